import type { RunRecord } from '../world/record.ts';

interface Stretch {
  readonly from: number;
  readonly until: number;
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
    let fair = Math.max(0, until - from);
    for (const one of this.#byPlace.get(place) ?? this.#byPlace.get('all') ?? []) {
      if (one.from >= until) break;
      fair -= Math.max(0, Math.min(until, one.until) - Math.max(from, one.from));
    }
    return fair;
  }
}

/** Stretches that do not touch, in their order, each with its aftermath. */
function joined(stretches: readonly Stretch[]): readonly Stretch[] {
  const found: { from: number; until: number }[] = [];
  for (const { from, until } of stretches.toSorted((a, b) => a.from - b.from)) {
    const last = found.at(-1);
    if (last && from <= last.until) last.until = Math.max(last.until, until + aftermath);
    else found.push({ from, until: until + aftermath });
  }
  return found;
}
