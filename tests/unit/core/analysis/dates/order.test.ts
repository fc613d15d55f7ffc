import { describe, expect, test } from 'vitest';
import { valuesIn } from './dates-in.ts';

// 2026-03-11 is a Wednesday.
function daysIn(text: string): readonly string[] {
  return valuesIn(text, '2026-03-11')
    .filter((one) => /day = /.test(one))
    .map((one) => one.replace(/.* = 2026-/, ''));
}

describe('what a deed is told to lie before or after', () => {
  test.each([
    ['The council signed the accord on Monday ahead of a vote on Friday.', ['03-09', '03-13']],
    ['The council signed the accord on Monday ahead of a vote on Tuesday.', ['03-09', '03-10']],
    ['The envoys flew out yesterday before talks on Saturday.', ['03-10', '03-14']],
    ['The union met on Monday, two days before a strike on Wednesday.', ['03-09', '03-11']],
    ['The guild met on Tuesday after clashes on Monday.', ['03-10', '03-09']],
    ['The guild met on Monday after clashes on Tuesday.', ['03-09', '03-03']],
  ])('is counted from its day: %s', (text, days) => {
    expect(daysIn(text)).toEqual(days);
  });

  test.each([
    [
      'The deed is to come: the other may be over',
      'They meet on Friday after talks on Monday failed.',
      ['03-13', '03-09'],
    ],
    [
      'the first day is another thing’s',
      'She missed Saturday’s match after a fall on Tuesday.',
      ['03-07', '03-10'],
    ],
  ])('keeps the nearest day where %s', (_, text, days) => {
    expect(daysIn(text)).toEqual(days);
  });
});

describe('a past verb', () => {
  test.each([
    [
      'shares its time with a gerund',
      'The mayor presented the plan before flying home on Tuesday.',
      ['03-10'],
    ],
    [
      'may have the form of the present',
      'The minister on Monday put the bill to a vote and will leave on Friday.',
      ['03-09', '03-13'],
    ],
    [
      'does not govern a deadline that looms',
      'They met on Monday as a deadline on Friday approaches.',
      ['03-09', '03-13'],
    ],
    [
      'does not govern what is looming',
      'They met on Monday with a vote looming on Friday.',
      ['03-09', '03-13'],
    ],
  ])('%s', (_, text, days) => {
    expect(daysIn(text)).toEqual(days);
  });

  test('is not needed for what befell', () => {
    expect(daysIn('The minister will visit the port on Thursday over Saturday’s rocket attack.')).toEqual([
      '03-12',
      '03-07',
    ]);
  });

  test('is none behind "will"', () => {
    expect(daysIn('The board will put the plan to members on Monday.')).toEqual(['03-16']);
  });
});
