import { isOwn, isParticular, type Shingles, shinglesOf, wordsOfRun } from './shingles.ts';

/** Texts with fewer are found by all their runs. */
const fewestParticular = 8;
/** A power of two. */
const bins = 128;
/** Bins that must agree for two texts to be compared. */
const rows = 2;

/**
 * A text's MinHash, made in one pass: runs fall into bins, each keeps its least (Li, Owen, Zhang, "One Permutation Hashing",
 * NIPS 2012); an empty bin takes what the next one has (Shrivastava, Li, "Densifying One Permutation Hashing", ICML 2014).
 */
export class Sketch {
  readonly shingles: Shingles;
  /** The figures that the text names, each once. */
  readonly figures: ReadonlySet<number>;
  /** What a text is found by: runs with a name or a figure, since set phrases stand in many articles. */
  readonly #telling: Int32Array;
  readonly #bins: Int32Array;
  #sorted: Int32Array | null = null;
  #own = 0;
  #particular = 0;

  constructor(text: string) {
    this.shingles = shinglesOf(text);
    this.figures = new Set(this.shingles.figures);
    const { runs } = this.shingles;
    const particular = runs.filter((run) => (run & isParticular) !== 0);
    this.#telling = particular.length < fewestParticular ? runs : particular;
    this.#bins = binsOf(this.#telling);
  }

  /** The runs in order, each once; made when first asked for, since few texts are like another. */
  get sorted(): Int32Array {
    if (this.#sorted === null) {
      this.#sorted = distinct(this.shingles.runs.toSorted());
      for (const run of this.#sorted) {
        if (run & isOwn) this.#own += 1;
        if (run & isParticular) this.#particular += 1;
      }
    }
    return this.#sorted;
  }

  /** How many of `sorted` stand outside quotation marks. */
  get own(): number {
    return this.sorted.length === 0 ? 0 : this.#own;
  }

  /** How many of `sorted` have a name or a figure. */
  get particular(): number {
    return this.sorted.length === 0 ? 0 : this.#particular;
  }

  /** A key for each band of bins: texts that share one may be copies. */
  bands(): readonly number[] {
    const keys: number[] = [];
    if (this.#telling.length === 0) return keys;
    for (let at = 0; at < bins; at += rows) {
      const [a = 0, b = 0] = [this.#bins[at], this.#bins[at + 1]];
      // Two bands may get one key: what that brings together is compared, and no more.
      keys.push((Math.imul(Math.imul(a, 0x9e3779b1) ^ b, 0x85ebca6b) ^ Math.imul(at + 1, 0xc2b2ae35)) >>> 2);
    }
    return keys;
  }

  /** Below about which share of common runs (0 to 1) an estimate leaves no doubt: one of few runs is a bad one. */
  get doubt(): number {
    return this.#telling.length < bins / 2 ? 0.05 : 0.2;
  }

  /** About which share of all runs of two texts both have, 0 to 1. */
  about(other: Sketch): number {
    let same = 0;
    for (let at = 0; at < bins; at++) if (this.#bins[at] === other.#bins[at]) same += 1;
    return same / bins;
  }
}

function binsOf(runs: Int32Array): Int32Array {
  const least = new Int32Array(bins).fill(-1);
  for (const run of runs) {
    const bin = (run >>> 2) & (bins - 1);
    const value = run >>> 9;
    const known = least[bin] ?? -1;
    if (known < 0 || value < known) least[bin] = value;
  }
  return runs.length === 0 ? least : densified(least);
}

function densified(least: Int32Array): Int32Array {
  const full = new Int32Array(bins);
  let next = 0;
  let away = 0;
  // Backwards, and round once to learn what the first bins have.
  for (let at = 2 * bins - 1; at >= 0; at--) {
    const bin = at & (bins - 1);
    const value = least[bin] ?? -1;
    away = value < 0 ? away + 1 : 0;
    if (value >= 0) next = value;
    // Whence it was taken belongs to it: two texts agree only where both took it from there.
    full[bin] = away === 0 ? value : (next + Math.imul(away, 0x1000193)) & 0x7fffffff;
  }
  return full;
}

/** A run that stands both within and without quotation marks counts as the article's own, and so with names. */
function distinct(sorted: Int32Array): Int32Array {
  let kept = 0;
  const found = new Int32Array(sorted.length);
  for (const run of sorted) {
    if (kept > 0 && wordsOfRun(found[kept - 1] ?? 0) === wordsOfRun(run))
      found[kept - 1] = run | (found[kept - 1] ?? 0);
    else {
      found[kept] = run;
      kept += 1;
    }
  }
  return found.subarray(0, kept);
}
