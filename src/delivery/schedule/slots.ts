import type { Schedule } from './schedule.ts';

/**
 * The instants at which something is due from `from` on (`from` itself among them), in their order, each once, without
 * end. A time that a change of clocks skips moves on by the length of the gap; one that comes twice is due the first time:
 * Temporal's "compatible", which is iCalendar's rule (RFC 5545, 3.3.5).
 */
export function* slots(
  { times, days, timezone }: Schedule,
  from: Temporal.Instant,
): Generator<Temporal.Instant> {
  // A day may have been skipped whole (Samoa, 30 December 2011): what was due on it comes a day later.
  let day = from.toZonedDateTimeISO(timezone).toPlainDate().subtract({ days: 2 });
  let open: readonly Temporal.Instant[] = [];
  for (;;) {
    const due = days.has(day.dayOfWeek) ? times.map((time) => instantOf(day, time, timezone)) : [];
    const all = [...open, ...due].toSorted((one, other) => Temporal.Instant.compare(one, other));
    day = day.add({ days: 1 });
    // No later day has anything before it begins.
    const end = day.toZonedDateTime(timezone).toInstant();
    const isOver = (instant: Temporal.Instant): boolean => Temporal.Instant.compare(instant, end) < 0;
    open = all.filter((instant) => !isOver(instant));
    let last: Temporal.Instant | null = null;
    for (const instant of all.filter(isOver)) {
      const isAgain = last?.equals(instant) ?? false;
      last = instant;
      if (!isAgain && Temporal.Instant.compare(instant, from) >= 0) yield instant;
    }
  }
}

function instantOf(day: Temporal.PlainDate, time: Temporal.PlainTime, timezone: string): Temporal.Instant {
  return day.toPlainDateTime(time).toZonedDateTime(timezone, { disambiguation: 'compatible' }).toInstant();
}
