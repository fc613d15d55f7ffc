import type { Limit } from './limits.ts';

/** A call that is counted. */
export interface Counted {
  /** When it was let out; once it goes out, when it did. */
  at: number;
}

/** Counts the calls under one limit in one place. Times are milliseconds that only grow. */
export class Bucket {
  readonly #limit: Limit;
  /** When the newest calls went out, as a ring: the oldest stands at `#next` once it is full. */
  readonly #calls: Counted[] = [];
  #next = 0;
  /** When the next call would go out if all were spread evenly. */
  #even = Number.NEGATIVE_INFINITY;
  #last: Counted = { at: Number.NEGATIVE_INFINITY };

  constructor(limit: Limit) {
    this.#limit = limit;
  }

  /** The earliest moment at which a call may go out. */
  freeAt(): number {
    const { requests, perMs, atOnce } = this.#limit;
    const oldest = this.#calls.length < requests ? undefined : this.#calls[this.#next];
    const inWindow = oldest === undefined ? Number.NEGATIVE_INFINITY : oldest.at + perMs;
    return Math.max(inWindow, this.#even - ((atOnce - 1) * perMs) / requests);
  }

  take(now: number): Counted {
    const { requests, perMs } = this.#limit;
    const counted = { at: now };
    this.#calls[this.#next] = counted;
    this.#next = (this.#next + 1) % requests;
    this.#even = Math.max(this.#even, now) + perMs / requests;
    this.#last = counted;
    return counted;
  }

  /** Nothing that it counted matters any more. */
  isIdle(now: number): boolean {
    return now > this.#last.at + this.#limit.perMs && now > this.#even;
  }
}
