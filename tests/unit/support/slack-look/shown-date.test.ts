import { describe, expect, test } from 'vitest';
import { shownDate } from '../../../support/slack-look/shown-date.ts';

const viewer = {
  zone: 'Europe/Oslo',
  locale: 'en-US',
  now: Temporal.Instant.from('2031-05-02T10:00:00Z'),
};

const shown = (instant: string, format: string, who = viewer) =>
  shownDate(Temporal.Instant.from(instant).epochMilliseconds / 1_000, format, 'some day', who);

describe('a date', () => {
  test.each([
    ['read {ago}', 'read in 1 month'],
    ['{stardate} {time}', 'some day'],
    ['{date_long} at {time}', 'Saturday, June 21st, 2031 at 4:05 PM'],
    ['{date}', 'June 21st, 2031'],
    ['{date_short_pretty} {time}', 'Jun 21, 2031 4:05 PM'],
    ['on {date_short}', 'on Jun 21, 2031'],
  ])('is written as Slack writes %j', (format, words) => {
    expect(shown('2031-06-21T14:05:00Z', format)).toBe(words);
  });

  test('is today, yesterday or tomorrow by the days of the reader’s own zone', () => {
    expect(shown('2031-05-01T21:59:00Z', '{date_long_pretty}')).toBe('Yesterday');
    expect(shown('2031-05-01T22:00:00Z', '{date_long_pretty}')).toBe('Today');
    expect(shown('2031-05-03T21:59:00Z', '{date_short_pretty}')).toBe('Tomorrow');
    expect(shown('2031-05-03T22:00:00Z', '{date_short_pretty}')).toBe('May 4, 2031');
    const farWest = { ...viewer, zone: 'America/Los_Angeles' };
    expect(shown('2031-05-02T05:00:00Z', '{date_short_pretty} {time}', farWest)).toBe('Yesterday 10:00 PM');
  });

  test('is written small inside of a line', () => {
    expect(shown('2031-05-02T08:00:00Z', 'As of {date_short_pretty} at {time}')).toBe(
      'As of today at 10:00 AM',
    );
  });

  test.each([
    ['2031-05-02T10:00:00Z', '0 seconds ago'],
    ['2031-05-02T09:55:30Z', '4 minutes ago'],
    ['2031-05-02T09:00:00Z', '1 hour ago'],
    ['2031-05-02T13:30:00Z', 'in 3 hours'],
    ['2031-04-29T10:00:00Z', '3 days ago'],
    ['2028-12-31T09:00:00Z', '2 years ago'],
  ])('of %s is told from now', (instant, words) => {
    expect(shown(instant, '({ago})')).toBe(`(${words})`);
  });

  test.each([
    [1, '1st'],
    [2, '2nd'],
    [3, '3rd'],
    [4, '4th'],
    [11, '11th'],
    [12, '12th'],
    [13, '13th'],
    [22, '22nd'],
    [30, '30th'],
  ])('has day %i as %s', (day, words) => {
    expect(shown(`2031-08-${String(day).padStart(2, '0')}T12:00:00Z`, '{date}')).toBe(
      `August ${words}, 2031`,
    );
  });
});
