import type { Feed, FeedItem } from '../../src/sources/feed/feed.ts';
import { type FeedOrigin, readFeed } from '../../src/sources/feed/read-feed.ts';

const nowhere: FeedOrigin = { contentType: null, url: null };

/** Reads a feed from text in UTF-8. */
export function feedIn(text: string, origin: Partial<FeedOrigin> = {}): Feed {
  return readFeed(new TextEncoder().encode(text), { ...nowhere, ...origin });
}

/** The only item of an RSS feed that holds these elements. */
export function rssItem(elements: string, origin: Partial<FeedOrigin> = {}): FeedItem {
  return only(feedIn(`<rss version="2.0"><channel><item>${elements}</item></channel></rss>`, origin));
}

/** The only entry of an Atom feed that holds these elements. */
export function atomEntry(elements: string, origin: Partial<FeedOrigin> = {}): FeedItem {
  return only(feedIn(`<feed xmlns="http://www.w3.org/2005/Atom"><entry>${elements}</entry></feed>`, origin));
}

function only({ items }: Feed): FeedItem {
  const [item, ...others] = items;
  if (item === undefined || others.length > 0) throw new Error(`${items.length} items instead of one`);
  return item;
}
