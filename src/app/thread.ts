import type { App, ReadingWatch } from '../app.ts';
import type { Settings } from '../config/settings.ts';
import { Fault } from '../core/fault.ts';
import type { Log } from '../core/ports.ts';
import type { Arguments, Method, Result, ThreadStart } from './messages.ts';
import { ThreadLink, threadClosed } from './thread-link.ts';

/** What a test puts in place of the real thing. */
export interface ThreadParts {
  /** What the thread runs. */
  readonly entry: URL;
  /** Milliseconds that only grow. */
  readonly elapsed: () => number;
  /** How long a thread that is closed may take to end what it is doing, milliseconds. */
  readonly farewell: number;
}

const realParts: ThreadParts = {
  entry: new URL('./worker.ts', import.meta.url),
  elapsed: () => performance.now(),
  farewell: 5_000,
};

/** A thread that ended so often within that time (milliseconds) is not started anew before it has passed. */
const mostEnds = 5;
const endsWithin = 600_000;

/**
 * The app in a thread of its own: reading and briefing keep the caller's thread free. A thread that ends is started anew
 * at the next call; what it had not answered is rejected with Fault `thread-ended`.
 * @param now the instant at which the thread's clock stands; null: it goes as the machine's
 * @throws Fault where the store cannot be opened
 */
export async function openAppThread(
  settings: Settings,
  now: string | null,
  log: Log,
  parts: ThreadParts = realParts,
): Promise<App> {
  const thread = new AppThread({ settings, now }, log, parts);
  await thread.open();
  const ask =
    <M extends Exclude<Method, 'ingest' | 'gather'>>(method: M) =>
    (...parameters: Arguments<M>): Promise<Result<M>> =>
      thread.ask(method, parameters);
  return {
    ingest: (topic, scope, watch) => thread.ask('ingest', [topic, scope], watch),
    gather: (topics, onProgress) => thread.ask('gather', [topics], { onProgress }),
    gatherDue: ask('gatherDue'),
    briefing: ask('briefing'),
    rendered: ask('rendered'),
    outline: ask('outline'),
    discordMessage: ask('discordMessage'),
    slackAnswer: ask('slackAnswer'),
    file: ask('file'),
    records: ask('records'),
    fetchStates: ask('fetchStates'),
    ledger: ask('ledger'),
    compose: ask('compose'),
    watchMeetings: ask('watchMeetings'),
    amend: ask('amend'),
    close: () => thread.close(),
  };
}

class AppThread {
  readonly #start: ThreadStart;
  readonly #log: Log;
  readonly #parts: ThreadParts;
  /** When threads ended of themselves. */
  #ends: readonly number[] = [];
  #link: ThreadLink | null = null;
  #isClosed = false;

  constructor(start: ThreadStart, log: Log, parts: ThreadParts) {
    this.#start = start;
    this.#log = log;
    this.#parts = parts;
  }

  async open(): Promise<ThreadLink> {
    const link = this.#link ?? this.#startThread();
    await link.opened;
    return link;
  }

  async ask<M extends Method>(method: M, parameters: Arguments<M>, watch?: ReadingWatch): Promise<Result<M>> {
    return (await this.open()).ask(method, parameters, watch);
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#link?.close(this.#parts.farewell);
  }

  #startThread(): ThreadLink {
    if (this.#isClosed) throw threadClosed();
    const oldest = this.#parts.elapsed() - endsWithin;
    this.#ends = this.#ends.filter((at) => at > oldest);
    if (this.#ends.length >= mostEnds) throw endedTooOften();
    const link = new ThreadLink(this.#parts.entry, this.#start);
    this.#link = link;
    void link.ended.then((why) => this.#onEnd(why));
    return link;
  }

  #onEnd(why: Error | null): void {
    this.#link = null;
    if (why === null) return;
    this.#ends = [...this.#ends, this.#parts.elapsed()];
    this.#log.error({ err: why }, 'the thread that reads and briefs ended; the next call starts it anew');
  }
}

function endedTooOften(): Fault {
  const mend = 'Look into the log for why it ended. It is tried again after ten minutes, or at a new start.';
  return new Fault('thread-ended', 'The thread that reads and briefs ended too often.', mend);
}
