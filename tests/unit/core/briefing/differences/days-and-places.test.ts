import { describe, expect, it } from 'vitest';
import { differencesOf, differencesOfTwo } from './told-by.ts';

describe('two days that two outlets give for one event to come', () => {
  it.each([
    [
      'Ida Holm, the chief negotiator, said the two sides would meet again in Arvik on 24 May.',
      'Holm said a new session had been set for 25 May in Arvik.',
    ],
    [
      'Trade Minister Jan Kowal will visit Oslo on 20 May to sign the protocol.',
      'Kowal will travel to Oslo on 21 May, where he is to sign the protocol.',
    ],
    ['The talks end on 22 May.', 'The talks in Bonn, attended by 180 delegations, are due to end on 21 May.'],
    [
      'Talks will resume on Thursday, the mediator, Hanna Smit, said.',
      'Hanna Smit, the mediator, said the parties would meet again on Friday.',
    ],
  ])('are told: %s', (a, b) => {
    const found = differencesOfTwo(a, b);
    expect(found).toEqual([expect.stringMatching(/^Date: /)]);
    expect(found[0]).toContain(b);
  });

  it.each([
    [
      'other people',
      'Ida Holm will meet Jan Kowal in Geneva on 20 May.',
      'Peter Lund will meet Ana Vell in Geneva on 22 May.',
    ],
    ['other towns', 'Ida Holm will visit Warsaw on 20 May.', 'Ida Holm will visit Berlin on 22 May.'],
    [
      'other ranks',
      'The foreign ministers of Norway and Chile will meet in Geneva on 20 May.',
      'The presidents of Norway and Chile will meet in Geneva on 22 May.',
    ],
    [
      'a beginning and a day of it',
      'Talks between Norway and Chile begin in Geneva on 20 May.',
      'Norway and Chile will hold talks in Geneva on 22 May.',
    ],
    ['a beginning and an end', 'The talks begin on 20 May.', 'The talks end on 22 May.'],
    [
      'a move',
      'Norway and Chile will hold talks in Geneva on 20 May.',
      'The talks of Norway and Chile in Geneva have been moved to 22 May.',
    ],
    [
      'an article that has both days',
      'Norway and Chile will hold talks in Geneva on 20 May.',
      'Norway and Chile will hold talks in Geneva on 22 May. Their experts meet on 20 May.',
    ],
    [
      'a round and the next',
      'The second round of talks between Norway and Chile is due in Geneva on 20 May.',
      'The third round of talks between Norway and Chile is due in Geneva on 22 May.',
    ],
    ['a talk and a vote', 'The boards of both banks will meet on 20 May.', 'Parliament will vote on 21 May.'],
  ])('are none with %s', (_why, a, b) => {
    expect(differencesOfTwo(a, b).filter((text) => text.startsWith('Date'))).toEqual([]);
  });

  it('are none where one of them had passed when the other was told', () => {
    const first = 'Norway and Chile will hold talks in Geneva on 13 May.';
    const second = 'Norway and Chile will hold talks in Geneva on 16 May.';
    expect(
      differencesOf(
        ['Northern Wire', '2031-05-12T10:00:00Z', first],
        ['Coast Herald', '2031-05-14T10:00:00Z', second],
      ),
    ).toEqual([]);
  });
});

describe('two places of one meeting', () => {
  it('are told where the same people met in two towns on one day', () => {
    const found = differencesOfTwo(
      'Ines Paredes, the chief executive of Corvane, met Mark Olaran, the chairman of Halden, in Zurich on Sunday.',
      'Ines Paredes, the chief executive of Corvane, met Mark Olaran, the chairman of Halden, in Geneva on Sunday.',
    );
    expect(found).toEqual([expect.stringMatching(/^Place: .*Zurich \/ .*Geneva$/)]);
  });

  it('are none where an article has both towns', () => {
    const found = differencesOfTwo(
      'Ines Paredes, the chief executive of Corvane, met Mark Olaran, the chairman of Halden, in Zurich on Sunday.',
      'Ines Paredes, the chief executive of Corvane, met Mark Olaran, the chairman of Halden, in Geneva on Sunday, after talks in Zurich.',
    );
    expect(found).toEqual([]);
  });

  it('are none for meetings with two different people', () => {
    const found = differencesOfTwo(
      'Ines Paredes, the chief executive of Corvane, met Mark Olaran, the chairman of Halden, in Zurich on Sunday.',
      'Ines Paredes, the chief executive of Corvane, met Otto Brandis, the German finance minister, in Geneva on Sunday.',
    );
    expect(found).toEqual([]);
  });
});
