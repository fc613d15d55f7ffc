import type { ArticleWords } from './article-words.ts';
import { tellsAt, type Unnamed } from './unnamed.ts';

/** No phrase between a description and its verb is longer, in words. */
const longest = 7;

/** "A diplomat from Lima was gloomy", "But one executive, who did not give a name, said": whom the scene is about. */
export function isWhoTells(words: ArticleWords, { to, description }: Unnamed): boolean {
  if (!/^(?:an?|one|another) /i.test(description)) return false;
  let next = words.tokens[to]?.text === ',' ? to + 1 : to;
  if (/^(?:of|from|in|at|with|for)$/.test(words.tokens[next]?.lower ?? ''))
    while (next < to + longest && !isLinking(words, next)) next++;
  return isLinking(words, next) || tellsAt(words, next);
}

function isLinking(words: ArticleWords, at: number): boolean {
  return /^(?:who|was|is|has|had)$/.test(words.tokens[at]?.lower ?? '');
}
