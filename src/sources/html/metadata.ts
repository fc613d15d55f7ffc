import { publicationDate, readIsoDate, readWrittenDate, type StatedDate } from '../article-date.ts';
import { plainCharacters } from '../clean/characters.ts';
import type { HtmlDocument, HtmlElement } from './document.ts';
import { type LinkedArticle, readJsonLd } from './json-ld.ts';

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
    publishedAt:
      firstDate([linked.published, ...publishedNames.map(meta), ...timeElements(document)]) ??
      visibleDate(document) ??
      addressDate(canonicalUrl ?? meta('og:url') ?? ''),
    modifiedAt: firstDate([linked.modified, ...modifiedNames.map(meta)]),
    lang: firstText(
      document.documentElement?.getAttribute('lang'),
      linked.lang,
      meta('og:locale'),
      meta('language'),
    ),
    articleBody: linked.body,
  };
}

type Meta = (name: string) => string | null;

const publishedNames = [
  'article:published_time',
  'og:article:published_time',
  'article:published',
  'datepublished',
  'og:published_time',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date.created',
  'dc.date',
  'dcterms.date',
  'citation_publication_date',
  'publish-date',
  'publish_date',
  'publishdate',
  'pubdate',
  'publication_date',
  'article.published',
  'article_date_original',
  'originalpublicationdate',
  'bt:pubdate',
  'cxenseparse:recs:publishtime',
  'datecreated',
  'date',
];
const modifiedNames = [
  'article:modified_time',
  'og:article:modified_time',
  'og:updated_time',
  'datemodified',
  'dcterms.modified',
  'dc.date.modified',
  'last-modified',
  'lastmod',
];

function scriptsOf(document: HtmlDocument): string[] {
  return [...document.querySelectorAll('script')]
    .filter((script) => /^application\/ld\+json/i.test(script.getAttribute('type') ?? ''))
    .map((script) => script.textContent ?? '');
}

/** Meta elements by name, property or itemprop; the first of each that is not empty. */
function metaOf(document: HtmlDocument): Meta {
  const values = new Map<string, string>();
  for (const element of document.querySelectorAll('meta')) {
    const content = element.getAttribute('content')?.trim();
    if (!content) continue;
    for (const key of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = element.getAttribute(key)?.trim().toLowerCase();
      if (name && !values.has(name)) values.set(name, content);
    }
  }
  return (name) => values.get(name) ?? null;
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

/** The author that the page states; an outlet that signs for itself only where no person does. */
function bylineOf(
  document: HtmlDocument,
  linked: LinkedArticle,
  meta: Meta,
  outlet: string | null,
): string | null {
  const stated = [linked.author, ...authorNames.map(meta)].map(authorName).filter((name) => name !== null);
  const person = stated.find((name) => name.toLowerCase() !== outlet?.toLowerCase());
  return person ?? visibleAuthor(document) ?? stated[0] ?? null;
}

const authorNames = [
  'author',
  'article:author',
  'parsely-author',
  'dc.creator',
  'sailthru.author',
  'byl',
  'citation_author',
];
const authorMarks = [
  '[itemprop~="author"] [itemprop~="name"]',
  '[itemprop~="author"]',
  '[rel~="author"]',
  '[class*="author-name"], [class*="author_name"], [class*="authorName"], [class*="author__name"], [class*="byline-name"]',
  '.byline a, .author a, [class*="byline"] a',
  '.byline, .author, [class*="byline"]',
];

function visibleAuthor(document: HtmlDocument): string | null {
  for (const selector of authorMarks) {
    for (const element of firstOf(document.querySelectorAll(selector), 3)) {
      const name = authorName(textOf(element));
      if (name && name.length <= longestName && !/\d/.test(name)) return name;
    }
  }
  return null;
}

const longestName = 60;

/** A person's or desk's name; addresses, handles, roles alone and long texts are none. */
function authorName(value: string | null): string | null {
  const name = (value ?? '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(
      /^(?:(?:view )?all (?:posts|articles|stories) by|(?:written|posted|published|reported) by|by|von|par|di|por|author|autor)\b:?\s+/i,
      '',
    );
  return name &&
    name.length <= 100 &&
    !/^https?:|^www\.|^@|[{}<>@]|^(?:no author|admin|administrator|staff|editor)$/i.test(name)
    ? name
    : null;
}

function timeElements(document: HtmlDocument): (string | null)[] {
  const selectors = ['[itemprop~="datePublished"]', 'time[pubdate]', 'article time', 'main time', 'time'];
  return selectors.flatMap((selector) => {
    const element = document.querySelector(selector);
    return [element?.getAttribute('datetime'), element?.getAttribute('content'), textOf(element)].map(
      (value) => value ?? null,
    );
  });
}

/** A short element that its class or id calls a date, a byline or the like; the first in the page that holds one. */
function visibleDate(document: HtmlDocument): string | null {
  const marks = ['date', 'publish', 'posted', 'timestamp', 'byline', 'meta', 'datum', 'dateline', 'time'];
  for (const mark of marks) {
    for (const element of firstOf(
      document.querySelectorAll(`[class*="${mark}"], [id*="${mark}"]`),
      mostMarked,
    )) {
      const text = textOf(element);
      const date = text.length <= longestMarked ? firstDate([text]) : null;
      if (date) return date;
    }
  }
  return null;
}

const mostMarked = 20;
const longestMarked = 160;

function firstOf<T>(items: Iterable<T>, most: number): T[] {
  const first: T[] = [];
  for (const item of items) {
    if (first.length === most) break;
    first.push(item);
  }
  return first;
}

/** "/2022/01/10/talks-end": the day in an article's address. */
function addressDate(url: string): string | null {
  const match = /\/(\d{4})[/-](\d{1,2})[/-](\d{1,2})(?:[/-]|$)/.exec(url);
  if (!match) return null;
  const [, year = '', month = '', day = ''] = match;
  return readIsoDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)?.value ?? null;
}

function firstDate(values: readonly (string | null)[]): string | null {
  for (const value of values) {
    const date = value ? publicationDate(readDate(value)) : null;
    if (date) return date;
  }
  return null;
}

function readDate(value: string): StatedDate | null {
  return readIsoDate(value) ?? readWrittenDate(value);
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

function textOf(element: HtmlElement | null): string {
  return plainCharacters(element?.textContent ?? '')
    .replace(/\s+/g, ' ')
    .trim();
}
