import type { Opml } from 'feedsmith';
import type { WebSource } from '../../core/model/topic.ts';
import { feedCategory } from './feed-category.ts';
import { plainName } from './plain-name.ts';

/** Feeds under one name: a topic's. */
export interface FeedGroup {
  readonly title: string;
  readonly feeds: readonly WebSource[];
}

/**
 * Feeds as OPML 2.0 (http://opml.org/spec2.opml), for feed readers and for `readOpml`.
 * @param groups one: its feeds stand in the body and its title in the head; several: an outline each
 */
export async function writeOpml(groups: readonly FeedGroup[]): Promise<string> {
  const { generateOpml } = await import('feedsmith');
  const [first, ...others] = groups;
  const only = others.length === 0 ? first : undefined;
  const title = plainName(only?.title) ?? 'Feeds of Readout';
  const outlines = only
    ? only.feeds.map(outlineOf)
    : groups.map((group) => ({ text: plainName(group.title) ?? '–', outlines: group.feeds.map(outlineOf) }));
  return `${generateOpml({ head: { title }, body: { outlines } }).trimEnd()}\n`;
}

function outlineOf({ url, outlet, ...options }: WebSource): Opml.Outline<string> {
  const name = plainName(outlet) ?? url;
  const category = feedCategory(options);
  return { type: 'rss', text: name, title: name, xmlUrl: url, ...(category && { category }) };
}
