import type { Span } from '../../model/span.ts';
import { findLabel, type SpeakerLabel } from './labels.ts';
import { findQuotations, type Quotation } from './quotations.ts';
import { splitSentences } from './sentences.ts';

/** What an article is read against: when it appeared, and in which zone its bare times are told. */
export interface Anchor {
  /** Instant with offset or plain date; null where unknown. */
  readonly publishedAt: string | null;
  /** IANA zone. */
  readonly timezone: string;
}

export interface Paragraph extends Span {
  readonly index: number;
  /** Indexes of its first sentence and of the one after its last. */
  readonly first: number;
  readonly last: number;
  /** "Antony Blinken:" at its head, in a transcript or an interview. */
  readonly label: SpeakerLabel | null;
  /** Written in capitals throughout, as television transcripts write narration. */
  readonly capitals: boolean;
}

export interface Sentence extends Span {
  readonly index: number;
  /** Index of its paragraph. */
  readonly paragraph: number;
}

/** An article laid out for the finders. Every finder reads this and nothing else of the text. */
export interface Document {
  readonly text: string;
  readonly title: string;
  readonly outlet: string | null;
  readonly anchor: Anchor;
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly Sentence[];
  /** In order of their start; none inside another (nested ones belong to their outer). */
  readonly quotations: readonly Quotation[];
}

/** What a document is made from. */
export interface DocumentInput {
  readonly text: string;
  readonly title?: string;
  readonly outlet?: string | null;
  readonly publishedAt?: string | null;
  readonly timezone?: string;
}

/** Lays an article's text out into paragraphs, sentences, quotations and speaker labels. */
export function readDocument(input: DocumentInput): Document {
  const paragraphs: Paragraph[] = [];
  const sentences: Sentence[] = [];
  for (const span of splitParagraphs(input.text)) {
    const index = paragraphs.length;
    const first = sentences.length;
    for (const sentence of splitSentences(input.text, span)) {
      sentences.push({ ...sentence, index: sentences.length, paragraph: index });
    }
    const label = findLabel(input.text, span);
    const capitals = isCapitals(input.text.slice(label?.contentStart ?? span.start, span.end));
    paragraphs.push({ ...span, index, first, last: sentences.length, label, capitals });
  }
  return {
    text: input.text,
    title: input.title ?? '',
    outlet: input.outlet ?? null,
    anchor: { publishedAt: input.publishedAt ?? null, timezone: input.timezone ?? 'UTC' },
    paragraphs,
    sentences,
    quotations: findQuotations(input.text, paragraphs),
  };
}

/** The sentence that holds an offset, or undefined between sentences. Binary search. */
export function sentenceAt(document: Document, offset: number): Sentence | undefined {
  let low = 0;
  let high = document.sentences.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const sentence = document.sentences[middle];
    if (sentence === undefined) return undefined;
    if (offset < sentence.start) high = middle - 1;
    else if (offset >= sentence.end) low = middle + 1;
    else return sentence;
  }
  return undefined;
}

function splitParagraphs(text: string): Span[] {
  const spans: Span[] = [];
  // Pasted articles separate paragraphs by one newline as often as by a blank line.
  for (const match of text.matchAll(/[^\r\n]+/g)) {
    const lead = match[0].length - match[0].trimStart().length;
    const words = match[0].trim();
    if (words) spans.push({ start: match.index + lead, end: match.index + lead + words.length });
  }
  return spans;
}

/** Counts at most the first 400 characters: a paragraph keeps to one way of writing. */
function isCapitals(text: string): boolean {
  if (/\p{Ll}{3}/u.test(text.slice(0, 80))) return false;
  const head = text.slice(0, 400);
  const upper = head.match(/\p{Lu}/gu)?.length ?? 0;
  const lower = head.match(/\p{Ll}/gu)?.length ?? 0;
  return (upper > 12 && upper > 8 * lower) || (lower === 0 && upper >= 6);
}
