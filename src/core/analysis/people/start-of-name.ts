import { type ArticleWords, opensSentence } from './article-words.ts';
import { isFirstName } from './given-names.ts';
import { particles } from './plain-words.ts';
import { relationOf } from './relations.ts';

const initial = /^\p{Lu}\.$/u;

/** "AG Anna Berg", "Vermonter Anna Berg", "Telling Anna Berg": the name begins at the given name. */
export function startOfName(words: ArticleWords, from: number, to: number): number {
  const [first, second] = [words.tokens[from], words.tokens[from + 1]];
  // "Neighbour Anna Berg"
  if (first && kinNames.test(first.lower) && !opensSentence(words, from)) return from;
  if (to - from > 1 && first && first.lower !== 'son' && relationOf(first.lower) !== undefined)
    return from + 1;
  if (to - from > 1 && first && ranks.test(first.text)) return from + 1;
  if (to - from > 2 && first && isCallingWord(words, from)) return from + 1;
  if (to - from > 1 && first && /\w{4}ing$/.test(first.lower) && opensSentence(words, from)) return from + 1;
  if (to - from < 3 || !first || !second || initial.test(first.text) || particles.has(first.lower))
    return from;
  if (isFirstName(first.lower)) return from;
  if (isFirstName(second.lower) && second.capital) return from + 1;
  // "Township Overseer Barb Kowal"
  const third = words.tokens[from + 2];
  return to - from > 3 && third?.capital && isFirstName(third.lower) ? from + 2 : from;
}

/** "the spokesman, |Nana| Yaw Berg,", "|Papa| Berg": words for kin that names begin with, too. */
const kinNames = /^(?:nana|papa|baba|mama)$/;

/** Ranks and posts by their letters. */
const ranks = /^(?:AG|DA|VP|MP|MEP|MSP|CEO|CFO|COO|GOP|Garda|Insp|Supt|Cllr|PC|DCI|DI|DS)$/;

/** "|Auctioneer| Prudence Holm": a calling at a sentence's head, no given name. */
function isCallingWord(words: ArticleWords, at: number): boolean {
  const lower = words.tokens[at]?.lower ?? '';
  return (
    opensSentence(words, at) &&
    /^.{3,}(?:eer|er|or|ist|ian|woman|man)$/.test(lower) &&
    lower.length > 5 &&
    !isFirstName(lower)
  );
}

/** "In Dar es |Salaam|, the minister …", "Frankfurt an der |Oder|": the end of a town's name. */
export function endsTown(words: ArticleWords, at: number): boolean {
  const [first, second, third] = [3, 2, 1].map((by) => words.tokens[at - by]);
  if (third?.lower === 'der' && second?.lower === 'an') return first?.capital === true;
  return /^(?:es|am)$/.test(third?.lower ?? '') && second?.capital === true;
}
