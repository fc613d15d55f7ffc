import type { Span } from '../../model/span.ts';

/** Words between quotation marks; the span includes the marks, `inner` does not. */
export interface Quotation extends Span {
  readonly inner: Span;
  /** Index of the paragraph that it stands in. */
  readonly paragraph: number;
  /** Its paragraph ends without closing it: the next paragraph opens again and goes on. */
  readonly open: boolean;
  /** It takes up the one that the paragraph before left open. */
  readonly continues: boolean;
  /** Its closing mark is missing, and no paragraph goes on with it: its end is where the words allow. */
  readonly unclosed: boolean;
}

interface ParagraphSpan extends Span {
  readonly index: number;
}

type Role = 'opens' | 'closes' | 'either';

interface Mark {
  readonly at: number;
  /** Characters: 2 for '' and ``, which typists use for the double mark. */
  readonly width: number;
  readonly family: 'double' | 'single' | 'angle';
  readonly role: Role;
}

interface Opened {
  readonly mark: Mark;
  readonly paragraph: number;
}

const marks = /''|``|’’|‘‘|["“”«»‘’']/g;
/** The narrator's words after a quotation that lacks its closing mark: "…, she said." */
const cueAfter =
  /[,.?!]\s+(?=(?:he|she|they|it|I|we|(?:\p{Lu}[\p{L}.'’-]*\s+){0,3}\p{Lu}[\p{L}'’-]*)\s+(?:said|says|told|added|wrote|asked|replied)\b)/u;

/**
 * Outer quotations of every paragraph, in order: straight, curly and angle marks, and single ones where they are
 * the outer marks (‘…’, '…'), which apostrophes are told from. Nested quotations stay inside their outer.
 */
export function findQuotations(text: string, paragraphs: readonly ParagraphSpan[]): Quotation[] {
  const found: Quotation[] = [];
  let carried = false;
  for (const [position, paragraph] of paragraphs.entries()) {
    const inParagraph = scan(text, paragraph);
    const last = inParagraph.at(-1);
    const next = paragraphs[position + 1];
    const goesOn =
      last?.unclosed === true &&
      last.end === paragraph.end &&
      next !== undefined &&
      /["“«‘'`]/.test(text.charAt(next.start)) &&
      // Without a sentence's end a heading or a stray mark is likelier than speech that goes on.
      /[.!?…,:;—–-]\)?$/.test(text.slice(Math.max(0, paragraph.end - 2), paragraph.end));
    for (const one of inParagraph) {
      const continues = carried && one.start === paragraph.start;
      const open = goesOn && one === last;
      found.push({ ...one, continues, open, unclosed: one.unclosed && !open });
    }
    carried = goesOn;
  }
  return found;
}

/** The quotations of one paragraph; one that stays open runs to the paragraph's end or to the narrator's cue. */
function scan(text: string, paragraph: ParagraphSpan): Quotation[] {
  const found: Quotation[] = [];
  let opened: Opened | null = null;
  let depth = 0;
  const all = readMarks(text, paragraph);
  for (const [position, mark] of all.entries()) {
    if (opened === null) {
      if (mark.role !== 'closes' && mayOpen(all, position)) {
        opened = { mark, paragraph: paragraph.index };
        depth = 0;
      }
    } else if (mark.family !== opened.mark.family) {
      continue;
    } else if (mark.role === 'opens') {
      if (nests(text, all, position, opened)) depth++;
      else {
        found.push(unclosed(text, opened, mark.at));
        opened = { mark, paragraph: paragraph.index };
        depth = 0;
      }
    } else if (depth > 0) depth--;
    else {
      found.push(closed(opened, mark));
      opened = null;
    }
  }
  if (opened !== null && opened.mark.family !== 'single') found.push(unclosed(text, opened, paragraph.end));
  return found;
}

/** A single mark opens only where its closing mark follows; apostrophes at a word's head have none. */
function mayOpen(all: readonly Mark[], position: number): boolean {
  const mark = all[position];
  if (mark === undefined || mark.family !== 'single') return true;
  for (let next = position + 1; next < all.length; next++) {
    const other = all[next];
    if (other?.family !== 'single') continue;
    return other.role === 'closes';
  }
  return false;
}

/** A second opening mark is a quotation within where two closing marks follow; else the first was never closed. */
function nests(text: string, all: readonly Mark[], position: number, opened: Opened): boolean {
  const mark = all[position];
  if (mark === undefined) return false;
  let closing = 0;
  for (let next = position + 1; next < all.length && closing < 2; next++) {
    const other = all[next];
    if (other?.family !== mark.family) continue;
    if (other.role === 'opens') return false;
    closing++;
    const cue = closing === 1 ? text.slice(mark.at, other.at) : '';
    if (cue.length > 200) return false;
  }
  return closing >= 2 && !/[.!?,]\s+$/.test(text.slice(Math.max(opened.mark.at, mark.at - 3), mark.at));
}

function closed(opened: Opened, mark: Mark): Quotation {
  const start = opened.mark.at;
  const inner = { start: start + opened.mark.width, end: mark.at };
  return {
    start,
    end: mark.at + mark.width,
    inner,
    paragraph: opened.paragraph,
    open: false,
    continues: false,
    unclosed: false,
  };
}

function unclosed(text: string, opened: Opened, limit: number): Quotation {
  const start = opened.mark.at;
  const words = text.slice(start, limit).trimEnd();
  const cue = cueAfter.exec(words);
  const end = start + (cue ? cue.index + 1 : words.length);
  return {
    start,
    end,
    inner: { start: start + opened.mark.width, end },
    paragraph: opened.paragraph,
    open: false,
    continues: false,
    unclosed: true,
  };
}

/** Every mark of a paragraph that can be a quotation mark, with what its surroundings let it be. */
function readMarks(text: string, paragraph: Span): Mark[] {
  const found: Mark[] = [];
  for (const match of text.slice(paragraph.start, paragraph.end).matchAll(marks)) {
    const at = paragraph.start + match.index;
    const mark = readMark(text, paragraph, at, match[0].length);
    if (mark !== null) found.push(mark);
  }
  return withoutPossessives(text, found);
}

function readMark(text: string, paragraph: Span, at: number, width: number): Mark | null {
  const before = at > paragraph.start ? text.charAt(at - 1) : ' ';
  const after = at + width < paragraph.end ? text.charAt(at + width) : ' ';
  const double = (role: Role): Mark => ({ at, width, family: 'double', role });
  if (width === 2)
    return /[’‘]/.test(text.charAt(at)) ? curly(text, at, before, after) : straight(at, width, before, after);
  switch (text.charAt(at)) {
    // Typing programs turn a mark the wrong way round, most often after a dash or a comma.
    case '“':
      return double(/[,.?!]/.test(before) && /[\s]/.test(after) ? 'closes' : 'opens');
    case '”':
      return double(/\s/.test(before) && /[\p{L}[]/u.test(after) ? 'opens' : 'closes');
    case '«':
      return { at, width, family: 'angle', role: 'opens' };
    case '»':
      return { at, width, family: 'angle', role: 'closes' };
    case '"':
      return straight(at, width, before, after);
    default:
      return single(text, at, before, after);
  }
}

/** Two single curly marks that stand for a double one: “Stay,’’ she said. After a single one inside a word they are two. */
function curly(text: string, at: number, before: string, after: string): Mark | null {
  if (text.charAt(at) === '‘') return { at, width: 2, family: 'double', role: 'opens' };
  return /[\s([{]/.test(before) || /\p{L}/u.test(after)
    ? null
    : { at, width: 2, family: 'double', role: 'closes' };
}

const outside = /[\s([{—–/\-“"‘']/;

function straight(at: number, width: number, before: string, after: string): Mark | null {
  const opens = outside.test(before) && !/\s/.test(after);
  const closes = !/[\s([{]/.test(before);
  // Inches, as in 6'2".
  if (/\d/.test(before) && !/[\s.,;:!?)]/.test(after)) return null;
  if (opens && closes) return { at, width, family: 'double', role: 'either' };
  return { at, width, family: 'double', role: opens ? 'opens' : 'closes' };
}

function single(text: string, at: number, before: string, after: string): Mark | null {
  const curlyOpen = text.charAt(at) === '‘';
  const curlyClose = text.charAt(at) === '’';
  const opens = /[\s([{—–"“]/.test(before) && /[\p{L}\p{N}[“"…$£€]/u.test(after);
  const closes = !/[\s([{]/.test(before) && !/[\p{L}\p{N}]/u.test(after);
  if (opens && !curlyClose) {
    // ’90s, ’em, ’til and the like leave letters out; nobody opens a quotation with them.
    if (/^(?:\d0s|em\b|til\b|tis\b|twas\b|n\b|cause\b)/i.test(text.slice(at + 1, at + 7))) return null;
    return { at, width: 1, family: 'single', role: 'opens' };
  }
  if (closes && !curlyOpen) return { at, width: 1, family: 'single', role: 'closes' };
  return null;
}

/** Drops "the ministers’" where a mark with punctuation before it closes the same quotation further on. */
function withoutPossessives(text: string, all: readonly Mark[]): Mark[] {
  const kept: Mark[] = [];
  let closesLater = false;
  for (let position = all.length - 1; position >= 0; position--) {
    const mark = all[position];
    if (mark === undefined) continue;
    if (mark.family !== 'single') {
      kept.push(mark);
      continue;
    }
    if (mark.role === 'opens') closesLater = false;
    else if (/[.,!?…;:]/.test(text.charAt(mark.at - 1))) closesLater = true;
    else if (/s/i.test(text.charAt(mark.at - 1)) && closesLater) continue;
    kept.push(mark);
  }
  return kept.reverse();
}
