import type { Article } from '../../core/model/article.ts';

/** An article as a source on the web gives it, before it is known whether the topic has it already. */
export interface FoundArticle {
  /** What the source calls it by: the feed's id of the item, or the page's address. */
  readonly key: string;
  /** Changes whenever what the source gives does; empty: it is to be read again. */
  readonly fingerprint: string;
  /** The address that it is known by everywhere; null where it has none of its own. */
  readonly address: string | null;
  readonly article: Omit<Article, 'id' | 'revision'>;
}

/** What a fetch of a source gave. */
export interface Gathered {
  /** New ones, and those that changed. */
  readonly found: readonly FoundArticle[];
  /** Keys of those that stand as they were. */
  readonly standing: readonly string[];
}
