import type { Change } from '../../core/model/briefing.ts';
import type { BlockNode, ChangeMarkNode, SectionNode } from '../tree/nodes.ts';

/** Which marks of change are shown in a section. */
export type Chips = ReadonlySet<Change['kind']>;

const all: Chips = new Set(['new', 'updated', 'withdrawn']);
const withoutNew: Chips = new Set(['updated', 'withdrawn']);

/** A mark on every line tells nothing: "new" is left out among the changes, and where all of a section is new. */
export function chipsIn({ name, children }: SectionNode): Chips {
  const marks = children.flatMap(marksOf);
  return name === 'changed' || marks.every((mark) => mark?.change === 'new') ? withoutNew : all;
}

function marksOf(node: BlockNode): readonly (ChangeMarkNode | null)[] {
  switch (node.type) {
    case 'meeting':
      return [node.mark];
    case 'list':
    case 'group':
      return node.children.map(({ mark }) => mark);
    case 'paragraph':
    case 'source':
      return [];
  }
}
