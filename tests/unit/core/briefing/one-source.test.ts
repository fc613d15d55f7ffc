import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildBriefing } from '../../../../src/core/briefing/build.ts';
import type { Article } from '../../../../src/core/model/article.ts';
import type { Briefing } from '../../../../src/core/model/briefing.ts';
import type { Findings } from '../../../../src/core/model/finding.ts';
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

const solvang = { name: 'Ingrid Solvang', title: 'delegate' };
const drevik = { name: 'Pal Drevik', title: 'chairman' };

const offer = 'We came with a new offer and were handed the old answer';
const ships = 'Nobody can run 14 ships on promises of this kind';
const sleep = 'Our members sleep four hours between crossings';
const planned = 'The delegations of Arven and Bolmark will meet again in Skarhavn on 7 March';
const night = 'left the night shifts as they were';
const away = 'cut off from the mainland for nine days';
const text =
  'Ferry operators and the crews of the strait broke off their talks early on Tuesday without a deal, and boats stay in ' +
  `port until the weekend at least.\n\n"${offer}," Solvang told reporters on the steps of the customs house. "${ships}," she ` +
  `added.\n\nThe chairman of the union said the offer had left the night shifts as they were. "${sleep}," Drevik said.\n\n` +
  `${planned}, the mediator said in a short statement before she left.\n\nThe islands have been cut off from the mainland ` +
  'for nine days now, and shops have run low on bread and milk and everything else that comes by lorry.';

/** What the analysis finds in a text that has some or all of these words. */
function found(words: string): Partial<Findings> {
  const remarks = [
    { content: offer, by: solvang },
    { content: ships, by: solvang },
    { content: sleep, by: drevik },
  ];
  return {
    statements: remarks.flatMap(({ content, by }) =>
      words.includes(content) ? [said(words, content, by)] : [],
    ),
    meetings: words.includes(planned)
      ? [
          meeting(words, planned, {
            parties: ['Arven', 'Bolmark'],
            start: day('2031-03-07'),
            place: 'Skarhavn',
          }),
        ]
      : [],
    positions: words.includes(night)
      ? [{ party: 'Arven', stance: 'rejects', text: night, evidence: [spanOf(words, night)], rule: 'test' }]
      : [],
    figures: words.includes(away)
      ? [{ value: 9, unit: 'days', about: away, evidence: [spanOf(words, away)], rule: 'test' }]
      : [],
  };
}

function one(
  id: string,
  hour: number,
  words = text,
  more: Partial<Findings> = {},
  given: Partial<Article> = {},
): AnalysedArticle {
  const publishedAt = `2031-03-04T${String(hour).padStart(2, '0')}:00:00Z`;
  const analysed = article(id, publishedAt, words, { ...found(words), ...more });
  return { ...analysed, article: { ...analysed.article, url: `https://${id}.example/talks`, ...given } };
}

function brief(
  articles: readonly AnalysedArticle[],
  since = '2031-03-03T18:00:00Z',
  asOf = '2031-03-04T18:00:00Z',
): Briefing {
  return buildBriefing({ topic, articles, asOf, since, problems: [] });
}

function withoutCopies(briefing: Briefing): Briefing {
  return { ...briefing, sources: briefing.sources.map(({ copies: _copies, ...source }) => source) };
}

function ids({ statements, upcoming }: Briefing): string[] {
  return [...statements, ...upcoming].map(({ id }) => id);
}

const original = one('wire', 6);

