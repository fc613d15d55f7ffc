import type { ArticleWords } from './article-words.ts';
import type { Antecedent } from './pronouns.ts';
import { isOwning } from './sentence-subject.ts';

/** So many mentions before a pronoun are looked at. */
const near = 80;

/**
 * Whom a pronoun may go back to: "A French official thinks so. The paper calls |her| a witch. / |She| has read it" — neither
 * "her" nor a later paragraph's "she" means somebody of whom a sentence ago only a description was told (`isVague`).
 */
export function atHand(
  words: ArticleWords,
  at: number,
  antecedents: readonly Antecedent[],
  isVague: (entry: number) => boolean,
): readonly Antecedent[] {
  const { paragraphOf, sentenceOf, tokens } = words;
  const lower = tokens[at]?.lower;
  const isTeller = tokens[at - 1]?.lower === 'to' && tokens[at - 2]?.lower === 'according';
  const isObject = !isTeller && (lower === 'him' || (lower === 'her' && !isOwning(words, at)));
  const isGone = ({ from, entry }: Antecedent): boolean => {
    if (!isVague(entry)) return false;
    const isFar =
      paragraphOf[from] !== paragraphOf[at] && (sentenceOf[at] ?? 0) - (sentenceOf[from] ?? 0) > 1;
    return (isObject && sentenceOf[from] !== sentenceOf[at]) || isFar;
  };
  const last = antecedents.slice(-near);
  return last.some(isGone) ? last.filter((one) => !isGone(one)) : antecedents;
}
