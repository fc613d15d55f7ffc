import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Mended, mendedEdition, presentOf } from '../../../../src/core/digests/amendments.ts';
import { applyEdits } from '../../../../src/core/digests/apply-edits.ts';
import type { Edit } from '../../../../src/core/model/edit.ts';
import type { Edition } from '../../../../src/core/model/edition.ts';
import type { AnalysedArticle } from '../../../../src/core/ports.ts';
import {
  article,
  correction,
  day,
  meeting,
  said,
  spanOf,
  topic,
} from '../../../support/analysed-articles.ts';
import { briefingAt, editionOf, editOf, revised } from '../../../support/digest-story.ts';

const oru = { name: 'Lena Oru' };
const bek = { name: 'Tomas Bek' };
const sides = { parties: ['Kenya', 'Uganda'], title: 'Lake talks' };
const posted = '2031-03-03T09:00:00Z';
const later = '2031-03-04T09:00:00Z';
const hide = { kind: 'hide' } as const;

const planned = 'The sides will meet in Kisumu on 6 March. "The lake is shared," Oru said.';
const inKisumu = { ...sides, place: 'Kisumu', start: day('2031-03-06') };
const first = article('a', '2031-03-03T08:00:00Z', planned, {
  meetings: [meeting(planned, 'will meet in Kisumu on 6 March', inKisumu)],
  statements: [said(planned, 'The lake is shared', oru)],
});
const edition = editionOf(briefingAt([first], posted));
const remark = edition.briefing.statements[0]?.id ?? '';
const talks = edition.briefing.upcoming[0]?.id ?? '';

function mend(
  now: readonly AnalysedArticle[],
  given: { edits?: readonly Edit[]; of?: Edition; asOf?: string; at?: string } = {},
): Mended | null {
  const { edits = [], of = edition, asOf = later, at = asOf } = given;
  return mendedEdition(of, presentOf(briefingAt(now, asOf), edits, topic), at);
}

/** What the reply in the post's thread tells, a line an amendment. */
function linesOf(mended: Mended | null): readonly string[] | null {
  if (!mended) return null;
  return mended.told.map((one) => {
    if (one.kind === 'restored') return `restored | ${one.was} -> ${one.now}`;
    if (one.kind === 'changed') return `changed | ${one.was} | ${one.told}`;
    return `${one.kind} | ${one.was} | ${one.kind === 'hidden' ? one.reason : one.outlet}`;
  });
}

function telling(text: string, more: Parameters<typeof meeting>[2]): AnalysedArticle {
  return article('b', '2031-03-03T20:00:00Z', text, {
    meetings: [meeting(text, text, { ...sides, ...more })],
  });
}

const gone = (() => {
  const note = 'Correction: an earlier version quoted Oru with "The lake is shared"; she did not say so.';
  const text = `${planned} ${note}`;
  return article('a', '2031-03-03T08:00:00Z', text, {
    ...first.findings,
    corrections: [{ text: note, was: 'The lake is shared', evidence: [spanOf(text, note)], rule: 'test' }],
  });
})();

