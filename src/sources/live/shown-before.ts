import type { Article } from '../../core/model/article.ts';
import { sameness } from './alike.ts';
import type { FoundArticle } from './found-article.ts';
import { isAnother } from './wall.ts';

/** Of the articles that a page showed one after another, the one that it shows now; null: it has gone on to another. */
export function shownBefore(page: FoundArticle['article'], before: readonly Article[]): Article | null {
  const same = before.filter((one) => !isAnother(page, one));
  // What says nothing of itself, such as a wall, stands in place of the last one.
  const byDate = same.toSorted((a, b) => (b.publishedAt ?? '').localeCompare(a.publishedAt ?? ''));
  return (
    byDate.reduce<Article | null>(
      (best, one) => (best === null || sameness(page, one) > sameness(page, best) ? one : best),
      null,
    ) ?? null
  );
}
