import { type FeedStamp, fullYear, instantAt, plainDay } from './loose-date.ts';
import { offsetOf } from './zone-offsets.ts';

/**
 * Reads ISO 8601 in full: basic and extended, days of the year (`2004-365`), weeks (`2004-W53-4`), and dates of a month or
 * a year alone, which stand for its first day. Null for any other form.
 */
export function isoFeedDate(text: string): FeedStamp | null {
  const match = form.exec(text);
  if (!match) return null;
  const day = isoDay(match[1] ?? '');
  if (day === null) return null;
  const [, , hour, minute = '0', second = '0', zone] = match;
  if (hour === undefined) return { date: day, isZoneless: false };
  const offset = offsetOf(zone ?? 'Z');
  if (offset === null) return null;
  const clock = { hour: Number(hour), minute: Number(minute), second: Number(second), offset };
  const date = instantAt(day, clock);
  return date === null ? null : { date, isZoneless: zone === undefined };
}

const form =
  /^([\dW-]{4,11})(?:(?:T| ?)(\d{1,2})(?::?(\d{2})(?::?(\d{2})(?:[.,]\d{1,12})?)?)?(?: ?(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?))?)?$/i;

function isoDay(written: string): string | null {
  const week = /^(\d{4})-?W(\d{2})(?:-?([1-7]))?$/i.exec(written);
  if (week) return dayOfWeek(Number(week[1]), Number(week[2]), Number(week[3] ?? '1'));
  const ofYear = /^(\d{4})-?(\d{3})$/.exec(written);
  if (ofYear) return dayOfYear(Number(ofYear[1]), Number(ofYear[2]));
  const full = /^(\d{4})(?:-?(\d{2})-?(\d{2})|-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(written);
  if (full) {
    const [, year = '', month = '1', day = '1', shortMonth = month, shortDay = day] = full;
    return plainDay(Number(year), Number(shortMonth), Number(shortDay));
  }
  const short = /^(\d{2})-(\d{2})-(\d{2})$/.exec(written);
  return short ? plainDay(fullYear(short[1] ?? ''), Number(short[2]), Number(short[3])) : null;
}

function dayOfYear(year: number, day: number): string | null {
  if (day < 1 || day > 366) return null;
  const date = new Date(Date.UTC(year, 0, day));
  return date.getUTCFullYear() === year ? date.toISOString().slice(0, 10) : null;
}

/** Week 1 is that of the year's first Thursday. */
function dayOfWeek(year: number, week: number, day: number): string | null {
  if (week < 1 || week > 53) return null;
  const fourth = new Date(Date.UTC(year, 0, 4));
  const monday = 4 - ((fourth.getUTCDay() + 6) % 7);
  return new Date(Date.UTC(year, 0, monday + (week - 1) * 7 + day - 1)).toISOString().slice(0, 10);
}
