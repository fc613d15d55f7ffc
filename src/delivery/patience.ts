const first = 1_000;
const longest = 60_000;

/** How long to leave something alone that failed: 1 s, doubling up to a minute. Times are milliseconds that only grow. */
export class Patience {
  readonly #elapsed: () => number;
  #failures = 0;
  #until = Number.NEGATIVE_INFINITY;

  constructor(elapsed: () => number) {
    this.#elapsed = elapsed;
  }

  isOver(): boolean {
    return this.#elapsed() >= this.#until;
  }

  failed(): void {
    this.#until = this.#elapsed() + Math.min(longest, first * 2 ** Math.min(this.#failures, 20));
    this.#failures += 1;
  }

  went(): void {
    this.#failures = 0;
    this.#until = Number.NEGATIVE_INFINITY;
  }
}
