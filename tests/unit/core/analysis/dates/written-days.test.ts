import { describe, expect, test } from 'vitest';
import { datesIn, valuesIn } from './dates-in.ts';

// 2021-12-29 is a Wednesday.
describe('a written day', () => {
  test.each([
    ['The talks begin on Jan. 10.', ['Jan. 10 = 2022-01-10']],
    ['They spoke on 7 December.', ['7 December = 2021-12-07']],
    ['They will meet on Monday, Jan. 3.', ['Monday, Jan. 3 = 2022-01-03']],
    ['They will meet on Monday evening, Jan. 3.', ['Monday evening, Jan. 3 = 2022-01-03TEV']],
    ['It ran from Tuesday, June 9, 2020, on.', ['Tuesday, June 9, 2020 = 2020-06-09']],
    ['The pact dates from 29 February 1940.', ['29 February 1940 = 1940-02-29']],
    ['The 12th of January came.', ['12th of January = 2022-01-12']],
    ['The file is dated 2022-01-12.', ['2022-01-12 = 2022-01-12']],
    ['Ministers meet on 20-21 January.', ['20 = 2022-01-20', '21 January = 2022-01-21']],
    ['The summit runs Jan. 4-20.', ['Jan. 4 = 2022-01-04', '20 = 2022-01-20']],
    ['They met on Dec. 9 and 10.', ['Dec. 9 = 2021-12-09', '10 = 2021-12-10']],
    ['Both teams return in the week of Jan. 10.', ['the week of Jan. 10 = 2022-W02']],
    ['They had met on Sept. 12.', ['Sept. 12 = 2021-09-12']],
    ['It will be closed until Sept. 12.', ['Sept. 12 = 2022-09-12']],
    ['It ran from 5 September-12 September.', ['5 September = 2021-09-05', '12 September = 2021-09-12']],
    [
      'It will be held on Oct. 10, 11 and 12.',
      ['Oct. 10 = 2022-10-10', '11 = 2022-10-11', '12 = 2022-10-12'],
    ],
    ['On Jan. 7, 12 men and 40 women left.', ['Jan. 7 = 2022-01-07']],
    ['The fair runs on 30 September–2 October.', ['30 September = 2022-09-30', '2 October = 2022-10-02']],
    ['A jet that vanished on March 8 was found.', ['March 8 = 2021-03-08']],
    ['The yard was shut by Jan. 10 for repairs.', ['Jan. 10 = 2022-01-10']],
    ['The round was held on October 3-4.', ['October 3 = 2021-10-03', '4 = 2021-10-04']],
    ['They will meet on October 10 to 13.', ['October 10 = 2022-10-10', '13 = 2022-10-13']],
    ['It rose from 40 percent on July 14 to 42 percent.', ['July 14 = 2021-07-14']],
    ['It has rained since Jan. 7.', ['Jan. 7 = 2021-01-07']],
    ['In December, 12 states signed.', ['December = 2021-12']],
    ['It began on Jan. 6 last year.', ['Jan. 6 last year = 2020-01-06']],
    ['They meet again on the 5th and 6th.', ['the 5th = 2022-01-05', '6th = 2022-01-06']],
    ['They will meet again on the 30th and 31st.', ['the 30th = 2021-12-30', '31st = 2021-12-31']],
    ['The deadline is the 3rd of next month.', ['the 3rd of next month = 2022-01-03']],
  ])('%s', (text, expected) => {
    expect(valuesIn(text, '2021-12-29')).toEqual(expected);
  });

  test('is stated only with its year', () => {
    expect(datesIn('On Jan. 12, 2022, and on Jan. 13.', '2022-01-09').map(({ stated }) => stated)).toEqual([
      true,
      false,
    ]);
  });

  test('has no year where none is written and the day of publication is unknown', () => {
    expect(valuesIn('The council meets on Jan. 12.', null)).toEqual(['Jan. 12 = XXXX-01-12']);
  });

  test('that no calendar has is none', () => {
    expect(valuesIn('The form says Feb. 30.', '2022-01-09')).toEqual([]);
  });
});
