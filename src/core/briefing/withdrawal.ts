import type { CorrectionFinding } from '../model/finding.ts';
import { areOfOneOutlet, type ScopedArticle } from './scope.ts';

/** A correction with the article that made it. */
export interface Withdrawal {
  readonly source: ScopedArticle;
  readonly finding: CorrectionFinding;
}

/**
 * True where the correction is of this article's text: what one place of a text takes back is taken back in all of them, and
 * a note may be about an earlier piece of its outlet, which it names by its day.
 */
export function mends({ source: by, finding }: Withdrawal, source: ScopedArticle): boolean {
  return by.story === source.story || isOfNamedDay(finding, by, source);
}

function isOfNamedDay({ pieceDay }: CorrectionFinding, by: ScopedArticle, source: ScopedArticle): boolean {
  return (
    pieceDay !== undefined &&
    areOfOneOutlet(by, source) &&
    source.article.publishedAt?.startsWith(pieceDay) === true
  );
}
