/** A date as a feed states it. */
export interface FeedStamp {
  /** An instant, or a plain date. */
  readonly date: string;
  /** It states a time, and no zone that is known: the instant is that of UTC. */
  readonly isZoneless: boolean;
}

export interface LooseClock {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** Minutes east of Greenwich. */
  readonly offset: number;
}

/** A day of the calendar; years of two digits are of RFC 2822's century. Null where there is no such day. */
export function dayIn(year: string, month: number, day: string): string | null {
  return plainDay(fullYear(year), month, Number(day));
}

/** RFC 2822, 4.3: 49 is 2049, 50 is 1950. */
export function fullYear(year: string): number {
  const number = Number(year);
  if (year.length > 2) return number;
  return number + (number < 50 ? 2000 : 1900);
}

export function plainDay(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  const date = new Date(Date.UTC(2000, 0, 1));
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCMonth() === month - 1 ? date.toISOString().slice(0, 10) : null;
}

/** The instant of a time on a day, in UTC; 24:00 ends it, a leap second counts as the one before. Null: no clock shows it. */
export function instantAt(day: string, { hour, minute, second, offset }: LooseClock): string | null {
  if (hour > 24 || (hour === 24 && minute + second > 0) || minute > 59 || second > 60) return null;
  const start = Date.parse(`${day}T00:00:00Z`);
  const seconds = (hour * 60 + minute - offset) * 60 + Math.min(second, 59);
  const instant = new Date(start + seconds * 1000);
  return Number.isNaN(instant.getTime()) ? null : `${instant.toISOString().slice(0, -5)}Z`;
}
