import { describe, expect, it } from 'vitest';
import { daysTold } from './told-on-thursday.ts';

describe('a word in capitals for stress', () => {
  it.each([
    [
      'Dockers and shipping bosses will go head-to-head TODAY in a bid to stop a strike.',
      'upcoming',
      '2026-03-05',
    ],
    ['Pension chiefs will meet furious postmasters TOMORROW in London.', 'upcoming', '2026-03-06'],
    ['Minister Ines Barto met union chief Ola Berg YESTERDAY.', 'held', '2026-03-04'],
    [
      'Town owner Barry Holm has CANCELLED tomorrow’s talks with the players’ union.',
      'cancelled',
      '2026-03-06',
    ],
    [
      'Town owner Barry Holm has AXED talks with manager Al Moss planned for tomorrow.',
      'cancelled',
      '2026-03-06',
    ],
  ])('means what it means in small letters: %s', (text, status, day) => {
    expect(daysTold(text)).toEqual([[status, day]]);
  });

  it.each([
    'USA TODAY will meet its deadline, the paper said.',
    'He told the TODAY programme that the union had a point.',
  ])('is no day in a name: %s', (text) => {
    expect(daysTold(text)).toEqual([]);
  });
});

describe('talks in a sentence of players and fans', () => {
  it.each([
    ['Striker Dan Kerr held crunch talks with manager Al Moss on Monday.', 'held', '2026-03-02'],
    [
      'Club owner Dale Hart will hold talks with the fans’ leader Ida Roe on Monday.',
      'upcoming',
      '2026-03-09',
    ],
  ])('are talks: %s', (text, status, day) => {
    expect(daysTold(text)).toEqual([[status, day]]);
  });

  it.each([
    'The striker’s final session before the cup tie was on Monday.',
    'Both football teams met in the final on Wednesday.',
    'The teams met in Leeds on Wednesday in front of 30,000.',
  ])('but no training and no match: %s', (text) => {
    expect(daysTold(text)).toEqual([]);
  });
});
