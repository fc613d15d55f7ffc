import type { Span } from '../../model/span.ts';

/** Words between quotation marks; the span includes the marks, `inner` does not. */
export interface Quotation extends Span {
  readonly inner: Span;
  /** Index of the paragraph that it stands in. */
  readonly paragraph: number;
  /** Its paragraph ends without closing it: the next paragraph opens again and goes on. */
  readonly open: boolean;
}

interface ParagraphSpan extends Span {
  readonly index: number;
}

/** Outer quotations of every paragraph, straight and curly, those left open at a paragraph's end included. */
export function findQuotations(text: string, paragraphs: readonly ParagraphSpan[]): Quotation[] {
  const quotations: Quotation[] = [];
  for (const paragraph of paragraphs) {
    let opened: { at: number; mark: string } | null = null;
    for (let at = paragraph.start; at < paragraph.end; at++) {
      const mark = text.charAt(at);
      if (mark !== '"' && mark !== '“' && mark !== '”' && mark !== '„' && mark !== '«' && mark !== '»')
        continue;
      if (opened === null) {
        if (mark !== '”' && mark !== '»') opened = { at, mark };
      } else if (closes(opened.mark, mark)) {
        quotations.push(quotation(opened.at, at + 1, paragraph.index, false));
        opened = null;
      }
    }
    if (opened !== null) quotations.push(quotation(opened.at, paragraph.end, paragraph.index, true));
  }
  return quotations;
}

function closes(opener: string, mark: string): boolean {
  if (opener === '"') return mark === '"' || mark === '”';
  if (opener === '„') return mark === '“' || mark === '”' || mark === '"';
  if (opener === '«') return mark === '»';
  return mark === '”' || mark === '"';
}

function quotation(start: number, end: number, paragraph: number, open: boolean): Quotation {
  return { start, end, inner: { start: start + 1, end: open ? end : end - 1 }, paragraph, open };
}
