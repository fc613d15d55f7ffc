import type { FoundArticle } from './article-text.ts';
import { canonicalOf, pageAddress } from './canonical.ts';
import { type LinkedArticle, readJsonLd } from './json-ld.ts';
import { bylineOf } from './page-authors.ts';
import { modifiedOf, publishedOf } from './page-dates.ts';
import { oneLine, type PageIndex } from './page-index.ts';
import { titleOf } from './page-title.ts';

/** What a page says of its article outside the text. Dates are instants with offset or plain dates. */
export interface PageMetadata {
  readonly title: string | null;
  readonly canonicalUrl: string | null;
  readonly url: string | null;
  readonly outlet: string | null;
  readonly byline: string | null;
  readonly publishedAt: string | null;
  readonly modifiedAt: string | null;
  readonly lang: string | null;
}

/** What the page's data say, before its text is looked at. */
export interface PageData {
  readonly index: PageIndex;
  readonly linked: LinkedArticle;
  /** What the page calls itself, the surest first. */
  readonly titles: readonly string[];
  readonly outlet: string | null;
  readonly description: string | null;
}

export function readData(index: PageIndex): PageData {
  const linked = readJsonLd(index.scripts);
  const { meta } = index;
  const titles = [meta('og:title'), linked.headline, meta('twitter:title'), meta('dc.title'), index.title];
  return {
    index,
    linked,
    titles: titles
      .map((title) => oneLine((title ?? '').slice(0, longestTitle)))
      .filter((title) => title !== ''),
    outlet: firstText(meta('og:site_name'), linked.outlet, meta('application-name')),
    description: firstText(meta('og:description'), meta('description'), meta('twitter:description')),
  };
}

/** Of a longer one the beginning tells enough. */
const longestTitle = 1_000;

/**
 * Reads JSON-LD, OpenGraph, named meta elements and the visible stamps, in this order of trust.
 * @param address where the page was fetched; null where that is not known
 */
export function readMetadata(data: PageData, found: FoundArticle, address: string | null): PageMetadata {
  const { index, linked, outlet } = data;
  const { meta } = index;
  const canonicalUrl = canonicalOf(index, linked, address);
  const url = canonicalUrl ?? pageAddress(meta('og:url') ?? linked.url, address) ?? address;
  return {
    title: titleOf(data, found.headline),
    canonicalUrl,
    url,
    outlet,
    byline: bylineOf(index, linked, outlet, found.beside.lines),
    publishedAt: publishedOf(index, linked, url ?? '', found),
    modifiedAt: modifiedOf(linked, meta),
    lang: firstText(index.lang, linked.lang, meta('og:locale'), meta('language')),
  };
}

function firstText(...values: readonly (string | null)[]): string | null {
  for (const value of values) {
    const text = oneLine(value ?? '');
    if (text) return text;
  }
  return null;
}
