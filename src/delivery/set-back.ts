import type { Clock } from '../core/ports.ts';

/** Less than that is a clock that is kept right, ms. */
const least = 60_000;

/** Notices that the clock was set back, by the time that passed meanwhile. */
export class SetBack {
  readonly #clock: Clock;
  readonly #elapsed: () => number;
  #ahead: number;

  constructor(clock: Clock, elapsed: () => number) {
    this.#clock = clock;
    this.#elapsed = elapsed;
    this.#ahead = this.#measured();
  }

  /** Whether it was, since that was asked last. */
  isNoticed(): boolean {
    const before = this.#ahead;
    this.#ahead = this.#measured();
    return before - this.#ahead > least;
  }

  #measured(): number {
    return this.#clock.now().epochMilliseconds - this.#elapsed();
  }
}
