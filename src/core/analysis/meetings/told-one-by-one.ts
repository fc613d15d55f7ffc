import { period } from '../dates/when.ts';
import type { Telling } from './telling.ts';

/**
 * "They would hold three rounds of talks next month. The first, between Chile and Peru, is set for Jan. 10": meetings to
 * come that an article counts and then tells one by one are not told a second time as many.
 */
export function isToldOneByOne({ status, count, start }: Telling, all: readonly Telling[]): boolean {
  if (status !== 'upcoming' || count === null || count < 2 || !start || start.precision === 'day')
    return false;
  return all.some(
    (other) =>
      other.status === 'upcoming' &&
      other.start?.precision === 'day' &&
      other.start.value.startsWith(start.value),
  );
}

/** "pays an official visit from 18 to 20 May … held talks on 19 May": a journey whose meetings are told is none of its own. */
export function isVisitTold(visit: Telling, all: readonly Telling[]): boolean {
  if (visit.rule !== 'visit' || (visit.status !== 'upcoming' && visit.status !== 'held')) return false;
  const names = namesOf(visit);
  return all.some(
    (other) =>
      other !== visit &&
      (other.status === visit.status || isDuring(visit, other)) &&
      other.rule !== 'visit' &&
      (isDuring(visit, other) || namesOf(other).some((name) => names.includes(name))),
  );
}

function namesOf({ sides }: Telling): string[] {
  return [...sides.parties, ...sides.participants.map(({ name }) => name)];
}

function isDuring({ start, end }: Telling, other: Telling): boolean {
  if (!start || !other.start) return false;
  const day = period(other.start).from;
  return (
    Temporal.PlainDate.compare(period(start).from, day) <= 0 &&
    Temporal.PlainDate.compare(day, period(end ?? start).to) <= 0
  );
}
