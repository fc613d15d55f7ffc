/** So many at once, and so many a second on average. */
export class TokenBucket {
  readonly #most: number;
  readonly #perSecond: number;
  #left: number;
  #filledAt = 0;

  constructor(most: number, perSecond: number) {
    this.#most = most;
    this.#left = most;
    this.#perSecond = perSecond;
  }

  /** @returns milliseconds to wait where it is one too many; null where it is not */
  take(now: number): number | null {
    const filled = this.#left + ((now - this.#filledAt) / 1_000) * this.#perSecond;
    this.#left = Math.min(this.#most, filled);
    this.#filledAt = now;
    if (this.#left < 1) return Math.ceil(((1 - this.#left) / this.#perSecond) * 1_000);
    this.#left -= 1;
    return null;
  }
}
