/**
 * A date of a feed, where its time names no zone: that time in the zone in which it is taken to be told.
 * @param date an instant in UTC that shows the clock as it is written, or a plain date, which stays
 * @param timezone IANA
 */
export function dateInZone(date: string, timezone: string): string {
  if (!date.includes('T')) return date;
  const told = Temporal.PlainDateTime.from(date.replace(/Z$/, ''));
  return told.toZonedDateTime(timezone).toInstant().toString();
}
