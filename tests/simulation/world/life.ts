import type { Timers } from '../../../src/delivery/parts.ts';
import type { VirtualTime } from './virtual-time.ts';

/**
 * The life of a process. When it ends, as by `kill -9`, nothing happens in it any more: what it waits for never comes. What
 * it had sent out goes its way.
 */
export class Life {
  readonly #time: VirtualTime;
  readonly #mayEnd: () => boolean;
  readonly #onEnd: () => void;
  readonly #begunAt: number;
  #ended = false;

  /** @param mayEnd asked at every step: true ends it there */
  constructor(time: VirtualTime, mayEnd: () => boolean, onEnd: () => void) {
    this.#time = time;
    this.#mayEnd = mayEnd;
    this.#onEnd = onEnd;
    this.#begunAt = time.now;
  }

  get isOver(): boolean {
    return this.#ended;
  }

  end(): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#onEnd();
  }

  /** A step of the process: false where it ends just there, or has ended. */
  step(): boolean {
    if (!this.#ended && this.#mayEnd()) this.end();
    return !this.#ended;
  }

  /** Something that happens in it, if it lives to see it. */
  after(milliseconds: number, happen: () => void): void {
    this.#time.after(milliseconds, () => {
      if (!this.#ended) happen();
    });
  }

  /** Resolves after so long; never where it ends before. */
  pause(milliseconds: number): Promise<void> {
    return new Promise((resolve) => this.after(milliseconds, resolve));
  }

  readonly timers: Timers = {
    elapsed: () => this.#time.now - this.#begunAt,
    sleep: (milliseconds, signal) =>
      new Promise((resolve) => {
        if (signal?.aborted) return resolve();
        signal?.addEventListener('abort', () => this.after(0, resolve), { once: true });
        this.after(milliseconds, resolve);
      }),
  };
}

/** What a process that has ended waits for. */
export function never<Value>(): Promise<Value> {
  return new Promise(() => {});
}
