export type FeedFormat = 'rss' | 'rdf' | 'atom' | 'json';

/** A feed as it was read; what it leaves out is null, or derived where a field says so. */
export interface Feed {
  readonly format: FeedFormat;
  /** As the feed names its version: `0.91`, `2.0`, `1.0`, `1.1`; null: it does not. */
  readonly version: string | null;
  readonly title: string | null;
  /** The title's HTML where the feed gives it as such; left out: it is plain text. */
  readonly titleMarkup?: string;
  /** The site it is of. */
  readonly url: string | null;
  /** BCP 47, as stated. */
  readonly lang: string | null;
  /** How long it asks to be left alone (`ttl`, `sy:updatePeriod`), ms. */
  readonly ttlMs: number | null;
  /** In the feed's order. */
  readonly items: readonly FeedItem[];
  /** What was wrong with it and mended or left out, a sentence each. */
  readonly problems: readonly string[];
}

export interface FeedItem {
  /** The feed's own (`guid`, `id`, `rdf:about`); where it has none, derived from the address, else from title, date and text. */
  readonly id: string;
  readonly idStated: boolean;
  /** Absolute. */
  readonly url: string | null;
  /** Plain text. */
  readonly title: string | null;
  /** The title's HTML where the feed gives it as such; left out: it is plain text. */
  readonly titleMarkup?: string;
  /** Instant, or a plain date where it gives no time; null where it states none: never when it was fetched. */
  readonly publishedAt: string | null;
  readonly updatedAt: string | null;
  /** `publishedAt` is of a local time whose zone the feed does not name, read as if it were UTC. */
  readonly publishedZoneless?: true;
  /** As `publishedZoneless`, of `updatedAt`. */
  readonly updatedZoneless?: true;
  /** Plain text: a name, not an address. */
  readonly author: string | null;
  /** Outlet of origin where the feed names one for the item (`source`). */
  readonly outlet: string | null;
  /** As the feed has it: HTML or plain text. */
  readonly summary: string | null;
  /** The whole text as the feed has it (`content:encoded`, Atom `content`, `content_html`), HTML or plain text; null: it has a summary alone. */
  readonly text: string | null;
  readonly lang: string | null;
  /** `text`, or `summary` where there is none, is stated to be plain text: `<` and `&` in it stand for themselves. */
  readonly isPlain?: true;
  /** The feed breaks off within it: its words, its date and even its id may be halves of what they are. */
  readonly isCut?: true;
}
