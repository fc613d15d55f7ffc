import { type ArticleWords, sameSentence } from './article-words.ts';
import { styles } from './cast-items.ts';
import type { Gender, Named } from './named.ts';
import { only } from './only.ts';

/** "His |Excellency| Per Holm", "|HE| the Minister of State, Per Holm". */
function isStyled(words: ArticleWords, from: number): boolean {
  for (let at = from - 1; at >= from - 12 && sameSentence(words, at, from); at--) {
    const token = words.tokens[at];
    if ((at >= from - 3 && styles.test(token?.lower ?? '')) || /^(?:HE|H\.E\.)$/.test(token?.text ?? ''))
      return true;
  }
  return false;
}

/** Whom "His Excellency" means: the only one so far whom the article calls so; null where two or nobody is. */
export function styledAs(
  words: ArticleWords,
  gender: Gender | null,
  recent: readonly number[],
  people: readonly Named[],
  genders: readonly (Gender | null)[],
): { readonly entry: number; readonly sure: boolean } | null {
  const entry = only(
    recent.filter((index) => {
      const is = people[index]?.places.some(({ from }) => isStyled(words, from));
      return is === true && (genders[index] ?? gender) === gender;
    }),
  );
  return entry === null ? null : { entry, sure: false };
}
