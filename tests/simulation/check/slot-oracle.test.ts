import { describe, expect, it } from 'vitest';
import { SlotOracle } from './slot-oracle.ts';

function slotsOn(
  at: string,
  timezone: string,
  from: string,
  until: string,
  days = 'daily',
): readonly string[] {
  const oracle = new SlotOracle(Date.parse(from), Date.parse(until));
  return oracle.slots({ at, days, timezone }).map((slot) => new Date(slot).toISOString().slice(0, 16));
}

function inAuckland(days: string): readonly string[] {
  return slotsOn('05:00, 22:00', 'Pacific/Auckland', '2026-07-03T00:00Z', '2026-07-06T12:00Z', days);
}

describe('the oracle of slots', () => {
  it.each([
    ['Kyiv skips 3:30', '03:30', 'Europe/Kyiv', '2026-03-29', ['2026-03-29T01:30', '2026-03-30T00:30']],
    ['Kyiv has 3:30 twice', '03:30', 'Europe/Kyiv', '2026-10-25', ['2026-10-25T00:30', '2026-10-26T01:30']],
    [
      'New York skips 2:30',
      '02:30',
      'America/New_York',
      '2026-03-08',
      ['2026-03-08T07:30', '2026-03-09T06:30'],
    ],
    [
      'Lord Howe skips 2:15',
      '02:15',
      'Australia/Lord_Howe',
      '2026-10-03',
      ['2026-10-03T15:45', '2026-10-04T15:15'],
    ],
    [
      'Lord Howe has 1:45 twice',
      '01:45',
      'Australia/Lord_Howe',
      '2026-04-04',
      ['2026-04-04T14:45', '2026-04-05T15:15'],
    ],
  ])('knows that %s', (_, at, zone, date, expected) => {
    const from = `${date}T00:00Z`;
    const until = new Date(Date.parse(from) + 48 * 3_600_000).toISOString();
    expect(slotsOn(at, zone, from, until)).toEqual(expected);
  });

  it('knows the days of the week by the place’s own calendar', () => {
    // Saturday, 22:00 in Auckland is Saturday 09:00 UTC; Sunday 05:00 there is still Saturday in UTC.
    expect(inAuckland('weekends')).toEqual([
      '2026-07-03T17:00',
      '2026-07-04T10:00',
      '2026-07-04T17:00',
      '2026-07-05T10:00',
    ]);
    expect(inAuckland('mon, wed')).toEqual(['2026-07-05T17:00', '2026-07-06T10:00']);
  });
});
