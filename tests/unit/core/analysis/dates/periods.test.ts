import { describe, expect, test } from 'vitest';
import { datesIn, valuesIn } from './dates-in.ts';

// 2022-01-12 is a Wednesday in 2022-W02.
describe('weeks, months and years', () => {
  test.each([
    ['The sides met earlier this week.', ['earlier this week = 2022-W02']],
    ['The pass should open early next week.', ['early next week = 2022-W03']],
    [
      'They met last week and the week before last.',
      ['last week = 2022-W01', 'the week before last = 2021-W52'],
    ],
    ['I will see them the week after next.', ['the week after next = 2022-W04']],
    ['They spoke over the weekend.', ['the weekend = 2022-W01-WE']],
    ['They will speak at the weekend.', ['the weekend = 2022-W02-WE']],
    ['A reply is due by the end of the week.', ['the end of the week = 2022-W02']],
    ['The drafts came last month.', ['last month = 2021-12']],
    ['The group met in December.', ['December = 2021-12']],
    ['The group will meet in December.', ['December = 2022-12']],
    ['He focused on states that host votes in March.', ['March = 2022-03']],
    ['It raised the prospect that the November vote will end it.', ['November = 2022-11']],
    ['He spoke of the effect that it may have in November.', ['November = 2022-11']],
    ['She may have left in November.', ['November = 2021-11']],
    ['Despite winning the vote there in February, he is weak.', ['February = 2021-02']],
    ['He said that in December he had signed it.', ['December = 2021-12']],
    ['They promised a plan by the end of October.', ['the end of October = 2022-10']],
    ['The army offered talks by March.', ['March = 2022-03']],
    ['Last November five were chosen.', ['Last November = 2021-11']],
    ['He stood in 2007. She called at his house that February.', ['2007 = 2007', 'that February = 2007-02']],
    ['He said that October was cold.', ['October = 2021-10']],
    ['It was half as big half a century ago.', ['half a century ago = 1972']],
    ['She came in May 1979 and left 11 years later.', ['May 1979 = 1979-05', '11 years later = 1990']],
    ['Some 8,400 will come in the first half of the year.', ['the first half of the year = 2022-H1']],
    ['The treaty lapses in February 2026.', ['February 2026 = 2026-02']],
    ['The rule is to end by the end of March.', ['the end of March = 2022-03']],
    ['It opened in mid-October.', ['mid-October = 2021-10']],
    ['She took office last April.', ['last April = 2021-04']],
    ['In August of last year they met.', ['August of last year = 2021-08']],
    ['June’s summit failed, and so did a May vote.', ['June = 2021-06', 'May = 2021-05']],
    ['He was in office from 2010 to 2014.', ['2010 = 2010', '2014 = 2014']],
    ['It outlasted the 2012-2016 talks.', ['2012 = 2012', '2016 = 2016']],
    ['By 2030, half will be gone.', ['2030 = 2030']],
    ['Next year’s budget is smaller than last year’s.', ['Next year = 2023', 'last year = 2021']],
    ['It dates from the 1890s and the early 1980s.', ['the 1890s = 189', 'the early 1980s = 198']],
    ['The map is from the 19th century.', ['the 19th century = 18']],
    ['Plague came in the fourteenth century.', ['the fourteenth century = 13']],
    ['In 1959 the host kept that year’s winners waiting.', ['1959 = 1959', 'that year = 1959']],
    ['The temple fell in 44 BC.', ['44 BC = BC0044']],
  ])('%s', (text, expected) => {
    expect(valuesIn(text, '2022-01-12')).toEqual(expected);
  });

  test.each([
    ['He saw little hope this week before the summit.', ['this week = 2022-W02']],
    ['They had met earlier this week.', ['earlier this week = 2022-W01']],
    ['She does not expect a deal next week.', ['next week = 2022-W02']],
  ])('on a Sunday: %s', (text, expected) => {
    expect(valuesIn(text, '2022-01-09')).toEqual(expected);
  });
});