describe('a posted edition stands as it is', () => {
  it('where nothing changed, or one more source tells the same', () => {
    expect(mend([first])).toBeNull();
    const copy = { ...first, article: { ...first.article, id: 'b', publishedAt: '2031-03-03T20:00:00Z' } };
    expect(mend([first, copy])).toBeNull();
  });

  it('where an article left the window, or cannot be read now', () => {
    expect(mend([])).toBeNull();
    expect(mend([first], { asOf: '2031-03-30T09:00:00Z' })).toBeNull();
  });

  it('where the outlet whose words were posted is too old to be told, and another words them a little otherwise', () => {
    const words =
      'We said it before and we say it again today: the lake is shared by all of those who drink from it';
    const [one, other] = [words, words.replace('drink from', 'drink of')].map((text, at) =>
      article(at === 0 ? 'a' : 'b', `2031-03-03T0${at}:00:00Z`, text, {
        statements: [said(text, text, oru)],
      }),
    );
    if (!one || !other) throw new Error('there are two');
    const of = editionOf(briefingAt([one, other], posted));
    expect(of.briefing.statements.map(({ text }) => text)).toEqual([words]);
    expect(mend([other], { of })).toBeNull();
    expect(mend([revised(other)], { of })).toBeNull();
  });

  it('where a meeting took place as planned', () => {
    const text = 'The sides met in Kisumu on Thursday.';
    const after = telling(text, { place: 'Kisumu', start: day('2031-03-06'), status: 'held' });
    expect(mend([first, after], { asOf: '2031-03-07T09:00:00Z' })).toBeNull();
    expect(mend([first], { asOf: '2031-03-07T09:00:00Z' })).toBeNull();
  });

  it('where an hour, a fuller place or a fuller telling became known', () => {
    const text = 'The talks begin at 10:00 on 6 March in the port of Kisumu.';
    const start = { value: '2031-03-06T10:00Z', precision: 'time', stated: true, text: '10:00' } as const;
    const hour = telling(text, { place: 'Port of Kisumu', start });
    expect(mend([first, hour])).toBeNull();
    // Nor where the article that told the hour can no longer be read.
    expect(mend([first], { of: editionOf(briefingAt([first, hour], later)) })).toBeNull();
    const words = '"The lake is shared by all of us," Oru said.';
    const fuller = article('b', '2031-03-03T20:00:00Z', words, {
      statements: [said(words, 'The lake is shared by all of us', oru)],
    });
    expect(mend([first, fuller])).toBeNull();
  });

  it('where another analysis gives the same words another id', () => {
    const named = article('a', '2031-03-03T08:00:00Z', planned, {
      meetings: [
        meeting(planned, 'will meet in Kisumu on 6 March', {
          ...inKisumu,
          parties: ['Kenya', 'Uganda', 'Rwanda'],
        }),
      ],
      statements: [said(planned, 'The lake is shared', { name: 'L. Oru' })],
    });
    const briefing = briefingAt([named], later);
    expect(briefing.upcoming[0]?.id).not.toBe(talks);
    expect(mend([named])).toBeNull();
  });

  it('where the analysis no longer finds a remark in the same article', () => {
    expect(mend([{ ...first, findings: { ...first.findings, statements: [] } }])).toBeNull();
  });

  it('where a revised article names more sides of the same meeting', () => {
    const text = 'Kenya, Uganda and Rwanda will meet in Kisumu on 6 March. "The lake is shared," Oru said.';
    const fuller = revised(
      article('a', '2031-03-03T08:00:00Z', text, {
        meetings: [
          meeting(text, text.slice(0, 50), {
            ...inKisumu,
            title: 'Three-way lake talks',
            parties: ['Kenya', 'Uganda', 'Rwanda'],
          }),
        ],
        statements: [said(text, 'The lake is shared', oru)],
      }),
    );
    expect(mend([fuller])).toBeNull();
  });

  it('where a revised article tells the same, and where one source of two was revised', () => {
    expect(mend([revised(first)])).toBeNull();
    const copy = { ...first, article: { ...first.article, id: 'b' } };
    const two = editionOf(briefingAt([first, copy], posted));
    const empty = revised(article('a', '2031-03-03T08:00:00Z', 'Nothing is left.'));
    expect(mend([empty, copy], { of: two })).toBeNull();
    expect(mend([empty], { of: two })).toBeNull();
  });
});

