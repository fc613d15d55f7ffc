import type { Box, PageBoxes, Paragraph } from './paragraphs.ts';

/** A page of which some paragraphs are marked as no part of the article. */
export interface PartedPage extends PageBoxes {
  /** 1 for a paragraph that is left out. */
  readonly out: Uint8Array;
}

/** What is in a box, without what is left out. */
export interface Sums {
  letters: number;
  linked: number;
  prose: number;
  headed: boolean;
}

export function sumsOf({ paragraphs, out }: PartedPage, { first, end }: Box): Sums {
  const sums: Sums = { letters: 0, linked: 0, prose: 0, headed: false };
  for (let at = first; at < end; at++) {
    const paragraph = paragraphs[at];
    if (!paragraph || out[at]) continue;
    sums.letters += paragraph.text.length;
    sums.linked += paragraph.linked;
    sums.prose += proseOf(paragraph);
    sums.headed ||= isHeadline(paragraph);
  }
  return sums;
}

export function leaveOut({ out }: PartedPage, { first, end }: Box): void {
  out.fill(1, first, end);
}

/** Letters of running text: those of headings, of links and of list items that lead elsewhere are none, of loose words a part. */
export function proseOf({ text, linked, box }: Paragraph): number {
  const { tag } = box.element;
  if (headings.has(tag) || linked > 0.5 * text.length) return 0;
  const own = text.length - linked;
  const isWhole = text.length >= longLine || (text.length >= shortSentence && sentenceEnd.test(text));
  return isWhole && !(tag === 'li' && linked > 0.15 * text.length) ? own : own / 4;
}

/** A line as long as this is running text whatever it ends in; a shorter one, where it ends as a sentence does. */
const longLine = 80;
const shortSentence = 30;
const sentenceEnd = /[.!?…:;"”“»)。！？]$/;

const headings = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

export function isHeading({ box }: Paragraph): boolean {
  return headings.has(box.element.tag);
}

/** The page's own headline; a logo or another article's is a link. */
export function isHeadline({ text, linked, box }: Paragraph): boolean {
  return box.element.tag === 'h1' && linked < 0.5 * text.length;
}

/** A paragraph that is a link from end to end and no sentence: it leads to another article. */
export function isLinkAlone({ text, linked }: Paragraph): boolean {
  if (linked < 0.8 * text.length || linked === 0 || /[.!?…”"。]$/.test(text)) return false;
  return linked >= 0.9 * text.replace(/\s/g, '').length;
}
