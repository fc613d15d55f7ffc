import type { Change } from '../../core/model/briefing.ts';
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
  const whats = whatIsCounted(children.find(({ name }) => name === 'changed')?.children ?? [], changes);
  return counted.flatMap(({ what, name, heading }) => {
    const section = whats.has(what) ? children.find((one) => one.name === name) : undefined;
    return section ? [{ ...section, heading, children: section.children.flatMap(markedIn) }] : [];
  });
}

/** Of changes of one kind the largest groups are counted: as many as make the list as short as it is. */
function whatIsCounted(told: readonly BlockNode[], changes: readonly Change[]): ReadonlySet<Change['what']> {
  const groups = [...Map.groupBy(changes, ({ kind, what }) => `${kind} ${what}`).values()].filter(
    ([first]) => first?.kind !== 'withdrawn' && (first?.what === 'statement' || first?.what === 'position'),
  );
  const lines = told.reduce((sum, node) => sum + (node.type === 'list' ? node.children.length : 0), 0);
  const whats = new Set<Change['what']>();
  let missing = changes.length - lines;
  for (const group of groups.toSorted((a, b) => b.length - a.length)) {
    if (missing <= 0) break;
    missing -= group.length - 1;
    for (const { what } of group.slice(0, 1)) whats.add(what);
  }
  return whats;
}

function markedIn(node: BlockNode): readonly BlockNode[] {
  if (node.type !== 'group') return [];
  const marked = node.children.filter(({ mark }) => mark !== null);
  return marked.length === 0 ? [] : [{ ...node, children: marked }];
}
