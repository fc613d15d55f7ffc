import { describe, expect, test } from 'vitest';
import { valuesIn } from './dates-in.ts';

// 2022-01-12 is a Wednesday in 2022-W02.
describe('a length of two parts is one length', () => {
  test.each([
    ['The drill took eight and a half months.', ['eight and a half months = P8.5M']],
    ['Yields hit a 4 1/2-year high.', ['4 1/2-year = P4.5Y']],
    ['The ferry needs 2½ hours.', ['2½ hours = PT2.5H']],
    ['The dig lasted 22 hours and 37 minutes.', ['22 hours and 37 minutes = PT22H37M']],
    ['She served two years and three months.', ['two years and three months = P2Y3M']],
    ['He was held for 5 days, 12 hours.', ['5 days, 12 hours = P5DT12H']],
    ['They spoke for half an hour.', ['half an hour = PT30M']],
    ['It was the worst flood in half a century.', ['half a century = P50Y']],
    ['It closed for half a year.', ['half a year = P6M']],
  ])('%s', (text, expected) => {
    expect(valuesIn(text, '2022-01-12')).toEqual(expected);
  });

  test.each([
    [
      'the shorter unit first',
      'He was away three months and two years.',
      ['three months = P3M', 'two years = P2Y'],
    ],
    [
      'two lengths of one unit',
      'He was away two days and three days.',
      ['two days = P2D', 'three days = P3D'],
    ],
    ['an age', 'A two-and-a-half-year-old boy was found.', []],
  ])('but not %s', (_, text, expected) => {
    expect(valuesIn(text, '2022-01-12')).toEqual(expected);
  });
});

describe('a length without a number', () => {
  test.each([
    ['Hours after the blast both sides blamed each other.', ['Hours = PTXH']],
    ['The dam broke just weeks before the vote.', ['weeks = PXW']],
    ['Within hours of the crash he resigned.', ['hours = PTXH']],
    ['Clearing it may take days, possibly weeks.', ['days = PXD', 'weeks = PXW']],
    ['They want it within months, not years.', ['months = PXM', 'years = PXY']],
    ['The fire was out in seconds.', ['seconds = PTXS']],
    ['Crews worked for days or weeks.', ['days = PXD', 'weeks = PXW']],
    ['The town is in a week of mourning.', ['a week = P1W']],
    ["A minute's silence was held.", ['A minute = PT1M']],
    ['A year on, little has changed.', ['A year = P1Y']],
  ])('%s', (text, expected) => {
    expect(valuesIn(text, '2022-01-12')).toEqual(expected);
  });

  test.each([
    ['the days before something', 'In the days before the war he fled.'],
    ['a number of days', 'The number of days varies.'],
    ['school hours', 'Pupils stayed at their desks in school hours after the storm.'],
    ['a second goal', 'He scored a second after the break.'],
  ])('is none in %s', (_, text) => {
    expect(valuesIn(text, '2022-01-12')).toEqual([]);
  });

  test('leaves a number that belongs to another word alone', () => {
    expect(valuesIn('The House passed a new one hours later.', '2022-01-12')).toEqual([
      'hours later = FUTURE_REF',
    ]);
  });

  test.each([
    ['Sales fell in the three months to September.', ['the three months = P3M', 'September = 2021-09']],
    ['Pilots plan another two-day strike.', ['two-day = P2D']],
    ['They waited another two days.', ['another two days = P2D']],
  ])('takes the words that belong to it: %s', (text, expected) => {
    expect(valuesIn(text, '2022-01-12')).toEqual(expected);
  });
});

