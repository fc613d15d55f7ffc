import { positionInWords } from '../../core/briefing/position-in-words.ts';
import type { Position } from '../../core/model/briefing.ts';
import { citation, name, text } from './inline.ts';
import type { Marks } from './marks.ts';
import type { GroupNode, InlineNode } from './nodes.ts';
import { quoted, unquoted } from './verbatim.ts';

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
export function positionLine(position: Position): readonly InlineNode[] {
  const { text: words, cites } = position;
  const { lead, isSpoken } = positionInWords(position);
  return [
    ...(lead === '' ? [] : [text(lead)]),
    ...(isSpoken ? quoted(words, cites) : unquoted(words)),
    ...citation(cites),
  ];
}

/** A position on a line of its own. */
export function positionWithParty(position: Position): readonly InlineNode[] {
  return [name(position.party), text(' '), ...positionLine(position)];
}
