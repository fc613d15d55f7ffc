import type { Difference } from '../../model/briefing.ts';
import { contains } from '../../model/span.ts';
import { areOfOneEvent } from './days.ts';
import type { DayAhead } from './days-ahead.ts';
import { rivalsOfOneDay } from './rivals-of-one-day.ts';

interface Timed extends DayAhead {
  /** "06:00", as its zone has it. */
  readonly hour: string;
  readonly offset: string | undefined;
}

/** Two hours that two outlets give for one event of one day: "at 6 a.m. on Thursday", "at noon on Thursday". */
export function hourDifferences(told: readonly DayAhead[]): Difference[] {
  return rivalsOfOneDay(told.flatMap(timed), {
    what: 'hour',
    together: 2,
    areRivals: (a, b) => a.hour !== b.hour && a.offset === b.offset && areOfOneEvent(a, b),
    about: (a, b) => `Time: ${a.hour} or ${b.hour}`,
  });
}

/** Its one hour, where the article has but one for that day. */
function timed(told: DayAhead): Timed[] {
  const ofDay = told.source.findings.dates.filter(({ value }) => value.startsWith(`${told.day}T`));
  const [date] = ofDay.filter((found) => contains(told.sentence, found));
  const hour = date && /T(\d\d:\d\d)/.exec(date.value)?.[1];
  if (!date || hour === undefined || new Set(ofDay.map(({ value }) => value.slice(0, 16))).size > 1)
    return [];
  return [{ ...told, hour, offset: date.offset }];
}
