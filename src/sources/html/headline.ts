import { type PageElement, rawText } from './page-tree.ts';
import type { Box, Paragraph } from './paragraphs.ts';
import { isHeading, isHeadline, type PartedPage } from './running-text.ts';

/**
 * The headline over the article, or the first in it; -1 where there is none. What is left out is another article's, unless there
 * is no other.
 * @param core the box that holds the article's text
 * @param titles what the page calls itself
 */
export function findHeadline({ paragraphs, out }: PartedPage, core: Box, titles: readonly string[]): number {
  const isOver = (paragraph: Paragraph): boolean =>
    (isHeadline(paragraph) || isTitle(paragraph, titles)) && !isWithin(paragraph, isHidden);
  const over = paragraphs.slice(0, core.first);
  const own = over.findLastIndex((paragraph, at) => !out[at] && isOver(paragraph));
  if (own >= 0) return own;
  const opening = paragraphs.slice(core.first, Math.min(core.end, core.first + furthestHeadline));
  const within = opening.findIndex((paragraph) => isHeadline(paragraph) && !isWithin(paragraph, isHidden));
  return within < 0 ? over.findLastIndex(isOver) : core.first + within;
}

function isHidden({ level }: Box): boolean {
  return level === 4;
}

/** How many paragraphs of banners and menus may stand over the headline in one box with the text. */
const furthestHeadline = 60;

/** True for a heading that says what the page's title says. */
function isTitle(paragraph: Paragraph, titles: readonly string[]): boolean {
  const { text } = paragraph;
  if (!isHeading(paragraph) || text.length < 12) return false;
  return titles.some(
    (title) => (title.includes(text) && 2 * text.length >= title.length) || text.includes(title),
  );
}

/** A headline whole, then each part of it that is an element of its own. */
export function headlineParts({ text, box }: Paragraph): string[] {
  const parts = box.element.children.map((child) => (typeof child === 'string' ? child : rawText(child)));
  return [text, ...parts.map((part) => part.trim()).filter((part) => part !== '' && part !== text)];
}

/** Short lines beside the headline, over it, and under the article; the likelier to name author and date first. */
export interface LinesBeside {
  readonly lines: readonly string[];
  /** Those of them that a date of the article may stand in. */
  readonly stamps: readonly string[];
}

/** @param isOwnStamp whether an element stands where a date of the article may */
export function linesBeside(
  paragraphs: readonly Paragraph[],
  headline: number,
  core: Box,
  isOwnStamp: (element: PageElement) => boolean,
): LinesBeside {
  const start = headline < 0 ? core.first : headline;
  const spans = [
    [start + 1, Math.min(Math.max(core.first, start + 1) + 4, start + 16)],
    [Math.max(0, start - 4), start],
    [Math.max(core.end - 3, start + 1), core.end + 6],
  ] as const;
  const beside = spans
    .flatMap(([first, end]) => paragraphs.slice(first, end))
    .filter((paragraph) => paragraph.text.length <= longestLine && !isWithin(paragraph, isForeign));
  const own = beside.filter(({ box }) => isOwnStamp(box.element));
  return { lines: linesOf(beside), stamps: linesOf(own) };
}

function linesOf(paragraphs: readonly Paragraph[]): string[] {
  return paragraphs.flatMap(({ text }) => text.split('\n'));
}

const longestLine = 200;

function isForeign({ level, element: { tag } }: Box): boolean {
  return level >= 3 && tag !== 'footer';
}

function isWithin({ box }: Paragraph, is: (box: Box) => boolean): boolean {
  for (let outer: Box | null = box; outer !== null; outer = outer.parent) if (is(outer)) return true;
  return false;
}
