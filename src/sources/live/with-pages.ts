import type { FetchOutcome } from '../fetch/fetcher.ts';
import type { FoundArticle } from './found-article.ts';
import { pageArticle } from './page-article.ts';
import type { Asked, ReadingParts } from './read-outcome.ts';
import { isPageOf } from './wall.ts';

/** So many pages of one feed are read at a time: its host is asked once a second, and others wait. */
const mostPages = 20;
/** A page that failed so often is left, and its item as the feed has it. */
const mostTries = 5;

/**
 * Items with the whole texts of their pages: first those that were tried least, of these the newest. A page that cannot be
 * had now leaves its item as the feed has it, to be tried again; one that its site keeps from us leaves it so for good.
 */
export async function withPages(
  parts: ReadingParts,
  asked: Asked,
  found: readonly FoundArticle[],
): Promise<readonly FoundArticle[]> {
  const whole: FoundArticle[] = [];
  let read = 0;
  for (const one of found.toSorted(bySoonest)) {
    const { address } = one;
    if (address === null) whole.push({ ...one, tries: null });
    else if (read >= mostPages || asked.signal.aborted) whole.push(left(one, one.tries ?? 0));
    else {
      read += 1;
      whole.push(await withPage(parts, asked, one, address));
    }
  }
  return whole;
}

function bySoonest(a: FoundArticle, b: FoundArticle): number {
  return (a.tries ?? 0) - (b.tries ?? 0) || publishedMs(b) - publishedMs(a);
}

/** Without a date it is new. */
function publishedMs({ article }: FoundArticle): number {
  const { publishedAt } = article;
  if (publishedAt === null) return Number.MAX_SAFE_INTEGER;
  return Temporal.Instant.from(publishedAt.includes('T') ? publishedAt : `${publishedAt}T00:00Z`)
    .epochMilliseconds;
}

async function withPage(
  { fetcher, readPage }: ReadingParts,
  { signal, source, times }: Asked,
  one: FoundArticle,
  url: string,
): Promise<FoundArticle> {
  const outcome = await fetcher.fetch({ url, what: 'page', validators: null, signal });
  const asInFeed = { ...one, tries: null, isPartial: true };
  if (outcome.kind !== 'fetched') {
    // What an outlet took back is no article in part.
    if (isTakenBack(outcome)) return { ...asInFeed, isPartial: false };
    const tries = (one.tries ?? 0) + 1;
    return mayPass(outcome) && tries < mostTries ? left(one, tries) : asInFeed;
  }
  try {
    const page = pageArticle(await readPage(outcome.body, outcome), outcome.url, source, times.now);
    return isPageOf(page, one.article) ? joined(one, page) : asInFeed;
  } catch {
    return asInFeed;
  }
}

/** The page's text and address, and what the feed leaves out. */
function joined(one: FoundArticle, page: FoundArticle['article']): FoundArticle {
  const { article } = one;
  return {
    ...one,
    tries: null,
    address: page.url,
    article: {
      ...article,
      text: page.text,
      url: page.url,
      outlet: article.outlet ?? page.outlet,
      byline: article.byline ?? page.byline,
      publishedAt: article.publishedAt ?? page.publishedAt,
      publishedAtStated: article.publishedAtStated || page.publishedAtStated,
      modifiedAt: article.modifiedAt ?? page.modifiedAt,
      lang: page.lang,
    },
  };
}

function left(one: FoundArticle, tries: number): FoundArticle {
  return { ...one, tries, isPartial: true };
}

function isTakenBack(outcome: FetchOutcome): boolean {
  return outcome.kind === 'gone' || (outcome.kind === 'failed' && outcome.status === 404);
}

function mayPass(outcome: FetchOutcome): boolean {
  if (outcome.kind !== 'failed') return false;
  if (outcome.failure === 'status') return outcome.status === 429 || (outcome.status ?? 0) >= 500;
  return outcome.failure === 'unreachable' || outcome.failure === 'timed-out';
}
