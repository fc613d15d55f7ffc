import { haveOneTitle, haveWordsInCommon, isAlike } from './alike.ts';

/** A page that asks for a login, or for patience, has fewer letters. */
const longestWall = 1_000;
/** An article has more. */
const shortestArticle = 500;

interface Told {
  readonly title: string;
  readonly text: string;
}

/** Whether a page shows something else, and much less, than the article that it had before. */
export function isWall(page: Told, before: Told): boolean {
  const { length } = page.text;
  return length < longestWall && length < before.text.length / 2 && !isAlike(page, before);
}

/** Whether a page is the one of an item and says as much as the item does: a wall or a stub does not. */
export function isPageOf(page: Told, item: Told): boolean {
  if (page.text.length < item.text.length) return false;
  return (
    haveWordsInCommon(page.text, item.text) ||
    (haveOneTitle(page, item) && page.text.length >= shortestArticle)
  );
}
