import { createHash } from 'node:crypto';
import { fingerprint } from '../../core/fingerprint.ts';
import type { FeedItem } from '../feed/feed.ts';
import { areOne } from './item-copies.ts';

/**
 * Items by what the source calls them by, each once. An id that several items share tells none of them from the others, and
 * no more does an address beside it that they share too.
 */
export function keyedItems(items: readonly FeedItem[]): Map<string, FeedItem> {
  const byId = Map.groupBy(items, ({ id }) => id);
  const byKey = new Map<string, FeedItem>();
  for (const [id, sharing] of byId) {
    const byAddress = Map.groupBy(sharing, ({ url }) => url ?? '');
    for (const [address, those] of byAddress) {
      const place = byAddress.size > 1 ? `${id} ${address}` : id;
      for (const [words, item] of toldApart(those)) {
        const key = shortened(words === '' ? place : `${place} ${words}`);
        if (!byKey.has(key)) byKey.set(key, item);
      }
    }
  }
  return byKey;
}

/** Items that have id and address in common, by their words: by as few of these as tell them apart. */
function toldApart(items: readonly FeedItem[]): readonly (readonly [string, FeedItem])[] {
  if (areOne(items)) return items.map((item) => ['', item]);
  return [...Map.groupBy(items, wordsOf)].flatMap(([words, those]) =>
    areOne(those)
      ? those.map((item) => [words, item] as const)
      : those.map((item) => [`${words} ${fingerprint([item.text ?? item.summary ?? ''])}`, item] as const),
  );
}

function wordsOf({ title, publishedAt, summary, text }: FeedItem): string {
  return [title ?? summary ?? text ?? '', publishedAt ?? ''].join(' ');
}

/** Longer ids are kept by a hash of theirs. */
const longestKey = 300;

function shortened(key: string): string {
  if (key.length <= longestKey) return key;
  return `sha256:${createHash('sha256').update(key).digest('base64url')}`;
}
