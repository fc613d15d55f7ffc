import type { Chance } from './chance.ts';
import { liveText } from './live-words.ts';
import type { WrittenItem } from './live-write.ts';

/** One text of an item at one time. */
export interface LiveText {
  readonly title: string;
  /** Paragraphs, a blank line between. */
  readonly text: string;
}

/** What a site has published, in every text that it ever had. */
export interface LiveItem {
  /** Stands in all its titles, and in nobody else's. */
  readonly code: string;
  readonly id: string | null;
  readonly link: string | null;
  /** Instant; null: it is never dated. */
  readonly date: string | null;
  /** By the soak's own time, ms. */
  readonly publishedAt: number;
  /** Oldest first; the last one stands. */
  readonly versions: LiveText[];
}

export type LiveFormat = 'rss' | 'rdf' | 'atom' | 'json';

/** How a feed is written and served, for good. */
export interface LiveTraits {
  readonly format: LiveFormat;
  readonly hasIds: boolean;
  readonly hasLinks: boolean;
  readonly isDated: boolean;
  readonly validators: 'etag' | 'modified' | 'both' | 'none';
  readonly encoding: 'gzip' | 'br' | null;
  /** How long its answers say that they stay fresh, s; null: they do not. */
  readonly maxAge: number | null;
}

/** A feed as its site has it: what it shows is newest first. */
export class LiveFeed {
  readonly number: number;
  readonly host: string;
  readonly path: string;
  readonly topic: string;
  readonly traits: LiveTraits;
  readonly items: LiveItem[] = [];
  /** Another feed of the same site that shows some of the same items; null: there is none. */
  sibling: LiveFeed | null = null;
  /** One more with everything that changed. */
  state = 0;
  readonly #base: string;
  readonly #shows: number;

  /**
   * @param base of all addresses, such as `http://h1.example:8080`
   * @param shows so many items, the newest
   */
  constructor(
    place: Pick<LiveFeed, 'number' | 'host' | 'path' | 'topic' | 'traits'>,
    base: string,
    shows: number,
  ) {
    this.number = place.number;
    this.host = place.host;
    this.path = place.path;
    this.topic = place.topic;
    this.traits = place.traits;
    this.#base = base;
    this.#shows = shows;
  }

  get url(): string {
    return `${this.#base}${this.path}`;
  }

  get shown(): readonly LiveItem[] {
    return this.items.toReversed().slice(0, this.#shows);
  }

  /** Publishes an item; true where a sibling is to show it too. */
  publish(at: number, date: string, isShared: boolean): LiveItem {
    const { hasIds, hasLinks, isDated } = this.traits;
    const code = `${this.number}x${this.items.length}`;
    const item: LiveItem = {
      code,
      id: hasIds ? `tag:${this.host},2026:${code}` : null,
      link: hasLinks ? `${this.#base}/talks/${code}` : null,
      date: isDated ? date : null,
      publishedAt: at,
      versions: [liveText(code, 0)],
    };
    for (const feed of [this, ...(isShared && this.sibling ? [this.sibling] : [])]) {
      feed.items.push(item);
      feed.state += 1;
    }
    return item;
  }

  /** Changes the text, or the headline alone, of an item that it shows. */
  revise(chance: Chance): LiveItem | null {
    const item = chance.any(this.shown);
    const last = item?.versions.at(-1);
    if (!item || !last) return null;
    const next = liveText(item.code, item.versions.length);
    item.versions.push(chance.happens(0.25) ? { ...last, title: next.title } : next);
    this.state += 1;
    if (this.sibling?.items.includes(item)) this.sibling.state += 1;
    return item;
  }
}

/** The items as they stand now. */
export function written(items: readonly LiveItem[]): readonly WrittenItem[] {
  return items.flatMap((item) => {
    const text = item.versions.at(-1);
    return text ? [{ ...item, ...text, version: item.versions.length - 1, item }] : [];
  });
}

export function liveTraits(chance: Chance): LiveTraits {
  const format = chance.pick<LiveFormat>(['rss', 'rss', 'rss', 'atom', 'atom', 'json', 'rdf']);
  // RDF has no other id than the address.
  const kind = format === 'rdf' ? 'link' : chance.pick(['both', 'both', 'both', 'link', 'id']);
  return {
    format,
    hasIds: kind !== 'link',
    hasLinks: kind !== 'id',
    isDated: !chance.happens(0.06),
    validators: chance.pick(['etag', 'etag', 'etag', 'modified', 'both', 'none']),
    encoding: chance.pick(['gzip', 'gzip', 'br', null]),
    maxAge: chance.happens(0.04) ? 12 : null,
  };
}
