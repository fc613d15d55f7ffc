import type { Position } from '../../core/model/briefing.ts';
import { citation, name, text } from './inline.ts';
import type { Marks } from './marks.ts';
import type { GroupNode, InlineNode } from './nodes.ts';
import { quoted, unquoted } from './verbatim.ts';

const stances: Readonly<Record<Position['stance'], string>> = {
  demands: 'demands',
  rejects: 'rejects',
  offers: 'offers',
  accepts: 'accepts',
  warns: 'warns',
  denies: 'denies',
  open: 'leaves open',
};

/** Words in the first person are the party's own, and would read as ours without marks. */
const isSpoken = /\b(?:I|[Ww]e|[Oo]ur|us|my)\b/;

/** What each party wants, in the order in which the parties come up. */
export function positionsByParty(positions: readonly Position[], marks: Marks): readonly GroupNode[] {
  return [...Map.groupBy(positions, ({ party }) => party)].map(([party, held]) => ({
    type: 'group',
    heading: [name(party)],
    children: held.map((position) => ({
      type: 'item',
      id: position.id,
      mark: marks('position', position.id),
      children: positionLine(position),
    })),
  }));
}

/** A position under its party's name. */
export function positionLine({ stance, text: words, cites }: Position): readonly InlineNode[] {
  return [
    text(`${stances[stance]}: `),
    ...(isSpoken.test(words) ? quoted(words, cites) : unquoted(words)),
    ...citation(cites),
  ];
}

/** A position on a line of its own. */
export function positionWithParty(position: Position): readonly InlineNode[] {
  return [name(position.party), text(' '), ...positionLine(position)];
}
