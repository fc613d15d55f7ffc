import type { Article } from '../../core/model/article.ts';
import type { InputState, KnownInputs } from '../../core/ports.ts';
import { sameness } from './alike.ts';
import type { FoundArticle } from './found-article.ts';
import { readMark, twinMark } from './input-mark.ts';

/** Of two tellings of one article, 0 to 1; a day has many articles, and some of them come in one form each day. */
const leastSameness = { instant: 0.6, day: 0.8 };
/** More of one date are a feed that dates all alike. */
const mostCandidates = 50;

/**
 * Articles that a source gave under a name that it does not list any more, and gives under another one now: by the new one.
 * They have the date in common, or, where they have none, the text.
 */
export async function findTwins(
  strangers: readonly FoundArticle[],
  listed: ReadonlySet<string>,
  known: KnownInputs,
): Promise<ReadonlyMap<string, Article>> {
  const candidates = candidatesOf(strangers, listed, known);
  const ids = [...candidates.values()].flatMap((inputs) => inputs.map((input) => input.articleId));
  const twins = new Map<string, Article>();
  if (ids.length === 0) return twins;
  const articles = await known.articles(ids);
  const taken = new Set<string>();
  for (const { key, article } of strangers) {
    const twin = (candidates.get(twinMark(article)) ?? [])
      .flatMap((input) => articles.get(input.articleId) ?? [])
      .find((one) => !taken.has(one.id) && isTwin(one, article));
    if (!twin) continue;
    taken.add(twin.id);
    twins.set(key, twin);
  }
  return twins;
}

function candidatesOf(
  strangers: readonly FoundArticle[],
  listed: ReadonlySet<string>,
  { inputs }: KnownInputs,
): ReadonlyMap<string, readonly InputState[]> {
  const marks = new Set(strangers.map(({ article }) => twinMark(article)));
  if (marks.size === 0) return new Map();
  const stillListed = new Set([...listed].flatMap((key) => inputs.get(key)?.articleId ?? []));
  const gone = [...inputs.values()].filter(
    (input) => input.articleId !== '' && !stillListed.has(input.articleId),
  );
  const byMark = Map.groupBy(gone, (input) => readMark(input).twin);
  return new Map(
    [...byMark]
      .filter(([mark]) => marks.has(mark))
      .map(([mark, some]) => [mark, some.slice(0, mostCandidates)]),
  );
}

function isTwin(before: Article, article: FoundArticle['article']): boolean {
  const isDay = article.publishedAt !== null && !article.publishedAt.includes('T');
  return sameness(before, article) >= (isDay ? leastSameness.day : leastSameness.instant);
}
