import { describe, expect, it } from 'vitest';
import { daysTold } from './told-on-thursday.ts';

describe('an aside behind a side', () => {
  it.each([
    'The miners’ union – the largest in the north – met the owners of the pit on Tuesday.',
    'The two sides – the miners’ union and the owners – met on Tuesday.',
    'Ida Roe held talks with Jun Mori – the chief executive of Nordair – in Bergen on Tuesday.',
    'The council — under fire for weeks — sat down with residents on Tuesday.',
    'Peru and Chile – long at odds over the border – resumed talks on Tuesday.',
  ])('between dashes ends no clause: %s', (text) => {
    expect(daysTold(text)).toEqual([['held', '2026-03-03']]);
  });

  it.each([
    'Talks between the miners’ union, which called the strike, and the owners broke down on Tuesday.',
    'Talks between Ida Roe, who leads the union, and the owners ended without a deal on Tuesday.',
    'Talks between the union, led by Ida Roe, and the company ended in Bergen on Tuesday.',
    'A meeting between residents – many of them pensioners – and the council took place on Tuesday.',
  ])('leaves the second side to its talks: %s', (text) => {
    expect(daysTold(text)).toEqual([['held', '2026-03-03']]);
  });

  it.each([
    'The union and the owners, who want to close two pits, held talks on Tuesday.',
    'The minister and the teachers, who hope for more pay, resumed talks on Tuesday.',
  ])('tells its own wish and no meeting’s: %s', (text) => {
    expect(daysTold(text)).toEqual([['held', '2026-03-03']]);
  });

  it.each([
    ['Peru – which is to meet Chile on Saturday – rejected the plan on Tuesday.', ['upcoming', '2026-03-07']],
    [
      'The plan – due to be discussed at talks on Saturday – was rejected by Peru.',
      ['upcoming', '2026-03-07'],
    ],
  ])('keeps the meeting that it tells itself: %s', (text, meeting) => {
    expect(daysTold(text)).toEqual([meeting]);
  });

  it.each([
    'The report – the first in years – met with criticism on Tuesday.',
    'The coach – a veteran of the league – met reporters on Tuesday.',
    'The difference between the two plans, which were published on Tuesday, and the old one is small.',
  ])('makes no meeting: %s', (text) => {
    expect(daysTold(text)).toEqual([]);
  });
});
