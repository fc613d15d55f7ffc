import type { FetchOutcome } from '../fetch/fetcher.ts';
import type { FoundArticle } from './found-article.ts';
import { shownBeforeLogin } from './login-wall.ts';
import { pageArticle } from './page-article.ts';
import type { Asked, ReadingParts } from './read-outcome.ts';
import { isLabelledSo, isNoteOnIt, isTakenBack } from './taken-back.ts';
import { isPageOf } from './wall.ts';
import { type Withheld, withheldBy } from './withheld.ts';

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
  const asInFeed = (withheld: Withheld): FoundArticle => ({ ...one, tries: null, isPartial: true, withheld });
  if (outcome.kind !== 'fetched') {
    const withheld = withheldBy(outcome);
    // What an outlet took back is no article in part.
    if (isGone(outcome)) return { ...asInFeed(withheld), isPartial: false };
    const tries = (one.tries ?? 0) + 1;
    return mayPass(outcome) && tries < mostTries ? left(one, tries) : asInFeed(withheld);
  }
  try {
    const page = pageArticle(await readPage(outcome.body, outcome), outcome.url, source, times.now);
    return withRead(one, page, asInFeed);
  } catch {
    return asInFeed('unreadable');
  }
}

/** What was read instead of a page's article does not take its place, unless it says that the article was taken back. */
function withRead(
  one: FoundArticle,
  page: FoundArticle['article'],
  asInFeed: (withheld: Withheld) => FoundArticle,
): FoundArticle {
  const { article } = one;
  if (isTakenBack(page)) return takenBack(one, page);
  if (isTakenBack(article)) return { ...one, tries: null };
  const shown = shownBeforeLogin(page.text);
  if (shown !== null) {
    const isMore =
      shown.length > article.text.length * fullerShare && isPageOf({ ...page, text: shown }, article);
    return isMore ? { ...joined(one, page), isPartial: true, withheld: 'sign-in' } : asInFeed('sign-in');
  }
  if (isPageOf(page, article)) return joined(one, page);
  return isNoteOnIt(page) ? takenBack(one, page) : asInFeed('another');
}

/** A page that shows no more than this before it asks for a login is the item over again. */
const fullerShare = 1.25;

/** The outlet's last word on an article stands under the address that the article had. */
function takenBack(one: FoundArticle, { title, text, lang }: FoundArticle['article']): FoundArticle {
  const headline = isLabelledSo({ title }) ? title : one.article.title;
  return { ...one, tries: null, article: { ...one.article, title: headline, text, lang } };
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

function isGone(outcome: FetchOutcome): boolean {
  return outcome.kind === 'gone' || (outcome.kind === 'failed' && outcome.status === 404);
}

function mayPass(outcome: FetchOutcome): boolean {
  if (outcome.kind !== 'failed') return false;
  if (outcome.failure === 'status') return outcome.status === 429 || (outcome.status ?? 0) >= 500;
  return outcome.failure === 'unreachable' || outcome.failure === 'timed-out';
}
