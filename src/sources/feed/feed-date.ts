import { isoFeedDate } from './iso-feed-date.ts';
import { dayIn, type FeedStamp, instantAt, type LooseClock } from './loose-date.ts';
import { feedMonth } from './month-names.ts';
import { offsetOf } from './zone-offsets.ts';

/**
 * Reads a date as feeds write them: RFC 822 and its kin ("Thu, 01 Jan 04 19:48:21 EST", "1 January 2004 7:48 PM +0200",
 * "Jan 1, 2004"), ISO 8601 and W3CDTF, asctime ("Sun Jan  4 16:29:06 2004"), years first ("2004/01/04 16:29"), and Korean,
 * Greek, Hungarian and other months. An instant (a time without a zone is taken as UTC), a plain date where no time is
 * given; null for what is no date, and for the zeros that programs write when they know none.
 */
export function readFeedDate(written: string): string | null {
  return readFeedStamp(written)?.date ?? null;
}

/** As `readFeedDate`; says of a time whether it is taken as UTC for want of a zone. */
export function readFeedStamp(written: string): FeedStamp | null {
  const text = written.trim().replace(/\s+/g, ' ').slice(0, longest);
  if (text === '') return null;
  const stamp = isoFeedDate(text) ?? sinceEpoch(text) ?? looseDate(text);
  return stamp === null || zeros.test(stamp.date) ? null : stamp;
}

/** No date is longer; what stands behind is not read. */
const longest = 100;
const zeros = /^(?:000|1970-01-01T00:00:00Z$)/;

/** Some write what their programs count in: seconds or milliseconds since 1970. */
function sinceEpoch(text: string): FeedStamp | null {
  if (!/^1\d{9}(?:\d{3})?$/.test(text)) return null;
  const milliseconds = Number(text.padEnd(13, '0'));
  return { date: `${new Date(milliseconds).toISOString().slice(0, -5)}Z`, isZoneless: false };
}

function looseDate(text: string): FeedStamp | null {
  const clock = clockIn(text);
  const rest = clock ? `${text.slice(0, clock.start)} ${text.slice(clock.end)}` : text;
  const day = calendarDay(rest);
  if (day === null) return null;
  if (clock === null) return { date: day, isZoneless: false };
  const offset = zoneIn(text.slice(clock.end));
  const date = instantAt(day, { ...clock, offset: offset ?? 0 });
  return date === null ? null : { date, isZoneless: offset === null };
}

interface FoundClock extends LooseClock {
  readonly start: number;
  readonly end: number;
}

/** "19:48:21", "7:48 PM", "오후 7:48", "19:48:21.5"; null where no time of day is given. */
function clockIn(text: string): FoundClock | null {
  const match =
    /(?:(오전|오후|πμ|μμ|am|pm) ?)?(?<!\d)(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?(?!\d)(?: ?([ap])\.?m\b\.?)?/iu.exec(
      text,
    );
  if (!match) return null;
  const [whole, before = '', hours = '', minutes = '', seconds = '0', half = before] = match;
  const isAfternoon = /^(?:오후|μμ|p)/iu.test(half);
  const isMorning = /^(?:오전|πμ|a)/iu.test(half);
  const hour = Number(hours);
  return {
    start: match.index,
    end: match.index + whole.length,
    hour: isAfternoon || isMorning ? (hour % 12) + (isAfternoon ? 12 : 0) : hour,
    minute: Number(minutes),
    second: Number(seconds),
    offset: 0,
  };
}

/** Minutes east of Greenwich of the zone that stands behind a time; null where there is none that is known. */
function zoneIn(behind: string): number | null {
  const signed = /^ ?(?:gmt|utc|ut|z)? ?([+-]\d{1,2}:?(?:\d{2})?)(?!\d)/i.exec(behind)?.[1];
  if (signed) return offsetOf(signed);
  for (const [name] of behind.matchAll(/[a-z]{1,5}/gi)) {
    const offset = offsetOf(name);
    if (offset !== null) return offset;
  }
  return null;
}

function calendarDay(text: string): string | null {
  return namedMonth(text) ?? numbersAlone(text);
}

/** "Thu, 01 Jan 2004", "Jan 1 2004", "1-Jan-04", "2004-július-13", "Κυρ, 11 Ιούλ 2004". */
function namedMonth(text: string): string | null {
  // From the end: a day of the week can begin like a month ("mar, 06 ene 2004").
  for (const match of [...text.matchAll(/\p{L}{3,14}/gu)].reverse()) {
    const end = match.index + match[0].length;
    const isDayOfWeek = match.index === 0 && text.charAt(end) === ',';
    const month = isDayOfWeek ? 0 : feedMonth(match[0]);
    const day = month === 0 ? null : dayBeside(text, match.index, end, month);
    if (day !== null) return day;
  }
  return null;
}

function dayBeside(text: string, start: number, end: number, month: number): string | null {
  const before = numbersIn(text.slice(0, start)).at(-1);
  const [first, second] = numbersIn(text.slice(end));
  if (first === undefined) return null;
  if (before === undefined) return second === undefined ? null : dayIn(second, month, first);
  return before.length === 4 ? dayIn(before, month, first) : dayIn(first, month, before);
}

function numbersIn(text: string): readonly string[] {
  return text.match(/(?<!\d)\d{1,4}(?!\d)/g) ?? [];
}

/** "2004/01/04", "2004년 5월 8일", "04.01.2004", "13/01/2004"; null where day and month could be either. */
function numbersAlone(text: string): string | null {
  const found = /(?<!\d)(\d{1,4})(년|[./-]) ?(\d{1,2})(월|[./-]) ?(\d{1,4})(?!\d)/u.exec(text);
  if (!found) return null;
  const [, first = '', mark = '', middle = '', , last = ''] = found;
  if (first.length === 4) return dayIn(first, Number(middle), last);
  if (last.length !== 4) return null;
  if (mark === '.' || Number(first) > 12) return dayIn(last, Number(middle), first);
  return Number(middle) > 12 || first === middle ? dayIn(last, Number(first), middle) : null;
}
