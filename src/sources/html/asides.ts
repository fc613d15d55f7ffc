import type { Box } from './paragraphs.ts';
import { isHeading, isHeadline, leaveOut, type PartedPage, type Sums, sumsOf } from './running-text.ts';

/** `lenient` trusts the names of boxes less, for pages whose article would be left out by them. */
export type Mode = 'strict' | 'lenient';

/** Leaves out the boxes that are none of the article by their names, their links or their place. */
export function leaveOutAsides(page: PartedPage, mode: Mode, titles: readonly string[]): void {
  const whole = sumsOf(page, page.root).prose;
  leaveOutWhere(page, page.root, (box, sums) => isForeign(box, sums, whole, mode));
  // Where comments are longer than the article, its share is only seen without them.
  const total = sumsOf(page, page.root).prose;
  leaveOutWhere(page, page.root, (box, sums) => isAside(box, sums, total, mode));
  leaveOutLaterArticles(page, titles);
  leaveOutCards(page, page.root);
}

function leaveOutWhere(page: PartedPage, root: Box, isOut: (box: Box, sums: Sums) => boolean): void {
  for (const box of root.boxes) {
    if (box.end === box.first) continue;
    if (mayBeAside(box) && isOut(box, sumsOf(page, box))) leaveOut(page, box);
    else leaveOutWhere(page, box, isOut);
  }
}

/** Quotations are the article's own, whatever the boxes around them are called. */
function mayBeAside({ level, quotes, element: { tag } }: Box): boolean {
  return level > 0 && !quotes && !/^(?:html|body|main|tr|tbody|t[dh])$/.test(tag);
}

/** Comments, notices, other articles: part of the article only where its headline stands in them too. */
function isForeign({ level, element }: Box, sums: Sums, whole: number, mode: Mode): boolean {
  if (level < 3) return false;
  if (mode === 'lenient') {
    const { class: classes = '', id = '' } = element.attributes;
    return sums.linked > 0.3 * sums.letters || neverArticle.test(`${element.tag} ${classes} ${id}`);
  }
  return level === 4 || !(sums.headed && sums.prose > 0.25 * whole);
}

const neverArticle = /^(?:footer|nav|menu)\b|cookie|consent|gdpr|newsletter|footer/i;

/** A box that is named like an aside, unless it holds much of the page's running text. */
function isAside({ level, element: { tag } }: Box, sums: Sums, total: number, mode: Mode): boolean {
  const { letters, linked, prose, headed } = sums;
  if (level >= 2) {
    return mode === 'lenient' ? linked > 0.3 * letters : prose <= (headed ? 0.25 : 0.5) * total;
  }
  if (mode === 'lenient' || headed || /^(?:h[1-6]|blockquote|pre)$/.test(tag)) return false;
  if (tag === 'p' && prose >= 60) return false;
  return prose < 0.3 * total && (letters < 300 || linked > 0.4 * letters);
}

/** Articles that a reader would scroll on to: each is a box with a headline of its own. */
function leaveOutLaterArticles(page: PartedPage, titles: readonly string[]): void {
  const articles: Box[] = [];
  const visit = (box: Box): boolean => {
    let inner = false;
    for (const child of box.boxes) if (child.end > child.first) inner = visit(child) || inner;
    if (inner || box.element.tag !== 'article') return inner;
    const { headed, prose } = sumsOf(page, box);
    if (headed && prose > shortestArticle) articles.push(box);
    return headed;
  };
  visit(page.root);
  if (articles.length < 2) return;
  const own = articles.find((article) => isTitled(page, article, titles)) ?? articles[0];
  for (const article of articles) if (article !== own) leaveOut(page, article);
}

const shortestArticle = 200;

function isTitled({ paragraphs }: PartedPage, { first, end }: Box, titles: readonly string[]): boolean {
  const headlines = paragraphs.slice(first, end).filter(isHeadline);
  return headlines.some(({ text }) => titles.some((title) => title.includes(text)));
}

/** Cards that lead to other articles: a linked headline over a few words, one beside another. */
function leaveOutCards(page: PartedPage, root: Box): void {
  const cards = root.boxes.filter((box) => box.end > box.first && !page.out[box.first] && isCard(page, box));
  if (cards.length >= 2) for (const card of cards) leaveOut(page, card);
  for (const box of root.boxes) if (box.end > box.first) leaveOutCards(page, box);
}

function isCard({ paragraphs, out }: PartedPage, box: Box): boolean {
  const { tag } = box.element;
  if (/^(?:p|h[1-6]|blockquote|td|tr)$/.test(tag) || (box.boxes.length === 0 && tag !== 'li')) return false;
  let letters = 0;
  let headline = false;
  let link = 0;
  for (let at = box.first; at < box.end; at++) {
    const paragraph = paragraphs[at];
    if (!paragraph || out[at]) continue;
    const { text, linked } = paragraph;
    letters += text.length;
    if (letters > largestCard) return false;
    if (linked < 0.9 * text.length) continue;
    headline ||= isHeading(paragraph) && text.length >= 10;
    link = Math.max(link, text.length);
  }
  return headline || (link >= 20 && letters - link <= longestExcerpt);
}

const largestCard = 600;
/** Under a headline that is not marked as one. */
const longestExcerpt = 300;

/** Leaves out lists and boxes that are mostly links. */
export function leaveOutLinks(page: PartedPage, root: Box): void {
  for (const box of root.boxes) {
    if (box.end === box.first) continue;
    const { letters, linked, prose } = sumsOf(page, box);
    if (linked > 0.5 * letters && prose < 200 && !partOfText.test(box.element.tag)) leaveOut(page, box);
    else leaveOutLinks(page, box);
  }
}

const partOfText = /^(?:p|h[1-6]|li|blockquote|tr|td|th|tbody|thead)$/;
