import { abortReason } from '../../core/in-line.ts';
import type { Timers } from '../../core/ports.ts';

/** The time that one fetch has for all its requests; standing in line does not count. */
export class TimeBudget {
  #leftMs: number;
  readonly #timers: Timers;

  constructor(milliseconds: number, timers: Timers) {
    this.#leftMs = milliseconds;
    this.#timers = timers;
  }

  /**
   * Does a part of the work within the time that is left. Its signal is aborted when that is over, or with `signal`.
   * @param late the reason when time is over
   */
  async spend<Result>(
    signal: AbortSignal,
    late: () => Error,
    work: (signal: AbortSignal) => Promise<Result>,
  ): Promise<Result> {
    const begun = this.#timers.elapsed();
    const ending = new AbortController();
    const over = new AbortController();
    const end = (): void => ending.abort(abortReason(signal));
    signal.addEventListener('abort', end, { once: true });
    if (signal.aborted) end();
    const watch = async (): Promise<void> => {
      await this.#timers.sleep(this.#leftMs, over.signal);
      if (!over.signal.aborted) ending.abort(late());
    };
    void watch();
    try {
      return await work(ending.signal);
    } finally {
      over.abort();
      signal.removeEventListener('abort', end);
      this.#leftMs = Math.max(0, this.#leftMs - (this.#timers.elapsed() - begun));
    }
  }
}
