import type { BlockNode, SectionName, SectionNode } from '../tree/nodes.ts';
import { type Entry, entriesOf, type Part } from './part.ts';
import { sectionShapes } from './section-shape.ts';

/** What an entry of a message tells of. */
export interface EntryKey {
  readonly section: SectionName;
  /** The item's id; null where it tells of nothing that has one. */
  readonly id: string | null;
  /** Its place in the section. */
  readonly at: number;
}

/** The same as a string. */
export function keyInWords({ section, id, at }: EntryKey): string {
  return id === null ? `${section}#${at}` : `${section}/${id}`;
}

/** What the entries of a section tell of, in its order. */
export function keysIn({ name, children }: SectionNode): readonly EntryKey[] {
  const first = children.findIndex(({ type }) => type !== 'paragraph');
  const ids = children.slice(Math.max(0, first)).flatMap((node) => idsOf(node, name));
  return ids.map((id, at) => ({ section: name, id, at }));
}

/**
 * What the entries of a part tell of.
 * @throws TypeError where the part was not made of the section
 */
export function keyedEntries<Told>(
  part: Part<Told>,
  section: SectionNode,
): readonly (readonly [Entry<Told>, EntryKey])[] {
  const keys = keysIn(section);
  return entriesOf(part).map((entry, at) => {
    const key = keys[at];
    if (!key) throw new TypeError(`more entries than items in "${section.name}"`);
    return [entry, key] as const;
  });
}

function idsOf(node: BlockNode, section: SectionName): readonly (string | null)[] {
  switch (node.type) {
    case 'list':
      return node.children.map(({ id }) => id ?? null);
    case 'group':
      return sectionShapes[section].whole ? [node.id ?? null] : node.children.map(({ id }) => id ?? null);
    case 'meeting':
      return [node.id];
    case 'paragraph':
    case 'source':
      return [null];
  }
}
