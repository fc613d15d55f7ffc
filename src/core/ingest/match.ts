import type { Article } from '../model/article.ts';
import type { Topic } from '../model/topic.ts';

/** Makes the test that a topic's `match` asks of an article: one of `any`, as whole words in any case, and none of `none`. */
export function matcher({ match }: Topic): (article: Article) => boolean {
  if (!match) return () => true;
  const any = wordsPattern(match.any);
  const none = wordsPattern(match.none);
  return ({ title, text }) => {
    const words = `${title}\n${text}`;
    return (any?.test(words) ?? true) && !(none?.test(words) ?? false);
  };
}

function wordsPattern(words: readonly string[]): RegExp | null {
  if (words.length === 0) return null;
  const choices = words.map((word) => RegExp.escape(word.trim())).join('|');
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${choices})(?![\\p{L}\\p{N}])`, 'iu');
}
