import { isSpeakerNoun } from './speakers.ts';
import { clauseStart } from './subjects.ts';
import type { Token } from './tokens.ts';
import { determiners } from './words.ts';

/** No half of "the envoy, Ana Rivera," is longer, in words. */
const longest = 8;

/**
 * "The envoy, Ana Rivera, *said* the mill would close": a clause begins with a name and what it describes, and the verb behind
 * the comma is theirs. False in "The dam, *said* the envoy, Ana Rivera, had burst".
 */
export function isApposedSubject(tokens: readonly Token[], verb: number): boolean {
  const close = verb - 1;
  const from = clauseStart(tokens, close);
  if (tokens[close]?.low !== ',' || close - from > 2 * longest) return false;
  const comma = tokens.findIndex(({ low }, at) => at > from && at < close && low === ',');
  if (comma < 0) return false;
  const [first, second] = [tokens.slice(from, comma), tokens.slice(comma + 1, close)];
  return (isName(second) && isDescription(first)) || (isName(first) && isDescription(second));
}

function isName(words: readonly Token[]): boolean {
  return words.length > 1 && words.every(({ kind, capital }) => kind === 'word' && capital);
}

/** "the envoy", "its deputy chief", "a baker from Norvik". */
function isDescription(words: readonly Token[]): boolean {
  if (words.length > longest || !words.every(({ kind }) => kind === 'word')) return false;
  const opens = determiners.has(words[0]?.low ?? '');
  return opens && words.some(({ low, capital }, at) => at > 0 && !capital && isSpeakerNoun(low));
}
