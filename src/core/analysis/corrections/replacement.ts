import type { Span } from '../../model/span.ts';

/** What one point of a note took back and what it put in its place; both are spans of the article's text. */
export interface Replacement {
  readonly was?: Span;
  readonly now?: Span;
  readonly rule: string;
}

const leading = /^[\s"“”'‘’(,:;]+/;
const trailing = /[\s"“”'‘’)\],.:;!*_]+$/;

/** The span without blanks, quotation marks and stops at its ends; null where nothing is left. */
export function trimmed(text: string, span: Span): Span | null {
  const words = text.slice(span.start, span.end);
  const lead = leading.exec(words)?.[0].length ?? 0;
  const kept = trimEnd(words.slice(lead));
  if (!kept) return null;
  const start = span.start + lead;
  return { start, end: start + kept.length };
}

// The anchored `trailing` alone is quadratic on long runs of stops inside the words.
function trimEnd(words: string): string {
  const tail = words.slice(-40);
  const cut = trailing.exec(tail)?.[0].length ?? 0;
  const kept = words.slice(0, words.length - cut);
  // "U.S." and "Inc." keep their stop, "Jonas'" is rare enough to lose its mark.
  return /(?:\b\p{Lu}\.\p{Lu}|\b(?:Inc|Corp|Ltd|Co|Jr|Sr|a\.m|p\.m))$/u.test(kept) &&
    words.charAt(kept.length) === '.'
    ? `${kept}.`
    : kept;
}

const closers: ReadonlyMap<string, RegExp> = new Map([
  ['"', /["”]/],
  ['“', /["”]/],
  ["'", /'(?!\p{L})/u],
  ['‘', /’(?!\p{L})/u],
]);

/** The words between quotation marks that open at `start`, or null where they are never closed before `limit`. */
export function quotedFrom(text: string, start: number, limit: number): Span | null {
  const closer = closers.get(text.charAt(start));
  if (!closer) return null;
  const found = closer.exec(text.slice(start + 1, limit));
  return found ? { start: start + 1, end: start + 1 + found.index } : null;
}
