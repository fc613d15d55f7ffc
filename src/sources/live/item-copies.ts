import type { FeedItem } from '../feed/feed.ts';
import { haveOneTitle, sameness } from './alike.ts';

/** Whether items are one article: it may be listed twice, under two ids or with an older headline. */
export function areOne([first, ...others]: readonly FeedItem[]): boolean {
  return first === undefined || others.every((other) => isCopy(first, other));
}

const leastSameness = 0.6;

function isCopy(one: FeedItem, other: FeedItem): boolean {
  if (one.publishedAt !== other.publishedAt) return false;
  const [a, b] = [told(one), told(other)];
  if (a.title === b.title && a.text === b.text) return true;
  return (haveOneTitle(a, b) || (a.text === b.text && a.text !== '')) && sameness(a, b) >= leastSameness;
}

function told({ title, summary, text }: FeedItem): { readonly title: string; readonly text: string } {
  return { title: title ?? '', text: text ?? summary ?? '' };
}
