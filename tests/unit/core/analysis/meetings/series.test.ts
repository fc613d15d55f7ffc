import { describe, expect, it } from 'vitest';
import { analyse } from '../../../../../src/core/analysis/analyse.ts';

/** Status and day of each meeting, told on a Thursday. */
function told(text: string): (string | undefined)[][] {
  return analyse({ text, publishedAt: '2026-03-05', timezone: 'UTC' }).meetings.map(
    ({ status, start, movedFrom }) => [status, (start ?? movedFrom)?.value.slice(0, 10)],
  );
}

describe('a meeting told by its number in a series', () => {
  it.each([
    ['The 48th session shall be organised in Vietnam in early 2027.', 'upcoming', '2027'],
    ['The ministerial meeting will take place in 2027 at a venue to be named.', 'upcoming', '2027'],
    ['On 3 March, the envoy Ana Ruiz chaired the sixth Association Council with Peru.', 'held', '2026-03-03'],
    ['The 12th Asia Forum in Lima on 10 May will draw 900 guests.', 'upcoming', '2026-05-10'],
    ['They agreed that the tenth Arctic Dialogue will be hosted by Iceland in 2028.', 'upcoming', '2028'],
    ['The first minister will miss Friday’s North-South council in Armagh.', 'upcoming', '2026-03-06'],
    ['The conference, hosted by eight countries, opens on April 3.', 'upcoming', '2026-04-03'],
    [
      'The seminar “Housing the Old”, announced for 10 March, has been called off.',
      'cancelled',
      '2026-03-10',
    ],
    [
      'They welcome the offer of Peru to accommodate the Fifth Gathering in Cusco in October.',
      'upcoming',
      '2026-10',
    ],
    ['The joint commission held its thirtieth session in Lima on 2 March.', 'held', '2026-03-02'],
    ['The council has put back its session in Lima from 9 March to 20 April.', 'upcoming', '2026-04-20'],
    ['Their last get-together, by video in January, lasted nine minutes.', 'held', '2026-01'],
    ['At the last assembly, on 14 February, the proposal fell two votes short.', 'held', '2026-02-14'],
    ['The ministers last held such a call on 2 March.', 'held', '2026-03-02'],
    ['A further round of talks with Peru could be held on March 29.', 'possible', '2026-03-29'],
    ['The meeting of the joint committee foreseen for June will be held in Lima.', 'upcoming', '2026-06'],
  ])('%s', (text, status, day) => {
    expect(told(text)).toEqual([[status, day]]);
  });

  it.each([
    'The third session of parliament opened in 2024.',
    'The third World Council vote was on Monday.',
    'It was the first time the Arctic Council was asked on Monday.',
    'It was the club’s thirtieth win in March.',
    'Last month’s figures were the fifth in a row.',
  ])('is none in: %s', (text) => {
    expect(told(text)).toEqual([]);
  });

  it('is one with the sitting whose move the sentence before tells', () => {
    const text =
      'The Cocoa Council has brought forward its autumn session by a fortnight. The session, originally planned for 5 October, will now start on 21 September in Abidjan.';
    expect(told(text)).toEqual([['upcoming', '2026-09-21']]);
  });
});

describe('the next meeting of sides that met', () => {
  const before = 'Peru and Chile held talks in Arica on Monday. ';
  it.each([
    ['They further agreed to hold the next round at an early date.', 'upcoming', undefined],
    ['At the third, held by video on 11 February, they had asked for maps.', 'held', '2026-02-11'],
  ])('%s', (text, status, day) => {
    expect(told(`${before}${text}`)).toContainEqual([status, day]);
  });

  it('is one with the day that is told for it later', () => {
    const text = `${before}They agreed on lunch and on the next meeting. They will meet again in Lima on 16 March.`;
    expect(told(text)).toEqual([
      ['held', '2026-03-02'],
      ['upcoming', '2026-03-16'],
    ]);
  });

  it('is another than the one whose day was told before', () => {
    const text = `${before}They will meet again in Lima on 16 March. A further round is planned for April.`;
    expect(told(text)).toEqual([
      ['held', '2026-03-02'],
      ['upcoming', '2026-03-16'],
      ['upcoming', '2026-04'],
    ]);
  });

  it('comes where an offer to host it is welcomed', () => {
    const text = 'We welcome the offer of Niger to host a follow-up meeting in Niamey in September.';
    expect(told(text)).toEqual([['upcoming', '2026-09']]);
  });
});

