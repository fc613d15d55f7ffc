import type { Briefing, Correction } from '../../core/model/briefing.ts';
import { citation, name, text } from './inline.ts';
import type { Marks } from './marks.ts';
import type { GroupNode, InlineNode } from './nodes.ts';
import { timeOfInstant } from './time.ts';
import { unquoted } from './verbatim.ts';

/** What outlets took back or mended, by note: who made it and when, then a line a point. */
export function correctionGroups(briefing: Briefing, marks: Marks): readonly GroupNode[] {
  const notes = Map.groupBy(briefing.corrections, (point) =>
    JSON.stringify([makerOf(point, briefing), point.at ?? null]),
  );
  return [...notes.values()].map((points) => ({
    type: 'group',
    heading: points.slice(0, 1).flatMap((point) => headingOf(point, briefing)),
    children: points.map(({ id, text: note, cites }) => ({
      type: 'item',
      id,
      mark: marks('correction', id),
      children: [...unquoted(note), ...citation(cites)],
    })),
  }));
}

function headingOf(point: Correction, briefing: Briefing): readonly InlineNode[] {
  const maker = name(makerOf(point, briefing));
  const at = point.at === undefined ? [] : [text(', '), timeOfInstant(point.at, briefing.topic.timezone)];
  return [maker, ...at];
}

/** A point of a note with who made it before it, on a line of its own. */
export function correctionLine(point: Correction, briefing: Briefing): readonly InlineNode[] {
  const { text: note, cites } = point;
  return [name(makerOf(point, briefing)), text(': '), ...unquoted(note), ...citation(cites)];
}

/** The outlet, or where none is known the title of the article that carries the note. */
function makerOf({ outlet, cites }: Correction, { sources }: Briefing): string {
  const source = sources.find(({ n }) => n === cites[0]?.source);
  return outlet ?? source?.outlet ?? source?.title ?? 'A source';
}
