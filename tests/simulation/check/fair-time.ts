import type { RunRecord } from '../world/record.ts';

interface Stretch {
  readonly from: number;
  readonly until: number;
  /** How long all before it were together. */
  readonly before: number;
}

/**
 * How long after a trouble it may still be felt: claims of a dead process run out, what was lost is looked for, and what
 * failed again and again is tried at longer and longer intervals.
 */
const aftermath = 20 * 60_000;

/** Time in which nothing stood, or had just stood, between the bot and a place. */
export class FairTime {
  readonly #byPlace = new Map<string, readonly Stretch[]>();

  constructor({ troubles }: Pick<RunRecord, 'troubles'>) {
    const wide = troubles.filter(({ place }) => place === 'all');
    this.#byPlace.set('all', joined(wide));
    for (const [place, own] of Map.groupBy(troubles, (one) => one.place)) {
      if (place !== 'all') this.#byPlace.set(place, joined([...wide, ...own]));
    }
  }

  /** How much of the time between two instants was fair for a place, ms. */
  between(from: number, until: number, place: string): number {
    if (until <= from) return 0;
    const stretches = this.#byPlace.get(place) ?? this.#byPlace.get('all') ?? [];
    return until - from - (unfairUpTo(stretches, until) - unfairUpTo(stretches, from));
  }
}

function unfairUpTo(stretches: readonly Stretch[], at: number): number {
  let [low, high] = [0, stretches.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle]?.from ?? at) < at) low = middle + 1;
    else high = middle;
  }
  const last = stretches[low - 1];
  return last ? last.before + Math.min(at, last.until) - last.from : 0;
}

/** Stretches that do not touch, in their order, each with its aftermath. */
function joined(troubles: RunRecord['troubles']): readonly Stretch[] {
  const found: { from: number; until: number; before: number }[] = [];
  for (const { from, until } of troubles.toSorted((a, b) => a.from - b.from)) {
    const last = found.at(-1);
    if (last && from <= last.until) last.until = Math.max(last.until, until + aftermath);
    else
      found.push({ from, until: until + aftermath, before: last ? last.before + last.until - last.from : 0 });
  }
  return found;
}
