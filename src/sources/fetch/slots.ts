import { inLine } from './in-line.ts';

/** So much work is done at once and no more; the rest waits, first come first served. */
export class Slots {
  #free: number;
  readonly #waiting: (() => void)[] = [];

  constructor(slots: number) {
    this.#free = slots;
  }

  /** @throws what the work throws, or the signal's reason where it is aborted before its turn */
  async within<Result>(signal: AbortSignal, work: () => Promise<Result>): Promise<Result> {
    await this.#take(signal);
    try {
      return await work();
    } finally {
      const next = this.#waiting.shift();
      if (next) next();
      else this.#free += 1;
    }
  }

  #take(signal: AbortSignal): Promise<void> {
    if (this.#free > 0 && !signal.aborted) {
      this.#free -= 1;
      return Promise.resolve();
    }
    return inLine(this.#waiting, signal);
  }
}
