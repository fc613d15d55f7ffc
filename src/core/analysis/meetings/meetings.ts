import type { DateFinding, MeetingFinding, StatementFinding } from '../../model/finding.ts';
import type { Document } from '../document/document.ts';
import type { People } from '../people/people.ts';
/** Finds who meets whom, where and when. */
export function findMeetings(
  _document: Document,
  _people: People,
  _dates: readonly DateFinding[],
  _statements: readonly StatementFinding[],
): readonly MeetingFinding[] {
  return [];
}
