import { describe, expect, it } from 'vitest';
import type { Briefing } from '../../../../src/core/model/briefing.ts';
import { briefingViews } from '../../../../src/core/model/view.ts';
import { renderDiscord } from '../../../../src/render/discord/render-discord.ts';
import { briefing } from '../../../fixtures/briefing.ts';

const look = { view: 'full', page: 1, color: '#2266aa', pageUrl: null } as const;

const small: Briefing = {
  ...briefing,
  upcoming: briefing.upcoming.slice(0, 1),
  held: [],
  cancelled: [],
  possible: [],
  statements: briefing.statements.filter(({ id }) => id === 's-boats' || id === 's-harbours'),
  differences: [],
  outlook: [],
  figures: [],
  changes: briefing.changes.filter(({ kind }) => kind === 'withdrawn'),
  notices: [],
};

const line = { type: 14, divider: true, spacing: 1 };
const wire = '(https://harbourwire.example/bergen?page=1&from=front)';

describe('renderDiscord', () => {
  it('draws an overview as one message of components', () => {
    expect(renderDiscord(small, look)).toEqual({
      flags: 32_768,
      allowed_mentions: { parse: [] },
      components: [
        {
          type: 17,
          accent_color: 0x2266aa,
          components: [
            {
              type: 10,
              content: [
                '## North Sea cod talks',
                '-# As of <t:1646767800:f> · 3 sources',
                `- Next: talks on cod quotas (Ingrid Solvang, Mads Kjeldgaard), Bergen, Wed, 9 Mar 2022, 10:00 (Europe/Oslo).\u00a0[[1]]${wire}`,
                '- Mads Kjeldgaard (trade minister, Denmark): “There is a fair chance of a deal by summer”\u00a0\\[2\\]',
              ].join('\n'),
            },
            line,
            {
              type: 10,
              content: [
                '### Upcoming',
                `**Talks on cod quotas**, Bergen\u00a0[[1]]${wire}\\[2\\]`,
                '<t:1646816400:F> (<t:1646816400:R>)',
                '-# Ingrid Solvang (fisheries minister, Norway), Mads Kjeldgaard (trade minister, Denmark)',
              ].join('\n'),
            },
            line,
            {
              type: 10,
              content: [
                '### Corrections',
                '**The Fjord Post**, Mon, 7 Mar 2022',
                '- An earlier version of this article gave the number of boats as 2,400. It is 4,200.\u00a0[[3]](https://fjordpost.example/boats)',
              ].join('\n'),
            },
            line,
            {
              type: 10,
              content: [
                '### What changed',
                '-# Since <t:1646681400:f>',
                '- `withdrawn` A remark of Mads Kjeldgaard was withdrawn by its outlet',
              ].join('\n'),
            },
            line,
            {
              type: 10,
              content: [
                '### What was said',
                '**A senior Danish official** · Denmark',
                '- **denied:** Copenhagen had threatened to close its harbours\u00a0\\[2\\]',
                '',
                '**Ingrid Solvang** · fisheries minister, Norway',
                `> “We will not sign away a third of our boats” — to Harbour Wire’s “Morning Tide”, Mon, 7 Mar 2022\u00a0[[1]]${wire}`,
              ].join('\n'),
            },
            line,
            {
              type: 10,
              content: [
                '### Positions',
                '**Denmark**',
                '- demands: Norway open its coastal waters to smaller trawlers\u00a0\\[2\\]',
              ].join('\n'),
            },
          ],
        },
        {
          type: 1,
          components: [
            { type: 2, style: 2, label: 'Meetings · 1', custom_id: 'r1:view:l0ij12o0:cod:upcoming:1' },
            { type: 2, style: 2, label: 'Said · 2', custom_id: 'r1:view:l0ij12o0:cod:said:1' },
            { type: 2, style: 2, label: 'Positions · 1', custom_id: 'r1:view:l0ij12o0:cod:positions:1' },
            { type: 2, style: 2, label: 'Changes · 2', custom_id: 'r1:view:l0ij12o0:cod:changes:1' },
            { type: 2, style: 2, label: 'Sources · 3', custom_id: 'r1:view:l0ij12o0:cod:sources:1' },
          ],
        },
        {
          type: 1,
          components: [
            { type: 2, style: 2, label: 'Calendar (.ics)', custom_id: 'r1:file:l0ij12o0:cod:ics' },
            { type: 2, style: 2, label: 'Full text (.md)', custom_id: 'r1:file:l0ij12o0:cod:markdown' },
          ],
        },
      ],
    });
  });

  it('draws a view with all its sections', () => {
    const [container, ...rows] = renderDiscord(briefing, { ...look, view: 'sources' }).components;
    expect(container).toEqual({
      type: 17,
      accent_color: 0x2266aa,
      components: [
        { type: 10, content: '## North Sea cod talks\n-# As of <t:1646767800:f>' },
        line,
        {
          type: 10,
          content: [
            '### Sources',
            `[[1]]${wire} Bergen braces for a second round`,
            '-# Harbour Wire, <t:1646636400:D>',
            '',
            '\\[2\\] Danes see a deal by summer',
            '-# Kattegat Telegraph, Tue, 8 Mar 2022 (date implied)',
            '',
            '[[3]](https://fjordpost.example/boats) Two ministers and four thousand boats',
            '-# The Fjord Post, <t:1646665200:D>, revision 2',
            '',
            '-# 1 more article read, not cited.',
          ].join('\n'),
        },
        line,
        {
          type: 10,
          content: '### Notices\n-# https\\://skerry.example/feed could not be read: connection refused',
        },
      ],
    });
    expect(rows).toHaveLength(2);
  });

  it('shows meetings with their date and what became of them, whatever their section', () => {
    const message = JSON.stringify(renderDiscord(briefing, { ...look, view: 'upcoming' }));
    for (const text of [
      '**Dinner of both delegations**, Oslo\u00a0\\[2\\]\u00a0`new`\nTue, 8 Mar 2022 — **called off**\n-# Norway, Denmark',
      '**Ministers’ call**\u00a0\\[2\\]\u00a0`updated`\nThu, 10 Mar 2022 — **moved to** Mon, 14 Mar 2022',
      '**Ministers’ call**\u00a0\\[2\\]\u00a0`updated`\nMon, 14 Mar 2022 — **moved from** Thu, 10 Mar 2022\n-# Norway, Denmark',
      '**First round of talks on cod quotas**, Esbjerg\u00a0[[1]](https://harbourwire.example/bergen?page=1&from=front)\nFri, 4 Mar 2022',
      '**Further meeting**, Brussels\u00a0\\[2\\]\nno date set\n-# European Union',
    ])
      expect(message).toContain(JSON.stringify(text).slice(1, -1));
  });

  it.each(briefingViews)('gives the same message for the same briefing: %s', (view) => {
    const [first, second] = [small, structuredClone(small)].map((told) =>
      renderDiscord(told, { ...look, view }),
    );
    expect(first).toEqual(second);
  });

  it('has something to say of a briefing without content', () => {
    const nothing: Briefing = {
      ...small,
      bottomLine: [],
      upcoming: [],
      statements: [],
      positions: [],
      corrections: [],
      changes: [],
      sources: [],
    };
    expect(JSON.stringify(renderDiscord(nothing, look))).toContain(
      'Nothing is known as of <t:1646767800:f>.',
    );
    for (const [view, words] of [
      ['upcoming', 'No upcoming meetings are known as of <t:1646767800:f>.'],
      ['said', 'No statements are known as of <t:1646767800:f>.'],
      ['positions', 'No positions are known as of <t:1646767800:f>.'],
      ['changes', 'Nothing has changed since <t:1646681400:f>.'],
      ['sources', 'No sources are cited as of <t:1646767800:f>.'],
    ] as const)
      expect(JSON.stringify(renderDiscord(nothing, { ...look, view }))).toContain(words);
  });
});
