import { describe, expect, it } from 'vitest';
import { buildBriefing } from '../../../../src/core/briefing/build.ts';
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

const oru = { name: 'Lena Oru', title: 'water minister', affiliation: 'Kenya' };
const bek = { name: 'Tomas Bek', title: 'envoy', affiliation: 'Uganda' };

function brief(
  articles: readonly AnalysedArticle[],
  asOf = '2023-03-10T18:00:00Z',
  since = '2023-03-09T18:00:00Z',
) {
  return buildBriefing({ topic, articles, asOf, since, problems: [] });
}

describe('meetings of a briefing', () => {
  const ahead = 'Lena Oru and Tomas Bek will meet in Kisumu on Thursday.';
  const after = 'Thursday’s meeting between Oru and Bek ended early.';
  const sides = { parties: ['Kenya', 'Uganda'], participants: [oru, bek], start: day('2023-03-09') };

  it('are one where two articles tell the same people on the same day, with both citations', () => {
    const { held, upcoming, sources } = brief([
      article('a', '2023-03-08T09:00:00Z', ahead, {
        meetings: [meeting(ahead, ahead, { ...sides, place: 'Kisumu' })],
      }),
      article('b', '2023-03-09T19:00:00Z', after, {
        meetings: [meeting(after, after, { ...sides, status: 'held' })],
      }),
    ]);
    expect(upcoming).toEqual([]);
    expect(held).toHaveLength(1);
    expect(held[0]).toMatchObject({ place: 'Kisumu', status: 'held' });
    expect(held[0]?.cites.map(({ source }) => sources[source - 1]?.id)).toEqual(['a', 'b']);
  });

  it('keep their id when a later article tells more', () => {
    const first = article('a', '2023-03-08T09:00:00Z', ahead, { meetings: [meeting(ahead, ahead, sides)] });
    const second = article('b', '2023-03-09T19:00:00Z', after, {
      meetings: [meeting(after, after, { ...sides, status: 'held' })],
    });
    const before = brief([first, second], '2023-03-08T18:00:00Z', '2023-03-08T06:00:00Z');
    const later = brief([first, second]);
    expect(before.upcoming[0]?.id).toBe(later.held[0]?.id);
    expect(later.changes).toContainEqual(
      expect.objectContaining({ kind: 'updated', what: 'meeting', id: later.held[0]?.id }),
    );
  });

  it('stay two where the same sides meet on two days', () => {
    const { upcoming } = brief([
      article('a', '2023-03-10T09:00:00Z', ahead, {
        meetings: [
          meeting(ahead, ahead, { ...sides, start: day('2023-03-14') }),
          meeting(ahead, ahead, { ...sides, start: day('2023-03-16') }),
        ],
      }),
    ]);
    expect(upcoming.map(({ start }) => start?.value)).toEqual(['2023-03-14', '2023-03-16']);
  });

  it('stay two where other people of the same countries meet on the same day', () => {
    const text = 'The ministers met. The generals met too.';
    const { held } = brief([
      article('a', '2023-03-10T09:00:00Z', text, {
        meetings: [meeting(text, 'The ministers met.', { ...sides, status: 'held' })],
      }),
      article('b', '2023-03-10T10:00:00Z', text, {
        meetings: [
          meeting(text, 'The generals met too.', {
            ...sides,
            participants: [{ name: 'Ivo Lun' }, { name: 'Ada Pell' }],
            status: 'held',
          }),
        ],
      }),
    ]);
    expect(held).toHaveLength(2);
  });

  it('of long ago, told for the first time, are held and no change', () => {
    const { held, changes } = brief([
      article('a', '2023-03-10T09:00:00Z', ahead, {
        meetings: [meeting(ahead, ahead, { ...sides, start: day('2022-06-16'), status: 'held' })],
      }),
    ]);
    expect(held).toHaveLength(1);
    expect(changes).toEqual([]);
  });

  it('take the finer date where one source only names the week', () => {
    const loose = 'Kenya and Uganda hold talks next week.';
    const { upcoming } = brief([
      article('a', '2023-03-10T09:00:00Z', loose, {
        meetings: [
          meeting(loose, loose, {
            parties: ['Kenya', 'Uganda'],
            start: { value: '2023-W11', precision: 'week', stated: false, text: 'next week' },
          }),
        ],
      }),
      article('b', '2023-03-10T10:00:00Z', ahead, {
        meetings: [meeting(ahead, ahead, { ...sides, start: day('2023-03-15') })],
      }),
    ]);
    expect(upcoming.map(({ start }) => start?.value)).toEqual(['2023-03-15']);
    expect(upcoming[0]?.cites).toHaveLength(2);
  });

  it('on the day itself without a time are upcoming until a source tells them as past', () => {
    const articles = [
      article('a', '2023-03-08T09:00:00Z', ahead, { meetings: [meeting(ahead, ahead, sides)] }),
    ];
    expect(brief(articles, '2023-03-09T20:00:00Z').upcoming).toHaveLength(1);
    articles.push(
      article('b', '2023-03-09T19:00:00Z', after, {
        meetings: [meeting(after, after, { ...sides, status: 'held' })],
      }),
    );
    expect(brief(articles, '2023-03-09T20:00:00Z').held).toHaveLength(1);
  });

  it('that were moved are upcoming on the new date and remember the old one', () => {
    const moved = 'The Kisumu meeting was moved from Thursday to 16 March.';
    const { upcoming, held } = brief([
      article('a', '2023-03-08T09:00:00Z', ahead, { meetings: [meeting(ahead, ahead, sides)] }),
      article('b', '2023-03-08T19:00:00Z', moved, {
        meetings: [
          meeting(moved, moved, { ...sides, start: day('2023-03-16'), movedFrom: day('2023-03-09') }),
        ],
      }),
    ]);
    expect(held).toEqual([]);
    expect(upcoming).toHaveLength(1);
    expect(upcoming[0]).toMatchObject({ start: { value: '2023-03-16' }, movedFrom: { value: '2023-03-09' } });
  });

  it('that were called off stay called off past their date', () => {
    const off = 'The meeting of Oru and Bek on Thursday was called off.';
    const { cancelled, held } = brief([
      article('a', '2023-03-07T09:00:00Z', ahead, { meetings: [meeting(ahead, ahead, sides)] }),
      article('b', '2023-03-08T19:00:00Z', off, {
        meetings: [meeting(off, off, { ...sides, status: 'cancelled' })],
      }),
    ]);
    expect(held).toEqual([]);
    expect(cancelled).toHaveLength(1);
    expect(cancelled[0]?.status).toBe('cancelled');
  });

  it('that are still ahead are told from articles older than the window, and past ones are not', () => {
    const old = 'Oru and Bek will meet on 20 March. They met on 2 February.';
    const { upcoming, held } = brief([
      article('a', '2023-02-03T09:00:00Z', old, {
        meetings: [
          meeting(old, 'will meet on 20 March', { ...sides, start: day('2023-03-20') }),
          meeting(old, 'They met on 2 February.', { ...sides, start: day('2023-02-02'), status: 'held' }),
        ],
      }),
    ]);
    expect(upcoming.map(({ start }) => start?.value)).toEqual(['2023-03-20']);
    expect(held).toEqual([]);
  });
});

