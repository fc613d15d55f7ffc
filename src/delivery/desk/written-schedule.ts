import { Fault } from '../../core/fault.ts';
import type { WrittenSchedule } from '../../core/model/subscription.ts';
import { readSchedule } from '../schedule/read-schedule.ts';

const shortDays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const mostTimes = 24;

/**
 * A schedule in the words that are kept: the same for every way of writing it.
 * @throws Fault `bad-time`, `bad-days`, `bad-zone` or `too-many-times`
 */
export function writtenSchedule(typed: WrittenSchedule): WrittenSchedule {
  const { times, days, timezone } = readSchedule(typed);
  if (times.length > mostTimes) {
    throw new Fault(
      'too-many-times',
      `${times.length} times a day are too many.`,
      `Choose ${mostTimes} at the most.`,
    );
  }
  const at = times.map((time) => time.toString({ smallestUnit: 'minute' })).join(', ');
  return { at, days: daysInWords(days), timezone };
}

function daysInWords(days: ReadonlySet<number>): string {
  const names = shortDays.filter((_, at) => days.has(at + 1));
  if (names.length === 7) return 'daily';
  const weekend = days.has(6) && days.has(7);
  if (names.length === 2 && weekend) return 'weekends';
  if (names.length === 5 && !days.has(6) && !days.has(7)) return 'weekdays';
  return names.join(', ');
}
