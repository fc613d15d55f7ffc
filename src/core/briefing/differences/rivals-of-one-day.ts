import type { Difference } from '../../model/briefing.ts';
import { areOfOneOutlet, areTogether } from '../scope.ts';
import type { DayAhead } from './days-ahead.ts';
import { factBetween } from './fact-between.ts';
import { pairedOnce } from './paired-once.ts';
import { versionOf } from './version-of.ts';

/** Sentences of one day are compared up to so many. */
const most = 60;

/** What two articles are told apart by: the hour or the place of one event of one day. */
export interface Apart<Told extends DayAhead> {
  readonly what: 'hour' | 'place';
  /** Days between two articles that may speak of one event before either was changed. */
  readonly together: number;
  readonly areRivals: (a: Told, b: Told) => boolean;
  /** "Time: 06:00 or 07:00". */
  readonly about: (a: Told, b: Told) => string;
}

/** Sentences of two outlets about one day to come that contradict each other, each in one difference. */
export function rivalsOfOneDay<Told extends DayAhead>(
  told: readonly Told[],
  { what, together, areRivals, about }: Apart<Told>,
): Difference[] {
  return [...Map.groupBy(told, ({ day }) => day).values()].flatMap((ofDay) =>
    pairedOnce(ofDay.slice(0, most), (a, b) => areOfTwo(a, b, together) && areRivals(a, b)).map(([a, b]) =>
      factBetween(what, about(a, b), [a, b].map(versionOf)),
    ),
  );
}

/** Two outlets, near in time, neither of which tells of a change. */
function areOfTwo(a: DayAhead, b: DayAhead, together: number): boolean {
  if (areOfOneOutlet(a.source, b.source) || a.isMoved || b.isMoved) return false;
  return areTogether(a.source, b.source, together);
}
