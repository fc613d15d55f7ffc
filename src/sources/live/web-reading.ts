import type { FetchState, SourceProblem } from '../../core/ports.ts';
import type { FoundArticle } from './found-article.ts';

/** What a source on the web gave when it was last asked. */
export interface WebReading {
  /** New ones, and those that changed. */
  readonly found: readonly FoundArticle[];
  /** Keys of all that the source lists now. */
  readonly listed: ReadonlySet<string>;
  readonly problems: readonly SourceProblem[];
  readonly fetchState: FetchState;
}
