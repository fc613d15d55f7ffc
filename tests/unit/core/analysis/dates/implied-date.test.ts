import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { impliedDate } from '../../../../../src/core/analysis/dates/implied-date.ts';

const body = 'The envoys met in Lisbon.';

describe('the day of an undated article', () => {
  test.each([
    ['Published 10 January 2022', '2022-01-10'],
    ['First published on Jan. 10, 2022', '2022-01-10'],
    ['Published 10 January 2022 | Updated 12 January 2022', '2022-01-10'],
    ['Monday, January 10, 2022 5:30 PM EST', '2022-01-10'],
    ['By Ines Rolle | Published at 5:30 p.m. ET, Jan. 10, 2022', '2022-01-10'],
    ['Jan. 10, 2022, 5:30 AM PST / Updated Jan. 11, 2022, 9:00 AM PST', '2022-01-10'],
    ['Mon 10 Jan 2022 17.30 GMT\n\nLast modified on Tue 11 Jan 2022 05.07 GMT', '2022-01-10'],
    ['Lisbon, Jan. 10, 2022 (Wire) -- The envoys met.', '2022-01-10'],
    ['LISBON, Jan. 10, 2022 (Wire) — The envoys met.', '2022-01-10'],
  ])('is that of its stamp: %s', (stamp, expected) => {
    expect(impliedDate(`Talks in Lisbon\n\n${stamp}\n\n${body}`, [], 'UTC')).toBe(expected);
  });

  test('is the last weekday of its own words up to the stamp of a correction', () => {
    const said = 'The minister said on Sunday that she hoped for little.\n\n';
    for (const stamp of ['Jan. 9, 2022, 6:15 p.m. ET', 'Jan. 12, 2022, 6:15 p.m. ET']) {
      const text = `${said}CORRECTION (${stamp}): The first version erred.`;
      expect(impliedDate(text, [], 'Europe/Kyiv')).toBe('2022-01-09');
    }
  });

  test('takes the year of a dateline from the articles around it', () => {
    const text = `GENEVA, Jan. 10 (Wire) — ${body}`;
    expect(impliedDate(text, ['2022-01-08T09:00:00Z'], 'UTC')).toBe('2022-01-10');
    expect(impliedDate(text, ['2021-12-29'], 'UTC')).toBe('2022-01-10');
  });

  test('is the last past weekday before the nearest event to come', () => {
    const text =
      'Monday’s meeting brought the two deputies together. “The rest must wait for the council on Jan. 12,” an aide said.\n\nThe council will meet in Oslo on Jan. 12.';
    expect(impliedDate(text, ['2022-01-09'], 'Europe/Kyiv')).toBe('2022-01-10');
  });

  test('reaches over the end of a year', () => {
    const text = 'Tuesday’s round was short. The next will be held on Jan. 2.';
    expect(impliedDate(text, ['2021-12-20'], 'UTC')).toBe('2021-12-28');
  });

  test('is the day on which somebody last spoke', () => {
    expect(impliedDate('The envoy said on Jan. 10 that talks go on.', ['2022-01-09'], 'UTC')).toBe(
      '2022-01-10',
    );
  });
});

describe('an article stays undated', () => {
  test.each([
    ['without any date', body, ['2022-01-09']],
    ['with weekdays alone', 'The envoys met on Monday and meet again on Friday.', ['2022-01-09']],
    ['with a year that nothing tells', 'Monday’s round was short. The council will meet on Jan. 12.', []],
    [
      'where other articles lie half a year off',
      'Monday’s round was short. The council will meet on Jan. 12.',
      ['2024-07-09'],
    ],
    ['with the date of an old event', 'The treaty of Jan. 5, 1994 was signed in Oslo.', ['2022-01-09']],
    [
      'with the date of a report that it tells of',
      'The report was published on 3 March 2021 and forgotten.',
      [],
    ],
    [
      'with the date of guidance that somebody updated',
      'The agency updated its guidance on 3 March 2021.',
      [],
    ],
  ])('%s', (_, text, neighbours) => {
    expect(impliedDate(text, neighbours, 'UTC')).toBeNull();
  });
});

const seeds = new URL('../../../../../../shared/seeds/', import.meta.url);

function seed(name: string): string | null {
  try {
    return readFileSync(new URL(name, seeds), 'utf8');
  } catch {
    return null;
  }
}

describe('the two real pages', () => {
  test.for([
    ['nbc-blinken-dismisses.txt', '2022-01-09', []],
    ['newsy-first-of-three-talks.txt', '2022-01-10', ['2022-01-09']],
  ] as const)('%s appeared on %s', ([name, expected, neighbours], context) => {
    const text = seed(name);
    if (text === null) {
      context.skip('the folder with the real pages is not here');
      return;
    }
    expect(impliedDate(text, neighbours, 'Europe/Kyiv')).toBe(expected);
  });
});

test('does not take a far-off event for the time of writing where the other articles speak of another', () => {
  const text =
    'The envoys met in Oslo on Monday.\n\nTheir next round, first planned for December 4, will be held on December 11.';
  expect(impliedDate(text, ['2023-11-08', '2023-11-09T10:00:00Z'], 'UTC')).toBe('2023-11-06');
});
