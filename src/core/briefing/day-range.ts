import { period } from '../analysis/dates/when.ts';
import type { When } from '../model/finding.ts';
import { onceFor } from './read-once.ts';

/** First and last day (days since 1 January 1970) that something may fall on. */
export interface DayRange {
  readonly from: number;
  readonly to: number;
}

const day = 86_400_000;
const epoch = new Temporal.PlainDate(1970, 1, 1);

const daysOf = onceFor((when: When): DayRange => {
  if (when.precision === 'day' || when.precision === 'time') {
    // Most dates are days, and an archive holds thousands: no calendar is needed to count them.
    const number = Date.parse(when.value.slice(0, 10)) / day;
    if (Number.isInteger(number)) return { from: number, to: number };
  }
  const { from, to } = period(when);
  return { from: epoch.until(from).days, to: epoch.until(to).days };
});

/** The days that a `When`, or all from one to another, may denote. */
export function dayRange(start: When, end?: When): DayRange {
  const { from, to } = daysOf(start);
  return { from, to: end ? daysOf(end).to : to };
}

/** True where two ranges share a day. */
export function touches(a: DayRange, b: DayRange): boolean {
  return a.from <= b.to && b.from <= a.to;
}
