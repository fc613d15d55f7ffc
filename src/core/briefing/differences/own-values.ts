import type { ScopedArticle } from '../scope.ts';

interface Valued {
  readonly source: ScopedArticle;
  readonly value: number;
}

/** What else an article says beside one of its numbers. */
interface OwnValues<Item extends Valued> {
  /** True where the article gives no other value of what is counted like this one. */
  readonly isOnly: (item: Item, isAlike?: (own: Item) => boolean) => boolean;
  /** True where an article has both values: it tells how one became the other, or of two things. */
  readonly areToldTogether: (a: Item, b: Item) => boolean;
}

/** The numbers of articles, each beside the others of its own article. */
export function ownValues<Item extends Valued>(items: readonly Item[]): OwnValues<Item> {
  const bySource = Map.groupBy(items, ({ source }) => source);
  const byValue = new Map<number, Set<ScopedArticle>>();
  for (const { value, source } of items) byValue.set(value, (byValue.get(value) ?? new Set()).add(source));
  const ownOf = ({ source }: Item): readonly Item[] => bySource.get(source) ?? [];
  return {
    isOnly: (item, isAlike = () => true) =>
      new Set(
        ownOf(item)
          .filter(isAlike)
          .map(({ value }) => value),
      ).size === 1,
    areToldTogether: (a, b) =>
      byValue.get(a.value)?.isDisjointFrom(byValue.get(b.value) ?? new Set()) === false,
  };
}
