import { firstFrom, overlaps, type Span } from '../../model/span.ts';
import type { Mention } from './people.ts';

/** No description holds more mentions than this before a span that it reaches into. */
const nested = 6;

/** The mentions that share a word with a span. */
export function mentionsIn(mentions: readonly Mention[], span: Span): Mention[] {
  const from = Math.max(0, firstFrom(mentions, span.start) - nested);
  return mentions.slice(from, firstFrom(mentions, span.end)).filter((mention) => overlaps(mention, span));
}
