import { monthNumber, monthPattern } from './months.ts';

/** When an article appeared, as its page, its front matter or a line of it states. */

/** IANA zones behind the abbreviations that news stamps use; unlisted ones leave the time out. */
const zones: Readonly<Record<string, string>> = {
  et: 'America/New_York',
  est: 'America/New_York',
  edt: 'America/New_York',
  ct: 'America/Chicago',
  cdt: 'America/Chicago',
  mt: 'America/Denver',
  mst: 'America/Denver',
  mdt: 'America/Denver',
  pt: 'America/Los_Angeles',
  pst: 'America/Los_Angeles',
  pdt: 'America/Los_Angeles',
  gmt: 'UTC',
  utc: 'UTC',
  z: 'UTC',
  bst: 'Europe/London',
  cet: 'Europe/Paris',
  cest: 'Europe/Paris',
  eet: 'Europe/Kyiv',
  eest: 'Europe/Kyiv',
  msk: 'Europe/Moscow',
  jst: 'Asia/Tokyo',
  kst: 'Asia/Seoul',
  aest: 'Australia/Sydney',
  aedt: 'Australia/Sydney',
};

/** What a stamp states: an instant with offset (`2022-01-09T19:45-05:00`), a local time without one, or a day. */
export interface StatedDate {
  readonly kind: 'instant' | 'local' | 'day';
  readonly value: string;
}

/**
 * Reads an ISO 8601 date, an instant or a local date-time: `2022-01-09`, `2022-01-09T19:45:00-05:00`,
 * `2022-01-09 19:45 +0200`, `20220109T194500Z`. Null for anything else.
 */
export function readIsoDate(text: string): StatedDate | null {
  const match = iso.exec(text.trim());
  if (!match) return null;
  const [, year = '', month = '', day = '', hour, minute = '00', second = '00', offset] = match;
  const date = plainDate(Number(year), Number(month), Number(day));
  if (date === null) return null;
  if (hour === undefined) return { kind: 'day', value: date };
  const time = clockTime(Number(hour), Number(minute), Number(second));
  if (time === null) return null;
  if (offset === undefined) return { kind: 'local', value: `${date}T${time}` };
  return instant(`${date}T${time}${isoOffset(offset)}`);
}

const iso =
  /^(\d{4})-?(\d{2})-?(\d{2})(?:(?:T|t|\s+)(\d{2}):?(\d{2})(?::?(\d{2})(?:[.,]\d{1,9})?)?\s*(Z|z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?(?:\[[\w/]+\])?)?$/;

function isoOffset(offset: string): string {
  if (/^[A-Z]/i.test(offset)) return 'Z';
  const digits = offset.slice(1).replace(':', '').padEnd(4, '0');
  return `${offset.charAt(0)}${digits.slice(0, 2)}:${digits.slice(2)}`;
}

/**
 * Reads a date with a year as people write it, with the time and zone beside it where both are there:
 * "Jan. 9, 2022, 7:45 p.m. ET", "10 January 2022 14.05 GMT", "Mon, 10 Jan 2022 21:00:00 +0200", "6:05 PM EST, Sun January 9, 2022".
 * Digits alone ("10/01/2022") are ambiguous and give null, unless the year comes first or dots part them.
 */
export function readWrittenDate(text: string): StatedDate | null {
  const line = text.slice(0, longestStamp);
  const whole = readIsoDate(line);
  if (whole) return whole;
  const inside = /\b\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2})?(?:\.\d+)?(?:Z| ?[+-]\d{2}:?\d{2})?)?/.exec(
    line,
  )?.[0];
  const isoInside = inside ? readIsoDate(inside) : null;
  if (isoInside) return isoInside;
  const date = dayOf(line);
  if (date === null) return null;
  const clock = clockOf(line);
  if (clock === null) return { kind: 'day', value: date };
  if (clock.offset !== null) return instant(`${date}T${clock.time}${clock.offset}`);
  if (clock.zone === null) return { kind: 'local', value: `${date}T${clock.time}` };
  return instantIn(`${date}T${clock.time}`, clock.zone);
}

