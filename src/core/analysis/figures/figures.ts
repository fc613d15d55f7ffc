import type { FigureFinding, StatementFinding } from '../../model/finding.ts';
import type { Document } from '../document/document.ts';
import type { People } from '../people/people.ts';
/** Finds the numbers that matter and who gave them. */
export function findFigures(
  _document: Document,
  _people: People,
  _statements: readonly StatementFinding[],
): readonly FigureFinding[] {
  return [];
}