describe('seasons, quarters and holidays', () => {
  test.each([
    ['The lease ends next spring.', '2021-11-26', ['next spring = 2022-SP']],
    ['The law was passed last autumn.', '2024-04-01', ['last autumn = 2023-FA']],
    ['The bridge fell in the summer of 1987.', '2016-05-25', ['the summer of 1987 = 1987-SU']],
    ['The hall may open by spring 2020.', '2019-12-02', ['spring 2020 = 2020-SP']],
    ['He will step down in the autumn.', '2023-02-14', ['the autumn = 2023-FA']],
    ['Rents rose in the third quarter.', '2025-10-03', ['the third quarter = 2025-Q3']],
    ['Orders will fall in the fourth quarter.', '2025-10-03', ['the fourth quarter = 2025-Q4']],
    ['Exports shrank in the last quarter of 2016.', '2019-02-18', ['the last quarter of 2016 = 2016-Q4']],
    ['A verdict should come in the first half of 2025.', '2024-06-12', ['the first half of 2025 = 2025-H1']],
    ['They met on Christmas Eve.', '2022-01-03', ['Christmas Eve = 2021-12-24']],
    ['The shops will close on Boxing Day.', '2021-12-20', ['Boxing Day = 2021-12-26']],
    ['They spoke on Easter Monday.', '2024-04-02', ['Easter Monday = 2024-04-01']],
    ['Pupils will attend until Easter.', '2021-03-05', ['Easter = 2021-04-04']],
    ['It opens on Thanksgiving.', '2017-10-31', ['Thanksgiving = 2017-11-23']],
    ['It opens on St. George’s Day.', '2013-03-22', ['St. George’s Day = 2013-04-23']],
    ['They marched on International Women’s Day.', '2013-03-22', ['International Women’s Day = 2013-03-08']],
    ['Shops will close on Hogmanay.', '2013-12-02', ['Hogmanay = 2013-12-31']],
    ['The parade was on Mardi Gras.', '2013-03-22', ['Mardi Gras = 2013-02-12']],
    ['St George’s Day Road and Easter Road are shut.', '2013-03-22', []],
  ])('%s (%s)', (text, day, expected) => {
    expect(valuesIn(text, day)).toEqual(expected);
  });
});

describe('what leans on another date', () => {
  test.each([
    ['They met on Jan. 7. The next day they left.', ['Jan. 7 = 2022-01-07', 'The next day = 2022-01-08']],
    [
      'It closed on Monday and opened that afternoon.',
      ['Monday = 2022-01-10', 'that afternoon = 2022-01-10TAF'],
    ],
    ['Nobody in 2010 hoped. Five years later, it was done.', ['2010 = 2010', 'Five years later = 2015']],
    ['Prices rose in December from a year earlier.', ['December = 2021-12', 'a year earlier = 2020-12']],
    [
      'It will end in 999,999,999 days, as it did 999,999,999 weeks ago.',
      ['999,999,999 days = P999999999D', '999,999,999 weeks ago = PAST_REF'],
    ],
    ['The jury will rule in 10 days.', ['10 days = 2022-01-22']],
    ['She resigned three days ago.', ['three days ago = 2022-01-09']],
    ['He left a week ago, not four years ago.', ['a week ago = 2022-W01', 'four years ago = 2018']],
    ['The jury will rule in four days.', ['four days = 2022-01-16']],
    [
      'The talks, first set for Monday, were moved to Thursday.',
      ['Monday = 2022-01-10', 'Thursday = 2022-01-13'],
    ],
    ['It was brought forward to Thursday from Saturday.', ['Thursday = 2022-01-13', 'Saturday = 2022-01-15']],
  ])('%s', (text, expected) => {
    expect(valuesIn(text, '2022-01-12')).toEqual(expected);
  });

  test.each([
    ['They met on Tuesday. Visits begin in April. A week later they meet again.', 'A week later = 2022-W03'],
    ['In May 2010 it opened. Two weeks later it burned.', 'Two weeks later = 2010-WXX'],
    ['In 1915 they attacked; four days later the others joined.', 'four days later = 1915-XX-XX'],
    ['Two days later they left.', 'Two days later = XXXX-XX-XX'],
  ])('has no day of its own where the last date was too coarse: %s', (text, expected) => {
    expect(valuesIn(text, '2022-01-12').at(-1)).toBe(expected);
  });

  test.each([
    ['They met in May 2010. The following year they parted.', 'The following year = 2011'],
    ['It fell in May 2010, up from a year earlier.', 'a year earlier = 2009-05'],
    ['The fair runs from Nov. 30 to Jan. 12, 2023.', 'Jan. 12, 2023 = 2023-01-12'],
  ])('%s', (text, expected) => {
    expect(valuesIn(text, '2022-01-12').at(-1)).toBe(expected);
  });

  test('has no day where no other date was told', () => {
    expect(valuesIn('The same day they left.', '2022-01-12')).toEqual(['The same day = XXXX-XX-XX']);
  });
});

