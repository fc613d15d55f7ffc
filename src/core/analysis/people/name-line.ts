import { type ArticleWords, opensSentence, type Stretch } from './article-words.ts';
import { officeOf } from './offices.ts';

/** "Brin |Holm|, Deputy Spokesperson" on a line of its own: who speaks as "MS. HOLM" below. */
export function isNameLine(words: ArticleWords, { from, to }: Stretch): boolean {
  const given = words.tokens[from - 1];
  if (given?.capital !== true || !opensSentence(words, from - 1) || words.tokens[to]?.text !== ',')
    return false;
  for (let at = to + 1; at < to + 5 && words.paragraphOf[at] === words.paragraphOf[from]; at++)
    if (officeOf(words.tokens[at]?.lower ?? '') !== null) return true;
  return false;
}
