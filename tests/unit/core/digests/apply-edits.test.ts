import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../../src/core/digests/apply-edits.ts';
import { itemsOf } from '../../../../src/core/digests/items.ts';
import type { Briefing, Statement } from '../../../../src/core/model/briefing.ts';
import type { AnalysedArticle } from '../../../../src/core/ports.ts';
import { article, day, meeting, said, spanOf } from '../../../support/analysed-articles.ts';
import { briefingAt, editOf } from '../../../support/digest-story.ts';

const asOf = '2031-03-04T18:00:00Z';
const oru = { name: 'Lena Oru', title: 'water minister', affiliation: 'Kenya' };
const bek = { name: 'Tomas Bek', title: 'envoy', affiliation: 'Uganda' };
const hide = { kind: 'hide' } as const;

const text =
  'The sides will meet in Kisumu on 6 March and in Jinja on 8 March. "We expect a deal on the dam before the rains," ' +
  'Oru said. "The lake cannot wait for lawyers," Bek said. About 400 boats would stay in port, Bek said.';
const meetings = [
  meeting(text, 'will meet in Kisumu on 6 March', {
    title: 'Talks on the lake',
    parties: ['Kenya', 'Uganda'],
    place: 'Kisumu',
    start: day('2031-03-06'),
  }),
  meeting(text, 'in Jinja on 8 March', {
    title: 'Talks on the dam',
    parties: ['Kenya', 'Uganda'],
    place: 'Jinja',
    start: day('2031-03-08'),
  }),
];
const boats = {
  value: 400,
  unit: 'boats',
  about: 'boats would stay in port',
  speaker: bek,
  evidence: [spanOf(text, 'About 400 boats would stay in port')],
  rule: 'test',
};
const dam = 'We expect a deal on the dam before the rains';
const first: AnalysedArticle = article('a', '2031-03-04T09:00:00Z', text, {
  meetings,
  statements: [
    said(text, dam, oru),
    said(text, 'The lake cannot wait for lawyers', bek),
    said(text, 'About 400 boats would stay in port', bek, { kind: 'indirect' }),
  ],
  figures: [boats],
  positions: [
    {
      party: 'Uganda',
      stance: 'rejects',
      text: 'lawyers',
      evidence: [spanOf(text, 'The lake cannot wait for lawyers')],
      rule: 'test',
    },
  ],
});

function statementIn({ statements }: Briefing, words: string): Statement {
  const found = statements.find((statement) => statement.text === words);
  if (!found) throw new Error(`nobody says “${words}”`);
  return found;
}

describe('a hidden item', () => {
  const briefing = briefingAt([first], asOf);

  it('stands neither in its list nor in the outlook, the changes or the bottom line', () => {
    const { id } = statementIn(briefing, dam);
    expect(briefing.outlook.map((statement) => statement.id)).toContain(id);
    expect(briefing.bottomLine.map((sentence) => sentence.text)).toContainEqual(
      `Lena Oru (water minister, Kenya): “${dam}”.`,
    );
    const edited = applyEdits(briefing, [editOf(id, hide)]);
    expect(JSON.stringify(edited)).not.toContain('before the rains');
    expect(JSON.stringify(edited)).not.toContain(id);
    expect(edited.statements).toHaveLength(2);
    expect(edited.sources).toEqual(briefing.sources);
  });

  it('gives its place in the bottom line to the next one', () => {
    const edited = applyEdits(briefing, [editOf(briefing.upcoming[0]?.id ?? '', hide)]);
    expect(briefing.bottomLine[0]?.text).toBe(
      'Next: Talks on the lake (Kenya, Uganda), Kisumu, Thu, 6 Mar 2031; then Talks on the dam (Kenya, Uganda), Jinja, ' +
        'Sat, 8 Mar 2031.',
    );
    expect(edited.bottomLine[0]?.text).toBe(
      'Next: Talks on the dam (Kenya, Uganda), Jinja, Sat, 8 Mar 2031.',
    );
    expect(edited.upcoming.map(({ title }) => title)).toEqual(['Talks on the dam']);
    expect(edited.changes.map(({ id }) => id)).not.toContain(briefing.upcoming[0]?.id);
  });

  it('may be a figure or a position', () => {
    const ids = [...briefing.figures, ...briefing.positions].map(({ id }) => id);
    expect(ids).toHaveLength(2);
    const edited = applyEdits(
      briefing,
      ids.map((id) => editOf(id, hide)),
    );
    expect(edited).toMatchObject({ figures: [], positions: [] });
    expect(edited.statements).toEqual(briefing.statements);
  });

  it('is known by the words that it rested on where another analysis gave it another id', () => {
    const evidence = [{ article: 'a', quote: dam }];
    const edited = applyEdits(briefing, [editOf('s-ofanother', hide, { evidence })]);
    expect(JSON.stringify(edited.statements)).not.toContain(dam);
    expect(edited.statements).toHaveLength(2);
  });

  it('is not taken for another that its own article does not tell, or that is of another kind', () => {
    const evidence = [{ article: 'b', quote: dam }];
    expect(applyEdits(briefing, [editOf('s-ofanother', hide, { evidence })])).toBe(briefing);
    const words = [{ article: 'a', quote: 'The lake cannot wait for lawyers' }];
    const edited = applyEdits(briefing, [editOf('p-ofanother', hide, { evidence: words })]);
    expect(edited.positions).toEqual([]);
    expect(edited.statements).toEqual(briefing.statements);
  });

  it('is none of two meetings that rest on the same words', () => {
    const both = article('a', '2031-03-04T09:00:00Z', text, {
      meetings: meetings.map((one) => ({ ...one, evidence: [spanOf(text, text.slice(0, 60))] })),
    });
    const two = briefingAt([both], asOf);
    const evidence = [{ article: 'a', quote: text.slice(0, 60) }];
    expect(two.upcoming).toHaveLength(2);
    expect(applyEdits(two, [editOf('m-ofanother', hide, { evidence })])).toBe(two);
  });

  it('comes back when the edit is undone, and stays where the edit is of another topic', () => {
    const { id } = statementIn(briefing, dam);
    expect(applyEdits(briefing, [editOf(id, hide, { undoneAt: asOf })])).toBe(briefing);
    expect(applyEdits(briefing, [editOf(id, hide, { topic: 'river' })])).toBe(briefing);
  });

  it('takes a difference along that is left with one version', () => {
    const words = dam.replace('before the rains', 'during the rains');
    const other = `Reporters who had waited on the quay since dawn heard the minister out. "${words}," she told them.`;
    const second = article('b', '2031-03-04T10:00:00Z', other, { statements: [said(other, words, oru)] });
    const two = briefingAt([first, second], asOf);
    expect(two.differences).toHaveLength(1);
    const edited = applyEdits(two, [editOf(statementIn(two, words).id, hide)]);
    expect(edited.differences).toEqual([]);
    expect(JSON.stringify(edited)).not.toContain('during the rains');
  });
});

