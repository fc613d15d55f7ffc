import type { Span } from '../../model/span.ts';
import type { Mood } from './mood.ts';
import type { Scene } from './scene.ts';

/** A clause that says who held the meeting of the noun before it. Offsets count from the sentence's start. */
export interface RelativeClause {
  /** Its subject and verb: "King Oru held". */
  readonly subject: Span;
  /** How it tells the meeting. */
  readonly mood: Mood;
}

const holding = '(?:had|held|hosted|conducted|has had|have had|has held|have held)';
const calling =
  '(?:(?:has|have|had) (?:convened|called|scheduled|arranged|set up|announced|pencill?ed in|planned)|convened|called|scheduled|arranged)';
const plan =
  '(?:(?:was|were|is|are|had been) (?:due |set |scheduled |supposed |meant )?to (?:have (?:had|held|hosted|opened|started|begun)|have|hold|host|open|start|begin|resume)|will (?:have|hold|host|open|start)|had (?:planned|hoped|intended|agreed|offered|promised|proposed|wanted|expected|been expected) to (?:have|hold|host|open|start|begin))';
const clause = new RegExp(
  `^,? (?:(?:that|which) (?<who>(?!(?:will|would|is|was|were|are|has|have|had|shall|could|may|might)\\b)[^,;:.“”"–—]{2,60}?)|(?:he|she|they|we|i)) (?:(?<held>${holding})|(?<plan>${plan}|${calling}))(?=[ ,.]|$)`,
);

/**
 * "the talks |which King Oru held| on Monday with the premier", "a dinner |that she was to have had| with him", "the
 * conversation |they had| on Monday"; null where no such clause stands behind the noun that ends at `end`.
 */
export function relativeClause(scene: Pick<Scene, 'lower'>, end: number): RelativeClause | null {
  const match = clause.exec(scene.lower.slice(end, end + 130));
  if (!match) return null;
  const lead = /^,? (?:(?:that|which) )?/.exec(match[0])?.[0].length ?? 0;
  const subject = { start: end + lead, end: end + match[0].length };
  if (match.groups?.['held'] !== undefined) return { subject, mood: 'held' };
  const isAhead = /\b(?:will|is|are) /.test(match.groups?.['plan'] ?? '');
  return { subject, mood: isAhead ? 'upcoming' : 'auto' };
}
