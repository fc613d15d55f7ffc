import { describe, expect, it } from 'vitest';
import { dateInZone } from '../../../../src/sources/feed/date-in-zone.ts';
import { readFeedDate, readFeedStamp } from '../../../../src/sources/feed/feed-date.ts';
import { feedIn } from '../../../support/read-feed-text.ts';

describe('a date of a feed', () => {
  it.each([
    // RFC 822 and 2822
    ['Mon, 10 Jan 2022 08:30:00 GMT', '2022-01-10T08:30:00Z'],
    ['Mon, 10 Jan 2022 08:30:00 +0200', '2022-01-10T06:30:00Z'],
    ['10 Jan 2022 08:30 EST', '2022-01-10T13:30:00Z'],
    ['10 Jan 2022 08:30 PDT', '2022-01-10T15:30:00Z'],
    ['Mon, 10 Jan 22 08:30:00 Z', '2022-01-10T08:30:00Z'],
    ['Fri, 31 Dec 99 23:59:59 UT', '1999-12-31T23:59:59Z'],
    ['Mon, 10 January 2022 08:30:00 CET', '2022-01-10T07:30:00Z'],
    ['Monday, 10-Jan-22 08:30:00 GMT', '2022-01-10T08:30:00Z'],
    ['Mon, 10 Jan 2022 08:30:00 -0500 (EST)', '2022-01-10T13:30:00Z'],
    ['Mon, 10 Jan 2022 08:30:00 GMT+0200 (EET)', '2022-01-10T06:30:00Z'],
    ['Mon, 10 Jan 2022 08:30:00', '2022-01-10T08:30:00Z'],
    ['Mon, 10 Jan 2022 24:00:00 GMT', '2022-01-11T00:00:00Z'],
    ['Mon, 10 Jan 2022', '2022-01-10'],
    // ISO 8601
    ['2022-01-10T08:30:00Z', '2022-01-10T08:30:00Z'],
    ['2022-01-10T08:30:00.123+02:00', '2022-01-10T06:30:00Z'],
    ['2022-01-10 08:30:00 +0200', '2022-01-10T06:30:00Z'],
    ['2022-01-10T08:30-05', '2022-01-10T13:30:00Z'],
    ['2022-01-10T08', '2022-01-10T08:00:00Z'],
    ['20220110T083000Z', '2022-01-10T08:30:00Z'],
    ['2022-01-10T23:59:60Z', '2022-01-10T23:59:59Z'],
    ['2022-01-10', '2022-01-10'],
    ['20220110', '2022-01-10'],
    ['2022-01', '2022-01-01'],
    ['2022', '2022-01-01'],
    ['22-01-10', '2022-01-10'],
    ['2022-010', '2022-01-10'],
    ['2020-366', '2020-12-31'],
    ['2022-W02-1', '2022-01-10'],
    ['2020W537', '2021-01-03'],
    ['2022-W02', '2022-01-10'],
    // asctime and others with the year elsewhere
    ['Mon Jan 10 08:30:00 2022', '2022-01-10T08:30:00Z'],
    ['Mon Jan  9 08:30:00 EST 2022', '2022-01-09T13:30:00Z'],
    ['Jan 10, 2022 8:30 PM', '2022-01-10T20:30:00Z'],
    ['Jan 10, 2022 12:30 a.m. EST', '2022-01-10T05:30:00Z'],
    ['2022/01/10 08:30', '2022-01-10T08:30:00Z'],
    ['Mon, 2022/01/10 08:30:00 EDT', '2022-01-10T12:30:00Z'],
    ['10.01.2022 08:30', '2022-01-10T08:30:00Z'],
    ['13/01/2022', '2022-01-13'],
    ['01/13/2022', '2022-01-13'],
    ['1641803400', '2022-01-10T08:30:00Z'],
    ['1641803400000', '2022-01-10T08:30:00Z'],
    // other languages
    ['2022년 01월 10일 08:30:00', '2022-01-10T08:30:00Z'],
    ['2022-01-10 오후 8:30:00', '2022-01-10T20:30:00Z'],
    ['2022-01-10 오전 12:30:00', '2022-01-10T00:30:00Z'],
    ['Δευ, 10 Ιαν 2022 08:30:00 EST', '2022-01-10T13:30:00Z'],
    ['Κυρ, 10 Ιούλ 2022 08:30:00 GMT', '2022-07-10T08:30:00Z'],
    ['2022-július-10T8:30-05:00', '2022-07-10T13:30:00Z'],
    ['mar, 04 ene 2022 08:30:00 +0100', '2022-01-04T07:30:00Z'],
    ['mar, 13/01/2022 08:30:00', '2022-01-13T08:30:00Z'],
    ['lun., 10 janv. 2022 08:30:00 +0100', '2022-01-10T07:30:00Z'],
    ['Mo, 10 Dez 2022 08:30:00 +0100', '2022-12-10T07:30:00Z'],
    ['10 stycznia 2022', '2022-01-10'],
    ['Пн, 10 янв 2022 08:30:00 +0300', '2022-01-10T05:30:00Z'],
    ['10 березня 2022', '2022-03-10'],
    ['segunda, 10 out 2022 08:30:00 -0300', '2022-10-10T11:30:00Z'],
  ])('is read: %s', (written, date) => {
    expect(readFeedDate(written)).toBe(date);
  });

  it.each([
    '',
    'soon',
    'yesterday at 8:30',
    '10 Jan',
    '08:30:00',
    '03/04/2022',
    'Mon, 31 Jun 2022 08:30:00 GMT',
    '2022-02-30',
    '2022-13-01',
    '2021-366',
    '2022-W54-1',
    '2022-01-10T25:00:00Z',
    '2022-01-10T24:30:00Z',
    '2022-01-10T08:61:00Z',
    '0001-01-01T00:00:00Z',
    '0000-00-00 00:00:00',
    '1970-01-01T00:00:00Z',
    '{{date}}',
  ])('is none: "%s"', (written) => {
    expect(readFeedDate(written)).toBeNull();
  });
});

