import { fingerprint } from '../../core/fingerprint.ts';
import type { WebSource } from '../../core/model/topic.ts';
import type { PageArticle } from '../html/read-html.ts';
import { languageTag, recogniseLanguage } from '../language.ts';
import { boundedText } from './bounded-text.ts';
import type { FoundArticle } from './found-article.ts';
import { oneLine } from './one-line.ts';
import { openAddress } from './open-address.ts';
import { areOfOneSite } from './same-site.ts';
import { saneDate } from './sane-date.ts';

/** Part of every fingerprint: raised when the reading of pages changes, so that they are read again. */
const readerVersion = 1;

/**
 * A page as an article.
 * @param url where it was found
 */
export function pageArticle(
  page: PageArticle,
  url: string,
  { outlet, official }: WebSource,
  now: Temporal.Instant,
): FoundArticle['article'] {
  const publishedAt = saneDate(page.publishedAt, now);
  const named = outlet ?? page.outlet;
  // A page may not pass for another site's.
  const isItsOwn = page.canonicalUrl !== null && areOfOneSite(page.canonicalUrl, url);
  return {
    title: oneLine(page.title),
    text: boundedText(page.text),
    outlet: named === null ? null : oneLine(named),
    url: openAddress(isItsOwn ? page.canonicalUrl : url),
    byline: page.byline === null ? null : oneLine(page.byline),
    publishedAt,
    publishedAtStated: publishedAt !== null,
    modifiedAt: saneDate(page.modifiedAt, now),
    lang: languageTag(page.lang) ?? recogniseLanguage(page.text),
    ...(official && { official: true as const }),
    firstSeenAt: now.toString(),
  };
}

/** Changes with what of the page is the article: what stands around it, another at each visit, does not count. */
export function pageFingerprint({
  title,
  text,
  outlet,
  byline,
  publishedAt,
  modifiedAt,
  official,
}: FoundArticle['article']): string {
  const parts = [title, text, outlet, byline, publishedAt, modifiedAt, official ? 'official' : ''];
  return fingerprint([String(readerVersion), ...parts.map((part) => part ?? '')]);
}

/** Tells articles that a page shows one after another under one address. */
export function pageMark({ title, publishedAt }: FoundArticle['article']): string {
  return fingerprint([title, publishedAt ?? '']);
}
