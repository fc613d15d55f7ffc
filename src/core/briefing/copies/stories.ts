import type { Article } from '../../model/article.ts';
import { onceFor } from '../read-once.ts';
import { areOne } from './linked.ts';
import { nearGroups } from './near-pairs.ts';
import { outletKey } from './outlet-key.ts';
import { Sketch } from './sketch.ts';
import type { Sketched } from './sketched.ts';
import { compareAge, newestOf, originOf } from './standing.ts';

interface Dated {
  readonly article: Article;
  readonly instant: number | null;
}

/** One text in several places. */
export interface Story<One> {
  /** The article that speaks for all. */
  readonly standing: One & Sketched;
  /** The others, in order of publication. */
  readonly copies: readonly (One & Sketched)[];
}

const sketchOf = onceFor(({ text }: Article) => new Sketch(text));

/** The stories that stand in more places than one, in whatever order the articles are given. */
export function storiesOf<One extends Dated>(articles: readonly One[]): Story<One>[] {
  const sketched = articles.map((one) => ({ ...one, sketch: sketchOf(one.article) })).sort(compareAge);
  return nearGroups(sketched).flatMap((group) => starsOf(group.flatMap((index) => sketched[index] ?? [])));
}

/**
 * Cuts a group into stories of which each copy is one of the article that stands or of an earlier version of it: a
 * round-up that took in two reports does not make them one.
 */
function starsOf<One extends Sketched>(group: readonly One[]): Story<One>[] {
  const stories: Story<One>[] = [];
  let rest = group;
  for (;;) {
    const [first, ...later] = rest;
    if (first === undefined) return stories;
    const origin = originOf([first, ...later]);
    const own = rest.filter(
      (one) => one !== origin && outletKey(one.article) === outletKey(origin.article) && areOne(origin, one),
    );
    const versions = [origin, ...own] as const;
    const standing = newestOf(versions);
    const [told, others] = parted(rest, (one) => isOneOf(one, versions));
    const copies = told.filter((one) => one !== standing);
    if (copies.length > 0) stories.push({ standing, copies });
    rest = others;
  }
}

function isOneOf<One extends Sketched>(one: One, versions: readonly One[]): boolean {
  return versions.some((version) => version === one || areOne(version, one));
}

function parted<One>(all: readonly One[], test: (one: One) => boolean): [One[], One[]] {
  const groups = Map.groupBy(all, test);
  return [groups.get(true) ?? [], groups.get(false) ?? []];
}
