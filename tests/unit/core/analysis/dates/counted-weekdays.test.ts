import { describe, expect, test } from 'vitest';
import { datesIn, valuesIn } from './dates-in.ts';

// 2013-03-22 is a Friday in 2013-W12.
describe('a weekday that is counted in its month', () => {
  test.each([
    ['The fair opens on the last Friday in April.', ['the last Friday in April = 2013-04-26']],
    ['They met on the second Monday of January.', ['the second Monday of January = 2013-01-14']],
    [
      'They voted on the first Tuesday in November 2008.',
      ['the first Tuesday in November 2008 = 2008-11-04'],
    ],
    ['They will meet on the first Monday of next month.', ['the first Monday of next month = 2013-04-01']],
    ['They will meet on the last Thursday of the month.', ['the last Thursday of the month = 2013-03-28']],
    ['They meet on the first Monday of every month.', ['the first Monday of every month = XXXX-WXX-1']],
    [
      'It ran until 9 a.m. on the last Friday in January.',
      ['9 a.m. on the last Friday in January = 2013-01-25T09:00'],
    ],
  ])('%s', (text, expected) => {
    expect(valuesIn(text, '2013-03-22')).toEqual(expected);
  });

  test('says that nobody wrote its day', () => {
    expect(
      datesIn('It opens on the last Friday in April.', '2013-03-22').map(({ stated }) => stated),
    ).toEqual([false]);
  });

  test('has no day where the day of publication is unknown', () => {
    expect(valuesIn('It opens on the last Friday in April.', null)).toEqual([
      'the last Friday in April = XXXX-04-XX',
    ]);
  });

  test.each([
    ['the latest Friday', 'He left last Friday in a hurry.', ['last Friday = 2013-03-15']],
    ['a first Friday in office', 'His first Friday in office was quiet.', ['Friday = 2013-03-22']],
  ])('is not meant by %s', (_, text, expected) => {
    expect(valuesIn(text, '2013-03-22')).toEqual(expected);
  });
});

describe('weeks from a weekday', () => {
  test.each([
    ['A week on Tuesday they will meet.', ['A week on Tuesday = 2013-04-02']],
    ['Schools reopen two weeks from Monday.', ['two weeks from Monday = 2013-04-08']],
    ['They will meet Tuesday week.', ['Tuesday week = 2013-04-02']],
    ['The hearing is on Tuesday fortnight.', ['Tuesday fortnight = 2013-04-09']],
  ])('%s', (text, expected) => {
    expect(valuesIn(text, '2013-03-22')).toEqual(expected);
  });

  test.each([
    ['It will be shut for a week from Monday.', ['a week = P1W', 'Monday = 2013-03-25']],
    ['They have a Monday-to-Friday week.', ['Friday']],
    ['The Tuesday week in court was long.', ['Tuesday']],
  ])('are not meant by: %s', (text, expected) => {
    expect(valuesIn(text, '2013-03-22').map((found, at) => found.slice(0, expected[at]?.length))).toEqual(
      expected,
    );
  });
});

describe('the half of the day', () => {
  test.each([
    ['The show begins at 7:30 tonight.', ['7:30 tonight = 2013-03-22T19:30']],
    ['It starts at 9:15 on Friday night.', ['9:15 on Friday night = 2013-03-22T21:15']],
    ['It starts at 6 o’clock tonight.', ['6 o’clock tonight = 2013-03-22T18:00']],
    ['It struck at 3:00 on Tuesday morning.', ['3:00 on Tuesday morning = 2013-03-19T03:00']],
    ['It struck at 3:00 on Tuesday night.', ['3:00 on Tuesday night = 2013-03-19T03:00']],
    ['It struck at 03:30 on Tuesday night.', ['03:30 on Tuesday night = 2013-03-19T03:30']],
    ['It struck at 20:30 on Tuesday evening.', ['20:30 on Tuesday evening = 2013-03-19T20:30']],
    ['He rose at 4 in the morning.', ['4 in the morning = 2013-03-22T04:00']],
    ['He came home about 9 at night.', ['about 9 at night = 2013-03-22T21:00']],
  ])('is told by its part: %s', (text, expected) => {
    expect(valuesIn(text, '2013-03-22')).toEqual(expected);
  });

  test.each([
    [
      'He was seen between 8 and 9 p.m. on Tuesday.',
      ['8 = 2013-03-19T20:00', '9 p.m. on Tuesday = 2013-03-19T21:00'],
    ],
    [
      'Roads were shut from 6 to 8 a.m. Wednesday.',
      ['6 = 2013-03-20T06:00', '8 a.m. Wednesday = 2013-03-20T08:00'],
    ],
    ['Roads were shut from 11 to 1 p.m.', ['11 = 2013-03-22T11:00', '1 p.m. = 2013-03-22T13:00']],
    ['Doors: 7-9 p.m.', ['7 = 2013-03-22T19:00', '9 p.m. = 2013-03-22T21:00']],
  ])('of a range stands behind its end: %s', (text, expected) => {
    expect(valuesIn(text, '2013-03-22')).toEqual(expected);
  });

  test.each([
    ['a bus', 'Take bus 8 and 9 p.m. at the latest is fine.', ['9 p.m. = 2013-03-22T21:00']],
    ['a number in the morning paper', 'He was 4 in the evening of his life.', []],
  ])('is not taken by %s', (_, text, expected) => {
    expect(valuesIn(text, '2013-03-22')).toEqual(expected);
  });
});
