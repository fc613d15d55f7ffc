import type { FeedFormat } from './feed.ts';
import type { Words } from './words.ts';

/** A feed as it is written: addresses relative, dates in whatever form, words with their type. */
export interface FeedDraft {
  readonly format: FeedFormat;
  readonly version: string | null;
  readonly title: Words | null;
  readonly link: Link | null;
  readonly lang: string | null;
  readonly ttlMs: number | null;
  /** Who wrote its items, where they do not say. */
  readonly author: string | null;
  readonly items: readonly ItemDraft[];
  readonly problems: readonly string[];
}

export interface ItemDraft {
  readonly id: string | null;
  /** Address of what it encloses, such as a recording; null: nothing. */
  readonly enclosure: string | null;
  readonly link: Link | null;
  readonly title: Words | null;
  readonly published: readonly string[];
  readonly updated: readonly string[];
  /** As they are written, addresses and all; the first that names somebody counts. */
  readonly authors: readonly string[];
  readonly outlet: Words | null;
  readonly summary: Words | null;
  readonly text: Words | null;
  readonly lang: string | null;
  /** The document ends within it. */
  readonly isCut?: true;
}

export interface Link {
  readonly written: string;
  /** What it is relative to, as far as the feed says. */
  readonly base: string | null;
}
