import { leaveOutAsides, leaveOutLinks, type Mode } from './asides.ts';
import { findHeadline, headlineParts, type LinesBeside, linesBeside } from './headline.ts';
import type { PageElement } from './page-tree.ts';
import type { Box, PageBoxes, Paragraph } from './paragraphs.ts';
import { isHeading, isLinkAlone, type PartedPage, proseOf, sumsOf } from './running-text.ts';
import { createStampJudge } from './stamp-place.ts';
import { withStandfirst } from './standfirst.ts';

/** Where the article of a page is, and what it says. */
export interface FoundArticle {
  readonly texts: readonly string[];
  /** The heading over it, whole, then each part that is an element of its own; empty where none is. */
  readonly headline: readonly string[];
  /** True for an element that stands where a date of the article may. */
  readonly isOwnStamp: (element: PageElement) => boolean;
  readonly beside: LinesBeside;
}

/**
 * Finds the paragraphs of a page that are its article: what is named or linked like an aside is left out, the innermost box
 * with most of the remaining running text is the article, and the standfirst under its headline belongs to it.
 * @param titles what the page calls itself, which tells the headline from other headings
 * @param description what the page says that it is about, often the standfirst's words; null where it does not
 */
export function findArticle(
  page: PageBoxes,
  titles: readonly string[],
  description: string | null,
): FoundArticle {
  let best = choose(page, 'strict', titles);
  if (best.letters < fewestLetters) {
    const lenient = choose(page, 'lenient', titles);
    if (lenient.letters > 2 * best.letters) best = lenient;
  }
  return { ...best, texts: withStandfirst(best.texts, page.paragraphs, description) };
}

/** Fewer letters than these are a caption or a notice: boxes are judged again, less by their names. */
const fewestLetters = 250;

interface Chosen extends FoundArticle {
  readonly letters: number;
}

function choose({ root, paragraphs }: PageBoxes, mode: Mode, titles: readonly string[]): Chosen {
  const page: PartedPage = { root, paragraphs, out: new Uint8Array(paragraphs.length) };
  leaveOutAsides(page, mode, titles);
  const core = coreOf(page);
  leaveOutLinks(page, core);
  const at = findHeadline(page, core, titles);
  const headline = paragraphs[at];
  const isOwnStamp = createStampJudge(headline?.box.element ?? null);
  const texts = textsOf(page, at < 0 ? core.first : Math.min(at + 1, core.first), core);
  return {
    texts,
    letters: texts.reduce((sum, text) => sum + text.length, 0),
    headline: headline ? headlineParts(headline) : [],
    isOwnStamp,
    beside: linesBeside(paragraphs, at, core, isOwnStamp),
  };
}

/** The innermost box that holds most of the running text. */
function coreOf(page: PartedPage): Box {
  const total = sumsOf(page, page.root).prose;
  let core = page.root;
  for (;;) {
    const next = core.boxes.findLast(
      (box) => box.end > box.first && sumsOf(page, box).prose > shareOf(box) * total,
    );
    if (!next || next.boxes.length === 0) return core;
    core = next;
  }
}

/** The share of the running text that a box must hold: less where it says itself that it is the article. */
function shareOf({ element: { tag, attributes } }: Box): number {
  const { class: classes = '', id = '', role, itemprop = '' } = attributes;
  if (tag === 'main' || tag === 'article' || role === 'main' || /articleBody/.test(itemprop)) return 0.5;
  return contentName.test(`${classes} ${id}`.toLowerCase()) ? 0.65 : 0.75;
}

const contentName =
  /(?:^|[\s_-])(?:article|entry|post|story|page|main|node|news|blog)?[-_]{0,2}(?:articlebody|body|content|text|bodytext|maincontent|fulltext)(?:$|[\s_-])/;

/** The article's paragraphs: between headline and core those that are a standfirst, in the core all that is not left out. */
function textsOf(page: PartedPage, from: number, core: Box): string[] {
  const { paragraphs, out } = page;
  const kept: Paragraph[] = [];
  for (let at = from; at < core.end; at++) {
    const paragraph = paragraphs[at];
    if (!paragraph || out[at] || isLinkAlone(paragraph)) continue;
    if (at < core.first && !isStandfirst(paragraph)) continue;
    if (!isHeading(paragraph) || !isLoose(page, paragraph, at)) kept.push(paragraph);
  }
  const last = kept.findLastIndex((paragraph) => !isHeading(paragraph));
  return kept.slice(0, last + 1).map(({ text }) => text);
}

/** A paragraph of running text, or a heading as long as one; a shorter heading is a second headline. */
function isStandfirst(paragraph: Paragraph): boolean {
  const { text, linked } = paragraph;
  if (isHeading(paragraph)) return linked === 0 && text.length >= shortestStandfirstHeading;
  return proseOf(paragraph) >= 60;
}

const shortestStandfirstHeading = 170;

/** A heading over what was left out: nothing else is in its box. */
function isLoose({ paragraphs, out }: PartedPage, { text, box }: Paragraph, at: number): boolean {
  const next = paragraphs[at + 1];
  if (!next || !box.parent || text.length >= longestHeading) return false;
  if (!out[at + 1] && !isLinkAlone(next)) return false;
  for (let other = at + 1; other < box.parent.end; other++) {
    const paragraph = paragraphs[other];
    if (paragraph && !out[other] && !isLinkAlone(paragraph)) return isHeading(paragraph);
  }
  return true;
}

/** A longer one is a standfirst that is marked as a heading. */
const longestHeading = 100;
