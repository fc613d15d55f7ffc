import { nounPhraseBefore, type Range } from './noun-phrases.ts';
import type { Token } from './tokens.ts';

/** Tokens. */
const longest = 30;
/** Longer quotations are speech, no name and no word in marks; in characters. */
const longestName = 32;

/**
 * "Ana Rivera, whose band is called “Rust”, *said*", "the twins, who had lost their “lucky” hammer, *say*": who speaks before
 * a relative clause with a name or a word in marks. Null where no such clause ends before `verb`.
 */
export function pastRelative(tokens: readonly Token[], verb: number): Range | null {
  const last = tokens[verb - 1];
  if (last === undefined || !(last.low === ',' || (last.kind === 'quote' && last.closing === ',')))
    return null;
  let marked = false;
  for (let at = last.low === ',' ? verb - 2 : verb - 1; at > Math.max(1, verb - longest); at--) {
    const token = tokens[at];
    if (token === undefined) return null;
    if (token.kind === 'quote') {
      if (!isName(token) || (token.closing === ',' && at !== verb - 1)) return null;
      marked = true;
    } else if (token.kind === 'mark') return null;
    if (tokens[at - 1]?.low === ',' && /^(?:who|whose|which)$/.test(token.low))
      return marked ? nounPhraseBefore(tokens, at - 1) : null;
  }
  return null;
}

function isName({ start, end, closing }: Token): boolean {
  return end - start <= longestName && !/[.?!…]/.test(closing);
}
