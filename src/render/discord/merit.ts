import type { ChangeMarkNode, ItemNode } from '../tree/nodes.ts';

/** By what an item is preferred: its words' own standing, whether it was withdrawn, or that it has a mark at all. */
export type MeritKind = 'quoted' | 'withdrawn' | 'marked';

const ages: Readonly<Record<ChangeMarkNode['change'], number>> = { withdrawn: 0, new: 0, updated: 1 };

const merits: Readonly<Record<MeritKind, (item: ItemNode) => number>> = {
  // What is new before what is old; among them a speaker's own words before our retelling.
  quoted: (item) => 3 * (item.mark ? ages[item.mark.change] : 2) + distance(item),
  // What is no longer true stands nowhere else.
  withdrawn: ({ mark }) => (mark?.change === 'withdrawn' ? 0 : 1),
  marked: ({ mark }) => (mark ? 0 : 1),
};

/** Lower ones are shown first where there is no room for all. */
export function meritOf(item: ItemNode, kind: MeritKind): number {
  return merits[kind](item);
}

/** 0 words in quotation marks alone, 1 words with marks in them, 2 retold. */
function distance({ children }: ItemNode): number {
  if (children.some(({ type }) => type === 'quotation')) return 0;
  return children.some((node) => node.type === 'text' && /["“]/.test(node.value)) ? 1 : 2;
}
