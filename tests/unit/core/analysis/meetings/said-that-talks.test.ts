import { describe, expect, it } from 'vitest';
import { analyse } from '../../../../../src/core/analysis/analyse.ts';

function told(text: string): (readonly (string | undefined)[])[] {
  return analyse({ text, publishedAt: '2026-03-05', timezone: 'UTC' }).meetings.map(
    ({ status, start, parties, participants }) => [
      status,
      start?.value.slice(0, 10),
      ...parties,
      ...participants.map(({ name }) => name),
    ],
  );
}

describe('talks behind "that"', () => {
  it.each([
    [
      'Norway said that talks with Peru would be held on Saturday.',
      ['upcoming', '2026-03-07', 'Norway', 'Peru'],
    ],
    [
      'The Pilots’ Union said that talks with Nordair Ltd will restart on Saturday.',
      ['upcoming', '2026-03-07', 'Pilots’ Union', 'Nordair Ltd'],
    ],
    ['Norway confirmed that talks with Peru were held on Monday.', ['held', '2026-03-02', 'Norway', 'Peru']],
  ])('are what was told: %s', (text, meeting) => {
    expect(told(text)).toEqual([meeting]);
  });

  it.each([
    'He leads a party that talks to its rivals every week.',
    'She is a minister that talks about peace on Sundays.',
  ])('are no meeting where somebody talks: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('a word of manner or a day behind the verb', () => {
  it.each([
    ['Norway and Peru will meet instead in Lima on Friday.', ['upcoming', '2026-03-06', 'Norway', 'Peru']],
    [
      'The board of the Pennine Trust will meet instead on Friday.',
      ['upcoming', '2026-03-06', 'Pennine Trust'],
    ],
    [
      'Jan Roe spoke by telephone on Tuesday to Ida Holm, governor of the Bank of Norway.',
      ['held', '2026-03-03', 'Bank of Norway', 'Jan Roe', 'Ida Holm'],
    ],
    ['Jan Roe spoke on the phone to Ida Holm on Tuesday.', ['held', '2026-03-03', 'Jan Roe', 'Ida Holm']],
    [
      'Foreign Minister Mori Kenjiro held a telephone talk with Jan Roe on Tuesday.',
      ['held', '2026-03-03', 'Mori Kenjiro', 'Jan Roe'],
    ],
  ])('parts nobody from the other side: %s', (text, meeting) => {
    expect(told(text)).toEqual([meeting]);
  });
});
