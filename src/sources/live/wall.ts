import { haveOneTitle, haveWordsInCommon, isAlike, wordsInCommon } from './alike.ts';
import { shownBeforeLogin } from './login-wall.ts';
import { isNoteOnIt, isTakenBack } from './taken-back.ts';

/** A page that asks for a login, or for patience, has fewer letters. */
const longestWall = 1_000;
/** An article has more. */
const shortestArticle = 500;

interface Told {
  readonly title: string;
  readonly text: string;
}

/** Whether a page shows something else, and much less, than the article that it had before: what its outlet says of it is no wall. */
export function isWall(page: Told, before: Told): boolean {
  if (isCutByLogin(page, before)) return true;
  const { length } = page.text;
  return (
    length < longestWall &&
    length < before.text.length / 2 &&
    !isAlike(page, before) &&
    (!isNoteOnIt(page) || shownBeforeLogin(page.text) !== null)
  );
}

/** Whether a text is less of an article than is known, and then asks for a login. */
export function isCutByLogin(page: Told, before: Told): boolean {
  if (isTakenBack(page)) return false;
  const shown = shownBeforeLogin(page.text);
  return shown !== null && shown.length < before.text.length && shownBeforeLogin(before.text) === null;
}

/** Whether a page is the one of an item and says as much as the item does: a wall or a stub does not. */
export function isPageOf(page: Told, item: Told): boolean {
  if (page.text.length < item.text.length) return false;
  return (
    haveWordsInCommon(page.text, item.text) ||
    (haveOneTitle(page, item) && page.text.length >= shortestArticle)
  );
}

/** Of the shorter text's words, 0 to 1; statements of one office have its forms in common. */
const mostInCommon = 0.4;
/** What short pages show in place of an article. */
const noArticle =
  /\b(?:not (?:be )?found|404|no longer (?:available|exists)|does not exist|(?:log|sign)[- ]?in|subscri(?:be|bers)|maintenance|try again|error|something went wrong|cookies)\b/i;

interface Dated extends Told {
  readonly publishedAt: string | null;
  readonly publishedAtStated: boolean;
}

/** Whether a page has gone on to another article: under another title, of another date, in other words. */
export function isAnother(page: Dated, before: Dated): boolean {
  if (isNoteOnIt(page) || (page.text.length < longestWall && noArticle.test(`${page.title}\n${page.text}`)))
    return false;
  return (
    haveOtherDates(page, before) &&
    !haveOneTitle(page, before) &&
    wordsInCommon(page.text, before.text) < mostInCommon
  );
}

/** A day and an instant in it are one date. */
function haveOtherDates(one: Dated, other: Dated): boolean {
  if (!one.publishedAtStated || !other.publishedAtStated) return false;
  const [a, b] = [one.publishedAt ?? '', other.publishedAt ?? ''];
  const length = Math.min(a.length, b.length);
  return length > 0 && a.slice(0, length) !== b.slice(0, length);
}
