import type { FeedItem } from '../feed/feed.ts';

/** So much of a feed's end is looked at, in bytes. */
const looked = 2_000;
const ends = /<\/\s*(?:[\w.-]+:)?(?:rss|rdf|feed|channel|entry)\s*>|[}\]]\s*$/i;

/** Whether a feed lacks its end: more of it may come under the same validators. */
export function isCutOff(bytes: Uint8Array): boolean {
  const tail = Buffer.from(bytes.subarray(-looked)).toString('latin1').replaceAll('\0', '');
  return !ends.test(tail);
}

/** The items of a feed that lacks its end, without one that ends with it: half of a title would be an article of its own. */
export function wholeItems(items: readonly FeedItem[], bytes: Uint8Array): readonly FeedItem[] {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const last = (...tags: readonly string[]): number => Math.max(...tags.map((tag) => text.lastIndexOf(tag)));
  return last('<item', '<entry') > last('</item', '</entry') ? items.slice(0, -1) : items;
}
