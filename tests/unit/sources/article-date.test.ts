import { describe, expect, it } from 'vitest';
import {
  instantIn,
  publicationDate,
  readIsoDate,
  readWrittenDate,
} from '../../../src/sources/article-date.ts';

const published = (text: string): string | null => publicationDate(readWrittenDate(text));

describe('a stated date', () => {
  it.each([
    ['2022-01-09', '2022-01-09'],
    ['2022-01-09T19:45:00-05:00', '2022-01-09T19:45-05:00'],
    ['2022-01-09T19:45:30.250Z', '2022-01-09T19:45:30Z'],
    ['2022-01-09 19:45 +0200', '2022-01-09T19:45+02:00'],
    ['20220109T194500Z', '2022-01-09T19:45Z'],
    ['Jan. 9, 2022, 7:45 p.m. ET', '2022-01-09T19:45-05:00'],
    ['July 9, 2022, 7:45 PM EDT', '2022-07-09T19:45-04:00'],
    ['6:05 PM EST, Sun January 9, 2022', '2022-01-09T18:05-05:00'],
    ['10 January 2022 14.05 GMT', '2022-01-10T14:05Z'],
    ['Mon, 10 Jan 2022 21:00:00 +0200', '2022-01-10T21:00+02:00'],
    ['Monday 10th January 2022', '2022-01-10'],
    ['January 10, 2022', '2022-01-10'],
    ['10. Januar 2022', '2022-01-10'],
    ['10 січня 2022', '2022-01-10'],
    ['10 de enero de 2022', '2022-01-10'],
    ['10.01.2022, 08:57', '2022-01-10'],
    ['2022/1/10', '2022-01-10'],
    ['12:30 a.m. GMT, 1 March 2024', '2024-03-01T00:30Z'],
  ])('is read: %s', (text, value) => {
    expect(published(text)).toBe(value);
  });

  it.each([
    '',
    'yesterday',
    'Jan. 9',
    '10/01/2022',
    '2022-02-30',
    '31 April 2022',
    'January 2022',
    '2022-13-01T10:00Z',
    '99999999',
  ])('is not made up from “%s”', (text) => {
    expect(published(text)).toBeNull();
  });

  it('loses a time whose zone nobody names, and keeps the day', () => {
    expect(readIsoDate('2022-01-09T19:45')).toEqual({ kind: 'local', value: '2022-01-09T19:45' });
    expect(published('2022-01-09T19:45')).toBe('2022-01-09');
    expect(published('Jan. 9, 2022, 7:45 p.m.')).toBe('2022-01-09');
  });

  it('takes the offset that a zone had on that day', () => {
    expect(instantIn('2022-01-09T19:45', 'Europe/Kyiv')?.value).toBe('2022-01-09T19:45+02:00');
    expect(instantIn('2022-07-09T19:45', 'Europe/Kyiv')?.value).toBe('2022-07-09T19:45+03:00');
    expect(instantIn('2022-07-09T19:45', 'Nowhere/Land')).toBeNull();
  });

  it('has its day first where dots part it, with two digits for the year only where all parts have two', () => {
    expect(published('10. 01. 2022')).toBe('2022-01-10');
    expect(published('10.01.22')).toBe('2022-01-10');
    expect(published('1.2.22')).toBeNull();
    expect(published('10.01.2212:30')).toBeNull();
    expect(published('192.10.01.22')).toBeNull();
  });
});
