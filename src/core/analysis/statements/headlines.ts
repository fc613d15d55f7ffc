import { cueForm } from './cue-verbs.ts';
import type { Token } from './tokens.ts';
import { auxiliaries, determiners, isFinite, modals, prepositions, subordinators } from './words.ts';

/** Title case throughout, as headlines have it: "Rivera Says Talks Will Go On". */
export function isHeadline(tokens: readonly Token[]): boolean {
  let words = 0;
  let capitals = 0;
  for (const token of tokens.slice(0, 30)) {
    if (token.kind !== 'word' || token.low.length < 4) continue;
    words++;
    if (token.capital) capitals++;
  }
  return words >= 3 && capitals >= 0.8 * words;
}

/** A headline's tokens as prose would write them: verbs and small words without their capital, names with it. */
export function asProse(tokens: readonly Token[]): readonly Token[] {
  if (!isHeadline(tokens) || tokens.some(isPlainWord)) return tokens;
  return tokens.map((token, index) =>
    index > 0 && token.capital && isSmall(token.low) ? { ...token, capital: false } : token,
  );
}

/** "told", "dam": prose, not "with", which headlines have small too. */
function isPlainWord({ kind, capital, low }: Token): boolean {
  return kind === 'word' && !capital && low.length > 3 && !prepositions.has(low) && !/^\d/.test(low);
}

function isSmall(low: string): boolean {
  const form = cueForm(low)?.form;
  if (form === 'third' || form === 'past') return true;
  // "May", "Will" and "Mark" may be names.
  if (modals.has(low)) return !/^(?:may|will)$/.test(low);
  return (
    isFinite(low) ||
    auxiliaries.has(low) ||
    prepositions.has(low) ||
    determiners.has(low) ||
    subordinators.has(low)
  );
}