describe('one text in five places', () => {
  const copies = [
    one('b', 7),
    one('c', 8, text.replaceAll('"', '”')),
    one('d', 9, `Our correspondent writes:\n\n${text}`),
    one('e', 10, text.split('\n\n').slice(0, 4).join('\n\n').replace(' told reporters', ' said'), {
      figures: [],
    }),
  ];

  it('is one source with four more places to read it, and cited once by everything', () => {
    const briefing = brief([...copies, original]);
    expect(briefing.sources).toHaveLength(1);
    expect(briefing.sources[0]).toMatchObject({ n: 1, id: 'wire', outlet: 'Outlet wire' });
    expect(briefing.sources[0]?.copies).toEqual(
      ['b', 'c', 'd', 'e'].map((id) => ({
        id,
        title: `Title of ${id}`,
        outlet: `Outlet ${id}`,
        url: `https://${id}.example/talks`,
      })),
    );
    expect(briefing.statements).toHaveLength(3);
    for (const { cites } of briefing.statements) expect(cites.map(({ source }) => source)).toEqual([1]);
    expect(briefing.differences).toEqual([]);
  });

  it('gives the briefing of the one alone, but for the places', () => {
    expect(withoutCopies(brief([...copies, original]))).toEqual(brief([original]));
  });

  it('gives it whatever the order, the number and the hours of the copies', () => {
    const other = article(
      'other',
      '2031-03-04T05:30:00Z',
      'In Bolmark, "the quay is closed to us," Drevik said.',
      {
        statements: [
          said('In Bolmark, "the quay is closed to us," Drevik said.', 'the quay is closed to us', drevik),
        ],
      },
    );
    const expected = brief([original, other]);
    const copy = fc.record({ base: fc.constantFrom(...copies), hour: fc.integer({ min: 7, max: 17 }) });
    fc.assert(
      fc.property(fc.array(copy, { maxLength: 5 }), fc.boolean(), (chosen, isLast) => {
        const placed = chosen.map(({ base, hour }, index) => ({
          ...base,
          article: {
            ...base.article,
            id: `${base.article.id}${index}`,
            outlet: `Outlet ${index}`,
            publishedAt: `2031-03-04T${String(hour).padStart(2, '0')}:00:00Z`,
          },
        }));
        const articles = isLast ? [other, ...placed, original] : [original, ...placed.toReversed(), other];
        expect(withoutCopies(brief(articles))).toEqual(expected);
      }),
      { numRuns: 40 },
    );
  });

  it('has no notice of a copy without a date, and no more weight in the bottom line', () => {
    const undated = { ...one('u', 7), article: { ...one('u', 7).article, publishedAt: null } };
    const { notices, sources } = brief([original, undated]);
    expect(notices).toEqual([]);
    expect(sources).toHaveLength(1);
  });

  it('is two sources where another outlet reports the same for itself', () => {
    const words = `Nobody slept much in the harbour. "${offer}," Solvang told this newspaper, and went to bed. Snow fell on the quay.`;
    const report = article('own', '2031-03-04T07:00:00Z', words, {
      statements: [said(words, offer, solvang)],
    });
    const { sources, statements } = brief([original, report, ...copies]);
    expect(sources.map(({ id }) => id)).toEqual(['wire', 'own']);
    expect(statements.find(({ text: told }) => told === offer)?.cites).toHaveLength(2);
  });
});

