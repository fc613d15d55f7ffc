import { describe, expect, test } from 'vitest';
import { freshForMs, type HeaderReader, retryAfterMs } from '../../../../src/sources/fetch/freshness.ts';
import { httpDate } from '../../../../src/sources/fetch/http-date.ts';

const now = Temporal.Instant.from('2026-11-02T12:00:00Z');

function headers(values: Readonly<Record<string, string>>): HeaderReader {
  return (name) => values[name] ?? null;
}

describe('HTTP dates', () => {
  test.each([
    ['Sun, 06 Nov 1994 08:49:37 GMT', '1994-11-06T08:49:37Z'],
    ['Sunday, 06-Nov-94 08:49:37 GMT', '1994-11-06T08:49:37Z'],
    ['Sun Nov  6 08:49:37 1994', '1994-11-06T08:49:37Z'],
    ['Sun Nov 16 08:49:37 1994', '1994-11-16T08:49:37Z'],
    ['Mon, 2 Nov 2026 12:00:00 GMT', '2026-11-02T12:00:00Z'],
    ['Monday, 02-Nov-26 12:00:00 GMT', '2026-11-02T12:00:00Z'],
    ['Mon, 02 Nov 2026 12:00:00 +0000', '2026-11-02T12:00:00Z'],
  ])('%s is read', (text, instant) => {
    expect(httpDate(text)?.toString()).toBe(instant);
  });

  test.each([
    '',
    '0',
    '-1',
    'soon',
    '2026-11-02T12:00:00Z',
    'Mon, 31 Feb 2026 12:00:00 GMT',
    'Mon, 02 Nov 2026 25:00:00 GMT',
    'Mon, 02 Foo 2026 12:00:00 GMT',
    'Mon, 02 Nov 2026 12:00:00 CET',
  ])('"%s" is none', (text) => {
    expect(httpDate(text)).toBeNull();
  });
});

describe('how long an answer is fresh', () => {
  test.each([
    [{ 'cache-control': 'max-age=600' }, 600_000],
    [{ 'cache-control': 'public, Max-Age="60", must-revalidate' }, 60_000],
    [{ 'cache-control': 'max-age=600', age: '500' }, 100_000],
    [{ 'cache-control': 'max-age=600', age: '900' }, 0],
    [{ 'cache-control': 'max-age=600', expires: 'Mon, 02 Nov 2026 13:00:00 GMT' }, 600_000],
    [{ 'cache-control': 'max-age=0' }, 0],
    [{ 'cache-control': 'no-store, max-age=600' }, 0],
    [{ 'cache-control': 'no-cache' }, 0],
    [{ 'cache-control': 'no-cache="Set-Cookie", max-age=60' }, 60_000],
    [{ 'cache-control': 'max-age=99999999999999999999' }, 2 ** 31 * 1000],
    [{ expires: 'Mon, 02 Nov 2026 12:10:00 GMT' }, 600_000],
    [{ expires: 'Mon, 02 Nov 2026 12:10:00 GMT', date: 'Mon, 02 Nov 2026 12:09:00 GMT' }, 60_000],
    [{ expires: 'Thu, 01 Jan 1970 00:00:00 GMT' }, 0],
  ])('%j: %d ms', (values, expected) => {
    expect(freshForMs(headers(values), now)).toBe(expected);
  });

  test.each([
    {},
    { 'cache-control': 'private' },
    { 'cache-control': 's-maxage=60' },
    { 'cache-control': 'max-age=soon' },
    { 'cache-control': 'max-age=-5' },
    { 'cache-control': 'x-max-age=5' },
    { 'cache-control': ',,=;"' },
    { expires: '0' },
    { expires: 'tomorrow' },
  ])('%j says nothing', (values) => {
    expect(freshForMs(headers(values), now)).toBeNull();
  });
});

describe('Retry-After', () => {
  test.each([
    ['120', 120_000],
    [' 120 ', 120_000],
    ['0', 0],
    ['Mon, 02 Nov 2026 12:01:00 GMT', 60_000],
    ['Mon, 02 Nov 2026 11:00:00 GMT', 0],
    ['86401', 86_400_000],
    ['99999999999999999999999', 86_400_000],
    ['Mon, 02 Nov 2099 12:01:00 GMT', 86_400_000],
  ])('%s: %d ms', (text, expected) => {
    expect(retryAfterMs(headers({ 'retry-after': text }), now)).toBe(expected);
  });

  test.each(['', 'soon', '-5', '1.5', '1e3', '5 minutes'])('"%s" says nothing', (text) => {
    expect(retryAfterMs(headers({ 'retry-after': text }), now)).toBeNull();
  });
});
