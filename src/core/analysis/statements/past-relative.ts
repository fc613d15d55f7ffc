import { nounPhraseBefore, type Range } from './noun-phrases.ts';
import { clauseStart } from './subjects.ts';
import type { Token } from './tokens.ts';

/** Tokens. */
const longest = 30;
/** Longer quotations are speech, no name and no word in marks; in characters. */
const longestName = 32;

/**
 * "Ana Rivera, whose band is called “Rust”, *said*", "the twins, who had lost their “lucky” hammer, *say*": who speaks before
 * a relative clause or a description with a name or a word in marks. Null where none ends before `verb`.
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
      const titled = titles.test(tokens[at - 1]?.low ?? '');
      if (!(titled || isName(token)) || (token.closing === ',' && at !== verb - 1)) return null;
      marked = true;
    } else if (token.kind === 'mark') return null;
    if (tokens[at - 1]?.low !== ',') continue;
    if (!marked) return null;
    if (/^(?:who|whose|which)$/.test(token.low)) return nounPhraseBefore(tokens, at - 1);
    // "A letter, signed “A Reader”, *called* for"
    if (titles.test(token.low) || /^(?:signed|dated)$/.test(token.low))
      return nounPhraseBefore(tokens, at - 1);
    return token.kind === 'word' && !token.capital ? namedAtHead(tokens, at - 1) : null;
  }
  return null;
}

const titles = /^(?:headed|titled|entitled|called)$/;

/** "*Ana Rivera*, singer of the band “Rust”, said": a name of two words or more that the clause begins with. */
function namedAtHead(tokens: readonly Token[], comma: number): Range | null {
  const from = clauseStart(tokens, comma);
  const name = tokens.slice(from, comma);
  const whole = name.length > 1 && name.every(({ kind, capital }) => kind === 'word' && capital);
  return whole ? { from, to: comma } : null;
}

function isName({ start, end, closing }: Token): boolean {
  return end - start <= longestName && !/[.?!…]/.test(closing);
}
