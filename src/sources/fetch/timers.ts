/** Time that passes, kept apart from what time it is: the clock may jump. */
export interface Timers {
  /** Milliseconds that only grow. */
  elapsed(): number;
  /** Resolves after so many milliseconds, or when the signal is aborted. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
}
