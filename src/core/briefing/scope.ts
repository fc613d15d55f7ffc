import type { Article } from '../model/article.ts';
import type { SourceCopy, SourceEntry } from '../model/briefing.ts';
import type { Findings } from '../model/finding.ts';
import type { Topic } from '../model/topic.ts';
import type { AnalysedArticle } from '../ports.ts';

/** An article that takes part in a briefing, with its number there. */
export interface ScopedArticle {
  /** Its `n` among the briefing's sources. */
  readonly n: number;
  readonly article: Article;
  readonly findings: Findings;
  /** Epoch milliseconds at which it appeared (start of the day where only the day is known); null where undated. */
  readonly instant: number | null;
  /** False where only its upcoming and possible meetings count. */
  readonly inWindow: boolean;
  /** The same for all articles that are one text in several places: the id of the one that stands for them. */
  readonly story: string;
  /** The other places of its text, in order of publication; they tell nothing for themselves. */
  readonly copies: readonly ScopedArticle[];
}

/** The articles that may speak at an instant, oldest first (undated ones last), numbered in that order. */
export function scopeOf(topic: Topic, articles: readonly AnalysedArticle[], asOf: string): ScopedArticle[] {
  const end = Date.parse(asOf);
  const start = windowStart(topic, asOf);
  return articles
    .map(({ article, findings }) => ({
      article,
      findings,
      instant: article.publishedAt === null ? null : instantOf(article.publishedAt, topic.timezone),
    }))
    .filter(({ instant }) => instant === null || instant <= end)
    .sort((a, b) => byInstant(a.instant, b.instant) || a.article.id.localeCompare(b.article.id))
    .map((entry, index) => ({
      ...entry,
      n: index + 1,
      inWindow: entry.instant === null || entry.instant >= start,
      story: entry.article.id,
      copies: [],
    }));
}

/** The instant (epoch milliseconds) from which articles still speak at `asOf`. */
function windowStart(topic: Topic, asOf: string): number {
  const local = Temporal.Instant.from(asOf).toZonedDateTimeISO(topic.timezone);
  return local.subtract(Temporal.Duration.from(topic.window)).epochMilliseconds;
}

/** Epoch milliseconds of an instant with offset, or of the start of a plain date in the zone. */
export function instantOf(value: string, timezone: string): number {
  if (value.includes('T')) return Date.parse(value);
  return Temporal.PlainDate.from(value).toZonedDateTime(timezone).epochMilliseconds;
}

/**
 * Whether an article was there at an instant (epoch milliseconds). One that states no date is as new as its first being seen
 * on the web; where that is not known either, it counts as old.
 */
export function wasThere({ article, instant }: ScopedArticle, since: number): boolean {
  const { firstSeenAt, publishedAtStated } = article;
  const isDated = instant !== null && publishedAtStated;
  if (!isDated && firstSeenAt !== undefined && Date.parse(firstSeenAt) >= since) return false;
  return instant === null || instant <= since;
}

/** What the briefing says of an article as a source. */
export function sourceEntry({ n, article, copies }: ScopedArticle): SourceEntry {
  const { id, title, outlet, url, publishedAt, publishedAtStated, revision, official } = article;
  return {
    n,
    id,
    title,
    outlet,
    url,
    publishedAt,
    publishedAtStated,
    revision,
    ...(official ? { official } : {}),
    ...(copies.length > 0 ? { copies: copies.map(copyEntry) } : {}),
  };
}

function copyEntry({ article: { id, title, outlet, url } }: ScopedArticle): SourceCopy {
  return { id, title, outlet, url };
}

function byInstant(a: number | null, b: number | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return a - b;
}

/** True where two articles are one, or printed by one outlet as far as it is known. */
export function areOfOneOutlet(a: ScopedArticle, b: ScopedArticle): boolean {
  return a === b || (a.article.outlet !== null && a.article.outlet === b.article.outlet);
}

const day = 86_400_000;

/** True where two articles were written within so many days of one another, as far as both are dated. */
export function areTogether(a: ScopedArticle, b: ScopedArticle, days = 4): boolean {
  return a.instant === null || b.instant === null || Math.abs(a.instant - b.instant) <= days * day;
}
