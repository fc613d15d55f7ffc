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
  const sorted = refs.toSorted((a, b) => a.source - b.source || a.start - b.start || a.end - b.end);
  return sorted.filter(({ source, start, end }, index) => {
    const last = sorted[index - 1];
    return last?.source !== source || last.start !== start || last.end !== end;
  });
}
