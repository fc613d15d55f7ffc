import type { Cue } from './cues.ts';
import type { Range } from './noun-phrases.ts';
import { canSpeak } from './speakers.ts';
import type { Token } from './tokens.ts';
import { isFinite, objectPronouns } from './words.ts';

/**
 * "promised *him* a road", "promised *the board* that it would wait": whom something is said to, and not "promised *a road* that
 * goes to the coast", what is said. Only of verbs whose object may be either.
 */
export function isGivenTo(tokens: readonly Token[], { verb }: Cue, object: Range): boolean {
  if (!verb.frames.has('noun')) return true;
  const head = tokens[object.from]?.low ?? '';
  return head !== 'it' && (objectPronouns.has(head) || canSpeak(tokens, object));
}

/** "could", "was", but not "she’d", which has its subject with it. */
export function startsClause(token: Token | undefined): boolean {
  return token !== undefined && isFinite(token.low) && !/['’]/.test(token.low);
}

/** Where "of his", "of their" stands inside a noun phrase. */
export function ofOwn(tokens: readonly Token[], from: number, to: number): number | null {
  for (let at = from + 1; at < to; at++) {
    if (tokens[at]?.low === 'of' && /^(?:his|her|its|their|our|full)$/.test(tokens[at + 1]?.low ?? ''))
      return at;
  }
  return null;
}
