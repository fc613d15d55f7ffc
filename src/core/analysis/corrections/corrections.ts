import type { CorrectionFinding, DateFinding } from '../../model/finding.ts';
import type { Document } from '../document/document.ts';
/** Finds what the article's outlet took back or mended. */
export function findCorrections(
  _document: Document,
  _dates: readonly DateFinding[],
): readonly CorrectionFinding[] {
  return [];
}
