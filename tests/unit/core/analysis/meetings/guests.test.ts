import { describe, expect, it } from 'vitest';
import { analyse } from '../../../../../src/core/analysis/analyse.ts';

/** Status and sides of each meeting. */
function told(text: string): (string | readonly string[])[][] {
  return analyse({ text, publishedAt: '2031-05-13T09:00:00Z' }).meetings.map(
    ({ status, parties, participants }) => [status, [...parties, ...participants.map(({ name }) => name)]],
  );
}

describe('whoever is bidden to a meeting of others', () => {
  it.each([
    'The Red Cross has been invited to Thursday’s talks in Doha as an observer.',
    'Chile was invited to attend Thursday’s talks in Doha.',
    'Chile will attend Thursday’s talks in Doha as a silent observer.',
  ])('is no side of it: %s', (text) => {
    expect(told(text)).toEqual([['upcoming', []]]);
  });

  it('is one where it is invited to talks of its own', () => {
    const text = 'Chile has been invited to talks with Peru in Doha on Thursday.';
    expect(told(text).flatMap(([, sides]) => sides)).toEqual(['Chile', 'Peru']);
  });
});