describe('statements of a briefing', () => {
  const a = '“We will not sign a bad deal this year,” Oru said.';
  const b = 'Lena Oru, Kenya’s water minister, said: “We will not sign a bad deal this year.”';
  const words = 'We will not sign a bad deal this year';

  it('are one where two sources quote the same words, under the fullest name', () => {
    const { statements } = brief([
      article('a', '2023-03-09T09:00:00Z', a, { statements: [said(a, words, { name: 'Oru' })] }),
      article('b', '2023-03-09T10:00:00Z', b, {
        people: [{ ...oru, mentions: [] }],
        statements: [said(b, words, oru)],
      }),
    ]);
    expect(statements).toHaveLength(1);
    expect(statements[0]?.speaker).toEqual(oru);
    expect(statements[0]?.cites.map(({ quote }) => quote)).toEqual([words, words]);
  });

  it('are not joined by a last name that two people bear', () => {
    const { statements } = brief([
      article('a', '2023-03-09T09:00:00Z', a, { statements: [said(a, words, { name: 'Oru' })] }),
      article('b', '2023-03-09T10:00:00Z', b, {
        people: [
          { ...oru, mentions: [] },
          { name: 'Daniel Oru', mentions: [] },
        ],
      }),
    ]);
    expect(statements.map(({ speaker }) => speaker?.name)).toEqual(['Oru']);
  });

  it('from before and after the window are left out', () => {
    const { statements, sources } = brief([
      article('a', '2023-02-01T09:00:00Z', a, { statements: [said(a, words, oru)] }),
      article('b', '2023-03-11T09:00:00Z', a, { statements: [said(a, words, oru)] }),
    ]);
    expect(statements).toEqual([]);
    expect(sources.map(({ id }) => id)).not.toContain('b');
  });

  it('that look ahead make the outlook', () => {
    const text = '“The river rose,” Bek said. “I do not think we will see a deal soon,” he said.';
    const { outlook } = brief([
      article('a', '2023-03-09T09:00:00Z', text, {
        statements: [
          said(text, 'The river rose', bek),
          said(text, 'I do not think we will see a deal soon', bek),
        ],
      }),
    ]);
    expect(outlook.map((statement) => statement.text)).toEqual(['I do not think we will see a deal soon']);
  });
});

