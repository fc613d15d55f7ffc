import { describe, expect, it } from 'vitest';
import type { Briefing } from '../../../../src/core/model/briefing.ts';
import { decodeCustomId } from '../../../../src/render/chat/custom-id.ts';
import type { DiscordMessage } from '../../../../src/render/discord/payload.ts';
import { renderDiscord } from '../../../../src/render/discord/render-discord.ts';
import { briefing, cite } from '../../../fixtures/briefing.ts';
import { parseDiscordMarkdown } from '../../../support/discord-look/parse-discord-markdown.ts';
import { buttonsOf, contentsOf } from './read-message.ts';

const cites = [cite(1, 'patience has an end')];
const long: Briefing = {
  ...briefing,
  changes: [],
  statements: Array.from({ length: 90 }, (_none, at) => ({
    id: `s-${at}`,
    speaker: { name: 'Ana Ruiz', title: 'envoy' },
    kind: 'indirect',
    text: `remark ${at} ${'and so on '.repeat(6)}`.trim(),
    cue: 'said',
    date: null,
    cites,
  })),
};

function page(number: number, told = long): DiscordMessage {
  return renderDiscord(told, { view: 'said', page: number, color: null, pageUrl: null });
}

function turns(message: DiscordMessage): readonly (string | boolean | null)[][] {
  return buttonsOf(message)
    .filter(({ id }) => id?.startsWith('r1:turn:'))
    .map(({ label, id, disabled }) => [label, id, disabled]);
}

describe('a view of many pages', () => {
  it('says which page it is and repeats the headings', () => {
    const contents = [1, 2, 3].map((number) => contentsOf(page(number)));
    expect(contents.map(([head]) => head)).toEqual(
      [1, 2, 3].map((at) => `## North Sea cod talks\n-# As of <t:1646767800:f> · page ${at} of 4`),
    );
    for (const [, said] of contents)
      expect(said).toMatch(/^### What was said\n\*\*Ana Ruiz\*\* · envoy\n- said/);
  });

  it('holds to the instant since when changes were asked for, in each button that leads to a view', () => {
    const since = '2022-03-05T09:00:00.000Z';
    const message = renderDiscord(long, { view: 'said', page: 2, since, color: null, pageUrl: null });
    const ids = buttonsOf(message).map(({ id }) => decodeCustomId(id ?? ''));
    const views = ids.flatMap((asked) => (asked && asked.kind !== 'file' ? [asked.since] : []));
    expect(views).toEqual(Array.from({ length: 8 }, () => since));
    expect(new Set(buttonsOf(message).map(({ id }) => id)).size).toBe(buttonsOf(message).length);
  });

  it('sets quotations of one speaker apart in one bar, and what is retold in a list beside it', () => {
    const kinds = ['direct', 'direct', 'indirect', 'indirect', 'direct'] as const;
    const statements = kinds.map((kind, at) => ({
      id: `s-${at}`,
      speaker: { name: 'Ana Ruiz' },
      kind,
      text: `remark ${at}`,
      cue: 'said',
      date: null,
      cites: [{ ...cite(1, 'patience'), quote: `remark ${at}` }],
    }));
    const [, said] = contentsOf(page(1, { ...long, outlook: [], figures: [], statements }));
    expect(
      said
        ?.replaceAll(/\u00a0\[\[1\]\]\([^)]*\)/g, '')
        .split('\n')
        .slice(1),
    ).toEqual([
      '**Ana Ruiz**',
      '> “remark 0”',
      '> ',
      '> “remark 1”',
      '- said remark 2',
      '- said remark 3',
      '> “remark 4”',
    ]);
    expect(parseDiscordMarkdown(said ?? '').map(({ type }) => type)).toEqual([
      'heading',
      'strong',
      'text',
      'quote',
      'list',
      'quote',
    ]);
  });

  it('goes on where the page before it ended, and fills its pages', () => {
    const places = [1, 2, 3, 4].map((number) =>
      [...(contentsOf(page(number))[1] ?? '').matchAll(/remark (\d+) /g)].map((match) => Number(match[1])),
    );
    expect(places.flat()).toEqual(Array.from({ length: 90 }, (_none, at) => at));
    for (const number of [1, 2, 3]) {
      const length = contentsOf(page(number)).join('').length;
      expect(length).toBeGreaterThan(3_800);
      expect(length).toBeLessThanOrEqual(4_000);
    }
  });

  it.each([4, 5, 99_999, Number.MAX_SAFE_INTEGER])(
    'shows the last page where page %i is asked for',
    (number) => {
      expect(page(number)).toEqual(page(4));
    },
  );

  it.each([0, -1, Number.NaN])('shows the first page where page %d is asked for', (number) => {
    expect(page(number)).toEqual(page(1));
  });

  it('has buttons to the pages beside it', () => {
    expect([1, 2, 4].map((number) => turns(page(number)))).toEqual([
      [
        ['◀ Previous', 'r1:turn:l0ij12o0:cod:said:1', true],
        ['Next ▶', 'r1:turn:l0ij12o0:cod:said:2', false],
      ],
      [
        ['◀ Previous', 'r1:turn:l0ij12o0:cod:said:1', false],
        ['Next ▶', 'r1:turn:l0ij12o0:cod:said:3', false],
      ],
      [
        ['◀ Previous', 'r1:turn:l0ij12o0:cod:said:3', false],
        ['Next ▶', 'r1:turn:l0ij12o0:cod:said:5', true],
      ],
    ]);
  });

  it('has none where one page holds it all', () => {
    expect(turns(page(1, briefing))).toEqual([]);
    expect(contentsOf(page(1, briefing))[0]).not.toContain('page');
  });
});
