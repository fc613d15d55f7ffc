import type { Difference } from '../../model/briefing.ts';
import { contains, textOf } from '../../model/span.ts';
import { refsTo } from '../refs.ts';
import { areTogether, type ScopedArticle } from '../scope.ts';
import { areOfOneEvent } from './days.ts';
import { type DayAhead, daysAhead, lastNames } from './days-ahead.ts';
import { factBetween } from './fact-between.ts';

/** Days between two articles that may speak of one event before either was changed. */
const together = 2;
/** Sentences of one day are compared up to so many. */
const most = 60;

interface Timed extends DayAhead {
  /** "06:00", as its zone has it. */
  readonly hour: string;
  readonly offset: string | undefined;
  readonly words: string;
}

/** Two hours that two outlets give for one event of one day: "at 6 a.m. on Thursday", "at noon on Thursday". */
export function hourDifferences(scope: readonly ScopedArticle[]): Difference[] {
  const known = lastNames(scope);
  const told = scope
    .filter(({ inWindow }) => inWindow)
    .flatMap((source) => daysAhead(source, known).flatMap(timed));
  const matched = new Set<Timed>();
  return [...Map.groupBy(told, ({ day }) => day).values()].flatMap((ofDay) =>
    ofDay.slice(0, most).flatMap((a, index) => {
      const b = ofDay.slice(index + 1, most).find((other) => !matched.has(other) && areRivals(a, other));
      if (!b || matched.has(a)) return [];
      matched.add(a).add(b);
      return [differenceOf(a, b)];
    }),
  );
}

/** Its one hour, where the article has but one for that day. */
function timed(told: DayAhead): Timed[] {
  const ofDay = told.source.findings.dates.filter(({ value }) => value.startsWith(`${told.day}T`));
  const [date] = ofDay.filter((found) => contains(told.sentence, found));
  const hour = date && /T(\d\d:\d\d)/.exec(date.value)?.[1];
  if (!date || hour === undefined || new Set(ofDay.map(({ value }) => value.slice(0, 16))).size > 1)
    return [];
  return [{ ...told, hour, offset: date.offset, words: date.text }];
}

function areRivals(a: Timed, b: Timed): boolean {
  const [one, other] = [a.source, b.source];
  if (one === other || (one.article.outlet !== null && one.article.outlet === other.article.outlet))
    return false;
  if (a.hour === b.hour || a.offset !== b.offset || a.isMoved || b.isMoved) return false;
  return areTogether(one, other, together) && areOfOneEvent(a, b);
}

function differenceOf(a: Timed, b: Timed): Difference {
  const versions = [a, b].map(({ source, sentence }) => ({
    text: textOf(source.article.text, sentence),
    cites: refsTo(source, [sentence]),
  }));
  return factBetween('hour', `Time: ${a.hour} or ${b.hour}`, versions);
}
