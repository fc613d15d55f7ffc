import { isOwn, isParticular, wordsOfRun } from './shingles.ts';
import type { Sketch } from './sketch.ts';

/** How much two texts have in common; counts are of runs of words, each once. */
export interface Overlap {
  readonly shared: number;
  readonly first: Side;
  readonly second: Side;
}

interface Side {
  readonly runs: number;
  /** Those outside quotation marks, and how many of them the other text has. */
  readonly own: number;
  readonly ownShared: number;
  /** The same of those that have a name or a figure. */
  readonly particular: number;
  readonly particularShared: number;
}

export function overlapOf(a: Sketch, b: Sketch): Overlap {
  const [one, two] = [a.sorted, b.sorted];
  let shared = 0;
  const own = [0, 0] as [number, number];
  const particular = [0, 0] as [number, number];
  for (let i = 0, j = 0; i < one.length && j < two.length; ) {
    const [x = 0, y = 0] = [one[i], two[j]];
    const [left, right] = [wordsOfRun(x), wordsOfRun(y)];
    if (left === right) {
      shared += 1;
      if (x & isOwn) own[0] += 1;
      if (y & isOwn) own[1] += 1;
      if (x & isParticular) particular[0] += 1;
      if (y & isParticular) particular[1] += 1;
    }
    if (left <= right) i += 1;
    if (right <= left) j += 1;
  }
  return {
    shared,
    first: sideOf(a, own[0], particular[0]),
    second: sideOf(b, own[1], particular[1]),
  };
}

function sideOf({ sorted, own, particular }: Sketch, ownShared: number, particularShared: number): Side {
  return { runs: sorted.length, own, ownShared, particular, particularShared };
}

/** Texts with fewer runs have to be all but the same: a few words in common are soon most of them. */
const fewest = 20;
const fewestAtAll = 6;
const allButTheSame = 0.9;
/** Share of all runs that both have. */
const alike = 0.45;
/** Share of the shorter one's runs that stand in the longer, where it is no mere brief of it. */
const inside = 0.7;
/** A text this much shorter than another is a brief of it and no copy that was cut. */
const brief = 0.45;
/** Share of what either says outside quotation marks: whoever shares but the quotations reports for themselves. */
const ownAlike = 0.5;
/** Fewer runs outside quotation marks are no report: the text itself is the quotation. */
const fewestOwn = 15;

/** Whether two outlets have one text: cut, with an intro or a credit, with words changed here and there. */
export function isCopy(a: Sketch, b: Sketch): boolean {
  const overlap = overlapOf(a, b);
  const { shared, first, second } = overlap;
  const shorter = Math.min(first.runs, second.runs);
  const longer = Math.max(first.runs, second.runs);
  const all = first.runs + second.runs - shared;
  if (shorter < fewest) return shorter >= fewestAtAll && shared >= allButTheSame * all;
  const isAlike = shared >= alike * all || (shared >= inside * shorter && shorter >= brief * longer);
  return isAlike && isInOwnWords(overlap) && isOfOneMatter(overlap) && (opensAlike(a, b) || opensAlike(b, a));
}

function isInOwnWords({ first, second }: Overlap): boolean {
  if (Math.min(first.own, second.own) < fewestOwn) return true;
  return Math.max(first.ownShared / first.own, second.ownShared / second.own) >= ownAlike;
}

/** Share of the runs with a name or a figure: a form that was filled in anew has few of them in common. */
const matterAlike = 0.4;
const fewestOfMatter = 10;

function isOfOneMatter({ first, second }: Overlap): boolean {
  if (Math.min(first.particular, second.particular) < fewestOfMatter) return true;
  const shares = [first.particularShared / first.particular, second.particularShared / second.particular];
  return Math.max(...shares) >= matterAlike;
}

/** Share of an older version's runs that stand in the newer, where the two are not alike as a whole. */
const goesOn = 0.7;
const versionsAlike = 0.6;
/** An article that grew beyond this is another one, which took the first one in. */
const mostGrown = 0.3;

/**
 * Whether an outlet's later text is the earlier one, mended or gone on with. More is asked than of copies: what the
 * earlier one says beside it is told no more.
 */
export function isVersion(older: Sketch, newer: Sketch): boolean {
  const overlap = overlapOf(older, newer);
  const { shared, first, second } = overlap;
  const all = first.runs + second.runs - shared;
  if (Math.min(first.runs, second.runs) < fewest)
    return Math.min(first.runs, second.runs) >= fewestAtAll && shared >= allButTheSame * all;
  const isGrown = shared >= goesOn * first.runs && first.runs >= mostGrown * second.runs;
  if (shared < versionsAlike * all && !isGrown) return false;
  return isInOwnWords(overlap) && isOfOneMatter(overlap) && opensAlike(older, newer);
}

/** Share of an article's first third that copies and versions of it keep: what a site puts beneath every article makes none. */
const opening = 0.3;

/** Whether the first third of a text stands in another, wherever. */
function opensAlike(one: Sketch, other: Sketch): boolean {
  const { runs } = one.shingles;
  const first = runs.subarray(0, Math.ceil(runs.length / 3));
  return shareIn(first, other) >= opening;
}

/** Which share of some runs stands in a text, 0 to 1. */
export function shareIn(runs: Int32Array, { sorted }: Sketch): number {
  if (runs.length === 0) return 0;
  let found = 0;
  for (const run of runs) if (isIn(wordsOfRun(run), sorted)) found += 1;
  return found / runs.length;
}

function isIn(run: number, sorted: Int32Array): boolean {
  let from = 0;
  let to = sorted.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (wordsOfRun(sorted[middle] ?? 0) < run) from = middle + 1;
    else to = middle;
  }
  return from < sorted.length && wordsOfRun(sorted[from] ?? 0) === run;
}

/** Fewer figures are too few to go by. */
const fewestFigures = 4;
const figuresAlike = 0.5;

/** False where a form was filled in anew: the same words around other figures are another day's report. */
export function tellsSameFigures(a: Sketch, b: Sketch): boolean {
  const [fewer, more] = a.figures.size < b.figures.size ? [a.figures, b.figures] : [b.figures, a.figures];
  if (fewer.size < fewestFigures) return true;
  let shared = 0;
  for (const figure of fewer) if (more.has(figure)) shared += 1;
  return shared >= figuresAlike * fewer.size;
}
