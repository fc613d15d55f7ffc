import { fingerprint } from '../../core/fingerprint.ts';
import type { Article } from '../../core/model/article.ts';
import type { WebSource } from '../../core/model/topic.ts';
import type { InputState } from '../../core/ports.ts';
import { plainAddress } from '../address.ts';
import { cleanText } from '../clean/clean.ts';
import type { Feed, FeedItem } from '../feed/feed.ts';
import { languageTag, recogniseLanguage } from '../language.ts';
import type { FoundArticle, Gathered } from './found-article.ts';
import { itemText } from './item-text.ts';

/** Part of every fingerprint: raised when the reading of items changes, so that they are read again. */
const readerVersion = 1;

export interface FeedReading {
  readonly source: WebSource;
  readonly known: ReadonlyMap<string, InputState>;
  readonly now: Temporal.Instant;
  /** Lets other work run. */
  readonly pause: () => Promise<void>;
}

/** A feed's items as articles: those that the source has not given before, or gave otherwise. */
export async function feedArticles(feed: Feed, reading: FeedReading): Promise<Gathered> {
  const found: FoundArticle[] = [];
  const standing: string[] = [];
  const shared = sharedAddresses(feed);
  for (const [key, item] of keyed(feed.items)) {
    const print = printOf(item, reading.source);
    if (reading.known.get(key)?.fingerprint === print) {
      standing.push(key);
      continue;
    }
    const article = articleOf(feed, item, reading);
    if (!article) continue;
    const address = item.url === null || shared.has(plainAddress(item.url)) ? null : item.url;
    found.push({ key, fingerprint: print, address, article });
    await reading.pause();
  }
  return { found, standing };
}

/** Items by what the source calls them by. An id that several items share tells none of them from the others. */
function keyed(items: readonly FeedItem[]): Map<string, FeedItem> {
  const counts = Map.groupBy(items, ({ id }) => id);
  const byKey = new Map<string, FeedItem>();
  for (const item of items) {
    const others = counts.get(item.id) ?? [];
    const isShared = others.some(({ url, title }) => url !== item.url || title !== item.title);
    const key = isShared
      ? `${item.id} ${item.url ?? fingerprint([item.title ?? '', item.summary ?? ''])}`
      : item.id;
    if (!byKey.has(key)) byKey.set(key, item);
  }
  return byKey;
}

/** Addresses, in their plain form, that lead to no article of their own: a front page, or one page for many items. */
function sharedAddresses({ items, url }: Feed): ReadonlySet<string | null> {
  const front = url === null ? null : plainAddress(url);
  const byAddress = Map.groupBy(items, (item) => (item.url === null ? null : plainAddress(item.url)));
  const isShared = ([address, sharing]: [string | null, readonly FeedItem[]]): boolean =>
    address === null ||
    address === front ||
    !/[/?]/.test(address) ||
    new Set(sharing.map(({ id }) => id)).size > 1;
  return new Set([...byAddress].filter(isShared).map(([address]) => address));
}

function printOf(item: FeedItem, { outlet, official, pages }: WebSource): string {
  const { title, url, publishedAt, updatedAt, author, summary, text } = item;
  const parts = [title, url, publishedAt, updatedAt, author, item.outlet, summary, text, outlet];
  const flags = `${readerVersion}${official ? ' official' : ''}${pages ? ' pages' : ''}`;
  return fingerprint([flags, ...parts.map((part) => part ?? '')]);
}

/** @returns null where the item says nothing */
function articleOf(feed: Feed, item: FeedItem, { source, now }: FeedReading): FoundArticle['article'] | null {
  const raw = itemText(item.text ?? item.summary ?? '');
  const cleaned = cleanText(raw, item.title);
  const title = item.title ?? cleaned.title;
  const text = cleaned.text === '' ? title : cleaned.text;
  if (text === '') return null;
  const publishedAt = notAhead(item.publishedAt ?? item.updatedAt, now);
  return {
    title: title === '' ? text.slice(0, longestTitle) : title,
    text,
    outlet: item.outlet ?? source.outlet ?? feed.title,
    url: item.url,
    byline: item.author ?? cleaned.byline,
    publishedAt,
    publishedAtStated: publishedAt !== null,
    modifiedAt: item.updatedAt,
    lang: languageTag(item.lang) ?? recogniseLanguage(text) ?? languageTag(feed.lang),
    ...(source.official && { official: true as const }),
    firstSeenAt: now.toString(),
  } satisfies Omit<Article, 'id' | 'revision'>;
}

const longestTitle = 120;

/** A date that is more than a day ahead is mistyped: the article would be left out until then. */
export function notAhead(date: string | null, now: Temporal.Instant): string | null {
  if (date === null) return null;
  const tomorrow = now.add({ hours: 24 });
  const isAhead = date.includes('T')
    ? Temporal.Instant.compare(Temporal.Instant.from(date), tomorrow) > 0
    : date > tomorrow.toString().slice(0, 10);
  return isAhead ? null : date;
}