describe('a length around the day of writing', () => {
  test.each([
    ['Two more will join within the next few weeks.', ['the next few weeks = PXW']],
    ['Prices doubled in the past couple of years.', ['the past couple of years = P2Y']],
    ['Rates will rise by a point over the next year.', ['the next year = P1Y']],
    ['More rain is due in the days ahead.', ['the days ahead = PXD']],
    ['It left one day after placing its chief on leave.', ['one day = P1D']],
    ['The fix came weeks ahead of schedule.', ['weeks = PXW']],
    ['A minute of silence was held.', ['A minute = PT1M']],
    ['The vote is the second in two days, and a third will follow.', ['two days = P2D']],
    ['He will, as the 11th chief in 45 years, move in.', ['45 years = P45Y']],
    ['She will wear a dress that she has not worn in six months.', ['six months = P6M']],
    ['They have met three times in two weeks.', ['two weeks = P2W']],
    ['It will be the first rise in two years.', ['two years = P2Y']],
    ['The firm has said that it will close in two weeks.', ['two weeks = 2022-W04']],
    ['He has promised to return in two weeks.', ['two weeks = 2022-W04']],
    ['They will hold a first meeting in two weeks.', ['two weeks = 2022-W04']],
    ['There will be 52 weeks in a year.', ['52 weeks = P52W', 'a year = P1Y']],
    ['He moved here two and a half years ago.', ['two and a half years ago = 2020']],
    ['Jets flew over the town within the hour.', ['the hour = PT1H']],
    ['The rock is 80 million years older.', ['80 million years = P80000000Y']],
    ['The comet comes every six and a half years.', ['every six and a half years = P6.5Y']],
    ['Over the years he gave much away.', ['the years = PXY']],
    ['Voters may have to wait another week.', ['another week = P1W']],
    ['It was the worst fire in a quarter-century.', ['a quarter-century = P25Y']],
    ['The system emerged a half-century ago.', ['a half-century ago = 1972']],
    [
      'The mill closed a half-century ago; half-hour talks failed.',
      ['a half-century ago = 1972', 'half-hour = PT30M'],
    ],
  ])('%s', (text, expected) => {
    expect(valuesIn(text, '2022-01-12')).toEqual(expected);
  });

  test.each([
    ['further days', 'They face another day of talks. It was just another day in the gym.'],
    ['one day of many', 'One day we will win.'],
    ['a rate of events', 'It is the third strike in as many months.'],
    ['a Johnny-come-lately', 'He is no Johnny-come-lately.'],
    ['rooms', 'A half-open door led to the quarter-deck.'],
  ])('is none in %s', (_, text) => {
    expect(valuesIn(text, '2022-01-12')).toEqual([]);
  });
});

describe('fortnights', () => {
  test.each([
    ['They have just over a fortnight.', ['just over a fortnight = P2W']],
    ['Prices fell in the past fortnight.', ['the past fortnight = P2W']],
    ['He resigned a fortnight ago.', ['a fortnight ago = 2021-W52']],
    [
      'They met on 4 January and again a fortnight later.',
      ['4 January = 2022-01-04', 'a fortnight later = 2022-W03'],
    ],
  ])('%s', (text, expected) => {
    expect(valuesIn(text, '2022-01-12')).toEqual(expected);
  });

  test('a name is none', () => {
    expect(valuesIn('Players of Fortnite met; the Fortnightly Review closed.', '2022-01-12')).toEqual([]);
  });
});

describe('rates and what comes round', () => {
  test.each([
    ['It pumps 1.2 million barrels a day.', ['a day = P1D']],
    ['She earns $40,000 a year.', ['a year = P1Y']],
    ['The shop opens five days a week.', ['five days = P5D', 'a week = P1W']],
    ['Traffic grows by 10% a year.', ['a year = P1Y']],
    ['Dozens a week apply.', ['a week = P1W']],
    ['Annual sales were flat.', ['Annual = P1Y']],
    ['The pool is open on weekends.', ['weekends = XXXX-WXX-WE']],
  ])('%s', (text, expected) => {
    expect(valuesIn(text, '2022-01-12')).toEqual(expected);
  });

  test.each([
    ['a distance', 'Some 20 soldiers died a year after.', ['a year = P1Y']],
    ['no amount', 'Nobody works a day here.', []],
    ['a newspaper', 'The Daily Courier and Weekly Post closed.', []],
    ['a wait', 'The 40 men waited for a week.', ['a week = P1W']],
  ])('but %s is told apart', (_, text, expected) => {
    expect(valuesIn(text, '2022-01-12')).toEqual(expected);
  });
});