describe('corrections of a briefing', () => {
  const note =
    'Correction: An earlier version misquoted Oru. She said “a long and careful year”, not “a lost year”.';
  const text = `“It was a lost year for the lake,” Oru said.\n\n${note}`;
  const corrected = article('a', '2023-03-09T09:00:00Z', text, {
    statements: [
      said(text, 'It was a lost year for the lake', oru),
      said(text, 'a long and careful year', oru),
    ],
    corrections: [correction(text, note, 'a lost year', 'a long and careful year', '2023-03-10T08:00:00Z')],
  });

  it('put the new words into the statement and leave the old ones nowhere else', () => {
    const { statements, corrections } = brief([corrected]);
    expect(statements.map((statement) => statement.text)).toEqual([
      'It was … a long and careful year … for the lake',
    ]);
    for (const { quote, start, end } of statements[0]?.cites ?? [])
      expect(text.slice(start, end)).toBe(quote);
    expect(corrections).toHaveLength(1);
    expect(JSON.stringify(statements)).not.toContain('lost year');
  });

  it('are new since before their stamp, and mark the statement as updated', () => {
    const { changes } = brief([corrected]);
    expect(changes.map(({ kind, what }) => `${kind} ${what}`)).toEqual([
      'new correction',
      'updated statement',
    ]);
  });

  it('call a person as the note spells the name', () => {
    const named =
      '“We begin on Monday,” Lena Oroo said.\n\nCorrection: The minister is Lena Oru, not Lena Oroo.';
    const { statements } = brief([
      article('a', '2023-03-10T09:00:00Z', named, {
        statements: [said(named, 'We begin on Monday', { ...oru, name: 'Lena Oroo' })],
        corrections: [correction(named, 'The minister is Lena Oru, not Lena Oroo.', 'Lena Oroo', 'Lena Oru')],
      }),
    ]);
    expect(statements.map(({ speaker }) => speaker?.name)).toEqual(['Lena Oru']);
  });

  describe('of who said something', () => {
    const note2 = 'Correction: It was Tomas Bek, not Lena Oru, who said the lake is rising.';
    const vague = 'Correction: A remark was attributed to Lena Oru. It was said by Tomas Bek.';
    const body = '“The lake is rising,” Lena Oru said. “We leave now,” she said.';
    const speakers = (told: string, ...words: readonly string[]) => {
      const text2 = `${body}\n\n${told}`;
      const { statements } = brief([
        article('a', '2023-03-10T09:00:00Z', text2, {
          statements: words.map((part) => said(text2, part, oru)),
          corrections: [correction(text2, told, 'Lena Oru', 'Tomas Bek')],
        }),
      ]);
      return statements.map(({ speaker }) => speaker?.name ?? null);
    };

    it('give the remark that the note speaks of to the one who said it, and no other', () => {
      expect(speakers(note2, 'The lake is rising', 'We leave now')).toEqual(['Tomas Bek', 'Lena Oru']);
    });

    it('give an only remark to the one who said it', () => {
      expect(speakers(vague, 'We leave now')).toEqual(['Tomas Bek']);
    });

    it('leave several remarks to nobody where the note does not say which', () => {
      expect(speakers(vague, 'The lake is rising', 'We leave now')).toEqual([null, null]);
    });
  });

  it('move a meeting to the right date', () => {
    const misdated =
      'The ministers meet on 14 March.\n\nCorrection: The meeting is on 15 March, not 14 March.';
    const date = {
      ...spanOf(misdated, '15 March'),
      text: '15 March',
      type: 'DATE',
      value: '2023-03-15',
      precision: 'day',
      stated: false,
      rule: 'test',
    } as const;
    const { upcoming } = brief([
      article('a', '2023-03-10T09:00:00Z', misdated, {
        dates: [date],
        meetings: [
          meeting(misdated, 'The ministers meet on 14 March', { start: day('2023-03-14', '14 March') }),
        ],
        corrections: [
          correction(misdated, 'The meeting is on 15 March, not 14 March.', '14 March', '15 March'),
        ],
      }),
    ]);
    expect(upcoming.map(({ start }) => start?.value)).toEqual(['2023-03-15']);
    expect(JSON.stringify(upcoming)).not.toContain('14 March');
  });
});

