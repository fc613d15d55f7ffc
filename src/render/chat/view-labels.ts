import type { BriefingView } from '../../core/model/view.ts';
import type { BlockNode, DocumentNode, SectionName } from '../tree/nodes.ts';
import { grouped } from './words.ts';

/** What a view's button counts: each thing once, and nothing that repeats what stands elsewhere. */
const countedSections: Readonly<Record<BriefingView, readonly SectionName[]>> = {
  full: [],
  upcoming: ['upcoming', 'called-off', 'possible', 'held'],
  said: ['said'],
  positions: ['positions', 'differences'],
  changes: ['changed', 'corrections'],
  sources: ['sources'],
};

const viewNames: Readonly<Record<BriefingView, string>> = {
  full: 'Overview',
  upcoming: 'Meetings',
  said: 'Said',
  positions: 'Positions',
  changes: 'Changes',
  sources: 'Sources',
};

/** The words on a view's button: "Said · 12". */
export function viewLabel(document: DocumentNode, view: BriefingView): string {
  const count = countIn(document, countedSections[view]);
  return count === 0 ? viewNames[view] : `${viewNames[view]} · ${grouped(count)}`;
}

/** For labels that do not count changes: those of a digest are what is new to its channel, those behind the button are not. */
export function withoutChanges(document: DocumentNode): DocumentNode {
  const uncounted = countedSections.changes;
  return { ...document, children: document.children.filter(({ name }) => !uncounted.includes(name)) };
}

function countIn(document: DocumentNode, names: readonly SectionName[]): number {
  const keys = document.children
    .filter(({ name }) => names.includes(name))
    .flatMap((section) => section.children.flatMap((node) => keysOf(node, section.name)));
  return new Set(keys).size;
}

/** What tells a block's entries apart: a meeting that was moved stands under both of its dates. */
function keysOf(node: BlockNode, section: SectionName): readonly unknown[] {
  if (node.type === 'paragraph') return [];
  if (node.type === 'meeting') return [node.id];
  return node.type === 'list' || (node.type === 'group' && section !== 'differences')
    ? node.children
    : [node];
}
