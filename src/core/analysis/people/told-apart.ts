import { type ArticleWords, type Stretch, sameSentence } from './article-words.ts';
import type { Named } from './named.ts';
import type { Antecedent } from './pronouns.ts';
import { isOwning } from './sentence-subject.ts';

/** A quotation begins at most so many words behind whoever says it. */
const near = 6;

/**
 * The words beside a description tell of somebody as another: "The ambassador said |Castel| had been warned", "The farmer
 * told |him| that", "“|He| ran,” the shopkeeper said"; or the last that is told of the person is a death.
 */
export function isToldApart(
  words: ArticleWords,
  described: Stretch,
  person: Named,
  mentions: readonly Antecedent[],
): boolean {
  const { to } = described;
  const isNamed = person.places.some(
    ({ from }) => from >= to && words.quotationOf[from] === -1 && sameSentence(words, to - 1, from),
  );
  return isNamed || isMet(words, to) || isSpokenOf(words, described, person) || isDead(words, mentions);
}

/** "Castel died at sea", "Castel had been killed": he says nothing more. */
function isDead(words: ArticleWords, mentions: readonly Antecedent[]): boolean {
  const verb = mentions.at(-1)?.to ?? 0;
  const told = words.tokens.slice(verb, verb + 3).map(({ lower }) => lower);
  return fatal.test(told.join(' '));
}

const fatal =
  /^(?:died|drowned|perished|(?:(?:was|were|(?:has|have|had) been) (?:killed|murdered|buried|executed|assassinated)))\b/;

/** "met |him|", "has told |her| that": whoever is meant, it is not the one who does so. */
function isMet(words: ArticleWords, verb: number): boolean {
  return [verb + 1, verb + 2].some((at) => {
    if (!sameSentence(words, verb, at) || words.tokens[at - 1]?.kind !== 'word') return false;
    const lower = words.tokens[at]?.lower;
    return lower === 'him' || (lower === 'her' && !isOwning(words, at));
  });
}

/** The quotation beside the description speaks of the person by name, or of "him" and never of "me". */
function isSpokenOf(words: ArticleWords, described: Stretch, { places }: Named): boolean {
  const quotation = quotationBeside(words, described);
  if (quotation === null) return false;
  if (places.some(({ from }) => from >= quotation.from && from < quotation.to)) return true;
  const own = words.tokens.slice(quotation.from, quotation.to).map(({ lower }) => lower);
  return (
    own.some((lower) => /^(?:s?he|him)$/.test(lower)) &&
    !own.some((lower) => /^(?:i|me|my|mine|myself|we|us|our)$/.test(lower))
  );
}

/** What somebody at hand says: "|“He ran,”| the shopkeeper said", "the shopkeeper said: |“He ran”|". */
function quotationBeside({ quotationOf }: ArticleWords, { from, to }: Stretch): Stretch | null {
  const places = [-2, -3, -4].map((by) => from + by);
  for (let at = to; at < to + near; at++) places.push(at);
  const at = places.find((place) => (quotationOf[place] ?? -1) !== -1);
  if (at === undefined) return null;
  const quotation = quotationOf[at];
  let [start, end] = [at, at];
  while (quotationOf[start - 1] === quotation) start--;
  while (quotationOf[end] === quotation) end++;
  return { from: start, to: end };
}
