import { readDays } from './read-days.ts';
import { readTimes } from './read-times.ts';
import { readZone } from './read-zone.ts';
import type { Schedule } from './schedule.ts';

/**
 * A schedule as somebody wrote it.
 * @throws Fault `bad-time`, `bad-days` or `bad-zone`
 */
export function readSchedule({
  at,
  days,
  timezone,
}: {
  readonly at: string;
  readonly days: string;
  readonly timezone: string;
}): Schedule {
  return { times: readTimes(at), days: readDays(days), timezone: readZone(timezone) };
}
