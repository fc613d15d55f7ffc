import type { When } from '../../model/finding.ts';

/** Told to the day or the hour ("on Monday", "at noon on 5 May"); no week, month or year. */
export function isToTheDay(
  when: When | null | undefined,
): when is When & { readonly precision: 'day' | 'time' } {
  return when?.precision === 'day' || when?.precision === 'time';
}

/**
 * "OSLO, |5 May| (Agency) – Ministers met": the day of a dateline tells when an article was written.
 * @param end where the day ends in `text`
 */
export function isOfDateline(text: string, end: number): boolean {
  return /^ ?(?:\([^)]{1,40}\) ?)?[–—-]+ /.test(text.slice(end, end + 50));
}

/** "planned for |that afternoon|", "on |the same day|": the day told before. */
export const thatDay = /\b(?:that(?: same)?|the same) (?:day|morning|afternoon|evening|night)\b/;
