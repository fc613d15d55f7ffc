import { type ArticleWords, sameSentence } from './article-words.ts';
import { departments, portfolios } from './title-words.ts';

/** The end of what a minister is for: "of |Foreign Affairs|", "of |Commerce, Trade and Industry|"; the start where nothing is. */
export function endOfPortfolio(words: ArticleWords, from: number): number {
  let at = from;
  while (sameSentence(words, from, at) && at < from + 9) {
    const lower = words.tokens[at]?.lower ?? '';
    const next = words.tokens[at + 1]?.lower ?? '';
    // "of Commerce, Trade and Industry"
    if (
      lower === ',' &&
      at > from &&
      words.tokens[at + 1]?.capital &&
      portfolios.has(next) &&
      isListed(words, at + 2)
    ) {
      at++;
      continue;
    }
    if (!words.tokens[at]?.capital && departments.has(lower)) {
      at++;
      continue;
    }
    if (!portfolios.has(lower) || ((lower === 'and' || lower === 'the') && !portfolios.has(next))) break;
    at++;
  }
  return at;
}

/** ", and Industry", "and Industry": a list of portfolios goes on. */
function isListed(words: ArticleWords, at: number): boolean {
  const and = words.tokens[at]?.text === ',' ? at + 1 : at;
  return words.tokens[and]?.lower === 'and' && portfolios.has(words.tokens[and + 1]?.lower ?? '');
}
