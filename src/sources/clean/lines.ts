import { plainCharacters } from './characters.ts';

/** One line of a text as it came, blanks at its ends taken off. */
interface Line {
  readonly text: string;
  /** True where a blank line, or the start of the text, stands before it. */
  readonly first: boolean;
}

/** Widths at which mail programs and wire services wrap; a text with a wider line is not wrapped. */
const narrowestWrap = 50;
const widestWrap = 132;
/** A text is wrapped where at least this many lines, and this share of those that go on, are full. */
const fewestFull = 4;
const shareFull = 0.6;

/**
 * The paragraphs of a text. A blank line always parts two; a single line end parts them as well, unless the text is
 * wrapped at a fixed width (lines as full as they can be) or the line breaks off in the middle of a sentence.
 */
export function paragraphsOf(text: string): string[] {
  const lines = linesOf(text);
  const width = wrapWidth(lines);
  const paragraphs: string[][] = [];
  let previous = '';
  for (const { text: line, first } of lines) {
    const pieces = paragraphs.at(-1);
    if (pieces && !first && (isFull(previous, line, width) || goesOn(previous, line))) pieces.push(line);
    else paragraphs.push([line]);
    previous = line;
  }
  return paragraphs.map((pieces) => pieces.join(' '));
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let first = true;
  for (const raw of plainCharacters(text).split('\n')) {
    const line = raw.replace(/ {2,}/g, ' ').trim();
    if (line) lines.push({ text: line, first });
    first = line === '';
  }
  return lines;
}

/** The width that a text is wrapped at; infinite where it is not wrapped. */
function wrapWidth(lines: readonly Line[]): number {
  const width = lines.reduce((widest, line) => Math.max(widest, line.text.length), 0);
  if (width < narrowestWrap || width > widestWrap) return Number.POSITIVE_INFINITY;
  let full = 0;
  let followed = 0;
  lines.forEach((line, at) => {
    const next = lines[at + 1];
    if (!next || next.first) return;
    followed++;
    if (isFull(line.text, next.text, width)) full++;
  });
  return full >= fewestFull && full >= shareFull * followed ? width : Number.POSITIVE_INFINITY;
}

/** True where the next line's first word would not have fitted any more, and the next line begins no list item. */
function isFull(line: string, next: string, width: number): boolean {
  const word = next.split(' ', 1)[0] ?? '';
  return line.length + 1 + word.length > width && !/^(?:[-*•–—] |\d{1,2}[.)] )/.test(next);
}

/** True where a sentence was broken in its middle: no end here, a small letter there. */
function goesOn(line: string, next: string): boolean {
  return line.length >= narrowestWrap && /[\p{L}\d,;]$/u.test(line) && /^\p{Ll}/u.test(next);
}
