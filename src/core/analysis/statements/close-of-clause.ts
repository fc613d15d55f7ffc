import { skipNounPhrase, skipTime, skipUtterance, type TimeStarts } from './adjuncts.ts';
import type { Token } from './tokens.ts';
import { prepositions } from './words.ts';

/** The index after whom it was told to, when and in what: where the content of a split quotation goes on. */
export function closeOfClause(tokens: readonly Token[], from: number, times: TimeStarts): number {
  let at = from;
  for (let round = 0; round < 6; round++) {
    const start = at;
    at = skipTime(tokens, at, times);
    at = skipUtterance(tokens, at);
    const token = tokens[at];
    if (token?.kind !== 'word') return at;
    // "she said before adding: “…”": the next cue has its own words.
    if (/^(?:before|after|while)$/.test(token.low) && tokens[at + 1]?.low.endsWith('ing')) return at;
    if (prepositions.has(token.low) || round === 0)
      at = Math.max(at, skipNounPhrase(tokens, prepositions.has(token.low) ? at + 1 : at));
    if (at === start) return at;
  }
  return at;
}
