import type { Edit } from '../model/edit.ts';
import { type ItemBook, kindOf } from './item-book.ts';
import type { Item } from './items.ts';

/** Edits by the items that they hold for; of several on one item the last holds, and a hidden one stays hidden. */
export function editsByItem(book: ItemBook, edits: readonly Edit[]): ReadonlyMap<string, Edit> {
  const found = new Map<string, Edit>();
  for (const edit of edits) {
    for (const { item } of itemsOfEdit(book, edit)) {
      if (found.get(item.id)?.act.kind !== 'hide') found.set(item.id, edit);
    }
  }
  return found;
}

/**
 * The items that an edit speaks of: the one of its id, or where another analysis gave it another id what rests on the same
 * words. The same words are one remark, however often they are told; of meetings, which one sentence may tell several of,
 * only one that is alone can be meant.
 */
export function itemsOfEdit(book: ItemBook, { item: id, evidence }: Edit): readonly Item[] {
  const known = book.byId(id);
  if (known) return [known];
  const kind = kindOf(id);
  if (kind === null) return [];
  const found = book.byEvidence(kind, evidence);
  return kind === 'statement' || found.length === 1 ? found : [];
}
