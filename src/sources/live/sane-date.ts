/**
 * A date as a source states it. Null for one that is more than a day ahead, which is mistyped: the article would be left out
 * until then; and for what programs write where they know none, the beginning of their time.
 */
export function saneDate(date: string | null, now: Temporal.Instant): string | null {
  if (date === null || date < earliest) return null;
  const tomorrow = now.add({ hours: 24 });
  const isAhead = date.includes('T')
    ? Temporal.Instant.compare(Temporal.Instant.from(date), tomorrow) > 0
    : date > tomorrow.toString().slice(0, 10);
  return isAhead ? null : date;
}

const earliest = '1970-01-03';
