import type { Difference } from '../../model/briefing.ts';
import type { FigureFinding } from '../../model/finding.ts';
import type { Told } from '../merge-positions.ts';
import { refsTo } from '../refs.ts';
import { areOfOneOutlet, areTogether } from '../scope.ts';
import { jaccard } from '../words.ts';
import { alignmentOf } from './alignment.ts';
import { areCompatible } from './compatible-numbers.ts';
import { factBetween } from './fact-between.ts';
import { isMeasure } from './figure-units.ts';
import { numbersInWords } from './number-in-words.ts';
import { areOfOneQuantity, type IsSingle } from './one-quantity.ts';
import { areOfTwoStories } from './one-story.ts';
import { areOfOneThing, type IsOnly } from './one-thing.ts';
import { areFarApart } from './rival-numbers.ts';
import { groupOf, kindOf, thingOf } from './things.ts';
import { areToldApart } from './told-apart.ts';
import { readCount, type ToldCount } from './told-count.ts';

/** How many later numbers of one unit each number is set beside. */
const most = 200;

/** Two numbers that two articles give for the same thing. */
export function figureDifferences(told: readonly Told<FigureFinding>[]): Difference[] {
  const counts = told.map(readCount);
  const byUnit = Map.groupBy(counts, ({ unit }) => groupOf(unit));
  const areAligned = alignmentOf(counts, areComparable);
  return [...byUnit.values()].flatMap((figures) => {
    const isSingle = singlesOf(figures);
    const isOnly = onlyOnesOf(figures);
    const bySource = Map.groupBy(figures, ({ told: { source } }) => source);
    // An article that has the other number, too, tells how one became the other.
    const knows = (a: ToldCount, { value }: ToldCount): boolean =>
      (bySource.get(a.told.source) ?? []).some((own) => own.value === value);
    const matched = new Set<ToldCount>();
    const pairs = new Set<string>();
    return figures.flatMap((a, index) => {
      const rivals = figures
        .slice(index + 1, index + 1 + most)
        .filter((b) => !matched.has(b) && mayContradict(a, b) && !knows(a, b) && !knows(b, a))
        .filter(
          (b) =>
            areOfOneQuantity(a, b, isSingle) ||
            areOfOneThing(a, b, isOnly) ||
            (areAligned(a, b) && !areToldApart(a, b)),
        );
      const [b] = rivals.toSorted((one, other) => likeness(a, other) - likeness(a, one));
      if (!b || matched.has(a)) return [];
      const pair = `${Math.min(a.value, b.value)}|${Math.max(a.value, b.value)}`;
      if (pairs.has(pair)) return [];
      matched.add(b);
      pairs.add(pair);
      return [differenceOf(a, b)];
    });
  });
}

/** Days within which two outlets tell of one affair before it goes on, and of a stock or a harvest. */
const near = 2.5;
const nearMeasure = 10;

function areComparable(a: ToldCount, b: ToldCount): boolean {
  if (thingOf(a.unit, b.unit) === null || areOfTwoStories(a.source, b.source)) return false;
  return areTogether(a.source, b.source, isMeasure(a.unit) ? nearMeasure : near);
}

/**
 * An article that has two numbers of one unit speaks of two things, or tells how one became the other; but the number
 * of a quantity that it names is known among them.
 */
function singlesOf(figures: readonly ToldCount[]): IsSingle {
  const values = Map.groupBy(figures, ({ told }) => told.source);
  return ({ told, unit, quantity }) => {
    const own = (values.get(told.source) ?? []).filter(
      (other) => other.unit === unit && (quantity === null || other.quantity?.name === quantity.name),
    );
    return new Set(own.map(({ value }) => value)).size === 1;
  };
}

/** Whether an article has but one number of a thing, or of a kind of sum. */
function onlyOnesOf(figures: readonly ToldCount[]): IsOnly {
  const bySource = Map.groupBy(figures, ({ told }) => told.source);
  return ({ told, unit, sum }) => {
    const own = (bySource.get(told.source) ?? []).filter(
      (other) => kindOf(other.unit) === kindOf(unit) && other.sum === sum,
    );
    return new Set(own.map(({ value }) => value)).size === 1;
  };
}

function mayContradict(a: ToldCount, b: ToldCount): boolean {
  // What an outlet prints later of its own is news.
  if (a.value === b.value || areOfOneOutlet(a.told.source, b.told.source)) return false;
  return !areFarApart(a.value, b.value) && !areCompatible(a, b, isInTwoTons(a, b));
}

function isInTwoTons(a: ToldCount, b: ToldCount): boolean {
  const [one, other] = [a, b].map(({ told }) => /^tonnes?$/.test(told.finding.unit ?? ''));
  return a.unit === 'tonnes' && one !== other;
}

function likeness(a: ToldCount, b: ToldCount): number {
  return a.context && b.context ? jaccard(a.context, b.context) : 0;
}

function differenceOf(a: ToldCount, b: ToldCount): Difference {
  const versions = [a, b].map(({ told: { source, finding } }) => ({
    text: finding.about,
    cites: refsTo(source, finding.evidence),
  }));
  return factBetween('figure', `Number: ${numbersInWords(a.value, b.value, a.told.finding.unit)}`, versions);
}
