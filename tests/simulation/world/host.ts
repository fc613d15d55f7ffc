import type { Clock } from '../../../src/core/ports.ts';
import type { VirtualTime } from './virtual-time.ts';

/** The machine that the processes run on: its clock may be wrong, and is set right again. */
export class Host {
  readonly #time: VirtualTime;
  #ahead = 0;
  #highest = Number.NEGATIVE_INFINITY;
  /** How far ahead of true time its clock was from when on, milliseconds; in order. */
  readonly steps: { readonly at: number; readonly ahead: number }[] = [];

  constructor(time: VirtualTime) {
    this.#time = time;
  }

  /** Milliseconds since 1970, as its clock shows them. */
  get now(): number {
    return this.#time.now + this.#ahead;
  }

  readonly clock: Clock = { now: () => Temporal.Instant.fromEpochMilliseconds(this.now) };

  /** @returns for how long it shows nothing that it has not shown before, ms: several steps back add up */
  step(by: number): number {
    this.#highest = Math.max(this.#highest, this.now);
    this.#ahead += by;
    this.steps.push({ at: this.#time.now, ahead: this.#ahead });
    return Math.max(0, this.#highest - this.now);
  }
}
