import type { Timers } from '../../../src/core/ports.ts';
import type { VirtualTime } from './virtual-time.ts';

export interface LifeEvents {
  readonly ended: () => void;
  readonly still: (until: number) => void;
}

/**
 * The life of a process. When it ends, as by `kill -9`, nothing happens in it any more: what it waits for never comes. What
 * it had sent out goes its way.
 */
export class Life {
  readonly #time: VirtualTime;
  readonly #mayEnd: () => boolean;
  readonly #events: LifeEvents;
  readonly #begunAt: number;
  #ended = false;
  #toStand: { readonly after: number; readonly milliseconds: number } | null = null;
  #stillUntil = Number.NEGATIVE_INFINITY;

  /** @param mayEnd asked at every step: true ends it there */
  constructor(time: VirtualTime, mayEnd: () => boolean, events: LifeEvents) {
    this.#time = time;
    this.#mayEnd = mayEnd;
    this.#events = events;
    this.#begunAt = time.now;
  }

  get isOver(): boolean {
    return this.#ended;
  }

  end(): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#events.ended();
  }

  /** It stands still, as by SIGSTOP: what comes to it waits until it goes on. */
  get isStill(): boolean {
    return this.#stillUntil > this.#time.now;
  }

  /** Has it stand still for so long, so many steps from now. */
  standStill(after: number, milliseconds: number): void {
    this.#toStand = { after, milliseconds };
  }

  /** A step of the process: false where it ends just there, or has ended. It may stand still from there on. */
  step(): boolean {
    if (!this.#ended && this.#mayEnd()) this.end();
    if (!this.#ended) this.#mayStand();
    return !this.#ended;
  }

  #mayStand(): void {
    if (!this.#toStand) return;
    const { after, milliseconds } = this.#toStand;
    this.#toStand = after > 0 ? { after: after - 1, milliseconds } : null;
    if (after > 0) return;
    this.#stillUntil = this.#time.now + milliseconds;
    this.#events.still(this.#stillUntil);
  }

  /** Something that happens in it, if it lives to see it. */
  after(milliseconds: number, happen: () => void): void {
    this.#time.after(milliseconds, () => {
      if (this.#ended) return;
      if (this.isStill) this.after(this.#stillUntil - this.#time.now, happen);
      else happen();
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
        // As real timers do, it ends no earlier: whoever looks then whether the time has come would not let it pass.
        this.after(Math.ceil(milliseconds), resolve);
      }),
  };
}

/** What a process that has ended waits for. */
export function never<Value>(): Promise<Value> {
  return new Promise(() => {});
}
