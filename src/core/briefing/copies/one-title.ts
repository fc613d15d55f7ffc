import type { Article } from '../../model/article.ts';
import { wordsOf } from '../words.ts';

/** Titles are nearly one where both have so many words, and this share of the longer's words is the shorter's as well. */
const fewest = 3;
const mostOf = 0.6;

/** Whether two titles are the same, but for an "Updated:" or a word or two. */
export function haveOneTitle(a: Pick<Article, 'title'>, b: Pick<Article, 'title'>): boolean {
  const [one, other] = [new Set(wordsOf(a.title)), new Set(wordsOf(b.title))];
  const longer = Math.max(one.size, other.size);
  return Math.min(one.size, other.size) >= fewest && one.intersection(other).size >= mostOf * longer;
}

const fewestOfSlug = 2;

/** Whether two addresses end in the same words: `/2031/mori-warns` and `/2031/mori-warns-again`. */
export function haveOneSlug(a: Pick<Article, 'url'>, b: Pick<Article, 'url'>): boolean {
  return isWithin(slugOf(a.url), slugOf(b.url), fewestOfSlug);
}

function slugOf(url: string | null): string[] {
  if (url === null || !URL.canParse(url)) return [];
  const last = new URL(url).pathname.split('/').findLast((part) => part !== '') ?? '';
  return last
    .replace(/\.\w+$/, '')
    .toLowerCase()
    .split(/[-_]+/)
    .filter(Boolean);
}

function isWithin(one: readonly string[], other: readonly string[], least: number): boolean {
  const [shorter, longer] = one.length <= other.length ? [one, other] : [other, one];
  if (shorter.length < Math.max(least, mostOf * longer.length)) return false;
  return ` ${longer.join(' ')} `.includes(` ${shorter.join(' ')} `);
}
