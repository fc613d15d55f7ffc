import { describe, expect, it } from 'vitest';
import { uncertainLinesIn } from './read-message.ts';

describe('uncertainLinesIn', () => {
  it.each([
    '  -# a',
    '- -# a',
    '> -# a',
    '> ### a',
    '> - a',
    '- > a',
    '  - a',
    '1. - a',
    '- 1. a',
    '- # a',
    '-# - a',
    '\t> a',
  ])('finds %j', (line) => {
    expect(uncertainLinesIn(`b\n${line}\nc`)).toEqual([line]);
  });

  it.each([
    '-# a',
    '- a',
    '> a',
    '> ',
    '### a',
    '- \\- a',
    '- #\u2060 a',
    '-# 1\\. a',
    '- a -# b',
    '> -',
    '- 9.30 a',
  ])('takes %j', (line) => {
    expect(uncertainLinesIn(`b\n${line}\nc`)).toEqual([]);
  });
});
