import { Worker } from 'node:worker_threads';
import type { ReadingWatch } from '../app.ts';
import { Fault } from '../core/fault.ts';
import {
  type Arguments,
  type Call,
  type FromThread,
  fromSent,
  type Method,
  type Result,
  type ThreadStart,
  type ToThread,
} from './messages.ts';

/** Calls that wait for an answer at most; more than that would wait longer than anybody waits. */
const longestQueue = 250;

interface WaitingCall {
  readonly resolve: (result: never) => void;
  readonly reject: (error: unknown) => void;
  readonly watch: ReadingWatch;
}

/** One thread from its start to its end, with the calls that it has to answer. */
export class ThreadLink {
  /** Resolves when the thread can be asked; rejects where the app could not be opened. */
  readonly opened: Promise<void>;
  /** Resolves when the thread has ended: why, or null where it was closed or the app could not be opened. */
  readonly ended: Promise<Error | null>;
  readonly #worker: Worker;
  readonly #waiting = new Map<number, WaitingCall>();
  #lastId = 0;
  /** Why it takes no more calls; null while it does. */
  #over: Error | null = null;

  constructor(entry: URL, start: ThreadStart) {
    this.#worker = new Worker(entry, { workerData: start, name: 'readout' });
    const { promise: opened, resolve: open, reject: refuse } = Promise.withResolvers<void>();
    this.opened = opened;
    // Who opens it hears of it; where nobody does any more, it is no unhandled rejection.
    opened.catch(() => undefined);
    let failure: Error | null = null;
    this.#worker.on('error', (error) => {
      failure = threadEnded(error);
    });
    this.#worker.on('message', (message: FromThread<never>) => {
      if (message.kind === 'opened') open();
      else if (message.kind === 'not-opened') this.#over = fromSent(message.error);
      else this.#hear(message);
    });
    this.ended = new Promise((resolve) => {
      this.#worker.once('exit', () => {
        const why = failure ?? (this.#over === null ? threadEnded(null) : null);
        this.#over = why ?? this.#over ?? threadClosed();
        refuse(this.#over);
        for (const { reject } of this.#waiting.values()) reject(this.#over);
        resolve(why);
      });
    });
  }

  ask<M extends Method>(method: M, parameters: Arguments<M>, watch: ReadingWatch = {}): Promise<Result<M>> {
    if (this.#over) return Promise.reject(this.#over);
    if (this.#waiting.size >= longestQueue) return Promise.reject(tooManyCalls());
    if (watch.signal?.aborted) return Promise.reject(watch.signal.reason);
    this.#lastId += 1;
    const id = this.#lastId;
    const stop = (): void => this.#post({ kind: 'stop', id });
    watch.signal?.addEventListener('abort', stop, { once: true });
    const answer = new Promise<Result<M>>((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject, watch });
      this.#post<M>({ kind: 'call', id, method, parameters });
    });
    return answer.finally(() => {
      this.#waiting.delete(id);
      watch.signal?.removeEventListener('abort', stop);
    });
  }

  /**
   * Ends the thread once the calls that run have ended; those that read sources are told to stop.
   * @param patience milliseconds after which it is ended whatever it is doing: the store bears that
   */
  async close(patience: number): Promise<void> {
    this.#over ??= threadClosed();
    this.#post({ kind: 'close' });
    const timer = setTimeout(() => void this.#worker.terminate(), patience);
    await this.ended;
    clearTimeout(timer);
  }

  #post<M extends Method>(message: Call<M> | Exclude<ToThread, { readonly kind: 'call' }>): void {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- this goes to a thread, not to a window
    this.#worker.postMessage(message);
  }

  #hear(message: Exclude<FromThread<never>, { readonly kind: 'opened' | 'not-opened' }>): void {
    const call = this.#waiting.get(message.id);
    if (!call) return;
    if (message.kind === 'progress') void call.watch.onProgress?.(message.progress);
    else if (message.kind === 'done') call.resolve(message.result);
    else if (message.kind === 'failed') call.reject(fromSent(message.error));
    else call.reject(call.watch.signal?.reason ?? threadClosed());
  }
}

function threadEnded(cause: unknown): Fault {
  const why = cause instanceof Error ? `: ${cause.message}` : '';
  const mend = 'Ask again: it is started anew. If it stays so, report it with the log.';
  return new Fault('thread-ended', `The thread that reads and briefs ended${why}.`, mend, { cause });
}

/** For calls that come while the service stops. */
export function threadClosed(): Fault {
  return new Fault('thread-closed', 'Readout is stopping.', 'Ask again when it runs.');
}

function tooManyCalls(): Fault {
  return new Fault('busy', 'Too many requests wait for an answer.', 'Ask again in a moment.');
}
