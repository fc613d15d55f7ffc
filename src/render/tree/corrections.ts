import type { Correction } from '../../core/model/briefing.ts';
import { citation, name, text } from './inline.ts';
import type { Marks } from './marks.ts';
import type { GroupNode, InlineNode } from './nodes.ts';
import { timeOfInstant } from './time.ts';
import { unquoted } from './verbatim.ts';

/** What outlets took back or mended, by note: the outlet and the time, then a line a point. */
export function correctionGroups(
  corrections: readonly Correction[],
  zone: string,
  marks: Marks,
): readonly GroupNode[] {
  const notes = Map.groupBy(corrections, ({ outlet, at, cites }) =>
    JSON.stringify([outlet, at, outlet === undefined ? cites[0]?.source : null]),
  );
  return [...notes.values()].map((points) => ({
    type: 'group',
    heading: headingOf(points[0], zone),
    children: points.map(({ id, text: note, cites }) => ({
      type: 'item',
      mark: marks('correction', id),
      children: [...unquoted(note), ...citation(cites)],
    })),
  }));
}

function headingOf(point: Correction | undefined, zone: string): readonly InlineNode[] {
  const outlet = name(point?.outlet ?? 'A source');
  return point?.at === undefined ? [outlet] : [outlet, text(', '), timeOfInstant(point.at, zone)];
}
