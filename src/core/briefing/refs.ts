import type { Ref } from '../model/briefing.ts';
import type { Span } from '../model/span.ts';
import type { ScopedArticle } from './scope.ts';

/** Cites spans of one article, word for word. */
export function refsTo(source: ScopedArticle, spans: readonly Span[]): Ref[] {
  return spans.map(({ start, end }) => ({
    source: source.n,
    start,
    end,
    quote: source.article.text.slice(start, end),
  }));
}

/** The same citations once each, in order of source and place. */
export function distinctRefs(refs: readonly Ref[]): Ref[] {
  if (refs.length < 2) return [...refs];
  const seen = new Map<string, Ref>();
  for (const ref of refs) seen.set(`${ref.source}:${ref.start}:${ref.end}`, ref);
  return [...seen.values()].sort((a, b) => a.source - b.source || a.start - b.start);
}
