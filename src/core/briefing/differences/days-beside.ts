import { contains, type Span, textOf } from '../../model/span.ts';
import type { AnalysedArticle } from '../../ports.ts';
import type { ScopedArticle } from '../scope.ts';

const bound = /\b(?:(?:since|until|till|before|after|by|from)\s+(?:the\s+)?|since\s[^,;.]{1,60})$/i;
/** "before dawn on Saturday" is on Saturday. */
const partOfDay = /^(?:dawn|midnight|noon|midday|daybreak|sunrise|sunset|nightfall)\b/i;

/** The days, months and years that a stretch speaks of, not since when or until when. */
export function daysIn({ article: { text }, findings }: AnalysedArticle, span: Span): string[] {
  return findings.dates
    .filter((date) => contains(span, date) && /^\d{4}(?:-\d\d){0,2}(?:T|$)/.test(date.value))
    .filter(
      (date) =>
        partOfDay.test(textOf(text, date)) ||
        !bound.test(text.slice(Math.max(span.start, date.start - 70), date.start)),
    )
    .map(({ value }) => value.slice(0, 10));
}

/** Days after which what was counted is another thing. */
const longAgo = 40;

/** All days of these lie far back. */
export function isHistory({ instant }: ScopedArticle, days: readonly string[]): boolean {
  if (instant === null || days.length === 0) return false;
  return days.every((day) => endOf(day) < instant - longAgo * 86_400_000);
}

/** Where a day, month or year ends, roughly. */
function endOf(day: string): number {
  return Date.parse(`${day}${'-12-31'.slice(day.length - 4)}`);
}
