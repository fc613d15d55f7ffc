import { overlaps, type Span } from '../../model/span.ts';
import type { Mention } from './people.ts';

/** Index of the first mention that starts at an offset or after it. Binary search. */
export function firstFrom(mentions: readonly Mention[], offset: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** No description holds more mentions than this before a span that it reaches into. */
const nested = 6;

/** The mentions that share a word with a span. */
export function mentionsIn(mentions: readonly Mention[], span: Span): Mention[] {
  const from = Math.max(0, firstFrom(mentions, span.start) - nested);
  return mentions.slice(from, firstFrom(mentions, span.end)).filter((mention) => overlaps(mention, span));
}

/** The mentions that start within a span. */
export function mentionsFrom(mentions: readonly Mention[], { start, end }: Span): Mention[] {
  return mentions.slice(firstFrom(mentions, start), firstFrom(mentions, end));
}
