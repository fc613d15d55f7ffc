import { readWrittenDate, type StatedDate } from '../article-date.ts';
import { type Byline, readByline, readNameLine, readNameOverRole } from './bylines.ts';
import { isCreditOrCaption } from './credits.ts';
import { isFurniture, isSectionLabel } from './furniture.ts';
import { paragraphsOf } from './lines.ts';
import { isPointer, isPointerHeading, isPromotion } from './promotions.ts';
import { isEditorialNote } from './protected.ts';
import { isSignOff, rightsHolder, signOffStart } from './sign-offs.ts';
import { isLabelledStamp, readStamp } from './stamps.ts';
import { chooseTitle, sameTitle } from './titles.ts';

/** An article's text without what is not the article, and what the removed lines stated. */
export interface CleanText {
  /** As known, else the first line that is not boilerplate; empty only where the text is. */
  readonly title: string;
  /** Paragraphs separated by a blank line. */
  readonly text: string;
  readonly byline: string | null;
  readonly outlet: string | null;
  readonly published: StatedDate | null;
  readonly modified: StatedDate | null;
}

/** What the lines around an article state; the first line that states a thing wins. */
interface Stated {
  byline: string | null;
  outlet: string | null;
  published: StatedDate | null;
  modified: StatedDate | null;
}

/**
 * Takes out of a copied or converted article what belongs to its page: navigation, section labels, share rows, prompts,
 * credits and captions, bylines, stamps, sign-offs. Where a line could be the article's own, it stays; corrections, editor's
 * notes and datelines always do. Linear in the text's length; never adds a word, and cleaning twice changes nothing.
 * @param title the title where it is known from elsewhere; null takes the text's first line
 */
export function cleanText(raw: string, title: string | null): CleanText {
  const stated: Stated = { byline: null, outlet: null, published: null, modified: null };
  const lines = withoutBoilerplate(paragraphsOf(raw), stated);
  const { head, body, tail } = zonesOf(lines);
  const opening = readEdge(head, stated);
  const closing = readEdge(tail, stated);
  const named =
    title === null ? chooseTitle(opening, body) : { title, outlet: null, lines: [...opening, ...body] };
  const kept = named.lines.filter((line, at) => at >= opening.length || !sameTitle(line, named.title));
  stated.outlet ??= named.outlet ?? datelineOutlet(body[0] ?? '');
  return { title: named.title, text: [...kept, ...closing].join('\n\n'), ...stated };
}

/** Drops the lines that are boilerplate wherever they stand, and credits that share a paragraph with the story. */
function withoutBoilerplate(paragraphs: readonly string[], stated: Stated): string[] {
  const kept: string[] = [];
  let story = false;
  let listed = false;
  for (const paragraph of joinLooseBy(paragraphs)) {
    const line = withoutSignOff(paragraph, stated);
    if (isEditorialNote(line)) {
      kept.push(line);
      continue;
    }
    if (readSignature(line, stated)) continue;
    if (isBoilerplate(line)) {
      listed = isPointerHeading(line) && story;
      if (isSignOff(line)) stated.outlet ??= rightsHolder(line);
      continue;
    }
    const sentence = isBodyLine(line);
    if (listed && !sentence && line.length <= longestHeadline) continue;
    listed = false;
    story ||= sentence;
    kept.push(line);
  }
  return kept;
}

/** Headlines of other articles, listed under "Related", are no longer than this. */
const longestHeadline = 140;

function isBoilerplate(line: string): boolean {
  return (
    line === '' ||
    isFurniture(line) ||
    isPromotion(line) ||
    isPointer(line) ||
    isCreditOrCaption(line) ||
    isSignOff(line)
  );
}

const mayClose =
  /reporting|editing|writing|contributed|files from|i['’]m |©|copyright|reserved|back to you|produced|appeared|published/i;

function withoutSignOff(paragraph: string, stated: Stated): string {
  let line = paragraph;
  while (mayClose.test(line.slice(-300))) {
    const at = signOffStart(line);
    if (at < 0) break;
    stated.outlet ??= rightsHolder(line.slice(at));
    line = line.slice(0, at).trimEnd();
  }
  return line;
}

/** A byline copied as two lines, "By" and the name. */
function joinLooseBy(paragraphs: readonly string[]): string[] {
  const joined: string[] = [];
  let by = '';
  for (const paragraph of paragraphs) {
    if (by === '' && /^by:?$/i.test(paragraph)) {
      by = paragraph;
      continue;
    }
    joined.push(by === '' ? paragraph : `${by} ${paragraph}`);
    by = '';
  }
  return by === '' ? joined : [...joined, by];
}

/** What stands before the first sentence of the story, the story, and what stands after its last. */
function zonesOf(lines: readonly string[]): { head: string[]; body: string[]; tail: string[] } {
  const first = lines.findIndex(isBodyLine);
  const last = lines.findLastIndex(isBodyLine);
  if (first < 0) return { head: [...lines], body: [], tail: [] };
  return { head: lines.slice(0, first), body: lines.slice(first, last + 1), tail: lines.slice(last + 1) };
}

/** True for a line that is running text: a whole sentence, or too long to be anything else. */
function isBodyLine(line: string): boolean {
  if (line.length >= 140) return readByline(line) === null;
  if (!/(?:[.!?…:]["”’')\]]*|[。！？।؟])$/u.test(line)) return false;
  const words = line.split(' ').length;
  return (
    (words >= 6 || /[\u3040-\u9fff]/.test(line)) && readByline(line) === null && readStamp(line) === null
  );
}

/** Reads and drops names, stamps and section labels, which only stand around a story. */
function readEdge(lines: readonly string[], stated: Stated): string[] {
  const kept: string[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (isSectionLabel(line)) continue;
    const stamp = readStamp(line);
    stated.published ??= stamp?.published ?? null;
    stated.modified ??= stamp?.modified ?? null;
    if (stamp) continue;
    if (!isEditorialNote(line) && noteByline(readNameLine(line), line, stated)) continue;
    // The role goes with the name over it.
    if (noteByline(readNameOverRole(line, lines[at + 1]), line, stated)) at++;
    else kept.push(line);
  }
  return kept;
}

/** Reads a byline, or a stamp that calls itself one, wherever it stands: under the standfirst as often as over it. */
function readSignature(line: string, stated: Stated): boolean {
  const stamp = isLabelledStamp(line) ? readStamp(line) : null;
  stated.published ??= stamp?.published ?? null;
  stated.modified ??= stamp?.modified ?? null;
  return stamp !== null || noteByline(readByline(line), line, stated);
}

function noteByline(byline: Byline | null, line: string, stated: Stated): boolean {
  if (!byline) return false;
  stated.byline ??= byline.authors;
  stated.outlet ??= byline.outlet;
  stated.published ??= readWrittenDate(line);
  return true;
}

/** "GENEVA (AP) —", "BRUSSELS, Jan 12 (Example Wire) -": the agency that a dateline names. */
function datelineOutlet(line: string): string | null {
  return dateline.exec(line.slice(0, 120))?.[1]?.trim() ?? null;
}

const dateline =
  /^[\p{Lu}][\p{Lu}.'’ -]{1,30}(?:, [\p{L}. ]{2,20})?(?:, \p{L}{3,9}\.? \d{1,2})? ?\((\p{Lu}[\p{L}. ]{1,30})\) ?[-—–]/u;
