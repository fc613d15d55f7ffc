import type { Opml } from 'feedsmith';
import type { WebSource } from '../../core/model/topic.ts';
import { feedCategory } from './feed-category.ts';
import { plainName } from './plain-name.ts';

/** Feeds under one name: a topic's. */
export interface FeedGroup {
  readonly title: string;
  readonly feeds: readonly WebSource[];
}

/** What a list is to hold. */
export interface FeedList {
  readonly title: string;
  readonly feeds?: readonly WebSource[];
  /** Each stands in an outline of its own. */
  readonly groups?: readonly FeedGroup[];
}

/**
 * Feeds as OPML 2.0 (http://opml.org/spec2.opml), for feed readers and for `readOpml`.
 * @param list of a feed at least: OPML has no empty lists
 */
export async function writeOpml({ title, feeds = [], groups = [] }: FeedList): Promise<string> {
  const { generateOpml } = await import('feedsmith');
  const outlines = [...feeds.map(outlineOf), ...groups.map(groupOutline)];
  const head = { title: plainName(title) ?? 'Feeds' };
  return `${generateOpml({ head, body: { outlines } }).trimEnd()}\n`;
}

function groupOutline({ title, feeds }: FeedGroup): Opml.Outline<string> {
  return { text: plainName(title) ?? 'Feeds', outlines: feeds.map(outlineOf) };
}

function outlineOf({ url, outlet, ...options }: WebSource): Opml.Outline<string> {
  const name = plainName(outlet) ?? url;
  const category = feedCategory(options);
  return { type: 'rss', text: name, title: name, xmlUrl: url, ...(category && { category }) };
}
