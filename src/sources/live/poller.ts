import { durationMs } from '../../core/duration-ms.ts';
import { sourceKey, sourceLabel } from '../../core/ingest/source-key.ts';
import type { Topic, TopicSource, WebSource } from '../../core/model/topic.ts';
import type { Clock, FetchState, SourceProblem, Store } from '../../core/ports.ts';
import { addressOf, isDue, neverFetched, validatorsOf } from './fetch-schedule.ts';
import { type PolledSource, type ReadingParts, readOutcome } from './read-outcome.ts';
import type { WebReading } from './web-reading.ts';

export interface PollerParts extends ReadingParts {
  readonly store: Pick<Store, 'fetchStates' | 'inputs' | 'articlesById' | 'records'>;
  readonly clock: Clock;
  /** How often a source is asked that says nothing of it, ms. */
  readonly everyMs: number;
}

/** Whose sources are asked. */
export interface PollOptions {
  /** Those too that are not due yet. */
  readonly all?: boolean;
  /** Told after each source, of all that this call asked. */
  readonly onProgress?: ((progress: { readonly done: number; readonly total: number }) => void) | undefined;
}

/**
 * Asks sources on the web when they are due and keeps what they gave until it is taken. A source is not asked again
 * before. Its state is saved with its articles: what is not taken, or not saved then, is asked for again when the source is
 * due next, or by the next process.
 */
export class Poller {
  readonly #parts: PollerParts;
  readonly #closing = new AbortController();
  /** By topic and key: what is under way. */
  readonly #asked = new Map<string, Promise<void>>();
  /** By topic and key: when a source is asked again of which nothing was saved. */
  readonly #notBefore = new Map<string, string>();
  /** By topic, then by key. */
  readonly #waiting = new Map<string, Map<string, WebReading>>();

  constructor(parts: PollerParts) {
    this.#parts = parts;
  }

  /** Resolves once all that is due of these topics, or was under way already, has been asked; never rejects for a source. */
  async poll(topics: readonly Topic[], { all = false, onProgress }: PollOptions = {}): Promise<void> {
    const begun = await this.#beginAll(topics, all);
    let done = 0;
    const tell = (): void => onProgress?.({ done: ++done, total: begun.length });
    await Promise.all(begun.map((asked) => asked.then(tell)));
  }

  /**
   * As `poll`, without waiting for what it asks; of other topics nothing waits any more. What fails within is asked again when
   * it is due.
   */
  async begin(topics: readonly Topic[]): Promise<void> {
    void (await this.#beginAll(topics, false));
    const ids = new Set(topics.map(({ id }) => id));
    for (const id of this.#waiting.keys()) if (!ids.has(id)) this.#waiting.delete(id);
  }

  /** Topics of which something waits to be taken. */
  get waiting(): readonly string[] {
    return [...this.#waiting.keys()];
  }

  /** What a source gave; null: it was not asked since. */
  take(topic: Topic, source: WebSource): WebReading | null {
    const ofTopic = this.#waiting.get(topic.id);
    const key = sourceKey(topic, source);
    const reading = ofTopic?.get(key) ?? null;
    ofTopic?.delete(key);
    if (ofTopic?.size === 0) this.#waiting.delete(topic.id);
    return reading;
  }

  /** Forgets what waits of sources that a topic does not have any more. */
  #forgetOthers(topic: Topic): void {
    const keys = new Set(topic.sources.map((source) => sourceKey(topic, source)));
    const ofTopic = this.#waiting.get(topic.id);
    for (const key of ofTopic?.keys() ?? []) if (!keys.has(key)) ofTopic?.delete(key);
    if (ofTopic?.size === 0) this.#waiting.delete(topic.id);
  }

  async close(): Promise<void> {
    this.#closing.abort();
    await Promise.allSettled(this.#asked.values());
  }

  async #beginAll(topics: readonly Topic[], all: boolean): Promise<readonly Promise<void>[]> {
    const begun: Promise<void>[] = [];
    for (const topic of topics) {
      this.#forgetOthers(topic);
      for (const asked of await this.#begin(topic, all)) begun.push(asked);
    }
    return begun;
  }

  async #begin(topic: Topic, all: boolean): Promise<readonly Promise<void>[]> {
    const sources = topic.sources.filter(isOnWeb);
    if (sources.length === 0 || this.#closing.signal.aborted) return [];
    const states = await this.#parts.store.fetchStates(topic.id);
    const now = this.#parts.clock.now();
    return sources.flatMap((source) => {
      const key = sourceKey(topic, source);
      const state = states.get(key) ?? neverFetched;
      const running = this.#asked.get(`${topic.id} ${key}`);
      if (running) return [running];
      if (this.#waiting.get(topic.id)?.has(key) || !(all || this.#isDue(topic, source, state, now)))
        return [];
      return [this.#ask({ topic, source, key, state })];
    });
  }

  #ask(polled: PolledSource): Promise<void> {
    const name = `${polled.topic.id} ${polled.key}`;
    const asked = this.#fetch(polled).finally(() => this.#asked.delete(name));
    this.#asked.set(name, asked);
    // Who waits for it hears of it all the same.
    asked.catch(() => undefined);
    return asked;
  }

  /** A store that does not take what is read is no reason to ask more often. */
  #isDue(topic: Topic, source: WebSource, state: FetchState, now: Temporal.Instant): boolean {
    const name = `${topic.id} ${sourceKey(topic, source)}`;
    const nextAt = this.#notBefore.get(name) ?? state.nextAt;
    if (nextAt === state.nextAt) this.#notBefore.delete(name);
    const everyMs = this.#every(source);
    return isDue(state, now, everyMs) && isDue({ ...state, nextAt }, now, everyMs);
  }

  async #fetch(polled: PolledSource): Promise<void> {
    const { topic, key, source } = polled;
    const { signal } = this.#closing;
    const name = `${topic.id} ${key}`;
    const later = this.#parts.clock.now().add({ milliseconds: this.#every(source) });
    this.#notBefore.set(name, later.toString());
    const reading = await this.#read(polled, signal);
    if (signal.aborted) return;
    this.#notBefore.set(name, reading.fetchState.nextAt);
    const ofTopic = this.#waiting.get(topic.id) ?? new Map<string, WebReading>();
    this.#waiting.set(topic.id, ofTopic);
    ofTopic.set(key, reading);
  }

  async #read(polled: PolledSource, signal: AbortSignal): Promise<WebReading> {
    const { topic, key, source, state } = polled;
    const outcome = await this.#parts.fetcher.fetch({
      url: addressOf(state, source.url),
      what: source.kind,
      validators: validatorsOf(state),
      signal,
    });
    const { store, clock, random } = this.#parts;
    const times = { now: clock.now(), everyMs: this.#every(source), random };
    const known = await store.inputs(topic.id, key);
    const unread = source.pages ? await this.#unread(topic, key) : [];
    const asked = { ...polled, known, signal, times, unread, label: sourceLabel(source) };
    return readOutcome(this.#parts, asked, outcome);
  }

  async #unread(topic: Topic, key: string): Promise<readonly SourceProblem[]> {
    const records = await this.#parts.store.records(topic.id);
    const last = records.find(({ source }) => source === key)?.problems ?? [];
    return last.filter(({ code, passing }) => code === 'article-unreadable' && passing === true);
  }

  #every({ every }: WebSource): number {
    return every === undefined ? this.#parts.everyMs : durationMs(every);
  }
}

function isOnWeb(source: TopicSource): source is WebSource {
  return source.kind !== 'files';
}
