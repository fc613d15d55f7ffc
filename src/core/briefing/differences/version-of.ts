import type { Difference } from '../../model/briefing.ts';
import { type Span, textOf } from '../../model/span.ts';
import { refsTo } from '../refs.ts';
import type { ScopedArticle } from '../scope.ts';

/** A sentence of an article as a difference cites it. */
export function versionOf({
  source,
  sentence,
}: {
  readonly source: ScopedArticle;
  readonly sentence: Span;
}): Difference['versions'][number] {
  return { text: textOf(source.article.text, sentence), cites: refsTo(source, [sentence]) };
}
