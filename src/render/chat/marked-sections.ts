import type { Change } from '../../core/model/briefing.ts';
import { changeLines } from '../tree/changes.ts';
import type { BlockNode, DocumentNode, SectionNode } from '../tree/nodes.ts';

/** Where the things that may be counted among the changes stand, and what they are called among the changes. */
const counted = [
  { what: 'statement', name: 'said', heading: 'What was said since' },
  { what: 'position', name: 'positions', heading: 'Positions since' },
] as const;

/**
 * The marked items of sections whose changes are counted and not told one by one ("16 new statements"):
 * where the changes stand alone, nothing else would show them.
 */
export function markedSections(
  { children }: DocumentNode,
  changes: readonly Change[],
): readonly SectionNode[] {
  const lines = changeLines(changes).filter((line) => line.length > 1);
  const whats = new Set(lines.map(([{ what }]) => what));
  return counted.flatMap(({ what, name, heading }) => {
    const section = whats.has(what) ? children.find((one) => one.name === name) : undefined;
    return section ? [{ ...section, heading, children: section.children.flatMap(markedIn) }] : [];
  });
}

function markedIn(node: BlockNode): readonly BlockNode[] {
  if (node.type !== 'group') return [];
  const marked = node.children.filter(({ mark }) => mark !== null);
  // That they are new is what the section says.
  const told = marked.map((item) => (item.mark?.change === 'new' ? { ...item, mark: null } : item));
  return told.length === 0 ? [] : [{ ...node, children: told }];
}
