import type { Feed } from '../sources/feed/feed.ts';
import type { PageArticle } from '../sources/html/read-html.ts';
import type { Given } from '../sources/live/read-outcome.ts';

/* Loaded with the first feed, and with the first page. */

export async function readFeedBytes(bytes: Uint8Array, given: Given): Promise<Feed> {
  return (await import('../sources/feed/read-feed.ts')).readFeed(bytes, given);
}

export async function readPageBytes(bytes: Uint8Array, given: Given): Promise<PageArticle> {
  return (await import('../sources/html/read-page.ts')).readPage(bytes, given);
}
