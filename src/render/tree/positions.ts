import type { Position } from '../../core/model/briefing.ts';
import { citation, name, text } from './inline.ts';
import type { Marks } from './marks.ts';
import type { GroupNode } from './nodes.ts';
import { unquoted } from './verbatim.ts';

const stances: Readonly<Record<Position['stance'], string>> = {
  demands: 'demands',
  rejects: 'rejects',
  offers: 'offers',
  accepts: 'accepts',
  warns: 'warns',
  denies: 'denies',
  open: 'leaves open',
};

/** What each party wants, in the order in which the parties come up. */
export function positionsByParty(positions: readonly Position[], marks: Marks): readonly GroupNode[] {
  return [...Map.groupBy(positions, ({ party }) => party)].map(([party, held]) => ({
    type: 'group',
    heading: [name(party)],
    children: held.map(({ id, stance, text: words, cites }) => ({
      type: 'item',
      mark: marks('position', id),
      children: [text(`${stances[stance]}: `), ...unquoted(words), ...citation(cites)],
    })),
  }));
}
