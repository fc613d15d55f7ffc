import type { DateFinding } from '../../model/finding.ts';
import type { Document } from '../document/document.ts';

/** Finds and values the time expressions of an article. */
export function findDates(_document: Document): readonly DateFinding[] {
  return [];
}
