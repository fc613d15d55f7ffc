import { cueForm } from './cue-verbs.ts';
import { nounPhraseBefore, type Range } from './noun-phrases.ts';
import type { Token } from './tokens.ts';
import { prepositions } from './words.ts';

/** No relative clause without commas is longer, in words. */
const longestRelative = 24;

/**
 * "*A driver* who had queued at the gate since noon says": the clause's head, past a relative clause without commas; `headOf`: where the
 * main clause of what ends at an index begins.
 */
export function pastOwnRelative(
  tokens: readonly Token[],
  verb: number,
  headOf: (at: number) => number,
): Range | null {
  if (/^(?:i|he|she|we|they)$/.test(tokens[verb - 1]?.low ?? '')) return null;
  for (let at = verb - 1; at > Math.max(0, verb - longestRelative); at--) {
    const token = tokens[at];
    if (token?.kind !== 'word' || token.low === 'that') return null;
    // "A lawyer who thinks Rivera |says| too much"
    const takesClause = !prepositions.has(tokens[at + 1]?.low ?? '');
    if (takesClause && cueForm(token.low)?.verb.frames.has('bare') === true) return null;
    if (token.low !== 'who' || token.capital) continue;
    const phrase = at < verb - 2 ? nounPhraseBefore(tokens, at) : null;
    if (phrase === null || phrase.from !== headOf(at)) return null;
    const own = nounPhraseBefore(tokens, verb);
    // "… who tied up went home after *the harbour authority* agreed"
    const isApart = own !== null && opensClause.test(tokens[own.from - 1]?.low ?? '');
    return isApart || own?.from === phrase.from ? null : phrase;
  }
  return null;
}

const opensClause = /^(?:after|before|when|while|as|because|if|although|though|and|but|until|once)$/;