const longestStamp = 200;
const monthFirst = new RegExp(
  `(?<!\\p{L})(${monthPattern})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})(?!\\d)`,
  'iu',
);
const dayFirst = new RegExp(
  `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|\\.)?[ -](?:of |de )?(${monthPattern})\\.?,?(?: de|[ -]del?)?[ -](\\d{4})(?!\\d)`,
  'iu',
);
/** Dots are written where the day comes first: "10.01.2022", "10. 01. 2022", "10.01.22". */
const dotted =
  /(?<![\d.])(?:(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})(?![\d.:])|(\d{2})\.(\d{2})\.(\d{2})(?![\d.:]))/;
const yearFirst = /(?<!\d)(\d{4})\/(\d{1,2})\/(\d{1,2})(?!\d)/;

function dayOf(line: string): string | null {
  const us = monthFirst.exec(line);
  if (us) return plainDate(Number(us[3]), monthNumber(us[1] ?? ''), Number(us[2]));
  const world = dayFirst.exec(line);
  if (world) return plainDate(Number(world[3]), monthNumber(world[2] ?? ''), Number(world[1]));
  const dots = dotted.exec(line);
  if (dots?.[3]) return plainDate(Number(dots[3]), Number(dots[2]), Number(dots[1]));
  if (dots?.[6]) return plainDate(2000 + Number(dots[6]), Number(dots[5]), Number(dots[4]));
  const slashes = yearFirst.exec(line);
  return slashes ? plainDate(Number(slashes[1]), Number(slashes[2]), Number(slashes[3])) : null;
}

interface StampClock {
  readonly time: string;
  readonly offset: string | null;
  readonly zone: string | null;
}

const clock =
  /\b(\d{1,2})(?:[:.h](\d{2}))?(?::(\d{2}))? ?(a\.?m\b\.?|p\.?m\b\.?)?(?: ?\(?(?:([+-]\d{2}:?\d{2})\b|(?:gmt|utc)([+-]\d{1,2})\b|([a-z]{1,4})\b))?/gi;

function clockOf(line: string): StampClock | null {
  for (const match of line.replace(dotted, ' ').matchAll(clock)) {
    const [, hour = '', minute, second = '0', half, offset, short, name] = match;
    if (minute === undefined && half === undefined) continue;
    const time = clockTime(hourOf(Number(hour), half), Number(minute ?? '0'), Number(second));
    if (time === null) continue;
    if (offset) return { time, offset: isoOffset(offset), zone: null };
    if (short) return { time, offset: `${short.charAt(0)}${short.slice(1).padStart(2, '0')}:00`, zone: null };
    return { time, offset: null, zone: zones[(name ?? '').toLowerCase()] ?? null };
  }
  return null;
}

function hourOf(hour: number, half: string | undefined): number {
  if (half === undefined) return hour;
  return (hour % 12) + (half.toLowerCase().startsWith('p') ? 12 : 0);
}

function plainDate(year: number, month: number, day: number): string | null {
  if (year < earliestYear || year > latestYear || month < 1 || day < 1) return null;
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' }).toString();
  } catch {
    return null;
  }
}

/** Years in which an article on the web or in an archive can have appeared. */
const earliestYear = 1700;
const latestYear = 2200;

function clockTime(hour: number, minute: number, second: number): string | null {
  if (hour > 23 || minute > 59 || second > 60) return null;
  return [hour, minute, ...(second > 0 ? [Math.min(second, 59)] : [])]
    .map((part) => String(part).padStart(2, '0'))
    .join(':');
}

function instant(value: string): StatedDate | null {
  try {
    Temporal.Instant.from(value);
    return { kind: 'instant', value };
  } catch {
    return null;
  }
}

/** A local date-time told in a zone, as an instant with that zone's offset on that day; null for an unknown zone. */
export function instantIn(local: string, zone: string): StatedDate | null {
  try {
    const zoned = Temporal.PlainDateTime.from(local).toZonedDateTime(zone);
    const offset = zone === 'UTC' ? 'Z' : zoned.offset;
    return { kind: 'instant', value: `${local}${offset}` };
  } catch {
    return null;
  }
}

/** The date as an article carries it: a local time of an unknown zone is known to the day alone. */
export function publicationDate(stated: StatedDate | null): string | null {
  if (stated === null) return null;
  return stated.kind === 'local' ? stated.value.slice(0, 10) : stated.value;
}
