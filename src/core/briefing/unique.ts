import type { Ref } from '../model/briefing.ts';
import { distinctRefs } from './refs.ts';

/** One item an id; items that share it are one item with all citations. */
export function uniqueById<Item extends { readonly id: string; readonly cites?: readonly Ref[] }>(
  items: readonly Item[],
): Item[] {
  const byId = new Map<string, Item>();
  for (const item of items) {
    const known = byId.get(item.id);
    byId.set(
      item.id,
      known?.cites && item.cites
        ? { ...known, cites: distinctRefs([...known.cites, ...item.cites]) }
        : (known ?? item),
    );
  }
  return [...byId.values()];
}
