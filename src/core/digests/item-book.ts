import type { Briefing } from '../model/briefing.ts';
import {
  type Evidence,
  evidenceAnywhere,
  type Item,
  type ItemKind,
  itemsOf,
  placeIds,
  plainQuote,
} from './items.ts';

/** Kinds by the letter that their ids begin with. */
const kinds: Readonly<Record<string, ItemKind>> = {
  m: 'meeting',
  s: 'statement',
  p: 'position',
  c: 'correction',
  d: 'difference',
  f: 'figure',
};

/** What kind of item an id is of; null for what is no id of ours. */
export function kindOf(id: string): ItemKind | null {
  const [letter = ''] = id.split('-', 1);
  return Object.hasOwn(kinds, letter) ? (kinds[letter] ?? null) : null;
}

/** Finds a briefing's items by id, or by the words of a source that they rest on. */
export interface ItemBook {
  byId(id: string): Item | null;
  /** Items of a kind that rest on some of the words, those that rest on most of them alone. */
  byEvidence(kind: ItemKind, evidence: readonly Evidence[]): readonly Item[];
}

export function itemBook(briefing: Briefing): ItemBook {
  const items = itemsOf(briefing);
  const ids = new Map(items.map((found) => [found.item.id, found]));
  let evident: ReadonlyMap<string, ReadonlySet<Item>> | null = null;
  return {
    byId: (id) => ids.get(id) ?? null,
    byEvidence: (kind, evidence) => {
      evident ??= byWords(items, placeIds(briefing));
      const counts = new Map<Item, number>();
      for (const key of new Set(evidence.map((one) => keyOf(kind, one)))) {
        for (const found of evident.get(key) ?? []) counts.set(found, (counts.get(found) ?? 0) + 1);
      }
      const most = [...counts.values()].reduce((a, b) => Math.max(a, b), 0);
      return [...counts].flatMap(([found, count]) => (count === most ? [found] : []));
    },
  };
}

function byWords(
  items: readonly Item[],
  places: ReadonlyMap<number, readonly string[]>,
): ReadonlyMap<string, ReadonlySet<Item>> {
  const found = new Map<string, Set<Item>>();
  for (const item of items) {
    for (const evidence of evidenceAnywhere(item, places)) {
      const key = keyOf(item.kind, evidence);
      const others = found.get(key);
      if (others) others.add(item);
      else found.set(key, new Set([item]));
    }
  }
  return found;
}

function keyOf(kind: ItemKind, { article, quote }: Evidence): string {
  return `${kind} ${article}\n${plainQuote(quote)}`;
}
