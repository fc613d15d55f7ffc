import { describe, expect, it } from 'vitest';
import { analyse } from '../../../../../src/core/analysis/analyse.ts';

/** Day or hour, town and status of each meeting. */
function told(text: string, publishedAt = '2025-05-10'): (string | undefined)[][] {
  return analyse({ text, publishedAt }).meetings.map(({ start, place, status }) => [
    start?.value,
    place,
    status,
  ]);
}

describe('meetings of a list of dates', () => {
  it('are on the day of the line above them', () => {
    const diary = `DIARY

MONDAY, MAY 12
RIGA – Baltic energy ministers meet.
OSLO – Central bank publishes its forecast.
TUESDAY, MAY 13
SAN JOSÉ – Third day of the Andean leaders' summit.`;
    expect(told(diary)).toEqual([
      ['2025-05-12', 'Riga', 'upcoming'],
      ['2025-05-13', 'San José', 'upcoming'],
    ]);
  });

  it('have the hour that stands before or behind them', () => {
    const list = `Wednesday, 14 May: 10:00 – Commissioner Ruta Lanka meets the Moldovan premier, Ion Ursu, in Brussels.

Thursday, 15 May: 3 p.m. – Ministers of Chile and Peru hold talks in Arica.`;
    expect(told(list)).toEqual([
      ['2025-05-14T10:00+00:00', 'Brussels', 'upcoming'],
      ['2025-05-15T15:00+00:00', 'Arica', 'upcoming'],
    ]);
    const entries = `WEEK AHEAD

Monday 12
• Eurogroup, Brussels, 15:00
Tuesday 13
• Transport ministers of Spain and Portugal meet, Lisbon, 0930`;
    expect(told(entries)).toEqual([
      ['2025-05-12T15:00+00:00', 'Brussels', 'upcoming'],
      ['2025-05-13T09:30+00:00', 'Lisbon', 'upcoming'],
    ]);
  });

  it('take the number beside a weekday for the day nearest to the article', () => {
    const list = `KEY EVENTS
Friday 30
• Summit of the Pacific Islands Forum, Suva
Monday 2
• Finance ministers of Kenya and Uganda meet, Nairobi`;
    expect(told(list, '2025-05-24').map(([day]) => day)).toEqual(['2025-05-30', '2025-06-02']);
  });

  it('keep a day that they tell themselves', () => {
    const list = `AGENDA

Monday, May 12
Ministers of Chile and Peru will meet in Arica on Friday, the ministry says.`;
    expect(told(list)).toEqual([['2025-05-16', 'Arica', 'upcoming']]);
  });

  it.each([
    [
      'under the line that dates the article',
      'Monday, May 5, 2025\n\nMinisters of Chile and Peru will meet in Arica.',
    ],
    [
      'under a byline',
      'By Ana Sol, Monday, May 5\n\nUpdated Tuesday, May 6\n\nMinisters of Chile and Peru will meet in Arica.',
    ],
    [
      'after a sentence about a day',
      'Monday was calm.\n\nTuesday was worse.\n\nMinisters of Chile and Peru will meet in Arica.',
    ],
  ])('are on no such day %s', (_where, text) => {
    expect(told(text)).toEqual([[undefined, 'Arica', 'upcoming']]);
  });

  it('are none where an entry tells of no meeting', () => {
    const list = `DIARY
Monday, May 12
Riga – Trial of a former mayor resumes, 0930.
Oslo – The premier gives an interview to state radio.
Tuesday, May 13
• Film festival, second day
• Ratings: Hungary`;
    expect(told(list)).toEqual([]);
  });
});
