import { describe, expect, it } from 'vitest';
import { analyse } from '../../../../../src/core/analysis/analyse.ts';

/** Status and day of each meeting, told on a Friday. */
function told(text: string): (string | undefined)[][] {
  return analyse({ text, publishedAt: '2031-05-09T09:00:00Z' }).meetings.map(({ status, start }) => [
    status,
    start?.value.slice(0, 10),
  ]);
}

describe('a clause of time that takes a meeting for known', () => {
  it.each([
    'Peru and Chile are at odds over a river. Two farmers were released shortly before the delegations sat down.',
    'Peru and Chile signed an accord, and both leaders smiled as they had when they first met.',
  ])('tells of none by itself: %s', (text) => {
    expect(told(text)).toEqual([]);
  });

  it.each([
    ['Peru and Chile are at odds over a river. The delegations sat down in Arica on Thursday.', '2031-05-08'],
    [
      'Two farmers were released before the delegations of Peru and Chile sat down in Arica on Thursday.',
      '2031-05-08',
    ],
  ])('is one where its day is told: %s', (text, day) => {
    expect(told(text)).toEqual([['held', day]]);
  });
});

describe('the hour of talks told before', () => {
  const before = 'Peru and Chile held talks in Arica on Thursday. ';
  it.each(['Delegates left the talks at midnight.', 'The meeting ended at 2 a.m., an aide said.'])(
    'makes no other meeting of them: %s',
    (text) => {
      expect(told(`${before}${text}`)).toEqual([['held', '2031-05-08']]);
    },
  );
});

describe('the lead of an article on a body’s meeting', () => {
  it('is one with it on the same day', () => {
    const text =
      'Peru and Chile ended five hours of talks on Thursday without a deal. Thursday’s meeting of the Joint River Committee in Arica was the first in a year.';
    expect(told(text)).toEqual([['held', '2031-05-08']]);
  });
});
