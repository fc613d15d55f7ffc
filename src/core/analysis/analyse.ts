import type { Findings } from '../model/finding.ts';
import { findCorrections } from './corrections/corrections.ts';
import { findDates } from './dates/dates.ts';
import { type DocumentInput, readDocument } from './document/document.ts';
import { findFigures } from './figures/figures.ts';
import { findMeetings } from './meetings/meetings.ts';
import { findPeople } from './people/people.ts';
import { findPositions } from './positions/positions.ts';
import { findStatements } from './statements/statements.ts';

/**
 * Reads one article: its people, dates, statements, meetings, positions, corrections and figures.
 * Pure: the same input gives the same findings.
 */
export function analyse(input: DocumentInput): Findings {
  const document = readDocument(input);
  const dates = findDates(document);
  const people = findPeople(document);
  const statements = findStatements(document, people, dates);
  return {
    people: people.findings(),
    dates,
    statements,
    meetings: findMeetings(document, people, dates, statements),
    positions: findPositions(document, people, statements),
    corrections: findCorrections(document, dates),
    figures: findFigures(document, statements),
  };
}
