import { describe, expect, it } from 'vitest';
import { analyse } from '../../../../../src/core/analysis/analyse.ts';
import { daysTold } from './told-on-thursday.ts';

/** Status, day and old day of each meeting, told on a Thursday. */
function movesTold(text: string): (string | undefined)[][] {
  return analyse({ text, publishedAt: '2026-03-05', timezone: 'UTC' }).meetings.map(
    ({ status, start, movedFrom }) => [status, start?.value, movedFrom?.value],
  );
}

describe('a meeting that came otherwise', () => {
  it.each([
    [
      'A meeting of the church’s House of Bishops at which blessings were to have been debated next Tuesday will not now take place.',
      'cancelled',
      '2026-03-10',
    ],
    ['The joint synod was to have been held in Riga on 11 June.', 'cancelled', '2026-06-11'],
    ['The snow has put paid to Monday’s meeting of the county board.', 'cancelled', '2026-03-09'],
    ['The county board will not meet on Monday after all.', 'cancelled', '2026-03-09'],
    ['Ines Barto will no longer meet Ola Berg in Oslo tomorrow.', 'cancelled', '2026-03-06'],
    [
      'Ines Barto has withdrawn from a round table with growers which was to be held in Oslo tomorrow.',
      'cancelled',
      '2026-03-06',
    ],
    ['Ines Barto has a meeting with Ola Berg on Monday.', 'upcoming', '2026-03-09'],
  ])('is told behind its own clause or by who leaves it: %s', (text, status, day) => {
    expect(daysTold(text)).toEqual([[status, day]]);
  });

  it.each([
    [
      'The plenary that was meant to start at 10 this morning has been put off until tomorrow.',
      'upcoming',
      '2026-03-06',
      '2026-03-05',
    ],
    [
      'The premier’s meeting with union leaders, which had been on the schedule for tomorrow, will now be on Tuesday.',
      'upcoming',
      '2026-03-10',
      '2026-03-06',
    ],
    [
      'The session of the port authority, set for Monday, slips to March 12.',
      'upcoming',
      '2026-03-12',
      '2026-03-09',
    ],
    [
      'Talks between Peru and Chile will not begin on Monday as planned; a new date is being sought.',
      'postponed',
      undefined,
      '2026-03-09',
    ],
    [
      'A meeting between the port and the crab fleet has been moved to March 20. The session was to have been held on March 9.',
      'upcoming',
      '2026-03-20',
      '2026-03-09',
    ],
  ])('keeps its old day beside its new one: %s', (text, status, day, old) => {
    expect(movesTold(text).map(([is, on, from]) => [is, on, from?.slice(0, 10)])).toEqual([
      [status, day, old],
    ]);
  });

  it.each([
    'Norland will not meet its climate target for 2030.',
    'The firm will no longer meet customers’ demands.',
    'The ferry slips from the quay to the open sea on Monday.',
  ])('is none where nobody was to come together: %s', (text) => {
    expect(daysTold(text)).toEqual([]);
  });

  it('goes on without the one who stays away', () => {
    const text = 'Ines Barto has withdrawn from next week’s energy ministers’ conference in Lima.';
    expect(daysTold(text).every(([status]) => status !== 'cancelled')).toBe(true);
  });
});
