import { describe, expect, it } from 'vitest';
import type { Briefing } from '../../../../src/core/model/briefing.ts';
import { messageFaults } from '../../../../src/render/slack/check-message.ts';
import type { SlackMessage } from '../../../../src/render/slack/payload.ts';
import { type SlackLook, slackAnswer } from '../../../../src/render/slack/slack-answer.ts';
import { briefing } from '../../../fixtures/briefing.ts';
import { displaysOf } from './read-message.ts';

function renderSlack(told: Briefing, shown: SlackLook): SlackMessage {
  return slackAnswer(told, shown).message;
}

/** What stands under a heading. */
function under(heading: string, message: SlackMessage): string {
  const [, ...lines] = displaysOf(message).find(([first]) => first === heading) ?? [];
  return lines.join('\n');
}

const look = { view: 'full', page: 1, pageUrl: null } as const;
const link = { type: 'link', url: 'https://harbourwire.example/bergen?page=1&from=front', text: '[1]' };

function text(words: string, style?: Record<string, true>): Record<string, unknown> {
  return { type: 'text', text: words, ...(style ? { style } : {}) };
}

function remark(quote: string, more: Partial<Briefing['statements'][number]> = {}): Briefing {
  const cites = [{ source: 1, start: 0, end: quote.length, quote }];
  const told = { id: 's', speaker: { name: 'Ana Ruiz' }, kind: 'direct', cue: 'said', date: null } as const;
  return { ...briefing, statements: [{ ...told, text: quote, cites, ...more }], changes: [] };
}

