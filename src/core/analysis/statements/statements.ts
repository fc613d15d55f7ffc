import type { DateFinding, StatementFinding } from '../../model/finding.ts';
import type { Document } from '../document/document.ts';
import type { People } from '../people/people.ts';
/** Finds who said what: direct, mixed and indirect. */
export function findStatements(
  _document: Document,
  _people: People,
  _dates: readonly DateFinding[],
): readonly StatementFinding[] {
  return [];
}