describe('a time without a zone', () => {
  it.each([
    'Sun, 22 Nov 2026 23:30:00',
    '2026-11-22T23:30:00',
    '2026-11-22 23:30',
    'Sun Nov 22 23:30:00 2026',
    '22.11.2026 23:30 Uhr',
  ])('is told from one that names it: %s', (written) => {
    expect(readFeedStamp(written)).toEqual({ date: '2026-11-22T23:30:00Z', isZoneless: true });
  });

  it.each([
    'Sun, 22 Nov 2026 23:30:00 GMT',
    'Sun, 22 Nov 2026 23:30:00 -0000',
    'Sun, 22 Nov 2026 18:30:00 EST',
    '2026-11-22T23:30:00Z',
    '2026-11-23T01:30+02:00',
    '22 Nov 2026',
    '2026-11-22',
    '1795390200',
  ])('is not %s', (written) => {
    expect(readFeedStamp(written)).toMatchObject({ isZoneless: false });
  });

  it('is said of the item’s own date', () => {
    const zoneless = '<pubDate>Sun, 22 Nov 2026 23:30:00</pubDate>';
    const named = '<atom:updated>2026-11-23T08:00:00Z</atom:updated>';
    const [item] = feedIn(rss(`${zoneless}${named}`)).items;
    expect(item).toMatchObject({ publishedAt: '2026-11-22T23:30:00Z', publishedZoneless: true });
    expect(item).not.toHaveProperty('updatedZoneless');
    const [other] = feedIn(rss('<pubDate>Sun, 22 Nov 2026 23:30:00 GMT</pubDate>')).items;
    expect(other).not.toHaveProperty('publishedZoneless');
  });
});

function rss(dates: string): string {
  const item = `<item><title>Ferries</title>${dates}</item>`;
  return `<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>${item}</channel></rss>`;
}

describe('a date read in a zone', () => {
  it('shows the clock that is written, there', () => {
    expect(dateInZone('2026-11-22T23:30:00Z', 'Asia/Tokyo')).toBe('2026-11-22T14:30:00Z');
    expect(dateInZone('2026-11-22T23:30:00Z', 'America/New_York')).toBe('2026-11-23T04:30:00Z');
    expect(dateInZone('2026-07-01T12:00:00Z', 'Europe/Kyiv')).toBe('2026-07-01T09:00:00Z');
    expect(dateInZone('2026-11-22T23:30:00Z', 'UTC')).toBe('2026-11-22T23:30:00Z');
  });

  it('stays where it is a day alone', () => {
    expect(dateInZone('2026-11-22', 'Asia/Tokyo')).toBe('2026-11-22');
  });
});
