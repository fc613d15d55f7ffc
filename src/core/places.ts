import { inLine } from './in-line.ts';

/** A few places that are taken in turns, first come first served. */
export class Places {
  #free: number;
  readonly #waiting: (() => void)[] = [];

  constructor(count: number) {
    this.#free = count;
  }

  /**
   * Does the work as soon as there is a place.
   * @throws what the work throws, or the signal's reason where it is aborted before its turn
   */
  async with<Result>(work: () => Promise<Result>, signal?: AbortSignal): Promise<Result> {
    await this.#take(signal);
    try {
      return await work();
    } finally {
      const next = this.#waiting.shift();
      if (next) next();
      else this.#free += 1;
    }
  }

  #take(signal: AbortSignal | undefined): Promise<void> {
    if (this.#free === 0 || signal?.aborted) return inLine(this.#waiting, signal);
    this.#free -= 1;
    return Promise.resolve();
  }
}
