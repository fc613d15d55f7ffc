/** A call may be on its way for so long before its message is looked for, ms. */
const grace = 30_000;
const mostKept = 20_000;

/**
 * When this process learnt of calls whose outcome it does not know. Counted in time that only grows: the clock may have
 * jumped since the instant that the store has.
 */
export class Tries {
  readonly #elapsed: () => number;
  readonly #known = new Map<string, number>();

  constructor(elapsed: () => number) {
    this.#elapsed = elapsed;
  }

  /** How long to wait yet before that call can be looked into, ms. @param tried which of a delivery's calls it is */
  graceLeft(delivery: string, tried: string): number {
    const key = `${delivery} ${tried}`;
    const since = this.#known.get(key) ?? this.#elapsed();
    this.#known.set(key, since);
    for (const oldest of this.#known.keys()) {
      if (this.#known.size <= mostKept) break;
      this.#known.delete(oldest);
    }
    return Math.max(0, since + grace - this.#elapsed());
  }
}
