import type { Article } from '../../model/article.ts';
import { onceFor } from '../read-once.ts';
import type { ScopedArticle } from '../scope.ts';
import { calendarNames } from './calendar-names.ts';

/** So much of an article tells whom and what it is about, in characters. */
const read = 8000;
/** Names that two articles of one affair share at least, and their share of those of the one that has fewer. */
const fewest = 2;
const alike = 0.15;
/** Fewer names than this do not tell what an article is about. */
const enough = 4;
const noName = new RegExp(
  `^(?:${calendarNames}|Mr|Mrs|Ms|Dr|Sir|The|This|That|Minister|President|Prime|Foreign)$`,
);

/** True where two articles tell of one affair: they share several names. */
export function areOfOneStory(a: ScopedArticle, b: ScopedArticle): boolean {
  const [one, other] = [namesOf(a.article), namesOf(b.article)];
  const [fewer, more] = one.size < other.size ? [one, other] : [other, one];
  const least = Math.max(fewest, alike * fewer.size);
  let shared = 0;
  for (const name of fewer) {
    if (more.has(name)) shared += 1;
    if (shared >= least) return true;
  }
  return false;
}

/** True where two articles name enough for their affairs to be told apart, and not the same. */
export function areOfTwoStories(a: ScopedArticle, b: ScopedArticle): boolean {
  return Math.min(namesOf(a.article).size, namesOf(b.article).size) >= enough && !areOfOneStory(a, b);
}

/** Words with a capital within a sentence, and those that begin one of them only where they are names elsewhere. */
const namesOf = onceFor(
  (article: Article): ReadonlySet<string> =>
    new Set(
      [
        ...article.text
          .slice(0, read)
          .matchAll(/(?<=[\p{L}\p{N},;’'”"(-]\s)\p{Lu}\p{L}{2,}|(?<!\p{L})\p{Lu}{3,}(?!\p{L})/gu),
      ]
        .map(([name]) => name)
        .filter((name) => !noName.test(name))
        .map((name) => name.toLowerCase()),
    ),
);
