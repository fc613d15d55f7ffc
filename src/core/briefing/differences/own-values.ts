import type { ScopedArticle } from '../scope.ts';

interface Valued {
  readonly source: ScopedArticle;
  readonly value: number;
}

/** What else an article says beside one of its numbers. */
interface OwnValues<Item extends Valued> {
  /** True where the article gives no other value of what is counted like this one. */
  readonly isOnly: (item: Item, isAlike?: (own: Item) => boolean) => boolean;
  /** True where the article of one has the other's value, too: it tells how one became the other. */
  readonly knows: (item: Item, other: Item) => boolean;
}

/** The numbers of articles, each beside the others of its own article. */
export function ownValues<Item extends Valued>(items: readonly Item[]): OwnValues<Item> {
  const bySource = Map.groupBy(items, ({ source }) => source);
  const ownOf = ({ source }: Item): readonly Item[] => bySource.get(source) ?? [];
  return {
    isOnly: (item, isAlike = () => true) =>
      new Set(
        ownOf(item)
          .filter(isAlike)
          .map(({ value }) => value),
      ).size === 1,
    knows: (item, other) => ownOf(item).some(({ value }) => value === other.value),
  };
}