describe('differences of a briefing', () => {
  it('name one remark that two sources word differently, each version cited', () => {
    const a =
      '“If the dam fails again, I think it is a fair chance that the delta will flood its eastern bank,” Oru said.';
    const b =
      '“If the dam breaks again, I think it’s a good prospect that the delta will swamp its eastern shore,” Oru said.';
    const { differences } = brief([
      article('a', '2023-03-09T09:00:00Z', a, { statements: [said(a, a.slice(1, a.indexOf(',”')), oru)] }),
      article('b', '2023-03-09T10:00:00Z', b, { statements: [said(b, b.slice(1, b.indexOf(',”')), oru)] }),
    ]);
    expect(differences).toHaveLength(1);
    expect(differences[0]?.kind).toBe('wording');
    expect(differences[0]?.versions.map(({ cites }) => cites[0]?.source)).toEqual([1, 2]);
  });

  it('do not arise from two remarks that only begin alike', () => {
    const a = '“I do not think we should open the dam before the rains,” Oru said.';
    const b = '“I do not think we ever promised Uganda any share of that money,” Oru said.';
    const { differences } = brief([
      article('a', '2023-03-09T09:00:00Z', a, { statements: [said(a, a.slice(1, a.indexOf(',”')), oru)] }),
      article('b', '2023-03-09T10:00:00Z', b, { statements: [said(b, b.slice(1, b.indexOf(',”')), oru)] }),
    ]);
    expect(differences).toEqual([]);
  });

  it('set a denial beside what it denies', () => {
    const text =
      'Officials said Kenya was ready to close two pumping stations on the lake. Oru denied that Kenya would close pumping stations.';
    const { differences } = brief([
      article('a', '2023-03-09T09:00:00Z', text, {
        statements: [
          said(
            text,
            'Kenya was ready to close two pumping stations on the lake',
            { name: 'Officials', anonymous: true },
            { kind: 'indirect' },
          ),
          said(text, 'Kenya would close pumping stations', oru, {
            kind: 'indirect',
            denied: true,
            cue: spanOf(text, 'denied'),
          }),
        ],
      }),
    ]);
    expect(differences.map(({ kind }) => kind)).toEqual(['fact']);
  });

  it('name two dates that two outlets give for one council', () => {
    const a = 'The Lake Council meets on 14 March.';
    const b = 'The Lake Council will meet on 15 March.';
    const { differences } = brief([
      article('a', '2023-03-09T09:00:00Z', a, {
        meetings: [meeting(a, a, { title: 'Lake Council', start: day('2023-03-14') })],
      }),
      article('b', '2023-03-09T10:00:00Z', b, {
        meetings: [meeting(b, b, { title: 'Lake Council', start: day('2023-03-15') })],
      }),
    ]);
    expect(differences.map(({ about }) => about)).toEqual(['Date: Lake Council']);
  });
});

describe('the bottom line', () => {
  it('has at most four sentences, every one cited', () => {
    const text =
      'Oru and Bek met on Monday. They meet again on 14 March. “I do not think it will be easy,” Oru said. “I expect a deal,” Bek said. The Delta Forum on Friday was called off.';
    const sides = {
      parties: ['Kenya', 'Uganda'],
      participants: [oru, bek],
      title: 'Talks between Lena Oru and Tomas Bek',
    };
    const { bottomLine } = brief([
      article('a', '2023-03-10T09:00:00Z', text, {
        statements: [said(text, 'I do not think it will be easy', oru), said(text, 'I expect a deal', bek)],
        meetings: [
          meeting(text, 'Oru and Bek met on Monday.', { ...sides, start: day('2023-03-06'), status: 'held' }),
          meeting(text, 'They meet again on 14 March.', { ...sides, start: day('2023-03-14') }),
          meeting(text, 'The Delta Forum on Friday was called off.', {
            title: 'Delta Forum',
            start: day('2023-03-10'),
            status: 'cancelled',
          }),
        ],
      }),
    ]);
    expect(bottomLine.length).toBeLessThanOrEqual(4);
    expect(bottomLine.map(({ text: sentence }) => sentence.split(':')[0])).toEqual([
      'Called off',
      'Last held',
      'Next',
      'Tomas Bek (envoy, Uganda)',
    ]);
    for (const { cites } of bottomLine) expect(cites.length).toBeGreaterThan(0);
  });
});

describe('notices of a briefing', () => {
  it('say that an article is in another language and that another has no date', () => {
    const foreign = article('a', '2023-03-10T09:00:00Z', 'Переговоры.');
    const { notices, sources } = brief([
      { ...foreign, article: { ...foreign.article, lang: 'ru' } },
      article('b', null, 'Nothing is dated here.'),
    ]);
    expect(notices.map(({ code }) => code)).toEqual(['article-other-language', 'article-undated']);
    expect(sources).toHaveLength(2);
  });

  it('say so when no article speaks', () => {
    expect(brief([]).notices.map(({ code }) => code)).toEqual(['topic-empty']);
  });
});
