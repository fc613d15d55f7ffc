import { describe, expect, test } from 'vitest';
import { valuesIn } from './dates-in.ts';

// 2013-03-20 is a Wednesday in 2013-W12.
describe('the periods of business news', () => {
  test.each([
    ['Home prices rose in the June quarter.', ['the June quarter = 2012-Q2']],
    ['Its fiscal third quarter was weak.', ['fiscal third quarter = 2012-Q3']],
    [
      'Second-quarter profit was 55 cents in 2012 against 50 cents in the year-ago quarter.',
      ['Second-quarter = 2012-Q2', '2012 = 2012', 'the year-ago quarter = 2011'],
    ],
    [
      'Profit rose in the fourth quarter from the year-earlier period.',
      ['the fourth quarter = 2012-Q4', 'the year-earlier period = 2011-Q4'],
    ],
    ['Inflation eased in February from 7.4% a month ago.', ['February = 2013-02', 'a month ago = 2013-01']],
    ['Inflation eased in February from a year ago.', ['February = 2013-02', 'a year ago = 2012-02']],
    ['What matters is whether the strong October report will hold.', ['October = 2012-10']],
    ['It followed the weak August and September sales figures.', ['August = 2012-08', 'September = 2012-09']],
    ['In April oil exports will rise.', ['April = 2013-04']],
    ['Oil for April delivery fell 43 cents.', ['April = 2013-04']],
    ['Wheat for January delivery rose.', ['January = 2014-01']],
    ['The deal should close by year-end.', ['year-end = 2013']],
    [
      'They cut rates last week and five weeks earlier.',
      ['last week = 2013-W11', 'five weeks earlier = 2013-W06'],
    ],
    ['Nominations opened between June 6 and 9 had been expected.', ['June 6 = 2013-06-06', '9 = 2013-06-09']],
    ['Unemployment, 7.7 percent in February, will not fall.', ['February = 2013-02']],
    ['Sales will grow 3 percent in June.', ['June = 2013-06']],
    ['March may prove the coldest in 50 years.', ['March = 2013-03', '50 years = P50Y']],
    ['Earlier in the week it had cut its forecast.', ['Earlier in the week = 2013-W12']],
    ['Later in the year it will open a plant.', ['Later in the year = 2013']],
    ['The year-end rush fills the tills.', []],
  ])('%s', (text, expected) => {
    expect(valuesIn(text, '2013-03-20')).toEqual(expected);
  });

  test.each([
    ['a match', 'She scored twice in the second half and had 12 rebounds in the third quarter.', []],
    [
      'a half with its year',
      'He scored well in the first half of 2012.',
      ['the first half of 2012 = 2012-H1'],
    ],
    ['a screen', 'The screen has 1920 x 1200 dots.', []],
    ['a street', 'He lives in Quarter Lane in the Latin Quarter.', []],
    ['a fraction', 'A quarter of the June intake left.', []],
    ['what was long ago', 'He left the firm a year ago.', ['a year ago = 2012']],
    ['a month that the verb puts behind', 'The firm said in April that it would sell.', ['April = 2012-04']],
  ])('%s is none of them', (_, text, expected) => {
    expect(valuesIn(text, '2013-03-20')).toEqual(expected);
  });
});

describe('a quarter that has hardly begun', () => {
  test.each([
    ['Orders slowed before the end of the quarter.', '2024-04-12', '2024-Q1'],
    ['Orders will slow before the end of the quarter.', '2024-04-12', '2024-Q2'],
    ['Orders slowed before the end of the quarter.', '2024-06-12', '2024-Q2'],
  ])('%s (%s)', (text, day, expected) => {
    expect(valuesIn(text, day)).toEqual([`the end of the quarter = ${expected}`]);
  });
});
