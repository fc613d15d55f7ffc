import { describe, expect, it } from 'vitest';
import { daysTold } from './told-on-thursday.ts';

describe('rarer verbs of talk', () => {
  it.each([
    'The families negotiated with the health minister on Tuesday.',
    'Peru haggled with Chile for hours on Tuesday.',
    'Peru entered talks with Chile on Tuesday.',
    'The parish council had breakfast with the developer on Tuesday.',
    'Ida Roe faced Jun Mori across the table on Tuesday.',
    'The federation liaised with club owners on Tuesday.',
    'Ida Roe compared notes with Jun Mori on Tuesday.',
    'The parish council is said to have met the developer on Tuesday.',
  ])('tell of a meeting: %s', (text) => {
    expect(daysTold(text)).toEqual([['held', '2026-03-03']]);
  });

  it.each([
    'The climber negotiated with care on Tuesday.',
    'Ida Roe had lunch with wine on Tuesday.',
    'Ida Roe faced questions across the table on Tuesday.',
    'Ida Roe faced Jun Mori across the net on Tuesday.',
  ])('tell of none: %s', (text) => {
    expect(daysTold(text)).toEqual([]);
  });
});
