import { areOne } from './linked.ts';
import type { Sketched } from './sketched.ts';

/** So many articles of one bucket are compared with those that follow: what fills it is copied, or set words. */
const mostCompared = 24;

/**
 * Groups of articles that hang together by being one text, as indexes; those alone in theirs are left out. Articles are
 * compared only where they share a band of their sketches, so that time grows with their number and not with its square.
 */
export function nearGroups(articles: readonly Sketched[]): readonly (readonly number[])[] {
  const root = articles.map((_, index) => index);
  const rootOf = (index: number): number => {
    let at = index;
    for (let above = root[at] ?? at; above !== at; above = root[at] ?? at) at = above;
    root[index] = at;
    return at;
  };
  const buckets = new Map<number, number[]>();
  for (const [index, article] of articles.entries()) {
    const tried = new Set<number>();
    for (const key of article.sketch.bands()) {
      const others = buckets.get(key);
      if (!others) {
        buckets.set(key, [index]);
        continue;
      }
      for (const other of others) {
        if (tried.has(other) || rootOf(other) === rootOf(index)) continue;
        tried.add(other);
        const near = articles[other];
        if (near && areOne(near, article)) root[rootOf(index)] = rootOf(other);
      }
      if (others.length < mostCompared) others.push(index);
    }
  }
  const groups = Map.groupBy(articles.keys(), rootOf);
  return [...groups.values()].filter(({ length }) => length > 1);
}
