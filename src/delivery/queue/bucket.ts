import type { Limit } from './limits.ts';

/** Counts the calls under one limit in one place. Times are milliseconds that only grow. */
export class Bucket {
  readonly #limit: Limit;
  /** When the newest calls went out, as a ring: the oldest stands at `#next` once it is full. */
  readonly #calls: number[] = [];
  #next = 0;
  /** When the next call would go out if all were spread evenly. */
  #even = Number.NEGATIVE_INFINITY;
  #last = Number.NEGATIVE_INFINITY;

  constructor(limit: Limit) {
    this.#limit = limit;
  }

  /** The earliest moment at which a call may go out. */
  freeAt(): number {
    const { requests, perMs, atOnce } = this.#limit;
    const oldest = this.#calls.length < requests ? undefined : this.#calls[this.#next];
    const inWindow = oldest === undefined ? Number.NEGATIVE_INFINITY : oldest + perMs;
    return Math.max(inWindow, this.#even - ((atOnce - 1) * perMs) / requests);
  }

  take(now: number): void {
    const { requests, perMs } = this.#limit;
    this.#calls[this.#next] = now;
    this.#next = (this.#next + 1) % requests;
    this.#even = Math.max(this.#even, now) + perMs / requests;
    this.#last = now;
  }

  /** Nothing that it counted matters any more. */
  isIdle(now: number): boolean {
    return now > this.#last + this.#limit.perMs && now > this.#even;
  }
}
