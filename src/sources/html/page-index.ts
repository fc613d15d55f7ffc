import { plainCharacters } from '../clean/characters.ts';
import { elementsOf, type PageElement, rawText } from './page-tree.ts';

/** The content of the meta element of a name, in small letters; null where the page has none. */
export type Meta = (name: string) => string | null;

/** What of a page's elements tells of its article, in the order of the page. */
export interface PageIndex {
  /** Meta elements by name, property or itemprop; the first of each that is not empty. */
  readonly meta: Meta;
  /** Addresses by `rel`, of `link` elements and of the links that state one. */
  readonly link: (rel: string) => string | null;
  /** JSON-LD. */
  readonly scripts: readonly string[];
  readonly title: string | null;
  readonly base: string | null;
  readonly lang: string | null;
  readonly times: readonly PageElement[];
  /** Elements whose `rel`, `itemprop` or class says that they name an author; the surer marks first. */
  readonly authors: readonly PageElement[];
  /** Elements whose class or id calls them a date or the like. */
  readonly dates: readonly PageElement[];
}

/** Looks once at every element of a page. */
export function indexPage(page: PageElement): PageIndex {
  const metas = new Map<string, string>();
  const links = new Map<string, string>();
  const scripts: string[] = [];
  const times: PageElement[] = [];
  const authors: PageElement[][] = [[], [], [], []];
  const dates: PageElement[] = [];
  let title: string | null = null;
  let base: string | null = null;
  let lang: string | null = null;
  for (const element of elementsOf(page)) {
    const { tag, attributes } = element;
    if (tag === 'meta') noteMeta(attributes, metas);
    else if (tag === 'link') noteLink(attributes, links);
    else if (tag === 'script') {
      if (/^application\/ld\+json/i.test(attributes['type'] ?? '')) scripts.push(rawText(element));
    } else if (tag === 'title') title ??= textOf(element) || null;
    else if (tag === 'base') base ??= attributes['href'] ?? null;
    else if (tag === 'html') lang ??= attributes['lang'] ?? attributes['xml:lang'] ?? null;
    else {
      if (tag === 'time' || /datePublished/.test(attributes['itemprop'] ?? '')) note(times, element);
      const rank = authorRank(element);
      if (rank !== null) note(authors[rank], element);
      const names = namesOf(element);
      if (names !== ' ' && dateMark.test(names)) note(dates, element);
    }
  }
  return {
    meta: (name) => metas.get(name) ?? null,
    link: (rel) => links.get(rel) ?? null,
    scripts,
    title,
    base,
    lang,
    times: times.filter((element) => !isElsewhere(element)),
    authors: authors.flatMap((rank) => rank.filter((element) => !isElsewhere(element)).slice(0, mostOfARank)),
    dates: dates.filter((element) => !isElsewhere(element)).slice(0, mostDates),
  };
}

/** Pages list hundreds under names that are looked for. */
const mostOfARank = 4;
const mostDates = 40;

/** So many are looked at; what names author and date stands early. */
const mostNoted = 300;

function note(elements: PageElement[] | undefined, element: PageElement): void {
  if (elements && elements.length < mostNoted) elements.push(element);
}

function noteMeta(attributes: PageElement['attributes'], metas: Map<string, string>): void {
  const content = attributes['content']?.trim();
  if (!content) return;
  for (const key of ['property', 'name', 'itemprop', 'http-equiv']) {
    const name = attributes[key]?.trim().toLowerCase();
    if (name && !metas.has(name)) metas.set(name, content);
  }
}

function noteLink({ rel, href }: PageElement['attributes'], links: Map<string, string>): void {
  if (!rel || !href) return;
  for (const name of rel.toLowerCase().split(/\s+/)) if (!links.has(name)) links.set(name, href.trim());
}

const authorMark =
  /(?:^|[\s_-])(?:authors?|byline|autor(?:en|in)?|auth|verfasser(?:in)?|redakteur(?:in)?|writer|written-?by|posted-?by|article-?credit)(?:$|[\s_-])|author-?name|byline/i;
const nameMark = /(?:^|\s)(?:username|fn|vcard|credit)(?:$|\s)/;
const dateMark = /date|publish|posted|timestamp|byline|meta|datum|time|fecha|docdata/i;

/** 0 the surest; null for an element that names no author. */
function authorRank({ tag, attributes }: PageElement): number | null {
  if (/(?:^|\s)author(?:\s|$)/.test(attributes['itemprop'] ?? '')) return 0;
  if (/(?:^|\s)author(?:\s|$)/.test(attributes['rel'] ?? '')) return 1;
  const names = attributes['class'];
  if (names === undefined) return tag === 'address' ? 3 : null;
  if (names.length < 200 && authorMark.test(names.replace(/([a-z])([A-Z])/g, '$1-$2'))) return 2;
  return nameMark.test(names) || tag === 'address' ? 3 : null;
}

const elsewhere =
  /comment|related|recommend|popular|teaser|(?<!(?:post|entry|article|story)-)footer|sidebar|breadcrumb|newsletter|trending|latest|most-?read|(?:^|[\s_-])(?:nav|menu|aside)(?:$|[\s_-])/i;

/** True for an element of the page's other boxes: comments, other articles, the footer. */
export function isElsewhere(element: PageElement): boolean {
  for (let box: PageElement | null = element; box !== null; box = box.parent) {
    const { tag } = box;
    if (tag === 'nav' || (tag === 'footer' && !isIn(box, 'article'))) return true;
    if (tag === 'body' || tag === 'html' || tag === 'main') return false;
    const names = namesOf(box);
    if (names !== ' ' && names.length < 300 && elsewhere.test(names) && !/type-post|hentry/.test(names))
      return true;
  }
  return false;
}

function isIn(element: PageElement, tag: string): boolean {
  for (let box = element.parent; box !== null; box = box.parent) if (box.tag === tag) return true;
  return false;
}

function namesOf({ attributes }: PageElement): string {
  return `${attributes['class'] ?? ''} ${attributes['id'] ?? ''}`;
}

/** An element's words in one line. */
export function textOf(element: PageElement): string {
  return oneLine(rawText(element));
}

/** A text in one line of plain characters. */
export function oneLine(text: string): string {
  return plainCharacters(text).replace(/\s+/g, ' ').trim();
}
