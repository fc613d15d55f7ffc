import type { ArticleWords } from './article-words.ts';
import type { Antecedent } from './pronouns.ts';
import { tagsQuotation } from './reprise.ts';
import type { Role } from './roles.ts';

/** So many sentences back somebody is spoken of lately. */
const reach = 3;
/** So many mentions are looked at. */
const longest = 24;

/**
 * "Berg is tired. “We wait,” |the minister| said": Berg, or a minister whom the sentences just before do not speak of? The one in
 * focus, of whom no office is told, may be meant as well as the holder: neither by name.
 */
export function isOutdone(
  words: ArticleWords,
  role: Role,
  holder: number,
  focus: number,
  mentions: readonly Antecedent[],
): boolean {
  if (focus === holder || role.details.length > 0 || role.party !== null || role.affiliation !== null)
    return false;
  if (!tagsQuotation(words, role.from)) return false;
  const here = words.sentenceOf[role.from] ?? 0;
  const lately = mentions
    .slice(-longest)
    .filter(({ from }) => words.paragraphOf[from] === words.paragraphOf[role.from])
    .filter(({ from }) => here - (words.sentenceOf[from] ?? 0) < reach);
  return lately.some(({ entry }) => entry === focus) && !lately.some(({ entry }) => entry === holder);
}