describe('a posted edition is mended', () => {
  it('where an outlet took a remark back', () => {
    const mended = mend([gone]);
    expect(linesOf(mended)).toEqual(['withdrawn | A remark of Lena Oru | Outlet a']);
    expect(mended?.edition.amendments).toEqual([
      { kind: 'withdrawn', id: remark, at: later, outlet: 'Outlet a' },
    ]);
    expect(mended?.edition.mended).toBe(1);
    expect(mended?.told[0]?.sources).toEqual([1]);
    expect(JSON.stringify(mended?.told)).not.toContain('shared');
  });

  it('where an article was revised in silence and no longer tells what was posted', () => {
    const text = 'The sides will meet in Kisumu on 6 March.';
    const silent = revised(
      article('a', '2031-03-03T08:00:00Z', text, {
        meetings: [meeting(text, 'will meet in Kisumu on 6 March', inKisumu)],
      }),
    );
    expect(linesOf(mend([silent]))).toEqual(['withdrawn | A remark of Lena Oru | Outlet a']);
    const empty = revised(article('a', '2031-03-03T08:00:00Z', 'Nothing is left.'));
    expect(linesOf(mend([empty]))).toEqual([
      'withdrawn | Lake talks (Kenya, Uganda), Kisumu | Outlet a',
      'withdrawn | A remark of Lena Oru | Outlet a',
    ]);
    // Too old to speak, it has taken nothing back.
    expect(mend([empty], { asOf: '2031-03-30T09:00:00Z' })).toBeNull();
  });

  it('where a correction gave other words', () => {
    const note = 'Correction: an earlier version said "is shared"; it is "belongs to all".';
    const text = `${planned} ${note}`;
    const corrected = article('a', '2031-03-03T08:00:00Z', text, {
      ...first.findings,
      corrections: [correction(text, note, 'is shared', 'belongs to all', '2031-03-03T08:30:00Z')],
    });
    const mended = mend([corrected]);
    expect(linesOf(mended)).toEqual(['changed | Lena Oru: The lake is shared | in other words now']);
    expect(mended?.edition.amendments[0]).toMatchObject({ item: { text: 'The lake … belongs to all' } });
  });

  it('where an article was revised in silence and words a remark otherwise', () => {
    const text = 'The sides will meet in Kisumu on 6 March. "The lake is shared by two," Oru said.';
    const reworded = revised(
      article('a', '2031-03-03T08:00:00Z', text, {
        meetings: [meeting(text, 'will meet in Kisumu on 6 March', inKisumu)],
        statements: [said(text, 'The lake is shared by two', oru)],
      }),
    );
    const longer = article('a', '2031-03-03T08:00:00Z', text.replace('by two', 'by five'), {
      statements: [said(text.replace('by two', 'by five'), 'The lake is shared by five', oru)],
    });
    const of = editionOf(briefingAt([longer], posted));
    expect(linesOf(mend([reworded], { of }))).toEqual([
      'changed | Lena Oru: The lake is shared by five | in other words now',
    ]);
    // What was posted still stands in it.
    expect(mend([reworded])).toBeNull();
  });

  it('where a remark is another’s', () => {
    const mended = mend([
      revised({
        ...first,
        findings: { ...first.findings, statements: [said(planned, 'The lake is shared', bek)] },
      }),
    ]);
    expect(linesOf(mended)).toEqual([
      'changed | Lena Oru: The lake is shared | said by Tomas Bek, not by Lena Oru',
    ]);
    expect(mended?.edition.amendments[0]?.id).toBe(remark);
  });

  it.each([
    [
      'moved',
      { start: day('2031-03-08'), movedFrom: day('2031-03-06') },
      'moved from Thu, 6 Mar 2031 to Sat, 8 Mar 2031',
    ],
    ['called off', { start: day('2031-03-06'), status: 'cancelled' }, 'called off'],
    ['put off', { start: null, movedFrom: day('2031-03-06'), status: 'postponed' }, 'put off, no new date'],
  ] as const)('where a meeting was %s', (_, more, told) => {
    const text = 'The lake talks planned for 6 March will not take place then.';
    const mended = mend([first, telling(text, more)]);
    expect(linesOf(mended)).toEqual([
      `changed | Lake talks (Kenya, Uganda), Kisumu, Thu, 6 Mar 2031 | ${told}`,
    ]);
    const [amendment] = mended?.edition.amendments ?? [];
    expect(amendment?.id).toBe(talks);
    // The article that tells so joins the edition's sources behind its own.
    expect(mended?.edition.briefing.sources.map(({ n, id }) => [n, id])).toEqual([
      [1, 'a'],
      [2, 'b'],
    ]);
  });

  it('where a meeting’s place or day was wrong', () => {
    const text = planned.replace('in Kisumu on 6 March', 'in Jinja on 7 March');
    const right = revised(
      article('a', '2031-03-03T08:00:00Z', text, {
        meetings: [
          meeting(text, 'will meet in Jinja on 7 March', {
            ...sides,
            place: 'Jinja',
            start: day('2031-03-07'),
          }),
        ],
        statements: [said(text, 'The lake is shared', oru)],
      }),
    );
    expect(linesOf(mend([right]))).toEqual([
      'changed | Lake talks (Kenya, Uganda), Kisumu, Thu, 6 Mar 2031 | ' +
        'Fri, 7 Mar 2031, not Thu, 6 Mar 2031; in Jinja, not in Kisumu',
    ]);
  });

  it('where an editor hid a line, even one that no article tells any more', () => {
    const edits = [editOf(remark, hide)];
    expect(linesOf(mend([first], { edits }))).toEqual(['hidden | A remark of Lena Oru | a wrong line']);
    expect(linesOf(mend([], { edits }))).toEqual(['hidden | A remark of Lena Oru | a wrong line']);
    const evidence = [{ article: 'a', quote: 'The lake is shared' }];
    expect(linesOf(mend([first], { edits: [editOf('s-another', hide, { evidence })] }))).toEqual([
      'hidden | A remark of Lena Oru | a wrong line',
    ]);
  });

  it('where an editor mended a speaker, to the letter', () => {
    const edits = [editOf(remark, { kind: 'speaker', name: 'Lena Orru' })];
    const expected = ['changed | Lena Oru: The lake is shared | said by Lena Orru, not by Lena Oru'];
    expect(linesOf(mend([first], { edits }))).toEqual(expected);
    expect(linesOf(mend([], { edits }))).toEqual(expected);
  });
});