describe('a visit of state', () => {
  it('is a meeting where no other is told of it', () => {
    const text = 'An official visit of the president of Peru to Chile is planned for the first half of June.';
    expect(told(text)).toEqual([['upcoming', '2026-06']]);
  });

  it('is told beside a call that was held before', () => {
    const text =
      'Peru’s president, Ana Ruiz, and Chile’s president, Paul Dorn, held a telephone conversation on Tuesday. An official visit of the president of Chile to Peru is planned for June.';
    expect(told(text)).toEqual([
      ['held', '2026-03-03'],
      ['upcoming', '2026-06'],
    ]);
  });

  it('is none beside the talks that are held on it', () => {
    const text =
      'Norway’s minister, Kari Moe, paid an official visit to Lima from 2 to 4 March. She held talks with Peru’s minister, Ana Ruiz, on 3 March.';
    expect(told(text)).toEqual([['held', '2026-03-03']]);
  });

  it.each([
    'Thousands lined the streets during the state visit of the king.',
    'She accepted an invitation to pay an official visit to Oslo.',
  ])('is none in: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('the day of a meeting that stands before "when"', () => {
  it('is that of what was held then', () => {
    const text = 'The bypass moved nearer on Monday night when a meeting of the district council backed it.';
    expect(told(text)).toEqual([['held', '2026-03-02']]);
  });

  it('is none of talks to which somebody then agreed', () => {
    const text =
      'Hopes rose on Monday when the operator, BlueLine, agreed to talks with its union on Friday.';
    expect(told(text)).toEqual([['upcoming', '2026-03-06']]);
  });
});

describe('a call of another kind', () => {
  it.each([
    'The group’s annual results conference call is on Monday.',
    'Its earnings call on Monday was brief.',
  ])('is no meeting: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('the day of what sides did after a meeting', () => {
  it.each([
    ['Teachers called off their strike on Monday following a meeting with the minister.', '2026-03-02'],
    ['The two firms put their names to the accord on Monday after talks with the regulator.', '2026-03-02'],
    ['The meeting with the minister, which ended shortly before 3am on Wednesday, was stormy.', '2026-03-04'],
  ])('is the meeting’s: %s', (text, day) => {
    expect(told(text)).toEqual([['held', day]]);
  });

  it.each([
    'The pound rose on Monday after a meeting of ministers.',
    'They have suspended a strike planned for Monday after a session with their manager.',
  ])('is none of: %s', (text) => {
    expect(told(text).every(([, day]) => day === undefined)).toBe(true);
  });
});

describe('bargaining told by its length', () => {
  it('is a meeting', () => {
    const text = 'Two hours of horse-trading between the Greens and the Liberals on Tuesday produced a deal.';
    expect(told(text)).toEqual([['held', '2026-03-03']]);
  });

  it('is none of its own beside a summit', () => {
    const text = 'After days of haggling the summit of the two leaders in Lima on Monday ended.';
    expect(told(text)).toEqual([['held', '2026-03-02']]);
  });
});

describe('a meeting in a room and one by video', () => {
  it('are two, each on its day', () => {
    const text =
      'The delegations of Chile and Peru met in Arica on 1 March 2026 and by videoconference on 3 March 2026.';
    expect(told(text)).toEqual([
      ['held', '2026-03-01'],
      ['held', '2026-03-03'],
    ]);
  });
});

describe('those who listen to a remark', () => {
  it.each([
    'The premier told a meeting of veterans on Monday that he would sign.',
    'The envoy welcomes the commitment of both sides to let a convoy pass on 15 March.',
  ])('make no meeting: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('other worlds', () => {
  it.each([
    'The minutes of the central bank’s March meeting are out on Monday.',
    'Town meet Castle on Saturday in the biggest game of the season. The sides last met in March.',
    'Pat Dibble finally met her idol on Monday.',
    'He did not say whether a third round of talks with Peru would follow.',
  ])('tell of no meeting: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('what only looks like a meeting', () => {
  it('is an old text, or a paper in a diary', () => {
    expect(told('The old convention on tin was read out in Bern on Monday.')).toEqual([]);
    const diary =
      'MONDAY, MARCH 9\nLIMA – Minutes of the bank’s March meeting\n\nTUESDAY, MARCH 10\nOSLO – Nordic trade ministers meet';
    expect(told(diary)).toEqual([['upcoming', '2026-03-10']]);
  });
});

describe('the next sentence', () => {
  it('only says where those sat who broke up', () => {
    const text =
      'Hopes were fading on Monday night after six hours of talks between Calder and the seafarers’ union Nautica broke up. The two sides met at the offices of the mediator in Glasgow.';
    expect(told(text)).toEqual([['held', '2026-03-02']]);
  });

  it('is of a series where its number says so', () => {
    expect(told('A thirtieth session was held on Monday.')).toEqual([['held', '2026-03-02']]);
  });
});

describe('talks that somebody will hold', () => {
  it('are to come, without a day as well', () => {
    expect(told('She spoke of the talks that Peru will hold with Chile.')).toEqual([['upcoming', undefined]]);
  });
});
