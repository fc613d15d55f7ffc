import type { PositionFinding, StatementFinding } from '../../model/finding.ts';
import type { Document } from '../document/document.ts';
import type { People } from '../people/people.ts';
/** Finds what parties demand, reject, offer, accept, deny and warn of. */
export function findPositions(
  _document: Document,
  _people: People,
  _statements: readonly StatementFinding[],
): readonly PositionFinding[] {
  return [];
}
