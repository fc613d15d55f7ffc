import { period } from '../../core/analysis/dates/when.ts';
import type { Briefing, Meeting } from '../../core/model/briefing.ts';
import type { When } from '../../core/model/finding.ts';

/** When an event is, as iCalendar tells it; `end` is the first moment or day after it. */
export type EventTime =
  | { readonly allDay: true; readonly start: Temporal.PlainDate; readonly end: Temporal.PlainDate }
  | { readonly allDay: false; readonly start: Temporal.Instant; readonly end: Temporal.Instant | null };

/** A briefing's meetings as a calendar lists them: each once, whatever sections it stands in. */
export function calendarMeetings({ held, upcoming, possible, cancelled }: Briefing): readonly Meeting[] {
  const all = [...held, ...upcoming, ...possible, ...cancelled];
  return [...new Map(all.map((meeting) => [meeting.id, meeting])).values()];
}

/** Whether a calendar of the briefing would have anything in it. */
export function hasEvents(briefing: Briefing): boolean {
  return calendarMeetings(briefing).some((meeting) => meetingTime(meeting) !== null);
}

/** When a meeting stands in a calendar: under its date, or where it has lost it, under the one that it had. */
export function meetingTime({ start, end, movedFrom, status }: Meeting): EventTime | null {
  if (start) return eventTime(start, end);
  const isOff = status === 'postponed' || status === 'cancelled';
  return isOff && movedFrom ? eventTime(movedFrom, undefined) : null;
}

/**
 * A meeting's time: an instant where the time of day is known, else whole days. A week stands as its seven days: the
 * meeting falls on one of them. Months and years are left out (null): thirty days in a calendar would hide the rest.
 */
function eventTime(start: When, end: When | undefined): EventTime | null {
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
