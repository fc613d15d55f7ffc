import { describe, expect, it } from 'vitest';
import { analyse } from '../../../../../src/core/analysis/analyse.ts';

/** Status and day of each meeting, told on a Thursday. */
function told(text: string, publishedAt = '2026-03-05'): (string | null)[][] {
  return analyse({ text, publishedAt }).meetings.map(({ status, start }) => [status, start?.value ?? null]);
}

describe('a meeting told after another', () => {
  const first = 'Ida Roe met Jun Mori in Lima on Monday. The meeting lasted an hour. She was content.\n\n';

  it.each([
    ['Later, the harbour minister, Ana Ruiz, met Bo Lund.', '2026-03-02'],
    ['Afterwards, Ana Ruiz met Bo Lund.', '2026-03-02'],
    ['Prices rose on Tuesday. Later, Ana Ruiz met Bo Lund.', '2026-03-03'],
    ['Ana Ruiz met Bo Lund.', null],
  ])('is of its day where "later" opens the sentence: %s', (text, day) => {
    expect(told(`${first}${text}`)).toEqual([
      ['held', '2026-03-02'],
      ['held', day],
    ]);
  });
});

describe('a plan given up in the past', () => {
  it.each([
    ['Ida Roe was to have met Jun Mori on Tuesday and called it off in an email.', '2026-03-03'],
    ['Ida Roe was to have met Jun Mori on Tuesday but has called it off.', '2026-03-10'],
  ])('is of the day just past, or of the next where it is told as new: %s', (text, day) => {
    expect(told(text)).toEqual([['cancelled', day]]);
  });
});

describe('the day on which a plan was made', () => {
  it.each([
    'Peru and Chile agreed on Tuesday to hold talks in Lima.',
    'Norway’s premier, Ola Berg, promised on Wednesday to meet Chile’s president, Bo Lund.',
    'The foreign ministers of Peru and Chile decided late on Tuesday to hold a new meeting “as soon as possible”.',
    'Hopes rose on Monday for a first meeting between Peru’s president, Ines Barto, and the leader of Chile, Ana Ruiz.',
  ])('is not the day of what was planned: %s', (text) => {
    expect(told(text).filter(([, day]) => day !== null)).toEqual([]);
  });

  it.each([
    ['Peru and Chile agreed to hold talks in Lima on Tuesday.', '2026-03-10'],
    [
      'Peru’s premier, Ines Barto, flew to Oslo on Wednesday to meet her counterpart, Ola Berg.',
      '2026-03-04',
    ],
    ['On Tuesday Peru and Chile will hold talks in Lima.', '2026-03-10'],
  ])('is not taken for another day: %s', (text, day) => {
    expect(told(text).map(([, one]) => one)).toEqual([day]);
  });
});

describe('the side of its own day on which an article tells a weekday', () => {
  it.each([
    ['Ada Koss leads Peru’s team into Sunday’s talks with Chile in Lima.', ['upcoming', '2026-03-08']],
    ['Ada Koss heads the team that held Sunday’s talks with Chile in Lima.', ['held', '2026-03-01']],
    ['Little seems to have come of Saturday’s talks between Peru and Chile in Lima.', ['held', '2026-02-28']],
  ])('is that of its verb: %s', (text, meeting) => {
    expect(told(text)).toEqual([meeting]);
  });
});

describe('the day of an aside', () => {
  it('is none of a meeting to come', () => {
    const text = 'Ministers of Peru and Chile, who fell out in January over fish, will meet in Lima.';
    expect(told(text)).toEqual([['upcoming', null]]);
  });

  it('may be what the meeting’s own is counted from', () => {
    const text =
      'Ines Barto of Peru, who is due in Oslo on Sunday, will hold talks with Ola Berg the day after.';
    expect(told(text)).toEqual([['upcoming', '2026-03-09']]);
  });
});

describe('a day told by its distance from another', () => {
  it.each([
    [
      'Leaders of the Alpine League will gather in Turin on March 17 and 18, its office said on Wednesday. Their chiefs of staff are due to meet there two days earlier.',
      [
        ['upcoming', '2026-03-17'],
        ['upcoming', '2026-03-15'],
      ],
    ],
    [
      'Peru’s premier, Ines Barto, will meet Chile’s president, Bo Lund, in Lima on March 12, officials said on Wednesday. The day before, she will see Ola Berg, the Norwegian premier.',
      [
        ['upcoming', '2026-03-12'],
        ['upcoming', '2026-03-11'],
      ],
    ],
    [
      'The ministry called in the four makers on Tuesday for a closed-door meeting on licences. A follow-up in Turin a week later is to deal with smaller firms.',
      [
        ['held', '2026-03-03'],
        ['upcoming', '2026-03-10'],
      ],
    ],
    [
      'The mayor, Ana Ruiz, and the union’s head, Bo Lund, met yesterday. They will try again a week from today.',
      [
        ['held', '2026-03-04'],
        ['upcoming', '2026-03-12'],
      ],
    ],
  ])('counts from what happens, not from who said so: %s', (text, wanted) => {
    expect(told(text)).toEqual(wanted);
  });
});