describe('what was amended', () => {
  const edits = [editOf(remark, hide)];
  const undone = [editOf(remark, hide, { undoneAt: later })];
  const hidden = mend([first], { edits })?.edition ?? edition;

  it('is not told again, nor forgotten when nothing tells of it any more', () => {
    expect(hidden.amendments).toHaveLength(1);
    expect(mend([first], { of: hidden, edits })).toBeNull();
    const taken = mend([gone])?.edition ?? edition;
    expect(mend([gone], { of: taken })).toBeNull();
    expect(mend([], { of: taken })).toBeNull();
    const text = 'The talks of 6 March were called off.';
    const off = telling(text, { start: day('2031-03-06'), status: 'cancelled' });
    const called = mend([first, off])?.edition ?? edition;
    expect(mend([first, off], { of: called })).toBeNull();
    expect(mend([], { of: called })).toBeNull();
  });

  it('keeps the instant at which it was learnt when more is amended', () => {
    const text = 'The talks of 6 March were called off.';
    const off = telling(text, { start: day('2031-03-06'), status: 'cancelled' });
    const more = mend([first, off], { of: hidden, edits, asOf: '2031-03-05T09:00:00Z' });
    expect(linesOf(more)).toEqual([
      'changed | Lake talks (Kenya, Uganda), Kisumu, Thu, 6 Mar 2031 | called off',
    ]);
    expect(more?.edition.amendments.map(({ id, at }) => [id, at])).toEqual([
      [talks, '2031-03-05T09:00:00Z'],
      [remark, later],
    ]);
    expect(more?.edition.mended).toBe(2);
  });

  it('reads as it was posted when an edit is undone', () => {
    const back = mend([first], { of: hidden, edits: undone });
    expect(linesOf(back)).toEqual(['restored | A remark of Lena Oru -> Lena Oru: The lake is shared']);
    expect(back?.edition.amendments).toEqual([]);
    expect(linesOf(mend([], { of: hidden, edits: undone }))).toEqual(linesOf(back));
  });

  it('reads as it was posted when a meeting is put back', () => {
    const text = 'The talks of 6 March were called off.';
    const off = telling(text, { start: day('2031-03-06'), status: 'cancelled' });
    const called = mend([first, off])?.edition ?? edition;
    const words = 'The talks will be held on 6 March in Kisumu after all.';
    const on = article('c', '2031-03-04T20:00:00Z', words, { meetings: [meeting(words, words, inKisumu)] });
    const asOf = '2031-03-05T09:00:00Z';
    const back = mend([first, off, on], { of: called, asOf });
    expect(linesOf(back)?.[0]).toMatch(
      /^restored \| Lake talks .* -> Lake talks \(Kenya, Uganda\), Kisumu, Thu, 6 Mar 2031$/,
    );
    const wasOff = editionOf(briefingAt([first, off], later));
    expect(linesOf(mend([first, off, on], { of: wasOff, asOf }))).toEqual([
      'changed | Lake talks (Kenya, Uganda), Kisumu, Thu, 6 Mar 2031 | to be held after all, Thu, 6 Mar 2031',
    ]);
  });

  it('is told again when it changes again', () => {
    const text = 'The talks were moved from 6 March to 8 March.';
    const moved = telling(text, { start: day('2031-03-08'), movedFrom: day('2031-03-06') });
    const once = mend([first, moved])?.edition ?? edition;
    const words = 'The talks of 8 March were called off.';
    const off = article('c', '2031-03-04T20:00:00Z', words, {
      meetings: [meeting(words, words, { ...sides, start: day('2031-03-08'), status: 'cancelled' })],
    });
    expect(linesOf(mend([first, moved, off], { of: once, asOf: '2031-03-05T09:00:00Z' }))).toEqual([
      'changed | Lake talks (Kenya, Uganda), Kisumu, Sat, 8 Mar 2031 | called off',
    ]);
  });

  it('is not told of a fuller name, though something else of the line was edited once', () => {
    const named = { ...first.findings, statements: [said(planned, 'The lake is shared', { name: 'Oru' })] };
    const of = editionOf(briefingAt([{ ...first, findings: named }], posted));
    const id = of.briefing.statements[0]?.id ?? '';
    expect(mend([first], { of, edits: [editOf(id, hide, { undoneAt: later })] })).toBeNull();
  });

  it('says whose a remark is again when an edit that stood when it was posted is undone', () => {
    const speaker = { kind: 'speaker', name: 'Tomas Bek' } as const;
    const of = editionOf(applyEdits(briefingAt([first], posted), [editOf(remark, speaker)]));
    expect(mend([first], { of, edits: [editOf(remark, speaker)] })).toBeNull();
    const back = mend([first], { of, edits: [editOf(remark, speaker, { undoneAt: later })] });
    expect(linesOf(back)).toEqual([
      'changed | Tomas Bek: The lake is shared | said by Lena Oru, not by Tomas Bek',
    ]);
  });
});

