import type { ArticleWords } from './article-words.ts';
import type { Antecedent } from './pronouns.ts';
import { isReciprocal, leadsSentence } from './sentence-subject.ts';

/** How many sentences back somebody may have been spoken of. */
const reach = 3;
/** How many mentions of one sentence are weighed. */
const longest = 24;

/**
 * Of whom the text speaks where some words stand: whoever alone was named earlier in their sentence, else alone in the
 * last sentence outside quotations that names anybody, or as its subject. Null where two are.
 */
export function inFocus(words: ArticleWords, at: number, mentions: readonly Antecedent[]): number | null {
  const sentence = words.sentenceOf[at] ?? 0;
  const lowest = Math.max(0, mentions.length - longest);
  let last = mentions.length - 1;
  while (last >= lowest && !isNarrated(words, mentions[last])) last--;
  const where = words.sentenceOf[mentions[last]?.from ?? 0] ?? 0;
  if (last < lowest || sentence - where > reach) return null;
  const group: Antecedent[] = [];
  for (let index = last; index >= lowest; index--) {
    const mention = mentions[index];
    if (mention === undefined || words.sentenceOf[mention.from] !== where) break;
    if (isNarrated(words, mention)) group.unshift(mention);
  }
  const [first] = group;
  if (first === undefined) return null;
  if (group.every(({ entry }) => entry === first.entry)) return first.entry;
  return where < sentence && leadsSentence(words, first) && !isReciprocal(words, first) ? first.entry : null;
}

function isNarrated(words: ArticleWords, mention: Antecedent | undefined): boolean {
  return mention !== undefined && !mention.label && words.quotationOf[mention.from] === -1;
}
