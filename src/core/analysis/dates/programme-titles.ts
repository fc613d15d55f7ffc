import type { Span } from '../../model/span.ts';
import type { Document } from '../document/document.ts';
import type { Quotation } from '../document/quotations.ts';

const small = /^(?:a|an|and|at|by|for|from|in|of|on|or|the|to|with|vs)$/i;
const saidBehind =
  /^[,]?\s*(?:said|says|told|added|he|she|they|it|we|I|the|an?|[A-Z]\p{L}+\s+(?:said|told|added))\b/u;

/**
 * True where a span lies within quotation marks that hold a title ("This Week", “Tonight With Leland Cray”, “Capitol
 * This Week.”): few words, all but the small ones with a capital.
 */
export function inTitle(document: Document, span: Span): boolean {
  const quotation = quotationAround(document.quotations, span);
  if (!quotation || quotation.open) return false;
  const inner = document.text.slice(quotation.inner.start, quotation.inner.end).trim();
  const words = inner.replace(/[.,!?;:]+$/, '').split(/\s+/);
  if (words.length > 8 || words.some((word) => !/^[\p{Lu}\d'’‘&–-]/u.test(word) && !small.test(word)))
    return false;
  const paragraph = document.paragraphs[quotation.paragraph];
  if (paragraph?.capitals || /[!?]$/.test(inner)) return false;
  if (words.length > 1) return true;
  // A single word is as likely a remark: “Tomorrow,” she said.
  return !(/[,.]$/.test(inner) && saidBehind.test(document.text.slice(quotation.end).slice(0, 40)));
}

function quotationAround(quotations: readonly Quotation[], span: Span): Quotation | undefined {
  let low = 0;
  let high = quotations.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const quotation = quotations[middle];
    if (!quotation) return undefined;
    if (span.end <= quotation.start) high = middle - 1;
    else if (span.start >= quotation.end) low = middle + 1;
    else return quotation.start <= span.start && span.end <= quotation.end ? quotation : undefined;
  }
  return undefined;
}
