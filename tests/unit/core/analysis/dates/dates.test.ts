import { readFileSync } from 'node:fs';
import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { toWhen } from '../../../../../src/core/analysis/dates/when.ts';
import { datesIn } from './dates-in.ts';

const words = constantFrom(
  ...'the last next this of on at in from to and before since until week month Monday Friday Jan. March May 12 5 2022 1990s 10:00 9 a.m. p.m. ET noon tonight days hours two a few every ago later spring quarter Christmas morning “ ” " , . ; — ( ) said will met moved talks \n'.split(
    ' ',
  ),
);
const texts = array(words, { maxLength: 40 }).map((list) => list.join(' '));
const anchors = constantFrom(null, '2022-01-09', '2024-02-29', '2021-12-31T23:30:00Z', 'nonsense');

describe('findings', () => {
  test('stand in order, apart from each other, and hold the words of their offsets', () => {
    assert(
      property(texts, anchors, (text, anchor) => {
        let last = 0;
        for (const date of datesIn(text, anchor, 'Europe/Kyiv')) {
          expect(date.start).toBeGreaterThanOrEqual(last);
          expect(date.end).toBeGreaterThan(date.start);
          expect(date.text).toBe(text.slice(date.start, date.end));
          expect(date.text.trim()).toBe(date.text);
          last = date.end;
        }
      }),
      { numRuns: 300 },
    );
  });

  test('never take the place of what is not known', () => {
    assert(
      property(texts, (text) => {
        for (const date of datesIn(text, null)) {
          const when = toWhen(date);
          // A day without an anchor has its year from words.
          if (when && !date.stated) expect(text).toMatch(/\d{3}/);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('are the same whenever and wherever they are found', () => {
    const text = 'They met today, on Monday and at 10:00; they will meet next week and in December.';
    const first = datesIn(text, '2022-01-12', 'Europe/Kyiv');
    vi.stubEnv('TZ', 'Pacific/Kiritimati');
    const second = datesIn(text, '2022-01-12', 'Europe/Kyiv');
    vi.unstubAllEnvs();
    expect(second).toEqual(first);
  });
});

const seeds = new URL('../../../../../../shared/seeds/', import.meta.url);

describe('the two real pages', () => {
  test.for([
    [
      'nbc-blinken-dismisses.txt',
      '2022-01-09',
      ['2022-01-09T19:45-05:00', '2022-01-10'],
      ['This Week', 'This week'],
    ],
    ['newsy-first-of-three-talks.txt', '2022-01-10', ['2022-01-12', '2022-01-13', '2021-12'], []],
  ] as const)('%s', ([name, published, expected, titles], context) => {
    let text: string;
    try {
      text = readFileSync(new URL(name, seeds), 'utf8');
    } catch {
      context.skip('the folder with the real pages is not here');
      return;
    }
    const dates = datesIn(text, published, 'Europe/Kyiv');
    expect(dates.map((date) => toWhen(date)?.value)).toEqual(expect.arrayContaining([...expected]));
    for (const title of titles) expect(dates.map((date) => date.text)).not.toContain(title);
  });
});
