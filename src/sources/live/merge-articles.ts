import type { Article } from '../../core/model/article.ts';
import type { FoundArticle } from './found-article.ts';

type Found = FoundArticle['article'];

/** An article's new text. It keeps the date under which it first appeared; one that is dated anew was changed then. */
export function merged(article: Found, before: Found): Found {
  const date = dateOf(before, article);
  const isDatedAnew = article.publishedAt !== null && article.publishedAt !== date.publishedAt;
  const modifiedAt = article.modifiedAt ?? (isDatedAnew ? article.publishedAt : before.modifiedAt);
  return { ...article, ...date, modifiedAt };
}

/** An article as it stands, with what another telling of it says beside the text. */
export function withMore(before: Article, article: Found): Found {
  return {
    ...before,
    ...dateOf(before, article),
    byline: before.byline ?? article.byline,
    outlet: before.outlet ?? article.outlet,
    url: before.url ?? article.url,
  };
}

/** Whether an article says what it said before: an inferred date is no part of that. */
export function isSaid(before: Article, { id, ...article }: Article): boolean {
  return (
    before.id === id &&
    before.title === article.title &&
    before.text === article.text &&
    before.outlet === article.outlet &&
    before.url === article.url &&
    before.byline === article.byline &&
    before.lang === article.lang &&
    before.modifiedAt === article.modifiedAt &&
    before.official === article.official &&
    statedDate(before) === statedDate(article)
  );
}

type Dating = Pick<Found, 'publishedAt' | 'publishedAtStated'>;

/** The earlier of two dates that are stated; of a day and an instant in it, the instant. */
function dateOf(before: Dating, article: Dating): Dating {
  const [known, stated] = [statedDate(before), statedDate(article)];
  const publishedAt = known !== null && (stated === null || !isEarlier(stated, known)) ? known : stated;
  return { publishedAt, publishedAtStated: publishedAt !== null };
}

function statedDate({ publishedAt, publishedAtStated }: Dating): string | null {
  return publishedAtStated ? publishedAt : null;
}

/** A plain date is as late as its day's end, wherever on Earth that is. */
function isEarlier(one: string, other: string): boolean {
  return latestMs(one) < latestMs(other);
}

function latestMs(date: string): number {
  return Temporal.Instant.from(date.includes('T') ? date : `${date}T23:59:59-12:00`).epochMilliseconds;
}
