import { isVerbal } from './noun-phrases.ts';
import type { Token } from './tokens.ts';

/** True where a finite verb, or a quotation, stands in the next `within` tokens. */
export function hasVerb(
  tokens: readonly Token[],
  from: number,
  within: number,
  limit = tokens.length,
): boolean {
  for (let at = from; at < Math.min(limit, from + within); at++) {
    const token = tokens[at];
    if (token === undefined || token.low === ';' || token.low === ':') return false;
    if (token.kind === 'quote') return true;
    if (isVerbal(tokens, at) || (at > from && looksPresent(tokens, at))) return true;
  }
  return false;
}

/** "officials meet", "talks resume": a plural noun and a word that no determiner or preposition leads to. */
function looksPresent(tokens: readonly Token[], at: number): boolean {
  const previous = tokens[at - 1];
  return previous !== undefined && /^(?:they|we|you|i|people|who)$/.test(previous.low);
}

/** A quotation that is speech of its own, not a word or phrase in marks. */
export function isSpeech(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.quotation === null) return false;
  return token.quotation.inner.end - token.quotation.inner.start > 25;
}

/** A quotation that is a sentence, no part of one: it begins like one and ends like one, or nothing goes on after it. */
export function isWhole(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.quotation === null || !token.capital) return false;
  const next = tokens[at + 1];
  return next === undefined || next.kind !== 'word' || endsLikeSpeech(token);
}

/** Its last mark is one that speech ends with before a cue: a comma, a question mark, a dash. */
export function endsLikeSpeech(token: Token): boolean {
  return token.closing !== '' && ',.?!…—–-'.includes(token.closing);
}
