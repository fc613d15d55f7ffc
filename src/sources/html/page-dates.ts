import { publicationDate, readIsoDate, readWrittenDate } from '../article-date.ts';
import type { HtmlDocument } from './document.ts';
import type { LinkedArticle } from './json-ld.ts';
import { firstOf, type Meta, textOf } from './meta-elements.ts';

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

/**
 * When the article appeared: as the page's data say, else the day in its address with the time of an element of that day, else
 * what a time element or an element named for its date shows first.
 */
export function publishedOf(
  document: HtmlDocument,
  linked: LinkedArticle,
  meta: Meta,
  address: string,
): string | null {
  const stated = firstDate([linked.published, ...publishedNames.map(meta)]);
  if (stated) return stated;
  const shown = timeElements(document).flatMap((value) => firstDate([value]) ?? []);
  const day = addressDate(address);
  if (day) return shown.find((date) => date.startsWith(day)) ?? day;
  return shown[0] ?? visibleDate(document);
}

/** When the article was last changed, as the page's data say. */
export function modifiedOf(linked: LinkedArticle, meta: Meta): string | null {
  return firstDate([linked.modified, ...modifiedNames.map(meta)]);
}

function timeElements(document: HtmlDocument): (string | null)[] {
  const selectors = ['[itemprop~="datePublished"]', 'time[pubdate]', 'article time', 'main time', 'time'];
  const elements = selectors.flatMap((selector) => firstOf(document.querySelectorAll(selector), mostOfAKind));
  return elements.flatMap((element) =>
    [element.getAttribute('datetime'), element.getAttribute('content'), textOf(element)].map(
      (value) => value ?? null,
    ),
  );
}

const mostOfAKind = 5;

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

/** "/2022/01/10/talks-end": the day in an article's address. */
function addressDate(url: string): string | null {
  const match = /\/(\d{4})[/-](\d{1,2})[/-](\d{1,2})(?:[/-]|$)/.exec(url);
  if (!match) return null;
  const [, year = '', month = '', day = ''] = match;
  return readIsoDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)?.value ?? null;
}

function firstDate(values: readonly (string | null)[]): string | null {
  for (const value of values) {
    const date = value ? publicationDate(readIsoDate(value) ?? readWrittenDate(value)) : null;
    if (date) return date;
  }
  return null;
}
