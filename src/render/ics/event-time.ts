import { period } from '../../core/analysis/dates/when.ts';
import type { When } from '../../core/model/finding.ts';

/** When an event is, as iCalendar tells it; `end` is the first moment or day after it. */
export type EventTime =
  | { readonly allDay: true; readonly start: Temporal.PlainDate; readonly end: Temporal.PlainDate }
  | { readonly allDay: false; readonly start: Temporal.Instant; readonly end: Temporal.Instant | null };

/**
 * A meeting's time: an instant where the time of day is known, else whole days. A week stands as its seven days: the
 * meeting falls on one of them. Months and years are left out (null): thirty days in a calendar would hide the rest.
 */
export function eventTime(start: When, end: When | undefined): EventTime | null {
  const from = instantOf(start);
  if (from) {
    const to = end && instantOf(end);
    return { allDay: false, start: from, end: to && Temporal.Instant.compare(from, to) < 0 ? to : null };
  }
  const first = daysOf(start);
  if (!first) return null;
  const last = (end && daysOf(end)?.to) ?? first.to;
  const to = Temporal.PlainDate.compare(last, first.from) < 0 ? first.to : last;
  return { allDay: true, start: first.from, end: to.add({ days: 1 }) };
}

function instantOf({ value, precision }: When): Temporal.Instant | null {
  if (precision !== 'time' || !/(?:Z|[+-]\d\d:?\d\d)$/.test(value) || Number.isNaN(Date.parse(value)))
    return null;
  return Temporal.Instant.fromEpochMilliseconds(Date.parse(value));
}

function daysOf(when: When): ReturnType<typeof period> | null {
  if (when.precision === 'month' || when.precision === 'year') return null;
  try {
    return period(when);
  } catch (cause) {
    if (cause instanceof RangeError) return null;
    throw cause;
  }
}
