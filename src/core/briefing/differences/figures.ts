import type { Difference } from '../../model/briefing.ts';
import type { FigureFinding } from '../../model/finding.ts';
import type { Told } from '../merge-positions.ts';
import { distinctRefs, refsTo } from '../refs.ts';
import { areOfOneOutlet, areTogether } from '../scope.ts';
import { jaccard } from '../words.ts';
import { alignmentOf } from './alignment.ts';
import { areCompatible } from './compatible-numbers.ts';
import { factBetween } from './fact-between.ts';
import { isMeasure } from './figure-units.ts';
import { numbersInWords } from './number-in-words.ts';
import { areOfTwoReaches } from './of-event.ts';
import { areOfOneQuantity, type IsSingle } from './one-quantity.ts';
import { areOfOneStory, areOfTwoStories } from './one-story.ts';
import { areOfOneThing, type IsOnly } from './one-thing.ts';
import { ownValues } from './own-values.ts';
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
    const { isOnly, areToldTogether } = ownValues(figures);
    const isSingle: IsSingle = (count) => isOnly(count, (own) => isOfQuantity(own, count));
    const isOnlyOne: IsOnly = (count, ofUnit = false) =>
      isOnly(count, (own) => (ofUnit ? own.unit === count.unit : isOfKind(own, count)));
    const rivals = figures.flatMap((a, index) =>
      figures
        .slice(index + 1, index + 1 + most)
        .filter((b) => mayContradict(a, b) && !areToldTogether(a, b) && !areOfTwoReaches(a, b))
        .filter(
          (b) =>
            areOfOneQuantity(a, b, isSingle) ||
            areOfOneThing(a, b, isOnlyOne) ||
            (areAligned(a, b) && !areToldApart(a, b)),
        )
        .map((b) => ({
          a,
          b,
          likeness: likeness(a, b) + (areTogether(a.source, b.source, nearest) ? 1 : 0),
        })),
    );
    return bestPairs(rivals).map(({ a, b }) => differenceOf(a, b, figures));
  });
}

/** Days within which two outlets tell of one affair before it goes on, within which they mostly do, and of a stock or a harvest. */
const near = 4;
const nearest = 1.6;
const nearMeasure = 10;

interface Rivals {
  readonly a: ToldCount;
  readonly b: ToldCount;
  readonly likeness: number;
}

/** Those told at about the same time first, then the most alike; each number once and each pair of values once. */
function bestPairs(rivals: readonly Rivals[]): readonly Rivals[] {
  const told = new Set<ToldCount | string>();
  return rivals
    .toSorted((one, other) => other.likeness - one.likeness)
    .filter(({ a, b }) => {
      const pair = `${Math.min(a.value, b.value)}|${Math.max(a.value, b.value)}`;
      if (told.has(a) || told.has(b) || told.has(pair)) return false;
      told.add(a).add(b).add(pair);
      return true;
    });
}

function areComparable(a: ToldCount, b: ToldCount): boolean {
  if (thingOf(a.unit, b.unit) === null || areOfTwoStories(a.source, b.source)) return false;
  return areTogether(a.source, b.source, isMeasure(a.unit) ? nearMeasure : near);
}

/**
 * An article that has two numbers of one unit speaks of two things, or tells how one became the other; but the number
 * of a quantity that it names is known among them.
 */
function isOfQuantity(own: ToldCount, { unit, quantity }: ToldCount): boolean {
  return own.unit === unit && (quantity === null || own.quantity?.name === quantity.name);
}

/** A number of the same thing, or of the same kind of sum. */
function isOfKind(own: ToldCount, { unit, sum }: ToldCount): boolean {
  return kindOf(own.unit) === kindOf(unit) && own.sum === sum;
}

function mayContradict(a: ToldCount, b: ToldCount): boolean {
  // What an outlet prints later of its own is news.
  if (a.value === b.value || areOfOneOutlet(a.source, b.source)) return false;
  return !areFarApart(a.value, b.value) && !areCompatible(a, b, isInTwoTons(a, b));
}

function isInTwoTons(a: ToldCount, b: ToldCount): boolean {
  const [one, other] = [a, b].map(({ told }) => /^tonnes?$/.test(told.finding.unit ?? ''));
  return a.unit === 'tonnes' && one !== other;
}

function likeness(a: ToldCount, b: ToldCount): number {
  return a.context && b.context ? jaccard(a.context, b.context) : 0;
}

/** Smaller numbers than this are told of many things. */
const telling = 13;

/** A number with those who tell the same one of one affair. */
function withOthers(count: ToldCount, figures: readonly ToldCount[]): ToldCount[] {
  const others = figures.filter(
    (other) =>
      other !== count &&
      count.value >= telling &&
      other.value === count.value &&
      other.unit === count.unit &&
      areOfOneStory(other.source, count.source),
  );
  return [count, ...others];
}

function differenceOf(a: ToldCount, b: ToldCount, figures: readonly ToldCount[]): Difference {
  const versions = [a, b].map((count) => ({
    text: count.told.finding.about,
    cites: distinctRefs(
      withOthers(count, figures).flatMap(({ source, told }) => refsTo(source, told.finding.evidence)),
    ),
  }));
  return factBetween('figure', `Number: ${numbersInWords(a.value, b.value, a.told.finding.unit)}`, versions);
}
