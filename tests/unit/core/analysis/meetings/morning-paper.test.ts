import { describe, expect, it } from 'vitest';
import { analyse } from '../../../../../src/core/analysis/analyse.ts';

/** The days of the meetings that an article tells which appeared at an hour of 8 June. */
function days(text: string, publishedAt: string): (string | undefined)[] {
  return analyse({ text, publishedAt, timezone: 'Europe/Oslo' }).meetings.map(({ start }) => start?.value);
}

const quoted = '“Ministers of Peru and Chile met in Lima today,” she said.';
const spent = 'Premier Ola Berg of Norway spent most of the afternoon with Ines Barto of Peru in Lima.';

describe('what a paper of the early morning tells of "today"', () => {
  it.each([
    [quoted, '2024-06-08T06:00:00+02:00'],
    [quoted, '2024-06-08T04:00:00Z'],
    [spent, '2024-06-08T06:15:00+02:00'],
  ])('was held the day before: %s, at %s', (text, at) => {
    expect(days(text, at)).toEqual(['2024-06-07']);
  });

  it.each([
    [quoted, '2024-06-08T09:00:00+02:00'],
    [quoted, '2024-06-08T00:00:00+02:00'],
    [quoted, '2024-06-08'],
    [spent, '2024-06-08T18:15:00+02:00'],
    ['Ministers of Peru and Chile met in Lima early today.', '2024-06-08T06:00:00+02:00'],
    ['Ministers of Peru and Chile will meet in Lima today.', '2024-06-08T06:00:00+02:00'],
  ])('is of that day else: %s, at %s', (text, at) => {
    expect(days(text, at)).toEqual(['2024-06-08']);
  });
});
