import type { Span } from '../../model/span.ts';
import type { TimeStarts } from './adjuncts.ts';
import { attributeUnit } from './attribute.ts';
import { findCues } from './cues.ts';
import type { Draft } from './draft.ts';
import { aloneIn } from './go-on.ts';
import type { Unit } from './tokens.ts';

/** No remark runs over more paragraphs before its cue. */
const longest = 8;

/** Paragraphs of quotation before the one that holds their cue. */
export interface OpenQuotations {
  /** Index of the unit with their cue. */
  readonly to: number;
  readonly content: readonly Span[];
}

/**
 * “We had one boat. / “Today we have two,” said Rivera. – paragraphs that a quotation leaves open, from `index` on, whose
 * speaker the last of them names. Null where none of them does: then they go on with whoever spoke before.
 */
export function openQuotations(
  units: readonly Unit[],
  index: number,
  times: TimeStarts,
): OpenQuotations | null {
  // What takes up a quotation left open belongs to whoever that was given to.
  if (units[index]?.tokens[0]?.quotation?.continues !== false) return null;
  const content: Span[] = [];
  for (let at = index; at < Math.min(units.length, index + longest); at++) {
    const unit = units[at];
    if (unit === undefined) return null;
    const alone = aloneIn(unit);
    if (alone.length > 0 && unit.tokens.at(-1)?.quotation?.open === true) {
      content.push(...alone);
      continue;
    }
    const own = at > index ? ownRemark(unit, attributeUnit(unit, findCues(unit.tokens), times)) : null;
    return own === null ? null : { to: at, content };
  }
  return null;
}

/** The remark that begins with a unit's first quotation, where that takes up one left open. */
export function ownRemark({ tokens }: Unit, drafts: readonly Draft[]): Draft | null {
  const first = tokens[0]?.quotation;
  if (first?.continues !== true) return null;
  return (
    drafts.find(
      ({ rule, content }) => rule === 'quote-before-cue' && content[0]?.start === first.inner.start,
    ) ?? null
  );
}
