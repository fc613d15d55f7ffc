import type { Seen } from '../../tests/support/web/exchange.ts';
import type { LiveFeed, LiveItem } from './live-feed.ts';
import type { WrittenItem } from './live-write.ts';

/** An answer that held items, and that ended well. */
export interface LiveAnswer {
  readonly feed: LiveFeed;
  /** `cut`: nobody needs to have it; its document breaks off, or who read it was killed. */
  readonly kind: 'whole' | 'cut';
  readonly etag: string | null;
  readonly items: readonly Pick<WrittenItem, 'item' | 'version' | 'date'>[];
  /** By the web's time, ms. */
  readonly endedAt: number;
}

/** A host that asked to be left alone. */
export interface Rest {
  readonly host: string;
  readonly from: number;
  readonly until: number;
}

/** What a local web did, in its own words: nothing of it is known to who reads. */
export interface LiveBook {
  readonly answers: LiveAnswer[];
  readonly rests: Rest[];
  /** When the last bytes of an answer were handed over at the earliest: the web hears of its end some time later. */
  readonly handedAt: Map<Seen, number>;
  /** How often it answered how. */
  readonly kinds: Map<string, number>;
  /** What nobody should have asked, a sentence each. */
  readonly strays: string[];
  bytes: number;
}

export function liveBook(): LiveBook {
  return { answers: [], rests: [], handedAt: new Map(), kinds: new Map(), strays: [], bytes: 0 };
}

export function count(book: LiveBook, kind: string): void {
  book.kinds.set(kind, (book.kinds.get(kind) ?? 0) + 1);
}

/** What was served of an item in answers that ended well. */
export interface Served {
  readonly item: LiveItem;
  readonly feed: LiveFeed;
  /** Its texts that stood in whole answers, by their numbers. */
  readonly whole: Set<number>;
  /** Those that stood in answers that nobody needs to have. */
  readonly cut: Set<number>;
  /** Feeds that gave it. */
  readonly feeds: Set<LiveFeed>;
  /** Whether a whole answer gave its date. */
  isDated: boolean;
  /** Whether any answer did. */
  mayBeDated: boolean;
}

/** What was served, by the items' codes. */
export function served(answers: readonly LiveAnswer[]): ReadonlyMap<string, Served> {
  const byCode = new Map<string, Served>();
  for (const { feed, kind, items } of answers) {
    for (const { item, version, date } of items) {
      const known = byCode.get(item.code) ?? firstServed(item, feed);
      byCode.set(item.code, known);
      known[kind].add(version);
      known.feeds.add(feed);
      if (kind === 'whole' && date !== null) known.isDated = true;
      if (date !== null) known.mayBeDated = true;
    }
  }
  return byCode;
}

function firstServed(item: LiveItem, feed: LiveFeed): Served {
  return {
    item,
    feed,
    whole: new Set(),
    cut: new Set(),
    feeds: new Set(),
    isDated: false,
    mayBeDated: false,
  };
}
