import { mondayOfWeek } from '../analysis/dates/calendar.ts';
import type { When } from '../model/finding.ts';

const formats = new Map<string, Intl.DateTimeFormat>();

function format(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify(options);
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-GB', options);
  formats.set(key, made);
  return made;
}

const dayParts = { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' } as const;

/**
 * A date as people read it, no more precise than known: "Wed, 12 Jan 2022", "12 January 2022, 10:00 (Europe/Kyiv)",
 * "week of 10 Jan 2022", "December 2021".
 * @param zone IANA zone in which a time is told; the zone is named beside the time
 */
export function whenInWords(when: When, zone: string): string {
  if (when.precision === 'time') return timeInWords(when.value, zone);
  if (when.precision === 'week') return `week of ${dayInWords(mondayOf(when.value))}`;
  if (when.precision === 'day') return dayInWords(when.value);
  if (when.precision === 'month') {
    const date = Date.parse(`${when.value}-01T00:00:00Z`);
    if (!Number.isNaN(date)) return format({ month: 'long', year: 'numeric', timeZone: 'UTC' }).format(date);
  }
  return when.value;
}

/** An instant, or a plain date, in the zone: "Mon, 10 Jan 2022, 23:00 (Europe/Kyiv)". */
export function instantInWords(value: string, zone: string): string {
  return value.includes('T') ? timeInWords(value, zone) : dayInWords(value);
}

function timeInWords(value: string, zone: string): string {
  const instant = Date.parse(value);
  // A part of day ("2022-01-10TEV") or a time without a zone is no instant: tell it as it stands.
  if (Number.isNaN(instant) || !/(?:Z|[+-]\d\d:?\d\d)$/.test(value)) return localInWords(value);
  const clock = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: zone } as const;
  const day = format({ ...dayParts, timeZone: zone }).format(instant);
  return `${day}, ${format(clock).format(instant)} (${zone})`;
}

function localInWords(value: string): string {
  const [day = '', time = ''] = value.split('T');
  return /^\d\d:\d\d/.test(time) ? `${dayInWords(day)}, ${time.slice(0, 5)} local time` : dayInWords(day);
}

function dayInWords(day: string): string {
  const instant = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(instant) ? day : format({ ...dayParts, timeZone: 'UTC' }).format(instant);
}

function mondayOf(week: string): string {
  const match = /^(\d{4})-W(\d\d)$/.exec(week);
  return match ? mondayOfWeek(Number(match[1]), Number(match[2])).toString() : week;
}
