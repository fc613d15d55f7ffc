import { describe, expect, test } from 'vitest';
import { toWhen } from '../../../../../src/core/analysis/dates/when.ts';
import { datesIn, valuesIn } from './dates-in.ts';

// 2022-01-12 is a Wednesday.
describe('a time of day', () => {
  test.each([
    ['The gates close at 8 p.m. tonight.', ['8 p.m. tonight = 2022-01-12T20:00']],
    [
      'The market began at 6 a.m. Monday; traders had come the night before.',
      ['6 a.m. Monday = 2022-01-10T06:00', 'the night before = 2022-01-09TNI'],
    ],
    ['The session starts at 12 a.m. on Jan. 14.', ['12 a.m. on Jan. 14 = 2022-01-14T00:00']],
    ['They sat until 12 p.m. yesterday.', ['12 p.m. yesterday = 2022-01-11T12:00']],
    [
      'The boat sank yesterday. Divers came at about 5.30pm.',
      ['yesterday = 2022-01-11', 'about 5.30pm = 2022-01-11T17:30'],
    ],
    [
      'The office was shut from 8 a.m. to 3 p.m. Monday.',
      ['8 a.m. = 2022-01-10T08:00', '3 p.m. Monday = 2022-01-10T15:00'],
    ],
    [
      'Guests came on Tuesday night. One fled at 02:00.',
      ['Tuesday night = 2022-01-11TNI', '02:00 = 2022-01-12T02:00'],
    ],
    ['They signed in the morning of Jan. 7.', ['the morning of Jan. 7 = 2022-01-07TMO']],
    ['It rained this morning.', ['this morning = 2022-01-12TMO']],
    ['The deadline is midnight on Friday.', ['midnight on Friday = 2022-01-14T24:00']],
    ['They start at 6:30 in the morning on Friday.', ['6:30 in the morning on Friday = 2022-01-14T06:30']],
  ])('%s', (text, expected) => {
    expect(valuesIn(text, '2022-01-12')).toEqual(expected);
  });

  test.each([
    ['The call is set for 3 p.m. Pacific on Jan. 14.', '2022-01-14T15:00-08:00'],
    ['(Jan. 9, 2022, 6:15 p.m. ET)', '2022-01-09T18:15-05:00'],
    ['The council will sit at midday GMT on Thursday.', '2022-01-13T12:00+00:00'],
    ['The council will convene at 0900 GMT on Thursday.', '2022-01-13T09:00+00:00'],
    ['They will speak at 4pm BST on 7 July 2022.', '2022-07-07T16:00+01:00'],
    ['They will speak at 16:00 Moscow time on Thursday.', '2022-01-13T16:00+03:00'],
    ['Talks resume in Vienna at 10:00 local time on Thursday.', '2022-01-13T10:00+01:00'],
    ['VIENNA (Wire) — Talks resume on Thursday at 10:00 local time.', '2022-01-13T10:00+01:00'],
    ['Talks resume at 2 pm (11:00 GMT) on Thursday.', '2022-01-13T14:00+03:00'],
    ['Talks resume on Thursday at 7 p.m. (0000 GMT).', '2022-01-13T19:00-05:00'],
    ['Talks resume at 14:00 Kyiv time (1200 GMT) on Thursday.', '2022-01-13T14:00+02:00'],
    ['Talks resume at 10:00 on Thursday.', '2022-01-13T10:00+02:00'],
    ['Talks resume at 10:00 local time on Thursday.', '2022-01-13'],
  ])('is told in the zone of its own words, else in that of the article: %s', (text, expected) => {
    expect(datesIn(text, '2022-01-12', 'Europe/Kyiv').map((date) => toWhen(date)?.value)).toEqual([expected]);
  });

  test('takes no zone from a word that only looks like one', () => {
    expect(datesIn('At 5 p.m. west of the river', '2022-01-12').map(({ text }) => text)).toEqual(['5 p.m.']);
  });
});

describe('the day of publication', () => {
  test.each([
    ['2022-01-10T23:30:00Z', 'Europe/Kyiv', '2022-01-11'],
    ['2022-01-10T23:30:00Z', 'America/New_York', '2022-01-10'],
    ['2022-01-09T19:45:00-05:00', 'Europe/Kyiv', '2022-01-09'],
    ['2022-01-10', 'Asia/Tokyo', '2022-01-10'],
    ['Mon, 10 Jan', 'UTC', 'XXXX-XX-XX'],
  ])('of %s in %s is %s', (publishedAt, timezone, expected) => {
    expect(valuesIn('They met today.', publishedAt, timezone)).toEqual([`today = ${expected}`]);
  });
});