describe('an article without a known day', () => {
  test.each([
    ['In December they talked.', ['December = XXXX-12']],
    ['Last month they talked.', ['Last month = XXXX-XX']],
    ['They meet this week.', ['this week = XXXX-WXX']],
    ['They met on Christmas Eve.', ['Christmas Eve = XXXX-12-24']],
    ['They met today at 5 p.m. in Bonn.', ['today at 5 p.m. = XXXX-XX-XXT17:00']],
    ['Rents rose in the third quarter.', ['the third quarter = XXXX-Q3']],
    [
      'They met on 12 January 2022. The next day they left.',
      ['12 January 2022 = 2022-01-12', 'The next day = 2022-01-13'],
    ],
  ])('%s', (text, expected) => {
    expect(valuesIn(text, null)).toEqual(expected);
  });

  test('states nothing that depends on it', () => {
    expect(datesIn('Today, this week, last month, on Monday.', null).every(({ stated }) => !stated)).toBe(
      true,
    );
  });
});

describe('a year that stands behind the second of two dates', () => {
  test.each([
    ['The fair runs Nov. 30-Dec. 12, 2023.', ['Nov. 30 = 2023-11-30', 'Dec. 12, 2023 = 2023-12-12']],
    ['The fair ran from Nov. 30 to Jan. 12, 2020.', ['Nov. 30 = 2019-11-30', 'Jan. 12, 2020 = 2020-01-12']],
    ['It rained in August and September 2014.', ['August = 2014-08', 'September 2014 = 2014-09']],
    [
      'It rained in June, July and August 2014.',
      ['June = 2014-06', 'July = 2014-07', 'August 2014 = 2014-08'],
    ],
  ])('holds for both: %s', (text, expected) => {
    expect(valuesIn(text, '2022-01-12')).toEqual(expected);
  });

  test.each([
    ['a clause of its own', 'He left in May. They met in June 2014.', 'May = 2021-05'],
    ['no range', 'They won in December and May 2014.', 'December = 2021-12'],
    ['a year of its own', 'They won in May 2012 and June 2014.', 'May 2012 = 2012-05'],
  ])('does not hold for %s', (_, text, expected) => {
    expect(valuesIn(text, '2022-01-12')[0]).toBe(expected);
  });
});

describe('a history', () => {
  const old = 'It was fought in 1936, 1937, 1938, 1939, 1940 and 1941.';
  test.each([
    ['goes on after a year', ' In 1942 they lost. On 3 April they gave up.', '3 April = 1942-04-03'],
    [
      'goes on past the turn of a year',
      ' On 26 November 1942 they lost. On 3 January they gave up.',
      '3 January = 1943-01-03',
    ],
    [
      'takes no year from brackets',
      ' In 1942 they lost (the archive opened in 1991). On 3 April they gave up.',
      '3 April = 1942-04-03',
    ],
    [
      'takes no year from a remark',
      ' In May 1942 they lost. “We lost today,” he said. In June they gave up.',
      'June = 1942-06',
    ],
    [
      'counts from no day that it left behind',
      ' On 3 April 1942 they lost. In May they rested; a week later they gave up.',
      'a week later = 1942-WXX',
    ],
    [
      'tells its own seasons',
      ' In May 1942 they lost. The next winter they gave up.',
      'next winter = 1942-WI',
    ],
  ])('%s', (_, text, expected) => {
    expect(valuesIn(old + text, '2009-12-19').at(-1)).toBe(expected);
  });
});