describe('whatever happens to what was posted', () => {
  const text = 'The talks of 6 March were called off.';
  const off = telling(text, { start: day('2031-03-06'), status: 'cancelled' });
  const worlds = [[first], [first, off], [gone], [gone, off], [], [revised(article('a', null, 'Empty.'))]];
  const acts = [hide, { kind: 'speaker', name: 'Tomas Bek' }] as const;

  it('is told once, under a key of its own, and undone when all is as it was', () => {
    const step = fc.record({
      world: fc.nat(worlds.length - 1),
      act: fc.option(fc.constantFrom(...acts)),
      item: fc.constantFrom(remark, talks),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 8 }), (steps) => {
        const keys: string[] = [];
        let of: Edition = edition;
        const ever: Edit[] = [];
        const settle = (now: readonly AnalysedArticle[], edits: readonly Edit[]): void => {
          const mended = mend(now, { of, edits });
          if (!mended) return;
          keys.push(mended.key);
          of = mended.edition;
          expect(mend(now, { of, edits })).toBeNull();
          const ids = of.amendments.map(({ id }) => id);
          expect(new Set(ids).size).toBe(ids.length);
        };
        for (const { world, act, item } of steps) {
          if (act) ever.push(editOf(item, act, { id: `e${ever.length}` }));
          const edits = ever.map((one, at) =>
            act && at === ever.length - 1 ? one : { ...one, undoneAt: later },
          );
          settle(worlds[world] ?? [], edits);
        }
        settle(
          [first],
          ever.map((one) => ({ ...one, undoneAt: later })),
        );
        expect(of.amendments).toEqual([]);
        expect(new Set(keys).size).toBe(keys.length);
      }),
      { numRuns: 200 },
    );
  });
});

describe('the key of a mending', () => {
  const edits = [editOf(remark, hide)];
  const undone = [editOf(remark, hide, { undoneAt: later })];

  it('is the same whoever works it out, and when', () => {
    const one = mend([first], { edits, at: '2031-03-04T09:00:01Z' });
    expect(one?.key).toBe(mend([first], { edits, at: '2031-03-04T10:00:00Z' })?.key);
    expect(one?.key).not.toBe(mend([gone])?.key);
    expect(one?.key).not.toBe(mend([first], { edits, of: { ...edition, delivery: 'd2' } })?.key);
  });

  it('is another when the same is mended again later', () => {
    const keys = new Set<string>();
    let of: Edition = edition;
    for (const now of [edits, undone, edits, undone]) {
      const mended = mend([first], { edits: now, of });
      keys.add(mended?.key ?? '');
      of = mended?.edition ?? of;
    }
    expect(keys.size).toBe(4);
    expect(keys).not.toContain('');
  });
});
