import type { FeedDraft, ItemDraft } from './draft.ts';
import { authorOf, draftItem } from './draft-item.ts';
import { attribute, childElements, type Element, textOf } from './element.ts';
import type { FeedFormat } from './feed.ts';
import { type Fields, fieldsOf } from './fields.ts';
import { bestLink } from './links.ts';
import { mostItems } from './most-items.ts';
import { readElements } from './read-elements.ts';
import { type Typing, wordsOf } from './words.ts';

/** What XML came to; `draft` is null where it is no feed. */
export interface XmlReading {
  readonly draft: FeedDraft | null;
  /** The first element's name, as it is written; null: there is none. */
  readonly firstTag: string | null;
}

/** Reads a document of RSS, RDF, Atom or CDF, whatever is broken in it. */
export function draftXml(text: string): XmlReading {
  const items: Element[] = [];
  let isFull = false;
  const { root, firstTag, problems } = readElements(text, {
    onItem: (item) => {
      isFull = items.length >= mostItems;
      if (!isFull) items.push(item);
      return !isFull;
    },
  });
  if (root === null || !isFeed(root, items.length)) return { draft: null, firstTag };
  const format = formatOf(root);
  const typing = typingOf(root);
  const drafts: ItemDraft[] = items.map((item) => draftItem(item, typing));
  const limit = isFull ? [`It holds more than ${mostItems} items: the others were not read.`] : [];
  return {
    firstTag,
    draft: { ...draftHead(root, format, typing), items: drafts, problems: [...problems, ...limit] },
  };
}

/** RDF tells of anything; a lone entry is Atom's. */
function isFeed(root: Element, items: number): boolean {
  if (!/^(?:rdf:)?rdf$/.test(root.name)) return true;
  const isRss = Object.keys(root.attributes).some(
    (name) => name.startsWith('xmlns') && /\/rss\/1|\/rss1|simple\/0\.9/.test(root.attributes[name] ?? ''),
  );
  return isRss || items > 0 || childElements(root).some(({ name }) => name === 'channel');
}

function formatOf(root: Element): FeedFormat {
  if (/^(?:rdf:)?rdf$/.test(root.name)) return 'rdf';
  return root.name === 'feed' || root.name === 'entry' ? 'atom' : 'rss';
}

function typingOf(root: Element): Typing {
  return root.name === 'feed' || root.name === 'entry' ? 'atom' : 'unstated';
}

function draftHead(root: Element, format: FeedFormat, typing: Typing): Omit<FeedDraft, 'items' | 'problems'> {
  const channel = childElements(root).find(({ name }) => name === 'channel') ?? root;
  const fields = fieldsOf(channel);
  const outer = channel === root ? fields : fieldsOf(root);
  const titles = ['title', 'dc:title'].flatMap((name) => [
    ...(fields.get(name) ?? []),
    ...(outer.get(name) ?? []),
  ]);
  const words = titles.map((title) => wordsOf(title, typing)).find((title) => title !== null);
  return {
    format,
    version: versionOf(root, format),
    title: root.name === 'entry' ? null : (words ?? null),
    link: root.name === 'entry' ? null : bestLink(channel, fields),
    lang: firstText(fields, 'language') ?? firstText(fields, 'dc:language') ?? channel.lang,
    ttlMs: ttlOf(fields),
    author: format === 'atom' ? ((fields.get('author') ?? []).map(authorOf)[0] ?? null) : null,
  };
}

function versionOf(root: Element, format: FeedFormat): string | null {
  const stated = attribute(root, 'version');
  if (stated) return stated.slice(0, longestVersion);
  const addresses = Object.keys(root.attributes)
    .filter((name) => name.startsWith('xmlns'))
    .map((name) => (root.attributes[name] ?? '').toLowerCase());
  if (format === 'atom') return addresses.some((address) => address.includes('/2005/atom')) ? '1.0' : null;
  if (format !== 'rdf') return null;
  if (addresses.some((address) => address.includes('simple/0.9'))) return '0.9';
  return addresses.some((address) => /\/rss\/1\.0\/?$/.test(address)) ? '1.0' : null;
}

const longestVersion = 20;

function firstText(fields: Fields, name: string): string | null {
  for (const element of fields.get(name) ?? []) {
    const text = textOf(element);
    if (text !== '') return text;
  }
  return null;
}

const minute = 60_000;
const periods: ReadonlyMap<string, number> = new Map([
  ['hourly', 60],
  ['daily', 24 * 60],
  ['weekly', 7 * 24 * 60],
  ['monthly', 30 * 24 * 60],
  ['yearly', 365 * 24 * 60],
]);

function ttlOf(fields: Fields): number | null {
  const ttl = Number(firstText(fields, 'ttl') ?? '');
  if (Number.isFinite(ttl) && ttl > 0) return Math.round(ttl * minute);
  const period = periods.get((firstText(fields, 'sy:updateperiod') ?? '').toLowerCase());
  if (period === undefined) return null;
  const frequency = Number(firstText(fields, 'sy:updatefrequency') ?? '1');
  return Math.round((period * minute) / (frequency > 0 ? frequency : 1));
}