describe('a meeting of several days', () => {
  it.each([
    ['Ministers of seven countries ended a two-day meeting in Quito on Wednesday.', '2026-03-03'],
    ['Peru and Chile wrapped up three days of talks in Lima on Wednesday.', '2026-03-02'],
    ['A four-day conference of the Alpine League in Turin closed on Wednesday.', '2026-03-01'],
    ['Envoys from Peru and Chile have been meeting in Quito since Sunday.', '2026-03-01'],
  ])('begins on its first: %s', (text, day) => {
    expect(told(text)).toEqual([['held', day]]);
  });

  it.each([
    ['Peru and Chile ended their talks in Lima on Wednesday after two days of protest.', '2026-03-04'],
    ['Ministers of seven countries opened a two-day meeting in Quito on Wednesday.', '2026-03-04'],
    ['Peru and Chile have not met in Quito since Sunday’s vote.', undefined],
  ])('is told by no other number of days: %s', (text, day) => {
    expect(told(text)[0]?.[1] ?? undefined).toBe(day);
  });
});

describe('a time by whose end they are to meet', () => {
  it.each([
    [
      'Both sides, Peru and Chile, said they could return to talks before the end of the month.',
      'possible',
      '2026-03',
    ],
    [
      'Ministers of Peru and Chile will meet in Oslo by the end of the year, Chile’s top diplomat said.',
      'upcoming',
      '2026',
    ],
    ['Ministers of Peru and Chile could meet in Oslo by the end of the year.', 'possible', null],
    ['Ministers of Peru and Chile will meet in Oslo by the end of next month.', 'upcoming', null],
  ])('is their time only where it has begun: %s', (text, status, day) => {
    expect(told(text)).toEqual([[status, day]]);
  });
});

describe('what goes on, and what comes', () => {
  it.each([
    ['Talks between Peru and Chile continued in Lima on Thursday.', 'held', '2026-03-05'],
    ['Talks between Peru and Chile resume in Lima on Thursday.', 'upcoming', '2026-03-05'],
    [
      'Ola Berg’s talks with Ines Barto on Friday come a week before a vote in Oslo.',
      'upcoming',
      '2026-03-06',
    ],
    ['Ola Berg’s talks with Ines Barto on Tuesday came a week before a vote in Oslo.', 'held', '2026-03-03'],
    [
      'Talks between Peru and Chile in Lima, which began on Monday, are expected to end on Friday.',
      'held',
      '2026-03-02',
    ],
    ['Peru and Chile, which were due to meet in Lima on Monday, want more time.', 'upcoming', '2026-03-09'],
  ])('is told by its verb: %s', (text, status, day) => {
    expect(told(text)).toEqual([[status, day]]);
  });

  it('by video after a meeting in a town is another, on its own day', () => {
    const text =
      'The delegations of Mauritania and Senegal met in Nouakchott on 3 March 2026 and by videoconference on 4 March 2026.';
    expect(told(text)).toEqual([
      ['held', '2026-03-03'],
      ['held', '2026-03-04'],
    ]);
  });
});

describe('an old day beside the noun, as an aside', () => {
  it.each([
    'The spring meeting of the harbour board, previously scheduled for April 14, will be held on May 5.',
    'Talks between Peru and Chile, which had been due on April 14, will be held on May 5.',
    'The summit, planned for April 14, will open in Lima on May 5.',
    'The council session (originally set for April 14) has been moved to May 5.',
  ])('is what the meeting was moved from: %s', (text) => {
    const [meeting] = analyse({ text, publishedAt: '2026-03-02' }).meetings;
    expect([meeting?.start?.value, meeting?.movedFrom?.value]).toEqual(['2026-05-05', '2026-04-14']);
  });

  it.each([
    'Talks between Peru and Chile, due on April 14, will run until May 5.',
    'Talks between Peru and Chile, planned for April 14, will decide on quotas from May 5.',
  ])('is the day where what follows tells no other: %s', (text) => {
    const [meeting] = analyse({ text, publishedAt: '2026-03-02' }).meetings;
    expect([meeting?.start?.value, meeting?.movedFrom?.value]).toEqual(['2026-04-14', undefined]);
  });
});