describe('what only a copy has', () => {
  it('is told by it where its outlet added a passage, and by nothing else of it', () => {
    const post = 'I have struck twenty-two families off my list of letters since the boats stopped';
    const words = `${text}\n\nIn Tunnes, the postmistress Randi Holm has counted for herself. "${post}," Holm told this newspaper.`;
    const added = one('local', 9, words, {
      statements: [...(found(words).statements ?? []), said(words, post, { name: 'Randi Holm' })],
    });
    const { sources, statements, meetings } = {
      ...brief([original, added]),
      meetings: brief([original, added]).upcoming,
    };
    expect(sources.map(({ id, copies }) => [id, copies?.map((copy) => copy.id)])).toEqual([
      ['wire', ['local']],
      ['local', undefined],
    ]);
    expect(statements.map(({ text: told, cites }) => [told, cites.map(({ source }) => source)])).toEqual(
      expect.arrayContaining([
        [offer, [1]],
        [post, [2]],
      ]),
    );
    expect(meetings[0]?.cites.map(({ source }) => source)).toEqual([1]);
  });

  it('is not a sentence of which a word was changed', () => {
    const words = text
      .replace(sleep, 'Our members sleep 4 hours between crossings')
      .replace('without a deal', 'with no deal');
    const edited = one('edited', 9, words, {
      statements: [said(words, 'Our members sleep 4 hours between crossings', drevik)],
    });
    expect(withoutCopies(brief([original, edited]))).toEqual(brief([original]));
  });

  it('is a note of correction, which takes the words back in all places', () => {
    const note = `Correction: An earlier version of this article quoted Solvang as saying “${ships}”. She did not say so.`;
    const words = `${text}\n\n${note}`;
    const finding = { text: note, was: ships, evidence: [spanOf(words, note)], rule: 'test' };
    const noting = one('noting', 12, words, { corrections: [finding] });
    const { corrections, statements, sources, changes } = brief(
      [original, noting, one('c', 8)],
      '2031-03-04T10:00:00Z',
    );
    expect(corrections).toEqual([expect.objectContaining({ text: note, outlet: 'Outlet noting' })]);
    expect(sources.map(({ id }) => id)).toEqual(['wire', 'noting']);
    expect(corrections[0]?.cites[0]?.source).toBe(2);
    expect(statements.map(({ text: told }) => told)).not.toContain(ships);
    expect(corrections[0]?.withdrew).toHaveLength(1);
    expect(changes.filter(({ kind }) => kind === 'withdrawn')).toHaveLength(1);
  });

  it('is no note that the one which stands has, nor one that another copy has told', () => {
    const note =
      'Correction: An earlier version of this article said the talks were broken off on Monday; it was Tuesday.';
    const noted = `${text}\n\n${note}`;
    const noting = (id: string, hour: number) =>
      one(id, hour, noted, { corrections: [correction(noted, note, 'Monday', 'Tuesday')] });
    expect(brief([noting('a', 6), noting('b', 7)]).sources).toHaveLength(1);
    const three = brief([original, noting('b', 7), noting('c', 8)]);
    expect(three.sources).toHaveLength(2);
    expect(three.corrections).toHaveLength(1);
  });

  it('is a day that its note put right: the meeting is told by both', () => {
    const note = 'Correction: An earlier version gave the day of the next round as 7 March. It is 8 March.';
    const words = `${text}\n\n${note}`;
    const at = words.lastIndexOf('8 March');
    const noting = one('noting', 12, words, {
      corrections: [correction(words, note, '7 March', '8 March')],
      dates: [
        {
          start: at,
          end: at + 7,
          text: '8 March',
          type: 'DATE',
          value: '2031-03-08',
          precision: 'day',
          stated: true,
          rule: 'test',
        },
      ],
      meetings: [
        meeting(words, planned, {
          parties: ['Arven', 'Bolmark'],
          start: day('2031-03-07', '7 March'),
          place: 'Skarhavn',
        }),
      ],
    });
    const wire = one('wire', 6, text, {
      meetings: [
        meeting(text, planned, {
          parties: ['Arven', 'Bolmark'],
          start: day('2031-03-07', '7 March'),
          place: 'Skarhavn',
        }),
      ],
    });
    const { upcoming } = brief([wire, noting]);
    expect(upcoming.map(({ start }) => start?.value)).toEqual(['2031-03-08']);
    expect(new Set(upcoming[0]?.cites.map(({ source }) => source))).toEqual(new Set([1, 2]));
    expect(upcoming[0]?.cites.some(({ quote }) => quote.endsWith('7 March'))).toBe(false);
  });

  it('is a name that its note put right', () => {
    const note =
      'Correction: An earlier version gave the name of the chairman as Pal Drevik. He is Per Drevik.';
    const words = `${text}\n\n${note}`;
    const noting = one('noting', 12, words, {
      corrections: [correction(words, note, 'Pal Drevik', 'Per Drevik')],
    });
    const { statements } = brief([original, noting]);
    expect(statements.find(({ text: told }) => told === sleep)?.speaker?.name).toBe('Per Drevik');
  });
});

