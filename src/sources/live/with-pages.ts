import type { FetchOutcome } from '../fetch/fetcher.ts';
import type { FoundArticle } from './found-article.ts';
import { pageArticle } from './page-article.ts';
import type { Asked, ReadingParts } from './read-outcome.ts';

/** So many pages of one feed are read at a time: its host is asked once a second, and others wait. */
const mostPages = 20;

/**
 * Items with the whole texts of their pages, newest first. A page that cannot be had now leaves its item as the feed has it,
 * to be tried again; one that its site keeps from us leaves it so for good.
 */
export async function withPages(
  parts: ReadingParts,
  asked: Asked,
  found: readonly FoundArticle[],
): Promise<readonly FoundArticle[]> {
  const newest = found.toSorted((a, b) =>
    (b.article.publishedAt ?? '').localeCompare(a.article.publishedAt ?? ''),
  );
  const whole: FoundArticle[] = [];
  let read = 0;
  for (const one of newest) {
    if (one.address === null) whole.push(one);
    else if (read++ >= mostPages || asked.signal.aborted) whole.push({ ...one, fingerprint: '' });
    else whole.push(await withPage(parts, asked, one, one.address));
  }
  return whole;
}

async function withPage(
  { fetcher, readPage }: ReadingParts,
  { signal, source, times }: Asked,
  one: FoundArticle,
  url: string,
): Promise<FoundArticle> {
  const outcome = await fetcher.fetch({ url, what: 'page', validators: null, signal });
  if (outcome.kind !== 'fetched') return mayPass(outcome) ? { ...one, fingerprint: '' } : one;
  try {
    const page = pageArticle(await readPage(outcome.body, outcome), outcome.url, source, times.now);
    // A wall or a stub says less than the feed.
    if (page.text.length < one.article.text.length) return one;
    const { article } = one;
    return {
      ...one,
      article: {
        ...article,
        text: page.text,
        outlet: article.outlet ?? page.outlet,
        byline: article.byline ?? page.byline,
        publishedAt: article.publishedAt ?? page.publishedAt,
        publishedAtStated: article.publishedAtStated || page.publishedAtStated,
        modifiedAt: article.modifiedAt ?? page.modifiedAt,
        lang: page.lang,
      },
    };
  } catch {
    return one;
  }
}

function mayPass(outcome: FetchOutcome): boolean {
  if (outcome.kind !== 'failed') return false;
  if (outcome.failure === 'status') return outcome.status === 429 || (outcome.status ?? 0) >= 500;
  return outcome.failure === 'unreachable' || outcome.failure === 'timed-out';
}
