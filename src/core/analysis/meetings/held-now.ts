import type { Span } from '../../model/span.ts';

const beingHeld =
  '(?:be (?:held|opened|convened|staged|hosted)|take place|go ahead|happen|begin|start|open|meet|come|travel|go|fly|arrive|visit|do so)\\b[^;]{0,80}';
const goesOn = new RegExp(`\\band (?:will|would|is|are) (?:now |instead |to )*${beingHeld}`);
const instead = new RegExp(`\\b(?:will|would|is|are) (?:to )?(?:now|instead) (?:to )?${beingHeld}`);

/**
 * The clause that tells when and where a meeting is to be after all: "postponed because of a storm |and will be held in
 * Bergen on Tuesday|", "which was planned in Lima, |will now be held in Bergen|"; null where none follows.
 * @param lower a sentence in small letters
 * @param from where its meeting begins
 * @param isMoved whether a move is told, so that the clause need not say so
 */
export function heldNow(lower: string, from: number, isMoved: boolean): Span | null {
  const rest = lower.slice(from, from + 240);
  const found = (isMoved ? goesOn.exec(rest) : null) ?? instead.exec(rest);
  return found ? { start: from + found.index, end: from + found.index + found[0].length } : null;
}
