import type { Article } from '../../model/article.ts';
import type { Sketch } from './sketch.ts';

/** An article with what its text is compared by. */
export interface Sketched {
  readonly article: Article;
  /** Epoch milliseconds at which it appeared (start of the day where only the day is known); null where undated. */
  readonly instant: number | null;
  readonly sketch: Sketch;
}
