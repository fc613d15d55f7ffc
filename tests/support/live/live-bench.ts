import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setImmediate } from 'node:timers/promises';
import { expect, onTestFinished } from 'vitest';
import { readFeedBytes, readPageBytes } from '../../../src/app/read-bytes.ts';
import { type IngestParts, type IngestReport, ingest } from '../../../src/core/ingest/ingest.ts';
import { sourceKey } from '../../../src/core/ingest/source-key.ts';
import type { Article } from '../../../src/core/model/article.ts';
import type { Topic, WebSource } from '../../../src/core/model/topic.ts';
import type { AnalysedArticle, FetchState, SourceProblem, Store } from '../../../src/core/ports.ts';
import { Poller } from '../../../src/sources/live/poller.ts';
import { createWebReader } from '../../../src/sources/live/web-reader.ts';
import { openSqliteStore } from '../../../src/store/sqlite/store.ts';
import type { VirtualTime } from '../delivery/virtual-time.ts';
import { quickDirectory } from '../temporary-directory.ts';
import { topicOf } from '../topics.ts';
import { type FeedEntry, rss } from '../web/feeds.ts';
import { fetching } from '../web/fetching.ts';
import { type LocalWeb, localWeb } from '../web/local-web.ts';
import * as replies from '../web/replies.ts';

/** A text of an article that another one took the place of. */
export interface Revision {
  readonly id: string;
  readonly revision: number;
  readonly title: string;
  readonly text: string;
  readonly change: string;
}

interface BenchOptions {
  /** How often a source is asked, an ISO 8601 duration. */
  readonly every?: string;
  readonly random?: () => number;
  /** Stands between the poller and the store. */
  readonly between?: (store: Store) => Store;
}

/**
 * A topic's sources on the web as the service has them: the real poller, fetcher, readers and store on a local web, in a time
 * that stands still until a test lets it go on.
 */
export async function liveBench(options: BenchOptions = {}): Promise<LiveBench> {
  const web = await localWeb();
  const bench = new LiveBench(web, options);
  onTestFinished(async () => {
    await bench.close();
    expect(web.problems).toEqual([]);
  });
  return bench;
}

export class LiveBench {
  readonly web: LocalWeb;
  readonly time: VirtualTime;
  readonly store: Store;
  readonly poller: Poller;
  /** The topic that is read where a call names none. */
  topic: Topic;
  /** How often other work was let run. */
  pauses = 0;
  readonly #directory = quickDirectory();
  readonly #fetcher;
  readonly #reader;

  constructor(
    web: LocalWeb,
    { every = 'PT10M', random = () => 0, between = (store) => store }: BenchOptions,
  ) {
    const { fetcher, time } = fetching(web);
    this.web = web;
    this.time = time;
    this.#fetcher = fetcher;
    this.store = openSqliteStore(this.#directory);
    this.topic = topicOf({ sources: [this.source('a.example')] });
    this.poller = new Poller({
      store: between(this.store),
      clock: time.clock,
      fetcher,
      everyMs: Temporal.Duration.from(every).total('milliseconds'),
      random,
      pause: async () => {
        this.pauses += 1;
        await setImmediate();
      },
      readFeed: readFeedBytes,
      readPage: readPageBytes,
    });
    this.#reader = createWebReader(this.poller);
  }

  /** The feed of a host. */
  source(host: string, more: Partial<WebSource> = {}): WebSource {
    return { kind: 'feed', url: this.web.url(host, '/feed'), ...more };
  }

  /** A page of a host. */
  page(host: string, address: string, more: Partial<WebSource> = {}): WebSource {
    return { kind: 'page', url: this.web.url(host, address), ...more };
  }

  /** What the feed of a host gives from now on. */
  feed(host: string, entries: readonly FeedEntry[], headers: Readonly<Record<string, string>> = {}): void {
    this.web.on(host, '/feed', replies.feed(rss(`News of ${host}`, entries), headers));
  }

  /** Asks all sources and reads what they gave. */
  async round(topic = this.topic): Promise<IngestReport> {
    await this.poller.poll([topic], { all: true });
    return this.read(topic);
  }

  /** Asks the sources that are due, and reads what they gave. */
  async tick(topic = this.topic): Promise<IngestReport> {
    await this.poller.poll([topic]);
    return this.read(topic);
  }

  read(topic = this.topic, more: Partial<IngestParts> = {}): Promise<IngestReport> {
    const parts = { store: this.store, readers: [this.#reader], clock: this.time.clock, ...more };
    return ingest(parts, topic);
  }

  /** All articles of the topic, by title. */
  async articles(topic = this.topic): Promise<readonly Article[]> {
    const analysed = await this.analysed(topic);
    return analysed.map(({ article }) => article);
  }

  async analysed(topic = this.topic): Promise<readonly AnalysedArticle[]> {
    const ever = { from: '1900-01-01T00:00:00Z', until: '2999-01-01T00:00:00Z' };
    const found = await this.store.articles({ topic: topic.id, ...ever });
    return found.toSorted((a, b) => a.article.title.localeCompare(b.article.title));
  }

  async titles(): Promise<readonly string[]> {
    return (await this.articles()).map(({ title }) => title);
  }

  /** The one article of the topic. */
  async article(): Promise<Article> {
    const [article, ...others] = await this.articles();
    expect(others).toEqual([]);
    if (!article) throw new Error('the topic has no article');
    return article;
  }

  /** What other texts took the place of, oldest first. */
  revisions(): readonly Revision[] {
    const database = new DatabaseSync(path.join(this.#directory, 'readout.db'), { readOnly: true });
    const rows = database
      .prepare('SELECT id, revision, title, text, change FROM revisions ORDER BY id, revision')
      .all();
    database.close();
    return rows.map((row) => ({
      id: String(row['id']),
      revision: Number(row['revision']),
      title: String(row['title']),
      text: String(row['text']),
      change: String(row['change']),
    }));
  }

  async state(source: WebSource, topic = this.topic): Promise<FetchState> {
    const state = (await this.store.fetchStates(topic.id)).get(sourceKey(topic, source));
    if (!state) throw new Error('the source was never asked');
    return state;
  }

  async problems(topic = this.topic): Promise<readonly SourceProblem[]> {
    return (await this.store.records(topic.id)).flatMap(({ problems }) => problems);
  }

  async close(): Promise<void> {
    await this.poller.close();
    await this.#fetcher.close();
    await this.web.close();
    await this.store.close();
  }
}

/** An item with what a test cares about. */
export function entryOf(given: Partial<FeedEntry> = {}): FeedEntry {
  return {
    id: 'item-1',
    title: 'Envoys meet on the river',
    link: 'http://a.example/talks/river',
    date: 'Mon, 02 Nov 2026 08:00:00 GMT',
    text: 'Envoy Ada Quill of Arven met envoy Tom Hale of Bolmark on the river on Monday, and both spoke of ferries.',
    ...given,
  };
}
