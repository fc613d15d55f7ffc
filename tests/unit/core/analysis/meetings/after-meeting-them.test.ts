import { describe, expect, it } from 'vitest';
import { daysTold } from './told-on-thursday.ts';

describe('a meeting told by the way', () => {
  it.each([
    'Peru gave way on Tuesday after meeting Chile.',
    'The union called for patience on Tuesday after meeting Nordair’s managers.',
    'The premier met survivors of the fire on Tuesday.',
    'The bishops had survivors in for two hours on Tuesday.',
    'The council had the developer in for a chat on Tuesday.',
    'The union and the owners were in talks until late on Tuesday.',
    'Talks between the union and the owners went on until late on Tuesday.',
    'The first of two meetings between the union and the owners took place on Tuesday.',
    'The union and the owners arrived in Bergen on Tuesday. The two sides met for three hours.',
    'It was a long Tuesday for the bishops and survivors of the fire. They met for six hours.',
  ])('is told all the same: %s', (text) => {
    expect(daysTold(text)).toEqual([['held', '2026-03-03']]);
  });

  it.each([
    'The firm was praised on Tuesday after meeting its targets.',
    'The plan met the resistance of the unions on Tuesday.',
    'The hotel had guests in for dinner on Tuesday.',
    'The garage had cars in for two hours on Tuesday.',
    'Lund and Mori won their matches on Tuesday. They met in the final.',
    'The shop was open until late on Tuesday.',
  ])('is none of other words: %s', (text) => {
    expect(daysTold(text)).toEqual([]);
  });
});
