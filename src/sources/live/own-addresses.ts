import { plainAddress } from '../address.ts';
import type { Feed, FeedItem } from '../feed/feed.ts';
import { areOne } from './item-copies.ts';

/**
 * Makes the test whether an item's address leads to an article of its own: not to a front page, and not to one page for
 * many items.
 */
export function ownAddresses({ items, url }: Feed): (item: FeedItem) => string | null {
  const front = url === null ? null : plainAddress(url);
  const byAddress = Map.groupBy(items, (item) => (item.url === null ? null : plainAddress(item.url)));
  const own = new Set<string>();
  for (const [address, sharing] of byAddress) {
    const isPage = address !== null && address !== front && /[/?]/.test(address);
    if (isPage && areOne(sharing)) own.add(address);
  }
  return (item) => (item.url !== null && own.has(plainAddress(item.url) ?? '') ? item.url : null);
}
