import type { DateFinding, When } from '../../model/finding.ts';
import { mondayOfWeek } from './calendar.ts';

/** First and last day that a `When` may denote; the two are the same for a day or a time. */
export interface Period {
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate;
}

const clock = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)$/;
const day = /^\d{4}-\d\d-\d\d/;
const week = /^\d{4}-W\d\d/;
const month = /^\d{4}-\d\d/;
const year = /^\d{4}(?=$|-)/;

/**
 * The point or period of a time expression, in ISO 8601. Parts of the day come out as the day, weekends as their
 * week, seasons, quarters and halves as their year.
 * @returns null for durations, sets, references such as `PAST_REF`, decades and values with unknown parts
 */
export function toWhen(date: DateFinding): When | null {
  if (date.type === 'DURATION' || date.type === 'SET' || date.value.includes('X')) return null;
  const { text, stated } = date;
  const time = clock.exec(date.value);
  if (time?.[1] && time[2] && date.offset !== undefined) {
    return { value: clockValue(time[1], time[2], date.offset), precision: 'time', stated, text };
  }
  for (const [pattern, precision] of [
    [day, 'day'],
    [week, 'week'],
    [month, 'month'],
    [year, 'year'],
  ] as const) {
    const value = pattern.exec(date.value)?.[0];
    if (value !== undefined) return { value, precision, stated, text };
  }
  return null;
}

/** A date is compared with every other of its article: its days are worked out once. */
const periods = new WeakMap<When, Period>();

/** First and last day of a `When`, counted in its own offset. Throws a RangeError on a value that is not ISO 8601. */
export function period(when: When): Period {
  const known = periods.get(when);
  if (known) return known;
  const found = periodOf(when.value);
  periods.set(when, found);
  return found;
}

function periodOf(value: string): Period {
  if (day.test(value)) {
    const date = Temporal.PlainDate.from(value.slice(0, 10));
    return { from: date, to: date };
  }
  if (week.test(value)) {
    const from = mondayOfWeek(Number(value.slice(0, 4)), Number(value.slice(6, 8)));
    return { from, to: from.add({ days: 6 }) };
  }
  if (month.test(value)) {
    const from = Temporal.PlainDate.from(`${value.slice(0, 7)}-01`);
    return { from, to: from.add({ months: 1 }).subtract({ days: 1 }) };
  }
  const from = Temporal.PlainDate.from(`${value}-01-01`);
  return { from, to: from.add({ years: 1 }).subtract({ days: 1 }) };
}

/**
 * True where all that `b` may denote lies within `a`: January covers the 12th, the 12th covers 10:00 on it. A time
 * covers nothing but the same instant.
 */
export function covers(a: When, b: When): boolean {
  if (a.precision === 'time') {
    return b.precision === 'time' && Temporal.Instant.compare(a.value, b.value) === 0;
  }
  const outer = period(a);
  const inner = period(b);
  return (
    Temporal.PlainDate.compare(outer.from, inner.from) <= 0 &&
    Temporal.PlainDate.compare(inner.to, outer.to) <= 0
  );
}

function clockValue(date: string, time: string, offset: string): string {
  // TIMEX3 writes the midnight that ends a day as 24:00, which few readers of ISO 8601 accept.
  if (time === '24:00') return `${Temporal.PlainDate.from(date).add({ days: 1 }).toString()}T00:00${offset}`;
  return `${date}T${time}${offset}`;
}
