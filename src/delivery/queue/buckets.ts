import { Bucket, type Counted } from './bucket.ts';
import type { CallAct, Limit, LimitScope } from './limits.ts';

const sweepFrom = 1_000;

/** The buckets of a platform's limits, one for each place that a limit counts in. */
export class Buckets {
  readonly #limits: readonly Limit[];
  readonly #byPlace = new Map<string, Bucket>();
  #sweepAt = sweepFrom;

  constructor(limits: readonly Limit[]) {
    this.#limits = limits;
  }

  /** The earliest moment at which a call may go out there. @param place the workspace's or channel's key */
  freeAt(scope: LimitScope, place: string, act: CallAct): number {
    const times = this.#of(scope, act).map((limit) => this.#bucket(limit, place).freeAt());
    return Math.max(Number.NEGATIVE_INFINITY, ...times);
  }

  take(scope: LimitScope, place: string, act: CallAct, now: number): readonly Counted[] {
    if (this.#byPlace.size >= this.#sweepAt) this.#sweep(now);
    return this.#of(scope, act).map((limit) => this.#bucket(limit, place).take(now));
  }

  #sweep(now: number): void {
    for (const [key, bucket] of this.#byPlace) if (bucket.isIdle(now)) this.#byPlace.delete(key);
    this.#sweepAt = sweepFrom + 2 * this.#byPlace.size;
  }

  #of(scope: LimitScope, act: CallAct): readonly Limit[] {
    return this.#limits.filter((limit) => limit.scope === scope && limit.acts.includes(act));
  }

  #bucket(limit: Limit, place: string): Bucket {
    const key = `${this.#limits.indexOf(limit)} ${place}`;
    const known = this.#byPlace.get(key);
    if (known) return known;
    const made = new Bucket(limit);
    this.#byPlace.set(key, made);
    return made;
  }
}
