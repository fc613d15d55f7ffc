import { type ArticleWords, opensSentence } from './article-words.ts';
import type { Antecedent } from './pronouns.ts';
import { isPossessive, leadsSentence } from './sentence-subject.ts';

/**
 * "|Ana Berg|'s six albums were bought by a firm of Karl Lind. She": whose they are, or who is named behind? True where a sentence
 * begins with somebody's and all others stand behind a preposition.
 */
export function isAboutOwner(
  words: ArticleWords,
  candidates: readonly Antecedent[],
  free: readonly Antecedent[],
): boolean {
  const [first] = candidates;
  if (first === undefined || free.length === 0) return false;
  if (!isPossessive(words, first) || !opensSentence(words, first.from)) return false;
  return free.every((one) => one.entry !== first.entry && !leadsSentence(words, one) && isBehind(words, one));
}

/** "owned by |Karl Lind|", "with the actor |Karl Lind|": so many words behind the preposition. */
const reach = 4;
const prepositions = /^(?:by|of|with|to|from|for|against|about|like|at|in)$/;

function isBehind({ tokens }: ArticleWords, { from }: Antecedent): boolean {
  for (let at = from - 1; at >= from - reach; at--)
    if (prepositions.test(tokens[at]?.lower ?? '')) return true;
  return false;
}