describe('renderSlack', () => {
  it('draws a meeting with its instant in the reader’s own zone, and a quotation in its bar', () => {
    const { blocks } = renderSlack(briefing, look);
    expect(blocks[0]).toEqual({
      type: 'header',
      text: { type: 'plain_text', text: 'North Sea cod talks', emoji: false },
    });
    const drawn = JSON.stringify(blocks);
    const meeting = [
      text('Talks on cod quotas', { bold: true }),
      text(', Bergen'),
      text('\u00a0'),
      link,
      text('[2]'),
      text('\n'),
      {
        type: 'date',
        timestamp: 1646816400,
        format: '{date_long_pretty} at {time}',
        fallback: 'Wed, 9 Mar 2022, 10:00 (Europe/Oslo)',
      },
    ];
    expect(drawn).toContain(JSON.stringify(meeting).slice(1, -1));
    const quotation = {
      type: 'rich_text_quote',
      elements: [
        text('“We will not sign away a third of our boats”'),
        text(' — '),
        text('to Harbour Wire’s “Morning Tide”'),
        text(', '),
        text('Mon, 7 Mar 2022'),
        text('\u00a0'),
        link,
      ],
    };
    expect(drawn).toContain(JSON.stringify(quotation));
  });

  it('shows days as words: no reader’s zone makes another day of them', () => {
    const upcoming = renderSlack(briefing, { ...look, view: 'upcoming' });
    expect(under('Called off or moved', upcoming)).toContain('Thu, 10 Mar 2022 — moved to Mon, 14 Mar 2022');
    expect(
      JSON.stringify(renderSlack(briefing, { ...look, view: 'upcoming' })).match(/"timestamp"/g),
    ).toHaveLength(1);
  });

  it('sums up in plain words what must not be missed, and counts the rest', () => {
    const message = renderSlack(briefing, look);
    expect(message.text.split('\n')).toEqual([
      'North Sea cod talks. As of Tue, 8 Mar 2022, 20:30 (Europe/Oslo).',
      '• Next: talks on cod quotas (Ingrid Solvang, Mads Kjeldgaard), Bergen, Wed, 9 Mar 2022, 10:00 (Europe/Oslo).',
      '• Mads Kjeldgaard (trade minister, Denmark): “There is a fair chance of a deal by summer”',
      'Upcoming:',
      '• Talks on cod quotas, Bergen — Wed, 9 Mar 2022, 10:00 (Europe/Oslo)',
      '• Ministers’ call — Mon, 14 Mar 2022 — moved from Thu, 10 Mar 2022',
      'Called off or moved:',
      '• Dinner of both delegations, Oslo — Tue, 8 Mar 2022 — called off',
      '• Ministers’ call — Thu, 10 Mar 2022 — moved to Mon, 14 Mar 2022',
      'Possible:',
      '• Further meeting, Brussels — no date set',
      'Corrections:',
      '• The Fjord Post, Mon, 7 Mar 2022: An earlier version of this article gave the number of boats as 2,400. It is 4,200.',
      'Where sources differ:',
      '• How Mads Kjeldgaard is quoted (wording): “a fair chance of a deal by summer” — “a fair chance of an agreement by summer”',
      '• What diplomats told and a senior Danish official denied (fact): Denmark had threatened to close its harbours — denied: Copenhagen had threatened to close its harbours',
      'Also: 4 changes · 6 statements · 1 position · 1 meeting held · 3 expectations and figures · 1 notice.',
    ]);
    expect(message).toMatchObject({ unfurl_links: false, unfurl_media: false });
  });

  it('reads a page out, each line with its speaker', () => {
    const { text: heard } = renderSlack(briefing, { ...look, view: 'said' });
    expect(heard.split('\n').slice(0, 4)).toEqual([
      'North Sea cod talks. As of Tue, 8 Mar 2022, 20:30 (Europe/Oslo).',
      'What was said:',
      '• Mads Kjeldgaard · trade minister, Denmark: predicted the Bergen round would be “long, cold and useful.” — Tue, 8 Mar 2022\u00a0[2]',
      '• Mads Kjeldgaard · trade minister, Denmark: “There is a fair chance of a deal by summer” — Tue, 8 Mar 2022\u00a0[2]\u00a0new',
    ]);
  });

  it('has buttons for the views, and a menu of the files, the sources and the web page', () => {
    const pageUrl = 'https://readout.example/cod';
    const { blocks } = renderSlack(briefing, { ...look, view: 'said', pageUrl });
    const actions = blocks.at(-1);
    const elements = actions?.type === 'actions' ? actions.elements : [];
    expect(
      elements.map((one) => [
        one.action_id,
        one.type === 'button' ? [one.text.text, one.value, one.style] : '',
      ]),
    ).toEqual([
      ['view-full', ['Overview', 'r1:view:l0ij12o0:cod:full:1', undefined]],
      ['view-upcoming', ['Meetings · 5', 'r1:view:l0ij12o0:cod:upcoming:1', undefined]],
      ['view-said', ['Said · 6', 'r1:view:l0ij12o0:cod:said:1', 'primary']],
      ['view-positions', ['Positions · 3', 'r1:view:l0ij12o0:cod:positions:1', undefined]],
      ['view-changes', ['Changes · 5', 'r1:view:l0ij12o0:cod:changes:1', undefined]],
      ['more', ''],
    ]);
    const menu = elements.at(-1);
    expect(
      menu?.type === 'overflow'
        ? menu.options.map(({ text: { text: label }, value, url }) => [label, value, url])
        : [],
    ).toEqual([
      ['Calendar (.ics)', 'r1:file:l0ij12o0:cod:ics', undefined],
      ['Full text (.md)', 'r1:file:l0ij12o0:cod:markdown', undefined],
      ['Sources · 3', 'r1:view:l0ij12o0:cod:sources:1', undefined],
      ['Web page', 'web-page', pageUrl],
    ]);
  });

  it('leaves the signs of a source as they are, in texts that read no markup', () => {
    const words =
      '*no* _no_ ~no~ `no` <!channel> <@U1> <#C1> <https://evil.example|x> :smile: &amp; @here now';
    const message = renderSlack(remark(words), look);
    const said = message.blocks.flatMap((block) => (block.type === 'rich_text' ? block.elements : []));
    expect(JSON.stringify(said)).toContain(JSON.stringify(text(`“${words}”`)));
    expect(messageFaults(message)).toEqual([]);
  });

  it('escapes in the summary what would name or link somebody', () => {
    const bottomLine = [{ text: 'A & B <!channel> <https://evil.example|x>', cites: [] }];
    expect(renderSlack({ ...briefing, bottomLine }, look).text).toContain(
      '• A &amp; B &lt;!channel&gt; &lt;https://evil.example|x&gt;',
    );
  });

  it('counts in the summary what it has no room for', () => {
    const bottomLine = Array.from({ length: 9 }, (_none, at) => ({
      text: `${at} ${'&'.repeat(200)}`,
      cites: [],
    }));
    const { text: told } = renderSlack({ ...briefing, bottomLine }, look);
    expect(told.length).toBeLessThanOrEqual(4_000);
    expect(told).toContain(`\n${9 - (told.match(/^• \d &amp;/gm)?.length ?? 0)} more sentences\nUpcoming:`);
  });

  it('shows a quotation of 8,000 characters whole, and says of a longer one where it is', () => {
    const whole = renderSlack(remark('🐟'.repeat(4_000)), { ...look, view: 'said' });
    expect(under('What was said', whole)).toContain(`“${'🐟'.repeat(4_000)}”`);
    expect(messageFaults(whole)).toEqual([]);
    const long = renderSlack(remark('x'.repeat(9_500)), { ...look, view: 'said' });
    expect(under('What was said', long)).toMatch(
      /^Ana Ruiz\n• A quotation of 9,500 characters, too long for a message; the full text has it whole\. \[1\]$/,
    );
  });
});
