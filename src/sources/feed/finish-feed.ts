import { createHash } from 'node:crypto';
import { plainAddress } from '../address.ts';
import { resolveAddress } from './addresses.ts';
import { authorName } from './author-name.ts';
import type { FeedDraft, ItemDraft, Link } from './draft.ts';
import type { Feed, FeedItem } from './feed.ts';
import { readFeedStamp } from './feed-date.ts';
import type { FeedStamp } from './loose-date.ts';
import { plainWords } from './plain-words.ts';
import { tidyWords } from './tidy-html.ts';
import { looksLikeMarkup, type Words } from './words.ts';

/** What items of one feed share. */
interface Shared {
  /** What relative addresses are relative to where nothing nearer says so. */
  readonly base: string | null;
  readonly author: string | null;
  readonly faults: Faults;
}

/** How many items had what fault. */
type Faults = Map<string, number>;

/**
 * Makes a feed of its draft: addresses absolute, dates instants or days, titles and names plain text, and an id for each item.
 * @param url where the feed was found; null: unknown
 */
export function finishFeed(draft: FeedDraft, url: string | null): Feed {
  const site = linkAddress(draft.link, url);
  const author = draft.author === null ? null : authorName(draft.author);
  // Atom's addresses are relative to the feed, those of RSS to the site that it is of.
  const base = draft.format === 'atom' || draft.format === 'json' ? (url ?? site) : (site ?? url);
  const shared: Shared = { base, author, faults: new Map() };
  const items: FeedItem[] = [];
  for (const item of draft.items) {
    const finished = finishItem(item, shared);
    if (finished) items.push(finished);
    else count(shared.faults, 'without anything in them: left out');
  }
  return {
    format: draft.format,
    version: draft.version,
    title: plainWords(draft.title),
    ...titleMarkup(draft.title, base),
    url: site,
    lang: languageTag(draft.lang),
    ttlMs: draft.ttlMs,
    items,
    problems: [...draft.problems, ...told(shared.faults, draft.items.length)],
  };
}

function finishItem(item: ItemDraft, { base, author, faults }: Shared): FeedItem | null {
  const url = linkAddress(item.link, base);
  if (item.link !== null && url === null)
    count(faults, 'with a link that is no web address, or relative to nothing known');
  const title = plainWords(item.title);
  const summary = tidyWords(item.summary, base);
  const text = tidyWords(item.text, base);
  const published = firstDate(item.published, faults);
  const updated = firstDate(item.updated, faults);
  const publishedAt = published?.date ?? null;
  const updatedAt = updated?.date ?? null;
  const ownAuthor = firstOf(item.authors, authorName);
  if (
    [item.id, url, title, summary, text, publishedAt, updatedAt, ownAuthor].every((field) => field === null)
  )
    return null;
  return {
    ...identity(item, { url, title, publishedAt, text: text ?? summary }),
    url,
    title,
    ...titleMarkup(item.title, base),
    publishedAt,
    updatedAt,
    ...(published?.isZoneless && { publishedZoneless: true as const }),
    ...(updated?.isZoneless && { updatedZoneless: true as const }),
    author: ownAuthor ?? author,
    outlet: plainWords(item.outlet),
    summary,
    text,
    lang: languageTag(item.lang),
    ...((item.text ?? item.summary)?.type === 'text' && { isPlain: true as const }),
    ...(item.isCut && { isCut: item.isCut }),
  };
}

function linkAddress(link: Link | null, base: string | null): string | null {
  return link === null ? null : resolveAddress(link.written, link.base ?? base);
}

/** A title's HTML, for those who show it as such. */
function titleMarkup(words: Words | null, base: string | null): Pick<FeedItem, 'titleMarkup'> {
  const isHtml = words?.type === 'html' || (words?.type === 'unstated' && looksLikeMarkup(words.value));
  const markup = isHtml ? tidyWords(words, base) : null;
  return markup === null ? {} : { titleMarkup: markup };
}

interface Known {
  readonly url: string | null;
  readonly title: string | null;
  readonly publishedAt: string | null;
  readonly text: string | null;
}

/** The id that an item states; else one that stays the same as long as its address, or what it says, does. */
function identity(
  { id, enclosure }: ItemDraft,
  { url, title, publishedAt, text }: Known,
): Pick<FeedItem, 'id' | 'idStated'> {
  const stated = id?.trim() ?? '';
  if (stated !== '') return { id: stated, idStated: true };
  // A recording without a page of its own is known by where it lies.
  if (url === null && enclosure) return { id: enclosure, idStated: false };
  const address = url === null ? null : (plainAddress(url) ?? url);
  const said = address ?? JSON.stringify([title, publishedAt, title === null ? text : null]);
  const hash = createHash('sha256').update(said).digest('hex').slice(0, idLength);
  return { id: `${address === null ? 'content' : 'address'}:${hash}`, idStated: false };
}

/** 96 bits of the hash, in hexadecimal digits. */
const idLength = 24;

function firstDate(written: readonly string[], faults: Faults): FeedStamp | null {
  const date = firstOf(written, readFeedStamp);
  if (date === null && written.length > 0)
    count(faults, `with a date that cannot be read (“${excerpt(written[0])}”)`);
  return date;
}

function firstOf<Read>(written: readonly string[], read: (one: string) => Read | null): Read | null {
  for (const one of written) {
    const found = read(one);
    if (found !== null) return found;
  }
  return null;
}

function excerpt(text = ''): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

function languageTag(written: string | null): string | null {
  const tag = written?.trim().replaceAll('_', '-') ?? '';
  return /^[a-z]{2,3}(?:-[a-z0-9]{1,8}){0,4}$/i.test(tag) ? tag : null;
}

function count(faults: Faults, fault: string): void {
  // Each date that cannot be read is another fault: a few are enough to know what is wrong.
  if (faults.has(fault) || faults.size < mostFaults) faults.set(fault, (faults.get(fault) ?? 0) + 1);
}

const mostFaults = 10;

function told(faults: Faults, items: number): readonly string[] {
  return [...faults].map(([fault, times]) => `${times} of ${items} items came ${fault}.`);
}
