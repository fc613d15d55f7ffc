import type { WrittenSchedule } from '../../core/model/subscription.ts';

/** When digests come, in words: "09:00 and 17:30 on weekdays, Europe/Kyiv". */
export function scheduleInWords({ at, days, timezone }: WrittenSchedule): string {
  return `${timesInWords(at)} ${daysInWords(days)}, ${timezone}`;
}

function timesInWords(at: string): string {
  const times = at.split(/\s*,\s*/);
  const last = times.at(-1) ?? '';
  return times.length < 2 ? last : `${times.slice(0, -1).join(', ')} and ${last}`;
}

function daysInWords(days: string): string {
  if (days === 'daily') return 'every day';
  if (days === 'weekdays' || days === 'weekends') return `on ${days}`;
  const named = days.split(/\s*,\s*/).map((day) => dayNames[day] ?? day);
  return `on ${named.join(', ')}`;
}

const dayNames: Readonly<Record<string, string>> = {
  mon: 'Mondays',
  tue: 'Tuesdays',
  wed: 'Wednesdays',
  thu: 'Thursdays',
  fri: 'Fridays',
  sat: 'Saturdays',
  sun: 'Sundays',
};

/** An instant by the clock of a place: "Thu 6 Mar, 09:00". */
export function instantInZone(instant: string, timezone: string): string {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(timezone).toLocaleString('en-GB', {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
}