describe('a newer version at another address', () => {
  const wire = { outlet: 'Harbour Wire' };
  const older = one('old', 6, text, {}, wire);

  it('stands for the older, whose words are told no more', () => {
    const words = text.replace(ships, 'Nobody can run 12 ships on promises of this kind');
    const newer = one(
      'new',
      12,
      words,
      {
        statements: [
          ...(found(words).statements ?? []),
          said(words, 'Nobody can run 12 ships on promises of this kind', solvang),
        ],
      },
      wire,
    );
    const { sources, statements, differences } = brief([older, newer, one('copy', 7)]);
    expect(sources.map(({ id }) => id)).toEqual(['new']);
    expect(sources[0]?.copies?.map(({ id }) => id)).toEqual(['old', 'copy']);
    expect(statements.map(({ text: told }) => told)).not.toContain(ships);
    expect(statements).toHaveLength(3);
    expect(differences).toEqual([]);
  });

  it('does not tell what it left out', () => {
    const dropped = 'They can keep their ships until they rust at the quay';
    const words = `${text}\n\nA deckhand who would not give his name spat into the water and spoke his mind. "${dropped}," he said.`;
    const fuller = one(
      'old',
      6,
      words,
      { statements: [said(words, dropped, null), said(words, offer, solvang)] },
      wire,
    );
    const { statements, sources } = brief([fuller, one('new', 12, text, {}, wire)]);
    expect(sources.map(({ id }) => id)).toEqual(['new']);
    expect(statements.map(({ text: told }) => told)).not.toContain(dropped);
  });

  it('takes back what its note withdraws, though the words stand in the older alone', () => {
    const note = `Correction: An earlier version of this article quoted Solvang as saying “${ships}”. She did not say so.`;
    const words = `${text.replace(` "${ships}," she added.`, '')}\n\n${note}`;
    const newer = one(
      'new',
      12,
      words,
      {
        statements: [said(words, offer, solvang)],
        corrections: [{ text: note, was: ships, evidence: [spanOf(words, note)], rule: 'test' }],
      },
      wire,
    );
    const was = brief([older]).statements.find(({ text: told }) => told === ships);
    const { corrections, changes } = brief([older, newer], '2031-03-04T10:00:00Z');
    expect(corrections[0]?.withdrew).toEqual([{ id: was?.id, speaker: 'Ingrid Solvang' }]);
    expect(changes.filter(({ kind }) => kind === 'withdrawn')).toEqual([
      expect.objectContaining({ id: was?.id }),
    ]);
  });

  it('makes nothing new of what the older had told', () => {
    const extra = 'The mediator has found a way';
    const words = `${text}\n\n"${extra}," Drevik said in the evening, and would not say another word.`;
    const newer = one(
      'new',
      12,
      words,
      { statements: [...(found(words).statements ?? []), said(words, extra, drevik)] },
      wire,
    );
    const { changes } = brief([older, newer], '2031-03-04T10:00:00Z');
    expect(changes.map(({ kind, text: told }) => `${kind} | ${told}`)).toEqual([
      `new | Pal Drevik: ${extra}`,
    ]);
  });

  it('has what its note took back stand under the id that the older gave it', () => {
    const note =
      'Correction: An earlier version quoted Solvang as speaking of 14 ships on promises of this kind. She said 12 ships.';
    const right = ships.replace('14', '12');
    const words = `${text.replace(ships, right)}\n\n${note}`;
    const newer = one(
      'new',
      12,
      words,
      {
        statements: [...(found(words).statements ?? []), said(words, right, solvang)],
        corrections: [correction(words, note, '14 ships', '12 ships')],
      },
      wire,
    );
    const before = brief([older], undefined, '2031-03-04T09:00:00Z');
    const now = brief([older, newer], '2031-03-04T10:00:00Z');
    const was = before.statements.find(({ text: told }) => told === ships);
    const is = now.statements.find(({ text: told }) => told === right);
    expect(is?.id).toBe(was?.id);
    expect(now.changes.filter(({ what }) => what === 'statement')).toEqual([
      expect.objectContaining({ kind: 'updated', id: was?.id }),
    ]);
  });
});

describe('an official text', () => {
  const official = one('ministry', 9, text, {}, { official: true });

  it('stands for its copies in the press, whenever it was published', () => {
    const { sources } = brief([original, official]);
    expect(sources).toHaveLength(1);
    expect(sources[0]).toMatchObject({ id: 'ministry', official: true });
    expect(sources[0]?.copies?.map(({ id }) => id)).toEqual(['wire']);
  });

  it('leaves items the ids that they had while the press alone told them', () => {
    const words = text.replace(offer, 'We came here with a new offer and were handed the old answer');
    const edited = one('wire', 6, words, {
      statements: [
        said(words, 'We came here with a new offer and were handed the old answer', solvang),
        said(words, sleep, drevik),
      ],
    });
    const before = brief([edited]);
    const now = brief([edited, official], '2031-03-04T08:00:00Z');
    expect(ids(now)).toEqual(expect.arrayContaining(ids(before)));
  });

  it('is cited before the press that tells the same, and its wording stands', () => {
    const fuller = `${sleep} and the company has known it since the autumn`;
    const press =
      `Crews were tired and angry when they left the hall. "${fuller}," Drevik said. Arven and Bolmark are to sit down once ` +
      'more on 7 March, people close to the talks said, in the same house.';
    const report = article('press', '2031-03-04T05:00:00Z', press, {
      statements: [said(press, fuller, drevik)],
      meetings: [
        meeting(press, 'Arven and Bolmark are to sit down once more on 7 March', {
          title: 'Once more',
          parties: ['Arven', 'Bolmark'],
          start: day('2031-03-07'),
        }),
      ],
    });
    const { statements, upcoming, sources } = brief([report, official]);
    expect(sources.map(({ id }) => id)).toEqual(['press', 'ministry']);
    const remark = statements.find(({ text: told }) => told.startsWith(sleep));
    expect(remark?.text).toBe(sleep);
    expect(remark?.cites.map(({ source }) => source)).toEqual([2, 1]);
    expect(upcoming[0]).toMatchObject({ title: 'Talks' });
    expect(upcoming[0]?.cites.map(({ source }) => source)).toEqual([2, 1]);
    const plain = brief([report, one('ministry', 9)]);
    expect(plain.statements.find(({ text: told }) => told.startsWith(sleep))?.text).toBe(fuller);
  });
});