describe('a mended speaker', () => {
  const briefing = briefingAt([first], asOf);
  const { id } = statementIn(briefing, dam);

  it('speaks in lists, outlook, changes and bottom line, with the office that the briefing knows', () => {
    const edited = applyEdits(briefing, [editOf(id, { kind: 'speaker', name: 'Tomas Bek' })]);
    expect(statementIn(edited, dam).speaker).toEqual(bek);
    expect(edited.outlook.find((statement) => statement.id === id)?.speaker).toEqual(bek);
    expect(edited.changes.find((change) => change.id === id)?.text).toBe(`Tomas Bek: ${dam}`);
    expect(JSON.stringify(edited)).not.toContain('Lena Oru');
  });

  it('is nobody else than the editor named, where the briefing does not know the name', () => {
    const edited = applyEdits(briefing, [editOf(id, { kind: 'speaker', name: 'Mara Elin' })]);
    expect(statementIn(edited, dam).speaker).toEqual({ name: 'Mara Elin' });
    expect(edited.bottomLine.map((sentence) => sentence.text)).toContainEqual(`Mara Elin: “${dam}”.`);
  });

  it('gives the figures of those words as well', () => {
    const number = statementIn(briefing, 'About 400 boats would stay in port');
    const edited = applyEdits(briefing, [editOf(number.id, { kind: 'speaker', name: 'Lena Oru' })]);
    expect(edited.figures[0]?.speaker).toEqual(oru);
    expect(briefing.figures[0]?.speaker).toEqual(bek);
  });

  it('does not speak where the item is hidden too', () => {
    const acts = [hide, { kind: 'speaker', name: 'Mara Elin' }] as const;
    for (const order of [acts, acts.toReversed()]) {
      const edited = applyEdits(
        briefing,
        order.map((act) => editOf(id, act)),
      );
      expect(JSON.stringify(edited)).not.toContain('Mara Elin');
      expect(edited.statements).toHaveLength(2);
    }
  });
});

describe('any edits', () => {
  const words = fc.constantFrom(...'lake dam boats treaty river delta rains lawyers port water'.split(' '));
  const sentence = fc.array(words, { minLength: 6, maxLength: 9 }).map((found) => found.join(' '));
  const told = fc.array(fc.tuple(sentence, fc.constantFrom(oru, bek, null)), { minLength: 1, maxLength: 8 });

  it('leave no word of a hidden remark but in what carries it itself, and every citation right', () => {
    fc.assert(
      fc.property(fc.array(told, { minLength: 1, maxLength: 3 }), fc.nat(), (bodies, pick) => {
        const articles = bodies.map((remarks, at) => {
          const marked = remarks.map(
            ([one, speaker], n) => [`We expect ${one} x${at}y${n}`, speaker] as const,
          );
          const body = marked.map(([one]) => `“${one}”`).join(' It was said. ');
          return article(`a${at}`, '2031-03-04T09:00:00Z', body, {
            statements: marked.map(([one, speaker]) => said(body, one, speaker)),
          });
        });
        const briefing = briefingAt(articles, asOf);
        const hidden = briefing.statements[pick % briefing.statements.length];
        if (!hidden) throw new Error('nothing was said');
        const edited = applyEdits(briefing, [editOf(hidden.id, hide)]);
        const carriers = itemsOf(edited).filter(({ kind }) => kind !== 'difference');
        const isCarried = (token: string): boolean =>
          carriers.some((one) => JSON.stringify(one).includes(token));
        const tokens = (hidden.text.match(/x\d+y\d+/g) ?? []).filter((token) => !isCarried(token));
        for (const token of tokens) expect(JSON.stringify(edited)).not.toMatch(new RegExp(`${token}\\b`));
        for (const sentences of [edited.bottomLine, ...edited.differences.map(({ versions }) => versions)]) {
          for (const { cites } of sentences) {
            for (const { source, start, end, quote } of cites) {
              const id = edited.sources.find(({ n }) => n === source)?.id;
              const body = articles.find((one) => one.article.id === id)?.article.text;
              expect(body?.slice(start, end)).toBe(quote);
            }
          }
        }
      }),
      { numRuns: 150 },
    );
  });
});
