import type { Feed } from '../sources/feed/feed.ts';
import type { PageArticle } from '../sources/html/read-html.ts';
import type { Given } from '../sources/live/read-outcome.ts';

/* Loaded with the first feed, and with the first page. */

export async function readFeedBytes(bytes: Uint8Array, given: Given): Promise<Feed> {
  return (await import('../sources/feed/read-feed.ts')).readFeed(bytes, given);
}

export async function readPageBytes(bytes: Uint8Array, given: Given): Promise<PageArticle> {
  const [{ readHtml }, { decodeText }] = await Promise.all([
    import('../sources/html/read-html.ts'),
    import('../sources/files/decode.ts'),
  ]);
  return readHtml(decodeText(bytes, 'html'), given.url);
}
