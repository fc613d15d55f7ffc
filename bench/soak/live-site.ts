import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Exchange, Reply } from '../../tests/support/web/exchange.ts';
import type { LocalWeb } from '../../tests/support/web/local-web.ts';
import { redirect, status } from '../../tests/support/web/replies.ts';
import type { Chance } from './chance.ts';
import { count, type LiveBook } from './live-book.ts';
import { type LiveFeed, written } from './live-feed.ts';
import { drawTrouble, type Trouble } from './live-trouble.ts';
import { contentTypes, type WrittenItem, writeFeed } from './live-write.ts';

/** How a good answer differs from a plain one. */
export interface Variation {
  readonly name: string;
  readonly vary: (items: readonly WrittenItem[]) => readonly WrittenItem[];
}

const plain: Variation = { name: '', vary: (items) => items };

/** After so many failures in a row a feed answers well. */
const mostFailures = 3;

/** One feed on a local web: how its requests are answered, well or not. */
export class LiveSite {
  readonly feed: LiveFeed;
  readonly web: LocalWeb;
  readonly book: LiveBook;
  readonly chance: Chance;
  /** No more troubles come. */
  isCalm = false;
  /** It answered well, and whole, since it is calm. */
  isSettled = false;
  /** Where it moved for good. */
  movedTo: string | null = null;
  isGone = false;
  #failures = 0;
  #saidGone = false;
  readonly #coming: Trouble[] = [];

  constructor(feed: LiveFeed, web: LocalWeb, book: LiveBook, chance: Chance) {
    this.feed = feed;
    this.web = web;
    this.book = book;
    this.chance = chance;
    web.on(feed.host, feed.path, this.#first);
    web.on(this.otherHost, feed.path, (exchange) => this.well(exchange));
    web.on(this.newHost, feed.path, this.#reply);
  }

  /** Where requests are sent for once. */
  get otherHost(): string {
    return `other-${this.feed.number}.example`;
  }

  /** Where it is once it has moved. */
  get newHost(): string {
    return `new-${this.feed.number}.example`;
  }

  /** It is gone for good: 410. */
  end(): void {
    this.isGone = true;
  }

  /** The last of an answer goes out now, unless it is said again later. */
  hand({ seen }: Exchange): void {
    this.book.handedAt.set(seen, performance.now());
  }

  /** The same troubles again, for so many requests. */
  repeat(trouble: Trouble, times: number): void {
    for (let n = 0; n < times; n++) this.#coming.push(trouble);
  }

  /** Answers with the feed as it stands, or that nothing has changed. */
  well(exchange: Exchange, variation: Variation = plain, send: Send = sendAtOnce): void {
    const { feed, book } = this;
    const headers = this.headers(variation.name);
    const isSame = variation === plain && isKnown(exchange.seen.headers, headers);
    this.#failures = 0;
    this.hand(exchange);
    if (isSame) {
      count(book, 'nothing new (304)');
      this.#settle(exchange, () => undefined);
      respond(exchange, 304, headers);
      return;
    }
    count(book, variation === plain ? 'well' : variation.name);
    const items = variation.vary(written(feed.shown));
    const body = this.encoded(this.document(items));
    book.bytes += body.length;
    this.#settle(exchange, () => this.note(exchange, 'whole', items, headers.etag ?? null));
    respond(exchange, 200, { ...headers, ...this.contentHeaders(), 'content-length': String(body.length) });
    void send(exchange, body, () => this.hand(exchange));
  }

  document(items: readonly WrittenItem[]): string {
    const { traits, host, number, url } = this.feed;
    return writeFeed(traits.format, `Harbour ${number} of ${host}`, new URL('/', url).href, items);
  }

  contentHeaders(): Readonly<Record<string, string>> {
    const { format, encoding } = this.feed.traits;
    return { 'content-type': contentTypes[format], ...(encoding && { 'content-encoding': encoding }) };
  }

  encoded(document: string): Buffer {
    const { encoding } = this.feed.traits;
    if (encoding === 'gzip') return gzipSync(document);
    return encoding === 'br' ? brotliCompressSync(document) : Buffer.from(document);
  }

  /** Writes into the book what has gone out. */
  note({ seen }: Exchange, kind: 'whole' | 'cut', items: readonly WrittenItem[], etag: string | null): void {
    const kept = items.map(({ item, version, date }) => ({ item, version, date }));
    this.book.answers.push({
      feed: this.feed,
      kind,
      etag,
      items: kept,
      endedAt: seen.endedAt ?? performance.now(),
    });
  }

  readonly #first: Reply = (exchange) => {
    this.hand(exchange);
    if (this.movedTo === null) return this.#reply(exchange);
    count(this.book, 'moved for good (301)');
    redirect(301, this.movedTo)(exchange);
  };

  readonly #reply: Reply = (exchange) => {
    this.hand(exchange);
    if (this.isGone) return this.#gone(exchange);
    const trouble = this.#trouble();
    if (trouble === null) return this.well(exchange);
    if (trouble.isFailure) this.#failures += 1;
    else this.#failures = 0;
    if (!trouble.variation) count(this.book, trouble.name);
    void trouble.play(this, exchange);
  };

  #gone(exchange: Exchange): void {
    if (this.#saidGone) this.book.strays.push(`${this.feed.url} was asked again although it is gone`);
    this.#saidGone = true;
    count(this.book, 'gone (410)');
    status(410)(exchange);
  }

  #trouble(): Trouble | null {
    if (this.isCalm || this.#failures >= mostFailures) {
      this.#coming.length = 0;
      return null;
    }
    return this.#coming.shift() ?? drawTrouble(this);
  }

  #settle({ response }: Exchange, then: () => void): void {
    const { isCalm } = this;
    response.once('finish', () => {
      then();
      if (isCalm) this.isSettled = true;
    });
  }

  /** Validators, and how long they stay good. */
  headers(variation = ''): Validators & Readonly<Record<string, string>> {
    const { traits, number, state } = this.feed;
    const etag = `"${number}-${state}${variation && `-${variation.replaceAll(' ', '-')}`}"`;
    const modified = new Date(longAgo + state * 10_000 + variation.length * 100_000_000).toUTCString();
    const { validators, maxAge } = traits;
    const hasEtag = validators === 'etag' || validators === 'both';
    const hasModified = validators === 'modified' || validators === 'both';
    // Told at once: what is late, the web does not see.
    this.web.gave(hasEtag ? etag : null, hasModified ? modified : null);
    return {
      ...(hasEtag && { etag }),
      ...(hasModified && { 'last-modified': modified }),
      ...(maxAge !== null && { 'cache-control': `max-age=${maxAge}` }),
    };
  }
}

/** How the bytes of an answer go out. */
export type Send = (exchange: Exchange, body: Buffer, beforeLast: () => void) => void | Promise<void>;

const sendAtOnce: Send = ({ response }, body) => void response.end(body);

const longAgo = Temporal.Instant.from('2026-01-01T00:00:00Z').epochMilliseconds;

interface Validators {
  readonly etag?: string;
  readonly 'last-modified'?: string;
}

function isKnown(asked: Exchange['seen']['headers'], given: Validators): boolean {
  if (asked['if-none-match'] !== undefined) return asked['if-none-match'] === given.etag;
  return given['last-modified'] !== undefined && asked['if-modified-since'] === given['last-modified'];
}

/** Status and headers; a 304 ends with them. */
function respond({ response }: Exchange, code: number, headers: Readonly<Record<string, string>>): void {
  response.statusCode = code;
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  if (code === 304) response.end();
}
