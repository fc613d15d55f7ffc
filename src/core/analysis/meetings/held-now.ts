import type { Span } from '../../model/span.ts';

const clause =
  /\band (?:will|would|is|are) (?:now |instead |to )*(?:be (?:held|opened|convened)|take place|go ahead|happen|begin|start|open|meet)\b[^;]{0,80}/;

/**
 * The clause that tells when and where a postponed meeting is to be: "postponed because of a storm |and will now be held in
 * Bergen on Tuesday|"; null where none follows.
 * @param lower a sentence in small letters
 * @param from where the verb of the move begins
 */
export function heldNow(lower: string, from: number): Span | null {
  const found = clause.exec(lower.slice(from, from + 240));
  return found ? { start: from + found.index, end: from + found.index + found[0].length } : null;
}
