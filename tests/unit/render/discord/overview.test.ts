import { describe, expect, it } from 'vitest';
import type { Briefing, Statement } from '../../../../src/core/model/briefing.ts';
import { messageFaults } from '../../../../src/render/discord/check-message.ts';
import { renderDiscord } from '../../../../src/render/discord/render-discord.ts';
import { briefing, cite } from '../../../fixtures/briefing.ts';
import { contentsOf } from './read-message.ts';

const look = { view: 'full', page: 1, color: null, pageUrl: null } as const;

function remark(id: string, more: Partial<Statement> & { readonly who: string }): Statement {
  const { who, ...rest } = more;
  return {
    id,
    speaker: { name: who },
    kind: 'indirect',
    text: `${id} says ${'we stay '.repeat(20)}`,
    cue: 'said',
    date: { value: '2022-03-07', precision: 'day', stated: true, text: 'Monday' },
    cites: [cite(1, 'patience has an end')],
    ...rest,
  };
}

function direct(id: string, who: string, text: string): Statement {
  return remark(id, {
    who,
    kind: 'direct',
    text,
    cites: [{ source: 1, start: 0, end: text.length, quote: text }],
  });
}

function display(told: Briefing, heading: string): string {
  return contentsOf(renderDiscord(told, look)).find((content) => content.startsWith(`### ${heading}`)) ?? '';
}

/** First lines of the displays of a briefing with so many statements. */
function headings(count: number, words: string): readonly string[] {
  const statements = Array.from({ length: count }, (_none, at) =>
    direct(`s-${at}`, 'Ana Ruiz', `${at} ${words}`),
  );
  const told = { ...briefing, statements, changes: [], differences: [] };
  return contentsOf(renderDiscord(told, look)).map((content) => content.split('\n')[0] ?? '');
}

