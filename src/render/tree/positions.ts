import { positionInWords } from '../../core/briefing/position-in-words.ts';
import type { Briefing, Position } from '../../core/model/briefing.ts';
import { citation, name, text } from './inline.ts';
import type { Marks } from './marks.ts';
import type { GroupNode, InlineNode } from './nodes.ts';
import { firstTold, newestFirst } from './order.ts';
import { quoted, unquoted } from './verbatim.ts';

/** What each party wants: who took a position last comes first, each with the newest position first. */
export function positionsByParty(
  { positions, sources }: Pick<Briefing, 'positions' | 'sources'>,
  marks: Marks,
): readonly GroupNode[] {
  const toldAt = firstTold({ sources });
  const newest = newestFirst(positions, ({ cites }) => toldAt(cites));
  return [...Map.groupBy(newest, ({ party }) => party)].map(([party, held]) => ({
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
