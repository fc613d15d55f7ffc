import { describe, expect, test } from 'vitest';
import { valuesIn } from './dates-in.ts';

describe('a year without a preposition', () => {
  test.each([
    ['As 2015 comes to an end, few are glad.', ['2015 = 2015']],
    ['Perhaps 2016 will be the year of the tram.', ['2016 = 2016']],
    ['They looked back on 2015 and forward to spring.', ['2015 = 2015']],
    ['The bank backs the landmark 1933 law.', ['1933 = 1933']],
    ['She recalled his famous 1963 refrain.', ['1963 = 1963']],
    ['A 2014 House panel found nothing.', ['2014 = 2014']],
    ['The Refugee Act of 1980 established a court.', ['1980 = 1980']],
    ['Studies going back to 1972 showed as much.', ['1972 = 1972']],
    ['It was the highest since at least 1980, she said.', ['1980 = 1980']],
    ['The line ran from at least 2002 until 2005.', ['2002 = 2002', '2005 = 2005']],
    ['After his late-2007 turnaround he won.', ['late-2007 = 2007']],
    ['The first 12 primaries of 2016 -- all of them close -- are over.', ['2016 = 2016']],
  ])('%s', (text, expected) => {
    expect(valuesIn(text, '2022-01-12')).toEqual(expected);
  });

  test.each([
    ['a number of homes', 'The remaining 1950 homes and the other 2000 flats burned.'],
    ['a number of voters', 'They spoke to 1972 voters.'],
    ['an aircraft', 'The Altair 1900 turboprop is old.'],
    ['a screen', 'The screen of 1440 x 1950 is bright.'],
    ['a model', 'The Model 2020 headset was shown.'],
    ['a house', 'He lives in a 1984 Mill Street flat.'],
    ['a range of homes', 'It cost them from 1950 to 2000 homes.'],
  ])('is none in %s', (_, text) => {
    expect(valuesIn(text, '2022-01-12')).toEqual([]);
  });
});

describe('an article that tells old years', () => {
  const old = 'He won in 2001, 2003, 2005, 2007, 2009 and 2011.';

  test('is news as long as it tells more from its own day', () => {
    expect(valuesIn(`${old} He said on Monday that it was over. In June he left.`, '2022-01-12').at(-1)).toBe(
      'June = 2021-06',
    );
  });

  test('is a history where it does not', () => {
    expect(valuesIn(`${old} In June he left.`, '2022-01-12').at(-1)).toBe('June = 2011-06');
  });

  test('means its own year by this year', () => {
    expect(valuesIn(`${old} Later this year he will leave.`, '2022-01-12').at(-1)).toBe(
      'Later this year = 2022',
    );
  });
});
