import { publicationDate, readIsoDate, readWrittenDate } from '../article-date.ts';
import type { FoundArticle } from './article-text.ts';
import type { LinkedArticle } from './json-ld.ts';
import { type Meta, type PageIndex, textOf } from './page-index.ts';
import type { PageElement } from './page-tree.ts';

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
];
/** They name a date, often that of publication; some sites write there when the page was made. */
const dateNames = ['dcterms.created', 'dc.date.created', 'dc.date', 'dcterms.date', 'datecreated', 'date'];
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

/**
 * When the article appeared: as the page's data say, else what a reader sees: the day in its address with the time of an element
 * of that day, else what a time element, a line beside the headline or an element named for its date shows first. Data that
 * name a date and not what it is of count where the page shows none, or none of another day.
 */
export function publishedOf(
  index: PageIndex,
  linked: LinkedArticle,
  address: string,
  found: FoundArticle,
): string | null {
  const stated = firstDate([linked.published, ...publishedNames.map(index.meta)]);
  if (stated) return stated;
  const seen = seenDate(index, address, found);
  const named = firstDate(dateNames.map(index.meta));
  return named !== null && (seen === null || areNear(named, seen)) ? named : seen;
}

/** True for dates at most a day apart: a time zone's worth. */
function areNear(a: string, b: string): boolean {
  const [one, other] = [a, b].map((date) => Temporal.PlainDate.from(date.slice(0, 10)));
  return one !== undefined && other !== undefined && Math.abs(one.until(other).days) <= 1;
}

function seenDate(index: PageIndex, address: string, found: FoundArticle): string | null {
  const shown = timeElements(index, found).flatMap((value) => firstDate([value]) ?? []);
  const day = addressDate(address);
  if (day) return shown.find((date) => date.startsWith(day)) ?? day;
  return shown[0] ?? lineDate(found.beside.stamps) ?? visibleDate(index, found);
}

/** When the article was last changed, as the page's data say. */
export function modifiedOf(linked: LinkedArticle, meta: Meta): string | null {
  return firstDate([linked.modified, ...modifiedNames.map(meta)]);
}

/** Marked as published first, then those of the article, then others. */
function timeElements({ times }: PageIndex, { isOwnStamp }: FoundArticle): (string | null)[] {
  return times
    .filter(isOwnStamp)
    .toSorted((a, b) => timeRank(a) - timeRank(b))
    .slice(0, mostTimes)
    .flatMap((element) => [
      element.attributes['datetime'] ?? null,
      element.attributes['content'] ?? null,
      textOf(element),
    ]);
}

function timeRank({ tag, attributes, parent }: PageElement): number {
  const { itemprop = '', pubdate } = attributes;
  if (tag !== 'time' || /datePublished/.test(itemprop) || pubdate !== undefined) return 0;
  for (let box = parent; box; box = box.parent) if (box.tag === 'article' || box.tag === 'main') return 1;
  return 2;
}

const mostTimes = 10;

/** A short line beside the headline: "05.02.2020", "Published 4 March 2025 | 3 comments". */
function lineDate(lines: readonly string[]): string | null {
  for (const line of lines) {
    const date = line.length <= longestMarked && !sentenceEnd.test(line) ? firstDate([line]) : null;
    if (date) return date;
  }
  return null;
}

/** A day in a sentence is one that it tells of; "p.m." ends none. */
const sentenceEnd = /\p{L}{3}["”’»)]*[.!?]["”’»)]*$|\d{4}["”’»)]*[.!?]["”’»)]*$/u;

/** A short element that its class or id calls a date, a byline or the like; the first in the page that holds one. */
function visibleDate({ dates }: PageIndex, { isOwnStamp }: FoundArticle): string | null {
  for (const element of dates) {
    if (!isOwnStamp(element)) continue;
    const text = textOf(element);
    const date = text.length <= longestMarked ? firstDate([text]) : null;
    if (date) return date;
  }
  return null;
}

const longestMarked = 160;

/** "/2022/01/10/talks-end", "/news/10-01-2022-talks-end": the day in an article's address. */
function addressDate(url: string): string | null {
  const match = /\/(\d{4})[/-](\d{1,2})[/-](\d{1,2})(?:[/-]|$)/.exec(url);
  const [, dayFirst = '', monthSecond = '', yearLast = ''] =
    /\/(\d{2})-(\d{2})-(\d{4})(?:[/-]|$)/.exec(url) ?? [];
  const [, year = yearLast, month = monthSecond, day = dayFirst] = match ?? [];
  return year === ''
    ? null
    : (readIsoDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)?.value ?? null);
}

function firstDate(values: readonly (string | null)[]): string | null {
  for (const value of values) {
    const date = value ? publicationDate(readIsoDate(value) ?? readWrittenDate(value)) : null;
    if (date) return date;
  }
  return null;
}
