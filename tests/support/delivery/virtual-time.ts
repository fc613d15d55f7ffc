import { setImmediate } from 'node:timers/promises';
import type { Clock, Timers } from '../../../src/core/ports.ts';

interface Sleeper {
  readonly at: number;
  readonly wake: () => void;
}

/** A clock and timers that go on as fast as what waits for them lets them; the clock may be set besides. */
export class VirtualTime implements Timers {
  readonly clock: Clock = { now: () => this.#start.add({ milliseconds: Math.floor(this.#elapsed) }) };
  #start: Temporal.Instant;
  #elapsed = 0;
  readonly #sleepers = new Set<Sleeper>();

  constructor(start: string) {
    this.#start = Temporal.Instant.from(start);
  }

  elapsed(): number {
    return this.#elapsed;
  }

  /** Puts the clock forward or back; what waits goes on waiting. */
  jump(duration: string): void {
    this.#start = this.#start.add(Temporal.Duration.from(duration));
  }

  sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    const sleeper: Sleeper = {
      at: this.#elapsed + Math.max(0, milliseconds),
      wake: () => {
        this.#sleepers.delete(sleeper);
        signal?.removeEventListener('abort', sleeper.wake);
        resolve();
      },
    };
    if (signal?.aborted) return Promise.resolve();
    signal?.addEventListener('abort', sleeper.wake, { once: true });
    this.#sleepers.add(sleeper);
    return promise;
  }

  /** Lets so much time pass, and all happen that happens meanwhile. */
  async pass(duration: string): Promise<void> {
    const until = this.#elapsed + Temporal.Duration.from(duration).total('milliseconds');
    for (;;) {
      await settled();
      const next = this.#next(until);
      if (next === null) break;
      this.#elapsed = Math.max(this.#elapsed, next.at);
      next.wake();
    }
    this.#elapsed = until;
  }

  #next(until: number): Sleeper | null {
    let first: Sleeper | null = null;
    for (const sleeper of this.#sleepers) {
      if (sleeper.at <= until && (first === null || sleeper.at < first.at)) first = sleeper;
    }
    return first;
  }
}

/** What can go on without time passing has gone on. */
async function settled(): Promise<void> {
  await setImmediate();
  await setImmediate();
}
