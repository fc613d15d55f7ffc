import type { ChangeMarkNode, ItemNode } from '../tree/nodes.ts';
import { isInOwnWords } from './own-words.ts';

/** By what an item is preferred: its words' own standing, or that it has a mark at all. */
export type MeritKind = 'quoted' | 'marked';

const ages: Readonly<Record<ChangeMarkNode['change'], number>> = { withdrawn: 0, new: 0, updated: 1 };

const merits: Readonly<Record<MeritKind, (item: ItemNode) => number>> = {
  // What is new before what is old; among them a speaker's own words before our retelling.
  quoted: (item) => 3 * (item.mark ? ages[item.mark.change] : 2) + distance(item),
  marked: ({ mark }) => (mark ? 0 : 1),
};

/** Lower ones are shown first where there is no room for all. */
export function meritOf(item: ItemNode, kind: MeritKind): number {
  return merits[kind](item);
}

/** 0 in the speaker's own words alone, 1 with some of them, 2 retold. */
function distance({ children }: ItemNode): number {
  if (isInOwnWords(children)) return 0;
  const hasMarks = children.some(
    (node) => node.type === 'quotation' || (node.type === 'text' && /["“]/.test(node.value)),
  );
  return hasMarks ? 1 : 2;
}
