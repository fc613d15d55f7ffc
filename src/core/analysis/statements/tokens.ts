import type { Span } from '../../model/span.ts';
import type { Document } from '../document/document.ts';
import { findQuotations, type Quotation } from '../document/quotations.ts';

/** A word, a mark that parts clauses, or a whole quotation. */
export interface Token extends Span {
  readonly kind: 'word' | 'mark' | 'quote';
  /** In lower case; the mark itself; `"` for a quotation. */
  readonly low: string;
  /** Its first letter is a capital; a quotation's first letter is. */
  readonly capital: boolean;
  readonly quotation: Quotation | null;
  /** The last character inside a quotation's marks; empty for words and marks. */
  readonly closing: string;
  /** Where a quotation's words end, without a comma that only the cue asks for; of "a.m." with its stop; else the token's end. */
  readonly wordsEnd: number;
}

/**
 * One or more sentences of a paragraph that no quotation crosses the edges of: a quotation of several sentences with its
 * cue is one unit.
 */
export interface Unit extends Span {
  readonly paragraph: number;
  readonly tokens: readonly Token[];
  /** Who "we" are, in a statement that several sign. */
  readonly joint?: Span;
}

const word =
  /[\p{L}@#][\p{L}\p{N}@#]*(?:['’.\-–&/][\p{L}\p{N}]+)*['’]?|[$€£]?\p{N}+(?:[.,:]\p{N}+)*(?:%|['’]?\p{L}{1,3}(?![\p{L}\p{N}]))?(?:-\p{L}[\p{L}\p{N}]*)*|[,;:—–―()!?…[\]]|--|(?<!\S)-(?=\s)/gu;

/** The health body and the country, which small letters would make "who" and "us" of, and a bar that serves as a dash. */
const spellings: ReadonlyMap<string, string> = new Map([
  ['―', '—'],
  ['WHO', 'w.h.o'],
  ['US', 'u.s'],
]);
/** "4 a.m.", "the U.S.": the stop is the word's own. */
const stopped = /^\p{L}(?:\.\p{L})+$/u;
const marks = new Set(',;:—–―()!?…[]-');

/** True for a dash that stands for itself. */
export function isDash(token: Token | undefined): boolean {
  return token !== undefined && /^(?:—|–|--|-)$/.test(token.low);
}

/** The units of every paragraph, in order. */
export function readUnits(document: Document): Unit[] {
  const units: Unit[] = [];
  let quotation = 0;
  for (const paragraph of document.paragraphs) {
    let index = paragraph.first;
    while (index < paragraph.last) {
      const first = document.sentences[index];
      if (first === undefined) break;
      const held: Quotation[] = [];
      let end = first.end;
      for (let next = document.quotations[quotation]; next && next.start < end; ) {
        held.push(next);
        while (end < next.end && index + 1 < paragraph.last) {
          index++;
          end = document.sentences[index]?.end ?? end;
        }
        quotation++;
        next = document.quotations[quotation];
      }
      index++;
      const span = { start: first.start, end };
      units.push({ ...span, paragraph: paragraph.index, tokens: tokenise(document.text, span, held) });
    }
  }
  return units;
}

/** The sentences of a stretch inside a quotation, each as a unit, with the quotations inside it. */
export function readStretch({ text, sentences }: Document, stretch: Span): Unit[] {
  const inner = findQuotations(text, [{ ...stretch, index: 0 }]);
  return sentences
    .filter(({ start, end }) => start < stretch.end && end > stretch.start)
    .map(({ start, end }) => {
      const span = { start: Math.max(start, stretch.start), end: Math.min(end, stretch.end) };
      const held = inner.filter((one) => one.start >= span.start && one.end <= span.end);
      return { ...span, paragraph: 0, tokens: tokenise(text, span, held) };
    });
}

function tokenise(text: string, span: Span, quotations: readonly Quotation[]): Token[] {
  const tokens: Token[] = [];
  let at = span.start;
  for (const quotation of quotations) {
    pushWords(tokens, text, at, quotation.start);
    const { start, end } = quotation;
    const capital = /^["'‘“[(….\s]*\p{Lu}/u.test(
      text.slice(quotation.inner.start, quotation.inner.start + 6),
    );
    const closing = lastMark(text, quotation);
    const { inner } = quotation;
    const wordsEnd = text.charAt(inner.end - 1) === ',' ? inner.end - 1 : inner.end;
    tokens.push({ start, end, kind: 'quote', low: '"', capital, quotation, closing, wordsEnd });
    at = end;
  }
  pushWords(tokens, text, at, span.end);
  return tokens;
}

/** The last character of a quotation, those that close one inside it left out: “… a ‘hawk,’” ends with a comma. */
function lastMark(text: string, { inner }: Quotation): string {
  let end = inner.end;
  while (end > inner.start && /[\s’'”"]/.test(text.charAt(end - 1))) end--;
  return end > inner.start ? text.charAt(end - 1) : '';
}

function pushWords(tokens: Token[], text: string, from: number, to: number): void {
  if (to <= from) return;
  const stretch = text.slice(from, to);
  for (const match of stretch.matchAll(word)) {
    const written = match[0];
    const start = from + match.index;
    const first = written.charAt(0);
    const kind = marks.has(first) ? 'mark' : 'word';
    tokens.push({
      start,
      end: start + written.length,
      kind,
      low: spellings.get(written) ?? written.toLowerCase(),
      capital: first !== first.toLowerCase(),
      quotation: null,
      closing: '',
      wordsEnd:
        start +
        written.length +
        (written.includes('.') && stopped.test(written) && stretch[match.index + written.length] === '.'
          ? 1
          : 0),
    });
  }
}
