import { plainCharacters } from '../clean/characters.ts';
import type { HtmlDocument } from './document.ts';
import { type LinkedArticle, readJsonLd } from './json-ld.ts';
import { type Meta, metaOf, textOf } from './meta-elements.ts';
import { bylineOf } from './page-authors.ts';
import { modifiedOf, publishedOf } from './page-dates.ts';

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
  readonly description: string | null;
  /** The whole text, where the page's own data carries it. */
  readonly articleBody: string | null;
}

/** Reads JSON-LD, OpenGraph, named meta elements and the visible stamps, in this order of trust. */
export function readMetadata(document: HtmlDocument): PageMetadata {
  const linked = readJsonLd(scriptsOf(document));
  const meta = metaOf(document);
  const canonicalUrl = webAddress(attribute(document, 'link[rel~="canonical"]', 'href'));
  const outlet = firstText(meta('og:site_name'), linked.outlet, meta('application-name'));
  return {
    title: titleOf(document, linked, meta, outlet),
    canonicalUrl,
    url: canonicalUrl ?? webAddress(meta('og:url')) ?? webAddress(linked.url),
    outlet,
    byline: bylineOf(document, linked, meta, outlet),
    publishedAt: publishedOf(document, linked, meta, canonicalUrl ?? meta('og:url') ?? ''),
    modifiedAt: modifiedOf(linked, meta),
    lang: firstText(
      document.documentElement?.getAttribute('lang'),
      linked.lang,
      meta('og:locale'),
      meta('language'),
    ),
    description: firstText(meta('og:description'), meta('description'), meta('twitter:description')),
    articleBody: linked.body,
  };
}

function scriptsOf(document: HtmlDocument): string[] {
  return [...document.querySelectorAll('script')]
    .filter((script) => /^application\/ld\+json/i.test(script.getAttribute('type') ?? ''))
    .map((script) => script.textContent ?? '');
}

function attribute(document: HtmlDocument, selector: string, name: string): string | null {
  return document.querySelector(selector)?.getAttribute(name) ?? null;
}

function webAddress(value: string | null | undefined): string | null {
  const address = value?.trim() ?? '';
  return /^https?:\/\//i.test(address) && URL.canParse(address) ? address : null;
}

/** The headline of the page's data, cut of the outlet's name that pages append to it. */
function titleOf(
  document: HtmlDocument,
  linked: LinkedArticle,
  meta: Meta,
  outlet: string | null,
): string | null {
  const headings = [...document.querySelectorAll('h1')].map(textOf).filter((text) => text.length >= 3);
  const stated = firstText(meta('og:title'), linked.headline, meta('twitter:title'), meta('dc.title'));
  const page = firstText(textOf(document.querySelector('title')));
  const whole = stated ?? page;
  if (whole === null) return headings[0] ?? null;
  const heading = headings.find((text) => text.length >= 8 && whole.includes(text)) ?? null;
  return heading ?? withoutOutlet(whole, outlet);
}

/** "Talks end | Example Wire" without the outlet; a bar or dash inside a headline stays. */
function withoutOutlet(title: string, outlet: string | null): string {
  const match = /^(.{10,}?)\s+[|–—·•»-]\s+([^|]{2,60})$/.exec(title.slice(0, 400));
  const [, head, last] = match ?? [];
  if (!head || !last) return title;
  const isOutlet = outlet !== null && last.toLowerCase().includes(outlet.toLowerCase());
  return isOutlet || /\s\|\s/.test(title) ? head : title;
}

function firstText(...values: readonly (string | null | undefined)[]): string | null {
  for (const value of values) {
    const text = plainCharacters(value ?? '')
      .replace(/\s+/g, ' ')
      .trim();
    if (text) return text;
  }
  return null;
}
