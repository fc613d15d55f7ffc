import type { Span } from '../../model/span.ts';
import type { Document } from '../document/document.ts';
import type { Quotation } from '../document/quotations.ts';

const small = /^(?:a|an|and|at|by|for|from|in|of|on|or|the|to|with|vs)$/i;
const saidBehind =
  /^[,]?\s*(?:said|says|told|added|he|she|they|it|we|I|the|an?|[A-Z]\p{L}+\s+(?:said|told|added))\b/u;

/**
 * True where a span lies within quotation marks that hold a title ("This Week", “Tomorrow With Ada Moll”, “Capitol
 * This Week.”): few words, all but the small ones with a capital, or a title's words once more in another case.
 */
export function inTitle(document: Document, span: Span): boolean {
  const quotation = quotationAround(document.quotations, span);
  if (!quotation || quotation.open || quotation.inner.end - quotation.inner.start > 80) return false;
  return isTitle(document, quotation) || titlesOf(document).has(wordsIn(document, quotation).toLowerCase());
}

const titles = new WeakMap<Document, ReadonlySet<string>>();

function titlesOf(document: Document): ReadonlySet<string> {
  const known = titles.get(document);
  if (known) return known;
  const found = new Set<string>();
  for (const quotation of document.quotations) {
    if (!isTitle(document, quotation)) continue;
    const words = wordsIn(document, quotation).toLowerCase();
    if (words.includes(' ')) found.add(words);
  }
  titles.set(document, found);
  return found;
}

function wordsIn(document: Document, { inner }: Quotation): string {
  return document.text
    .slice(inner.start, Math.min(inner.end, inner.start + 80))
    .trim()
    .replace(/[.,;:]$/, '');
}

function isTitle(document: Document, quotation: Quotation): boolean {
  if (quotation.inner.end - quotation.inner.start > 80) return false;
  const inner = document.text.slice(quotation.inner.start, quotation.inner.end).trim();
  const words = wordsIn(document, quotation).split(/\s+/);
  if (words.length > 8 || words.some((word) => !/^[\p{Lu}\d'’‘&–-]/u.test(word) && !small.test(word)))
    return false;
  if (document.paragraphs[quotation.paragraph]?.capitals || /[!?]$/.test(inner)) return false;
  if (words.length > 1) return true;
  // A single word is as likely a remark: “Tomorrow,” she said.
  return !(/[,.]$/.test(inner) && saidBehind.test(document.text.slice(quotation.end, quotation.end + 40)));
}

/** The quotation that holds a span, if any. */
export function quotationAround(quotations: readonly Quotation[], span: Span): Quotation | undefined {
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