describe('an overview', () => {
  it('shows of each speaker the best first: the new before the old, their own words before ours', () => {
    const statements = Array.from({ length: 12 }, (_none, at) => [
      remark(`retold-${at}`, { who: `Speaker ${at}` }),
      direct(`quoted-${at}`, `Speaker ${at}`, `own words ${at} ${'and more '.repeat(10)}`.trim()),
      remark(`new-${at}`, { who: `Speaker ${at}` }),
    ]).flat();
    const changes = [{ kind: 'new', what: 'statement', id: 'new-0', text: '' }] as const;
    const said = display({ ...briefing, statements, changes }, 'What was said');
    expect(said).toContain('new-0 says');
    expect(said).not.toContain('“own words 0');
    expect(said).toContain('“own words 1');
    expect(said).not.toContain('retold-1 says');
    expect(said.match(/\n-# (\d+) more statements$/)?.[1]).toBe(
      String(36 - (said.match(/^(?:> .|- )/gm)?.length ?? 0)),
    );
  });

  it('keeps the order of the briefing among what it shows', () => {
    const statements = Array.from({ length: 30 }, (_none, at) => remark(`s-${at}`, { who: `Speaker ${at}` }));
    const shown = [...display({ ...briefing, statements }, 'What was said').matchAll(/s-(\d+) says/g)];
    const places = shown.map((match) => Number(match[1]));
    expect(places.length).toBeGreaterThan(3);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('shows something of every section that must not be missed before one has it all', () => {
    const statements = Array.from({ length: 200 }, (_none, at) =>
      direct(`s-${at}`, `Speaker ${at}`, `remark ${at} ${'we stay '.repeat(80)}`.trim()),
    );
    const contents = contentsOf(renderDiscord({ ...briefing, statements }, look));
    expect(contents.map((content) => /^### (.*)/.exec(content)?.[1] ?? content)).toEqual([
      expect.stringMatching(/^## North Sea cod talks\n/),
      'Upcoming',
      'Called off or moved',
      'Possible',
      'Corrections',
      'What changed',
      'What was said',
      'Where sources differ',
      'Notices',
      '-# Also: 1 position · 1 meeting held · 3 expectations and figures',
    ]);
    for (const content of contents.slice(1, -1))
      expect(content.replaceAll(/^### .*$|^-# [\d,]+ (?:more )?\w+$/gm, '').trim()).not.toBe('');
  });

  it('shows positions, meetings held and expectations once eight statements are shown', () => {
    const background = ['### Positions', '### Held', '### Outlook and figures'];
    expect(headings(30, 'we stay')).toEqual(expect.arrayContaining(background));
    expect(headings(2, 'we stay')).toEqual(expect.arrayContaining(background));
    expect(headings(8, 'we stay '.repeat(60).trim()).slice(-2)).toEqual([
      '### Notices',
      '-# Also: 1 position · 1 meeting held · 3 expectations and figures',
    ]);
  });

  it('counts in its last line what has no room at all', () => {
    const told = { ...briefing, statements: [direct('s', 'Ana Ruiz', 'x'.repeat(3_300))], changes: [] };
    expect(display(told, 'What was said')).toBe('');
    expect(contentsOf(renderDiscord(told, look)).at(-1)).toMatch(/^-# Also: 1 statement · 1 position · /);
  });

  it('keeps the heading of what must not be missed even where it has no room', () => {
    const correction = { ...briefing.corrections[0], id: 'c', text: 'x'.repeat(3_500), cites: [] };
    const told = { ...briefing, corrections: [correction, { ...correction, id: 'd' }], changes: [] };
    expect(display(told, 'Corrections')).toMatch(/^### Corrections\n(?:.*\n)*-# (?:2|1 more) corrections?$/);
  });

  it('tells the changes best first', () => {
    expect(
      display(briefing, 'What changed')
        .split('\n')
        .slice(2)
        .map((line) => line.replace(/\u00a0.*/, '')),
    ).toEqual([
      '- `withdrawn` A remark of Mads Kjeldgaard was withdrawn by its outlet',
      '- Called off: Dinner of both delegations, Oslo, Tue, 8 Mar 2022',
      '- `updated` Moved from Thu, 10 Mar 2022: Ministers’ call, Mon, 14 Mar 2022',
      '- **Mads Kjeldgaard**: “There is a fair chance of a deal by summer”',
    ]);
  });

  it('counts one in the singular', () => {
    const told = {
      ...briefing,
      statements: [direct('a', 'Ana Ruiz', 'Yes.'), direct('b', 'Ana Ruiz', 'x'.repeat(3_300))],
      changes: [],
    };
    expect(display(told, 'What was said')).toMatch(/\n> “Yes\.”.*\n-# 1 more statement$/);
  });

  it('puts one line in the place of a quotation that no message has room for', () => {
    const told = { ...briefing, statements: [direct('s', 'Ana Ruiz', 'x'.repeat(5_000))], changes: [] };
    const message = renderDiscord(told, look);
    expect(messageFaults(message)).toEqual([]);
    expect(display(told, 'What was said')).toBe(
      [
        '### What was said',
        '**Ana Ruiz**',
        '- *A quotation of 5,000 characters, too long for a message; the full text has it whole.*\u00a0[[1]](https://harbourwire.example/bergen?page=1&from=front)',
      ].join('\n'),
    );
  });

  it('shows no version of a difference without the others', () => {
    const versions = ['x'.repeat(2_500), 'y'.repeat(2_500)].map((text) => ({
      text,
      cites: [{ source: 1, start: 0, end: text.length, quote: text }],
    }));
    const told = {
      ...briefing,
      differences: [{ id: 'd', kind: 'wording' as const, about: 'the sum', versions }],
    };
    expect(display(told, 'Where sources differ')).toMatch(
      /^### .*\n\*\*The sum\*\* \(wording\)\n\*A quotation of 5,000 characters, too long[^\n]*$/,
    );
  });

  it('links one source of a line: the newest that has an address', () => {
    const told = {
      ...briefing,
      bottomLine: [{ text: 'All agree.', cites: [cite(2, 'long'), cite(1, 'Norway'), cite(3, 'fair')] }],
    };
    expect(contentsOf(renderDiscord(told, look))[0]).toMatch(
      /- All agree\.\u00a0\\\[1\\\]\\\[2\\\]\[\[3\]\]\(https:\/\/fjordpost\.example\/boats\)$/,
    );
  });

  it('leaves out addresses of great length', () => {
    const [first, ...others] = briefing.sources;
    const url = `https://harbourwire.example/${'p'.repeat(200)}`;
    const told = { ...briefing, sources: [...(first ? [{ ...first, url }] : []), ...others] };
    expect(JSON.stringify(renderDiscord(told, look))).not.toContain('harbourwire.example');
    expect(JSON.stringify(renderDiscord(told, { ...look, view: 'sources' }))).toContain(`[[1]](${url})`);
  });
});
