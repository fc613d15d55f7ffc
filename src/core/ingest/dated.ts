import type { Article } from '../model/article.ts';

/** Dates that articles without a stated one get, by article id; null where nothing implies one. */
export type ImpliedDates = ReadonlyMap<string, string | null>;

/** True where the article's source states when it appeared. */
export function hasStatedDate({ publishedAt, publishedAtStated }: Article): boolean {
  return publishedAt !== null && publishedAtStated;
}

/** The article with the date that was implied for it; one with a stated date as it is. */
export function dated(article: Article, dates: ImpliedDates): Article {
  if (hasStatedDate(article)) return article;
  return { ...article, publishedAt: dates.get(article.id) ?? null, publishedAtStated: false };
}
