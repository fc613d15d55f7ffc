import { type ArticleWords, sameSentence } from './article-words.ts';
import { styles } from './cast-items.ts';

/** "His |Excellency| Per Holm", "|HE| the Minister of State, Per Holm". */
export function isStyled(words: ArticleWords, from: number): boolean {
  for (let at = from - 1; at >= from - 12 && sameSentence(words, at, from); at--) {
    const token = words.tokens[at];
    if ((at >= from - 3 && styles.test(token?.lower ?? '')) || /^(?:HE|H\.E\.)$/.test(token?.text ?? ''))
      return true;
  }
  return false;
}
