import type { Article } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';
import { overlaps } from '../../model/span.ts';
import type { RemarkCluster } from '../merge-statements.ts';
import { onceFor } from '../read-once.ts';
import type { Piece } from '../remark.ts';
import type { ScopedArticle } from '../scope.ts';
import { inNote } from '../withdrawals.ts';

/** A quotation of a whole sentence; a shorter one may be anybody's. */
const quotation = /[“"]([^“”"\n]{40,400})[”"]/g;

/** Quotations that no remark holds: an article gives them to nobody that is known ("Quote of the week: …"). */
export function looseQuotations(
  scope: readonly ScopedArticle[],
  clusters: readonly RemarkCluster[],
): Piece[] {
  const known = Map.groupBy(
    clusters.flatMap((cluster) => cluster.flatMap(({ pieces }) => pieces)),
    ({ source }) => source.article,
  );
  return scope
    .filter(({ inWindow }) => inWindow)
    .flatMap((source) =>
      quotationsIn(source.article)
        .filter((span) => !(known.get(source.article) ?? []).some((piece) => overlaps(piece.span, span)))
        .filter((span) => !inNote(source, span))
        .map((span) => ({ source, span })),
    );
}

const quotationsIn = onceFor(({ text }: Article): readonly Span[] =>
  [...text.matchAll(quotation)].map(({ index, 1: words = '' }) => ({
    start: index + 1,
    end: index + 1 + words.length,
  })),
);
