import { findDates } from '../../../../../src/core/analysis/dates/dates.ts';
import { readDocument } from '../../../../../src/core/analysis/document/document.ts';
import type { DateFinding } from '../../../../../src/core/model/finding.ts';

/** The time expressions of a text that appeared on a day (null: unknown), read in a zone. */
export function datesIn(text: string, publishedAt: string | null, timezone = 'UTC'): readonly DateFinding[] {
  return findDates(readDocument({ text, publishedAt, timezone }));
}

/** The same as `words = value`, for tables. */
export function valuesIn(text: string, publishedAt: string | null, timezone = 'UTC'): readonly string[] {
  return datesIn(text, publishedAt, timezone).map((date) => `${date.text} = ${date.value}`);
}
