import { splitSentences } from '../../analysis/document/sentences.ts';
import { contains, type Span } from '../../model/span.ts';

/** The sentence of a text that holds a span; null where the span reaches over its edges. */
export function sentenceOf(text: string, span: Span): Span | null {
  const from = text.lastIndexOf('\n', span.start) + 1;
  const to = text.indexOf('\n', span.end);
  const paragraph = { start: from, end: to < 0 ? text.length : to };
  return splitSentences(text, paragraph).find((sentence) => contains(sentence, span)) ?? null;
}
