import type { HtmlDocument } from './document.ts';

/**
 * The paragraph that opens an article above its body, in a box of its own that extraction misses. It is known by the words that
 * the page's description begins with; null where no element says the same.
 */
export function standfirstOf(document: HtmlDocument, description: string | null): string | null {
  const opening = plain(description ?? '').slice(0, comparedLength);
  if (opening.length < comparedLength) return null;
  for (const element of document.querySelectorAll('p')) {
    const text = element.textContent ?? '';
    if (text.length > longestElement) continue;
    if (plain(text).startsWith(opening)) return text.trim();
  }
  return null;
}

/** True where a text does not have the standfirst yet. */
export function lacksStandfirst(text: string, standfirst: string): boolean {
  return !plain(text).includes(plain(standfirst).slice(0, comparedLength));
}

/** Letters that must agree: enough that no other paragraph begins alike. */
const comparedLength = 40;
const longestElement = 1_200;

function plain(text: string): string {
  return text
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
}
