import type { Ref } from '../model/briefing.ts';
import type { ScopedArticle } from './scope.ts';

/** Items with their citations in order. */
export type InOrder = <Item extends { readonly cites: readonly Ref[] }>(
  items: readonly Item[],
) => readonly Item[];

/** Puts citations of a party's own word before those of the press, and leaves them in order else. */
export function inOrder(scope: readonly ScopedArticle[]): InOrder {
  const official = new Set(scope.filter(({ article }) => article.official).map(({ n }) => n));
  if (official.size === 0) return (items) => items;
  const isOfficial = ({ source }: Ref): boolean => official.has(source);
  return (items) =>
    items.map((item) => ({
      ...item,
      cites: [...item.cites.filter(isOfficial), ...item.cites.filter((ref) => !isOfficial(ref))],
    }));
}

/** The official tellings of something, where there are any; else all of them. */
export function officialOf<Telling extends { readonly source: ScopedArticle }>(
  tellings: readonly [Telling, ...Telling[]],
): readonly [Telling, ...Telling[]] {
  const [first, ...others] = tellings.filter(({ source }) => source.article.official);
  return first ? [first, ...others] : tellings;
}
