import { fingerprint } from '../../core/fingerprint.ts';
import type { WebSource } from '../../core/model/topic.ts';
import type { InputState, SourceProblem } from '../../core/ports.ts';
import { cleanText } from '../clean/clean.ts';
import { dateInZone } from '../feed/date-in-zone.ts';
import type { Feed, FeedItem } from '../feed/feed.ts';
import { languageTag, recogniseLanguage } from '../language.ts';
import { articleAddress } from './article-address.ts';
import { boundedText } from './bounded-text.ts';
import type { FoundArticle, Gathered } from './found-article.ts';
import { readMark } from './input-mark.ts';
import { keyedItems } from './item-keys.ts';
import { itemText } from './item-text.ts';
import { oneLine } from './one-line.ts';
import { openAddress } from './open-address.ts';
import { ownAddresses } from './own-addresses.ts';
import { saneDate } from './sane-date.ts';

/** Part of every fingerprint: raised when the reading of items changes, so that they are read again. */
const readerVersion = 1;

export interface FeedReading {
  readonly source: WebSource;
  readonly known: ReadonlyMap<string, InputState>;
  readonly now: Temporal.Instant;
  /** IANA zone of times that name none. */
  readonly timezone: string;
  /** How messages name the source. */
  readonly label: string;
  /** Lets other work run. */
  readonly pause: () => Promise<void>;
}

/** A feed's items as articles: those that the source has not given before, or gave otherwise. One costs no other. */
export async function feedArticles(feed: Feed, reading: FeedReading): Promise<Gathered> {
  const found: FoundArticle[] = [];
  const problems: SourceProblem[] = [];
  const ownAddress = ownAddresses(feed);
  // Half an item is no revision of the whole one.
  const items = keyedItems(feed.items.filter(({ isCut }) => !isCut));
  for (const [key, item] of items) {
    await reading.pause();
    const print = printOf(item, reading.source);
    const mark = readMark(reading.known.get(key));
    const isSame = mark.print === print;
    if (isSame && mark.tries === null) continue;
    try {
      const article = articleOf(feed, item, reading);
      if (!article) continue;
      const own = ownAddress(item);
      const address = own === null ? null : articleAddress(openAddress(own));
      const tries = isSame ? mark.tries : null;
      found.push({ key, print, tries, isPartial: false, address, article });
    } catch (error) {
      problems.push(unreadable(item, reading.label, error));
    }
  }
  return { found, listed: new Set(items.keys()), problems };
}

function unreadable({ title, id }: FeedItem, label: string, error: unknown): SourceProblem {
  const why = error instanceof Error ? error.message : String(error);
  const message = `${label}: the item “${oneLine(title ?? id)}” could not be read (${why}). Please report it with the feed.`;
  return { code: 'article-unreadable', where: label, message };
}

function printOf(item: FeedItem, { outlet, official, pages }: WebSource): string {
  const { title, url, publishedAt, updatedAt, author, summary, text } = item;
  const parts = [title, url, publishedAt, updatedAt, author, item.outlet, summary, text, outlet];
  const flags = `${readerVersion}${official ? ' official' : ''}${pages ? ' pages' : ''}`;
  return fingerprint([flags, ...parts.map((part) => part ?? '')]);
}

/** @returns null where the item says nothing */
function articleOf(
  feed: Feed,
  item: FeedItem,
  { source, now, timezone }: FeedReading,
): FoundArticle['article'] | null {
  const stated = item.title === null ? null : oneLine(item.title);
  const said = item.text ?? item.summary ?? '';
  const cleaned = cleanText(item.isPlain ? said.trim() : itemText(said), stated);
  const title = stated ?? oneLine(cleaned.title);
  const text = cleaned.text === '' ? title : boundedText(cleaned.text);
  if (text === '') return null;
  const inZone = (date: string | null, isZoneless?: true): string | null =>
    saneDate(date !== null && isZoneless ? dateInZone(date, timezone) : date, now);
  const modifiedAt = inZone(item.updatedAt, item.updatedZoneless);
  const publishedAt = inZone(item.publishedAt, item.publishedZoneless) ?? modifiedAt;
  const byline = item.author ?? cleaned.byline;
  const outlet = item.outlet ?? source.outlet ?? feed.title;
  return {
    title: title === '' ? oneLine(text.slice(0, longestTitle)) : title,
    text,
    outlet: outlet === null ? null : oneLine(outlet),
    url: item.url === null ? null : openAddress(item.url),
    byline: byline === null ? null : oneLine(byline),
    publishedAt,
    publishedAtStated: publishedAt !== null,
    modifiedAt,
    lang: languageTag(item.lang) ?? recogniseLanguage(text) ?? languageTag(feed.lang),
    ...(source.official && { official: true as const }),
    firstSeenAt: now.toString(),
  };
}

/** Of a title that is the text's beginning, in UTF-16 units. */
const longestTitle = 120;
