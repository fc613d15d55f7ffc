import type { Article } from '../../core/model/article.ts';
import type { SourceProblem } from '../../core/ports.ts';
import type { Withheld } from './withheld.ts';

/** An article as a source on the web gives it, before it is known whether the topic has it already. */
export interface FoundArticle {
  /** What the source calls it by: the feed's id of the item, or the page's address. */
  readonly key: string;
  /** Changes whenever what the source gives does. */
  readonly print: string;
  /** How often its page was tried in vain and is to be tried again; null: there is none to be read. */
  readonly tries: number | null;
  /** Its page could not be had: a fuller text that is at hand stands. */
  readonly isPartial: boolean;
  /** Why its page was not read, for good; left out: it was, or it is asked for again. */
  readonly withheld?: Withheld;
  /** The address that it is known by everywhere; null where it has none of its own. */
  readonly address: string | null;
  readonly article: Omit<Article, 'id' | 'revision'>;
}

/** What a fetch of a feed gave. */
export interface Gathered {
  /** New ones, and those that changed. */
  readonly found: readonly FoundArticle[];
  /** Keys of all items. */
  readonly listed: ReadonlySet<string>;
  /** Items that could not be read. */
  readonly problems: readonly SourceProblem[];
}
