import { elementsOf, type PageElement, rawText } from './page-tree.ts';
import { isLong } from './paragraphs.ts';

/**
 * Makes the test whether an element stands where a date of the article may: not a clock or today's date over the page, a
 * banner of breaking news, another story's card or a box beside the article. What holds the headline is the article's own.
 * @param headline the heading over the article; null where none was found
 */
export function createStampJudge(headline: PageElement | null): (stamp: PageElement) => boolean {
  const over = new Set<PageElement>();
  for (let box = headline; box !== null; box = box.parent) over.add(box);
  const around = [...over].findLast(isArticle) ?? null;
  const isOut = (box: PageElement): boolean => {
    const isSmall = !isLong(box, largestCard);
    if ((isSmall || headline !== null) && elsewhere.test(namesOf(box))) return true;
    return isAside(box) || (around !== null && box.tag === 'article') || (isSmall && isCard(box));
  };
  const known = new Map<PageElement, boolean>();
  const isOwn = (box: PageElement | null): boolean => {
    if (box === null || isWhole(box)) return around === null;
    // Where the page marks its main part, what shares a wider box with it is beside it.
    if (over.has(box)) return around === null || isWithin(box, around);
    const before = known.get(box);
    if (before !== undefined) return before;
    const own = !isOut(box) && isOwn(box.parent);
    known.set(box, own);
    return own;
  };
  return isOwn;
}

/** The page itself. */
function isWhole({ tag }: PageElement): boolean {
  return tag === 'body' || tag === 'html' || tag === '#page';
}

/** Clocks, banners and cards, as sites name them. */
const elsewhere =
  /(?:^|[\s_-])(?:clock|today|heute|now|current-?(?:date|time)|live-?(?:date|time)|(?:top|header|site)-?date|breaking(?:-?news)?|ticker|news-?flash|alert(?:s|-?bar)?|weather|wetter|top-?bar|mast-?head|cards?|promo|recirc\w*)(?:$|[\s_-])/i;

function isAside(box: PageElement): boolean {
  const { tag, attributes } = box;
  if (tag === 'nav' || tag === 'aside' || tag === 'dialog' || asideRole.test(attributes['role'] ?? ''))
    return true;
  const isEdge = tag === 'footer' || tag === 'header' || pageHeader.test(namesOf(box));
  return isEdge && !isInAnArticle(box);
}

const asideRole = /^(?:navigation|complementary|banner|contentinfo|search|dialog|marquee|timer)$/i;
const pageHeader =
  /(?:^|\s)(?:(?:site|page|global|main|top)[\s_-]?)?(?:header|top|head|topbar|topline|banner|kopf|kopfzeile)(?:$|\s)/i;

/** A few words around the headline of another story: a heading, or a link of some words that names no author. */
function isCard(box: PageElement): boolean {
  if (box.tag === 'time') return false;
  return elementsOf(box).some(
    (inner) => /^h[1-6]$/.test(inner.tag) || (inner.tag === 'a' && isToStory(inner)),
  );
}

/** In letters. */
const largestCard = 400;

function isToStory(link: PageElement): boolean {
  const { href = '', rel = '', itemprop = '' } = link.attributes;
  if (/#|^(?!https?:)\w+:/.test(href)) return false;
  if (authorMark.test(`${href} ${rel} ${itemprop} ${namesOf(link)}`)) return false;
  return (rawText(link).match(/\p{L}{2,}/gu) ?? []).length >= fewestWords;
}

/** Of a headline; a name or a rubric is shorter. */
const fewestWords = 3;
const authorMark = /author|autor|byline|profile?|people|person|staff|team|contributor|user|journalist/i;

function isArticle({ tag }: PageElement): boolean {
  return tag === 'article' || tag === 'main';
}

function isInAnArticle(element: PageElement): boolean {
  for (let box = element.parent; box !== null; box = box.parent) if (isArticle(box)) return true;
  return false;
}

function isWithin(element: PageElement, outer: PageElement): boolean {
  for (let box: PageElement | null = element; box !== null; box = box.parent) if (box === outer) return true;
  return false;
}

function namesOf({ attributes }: PageElement): string {
  const names = `${attributes['class'] ?? ''} ${attributes['id'] ?? ''}`;
  return names.slice(0, longestNames).replace(/([a-z])([A-Z])/g, '$1-$2');
}

const longestNames = 300;
