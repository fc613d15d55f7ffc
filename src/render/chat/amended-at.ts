/**
 * "14:05", or "23 Nov, 14:05" where it is another day than that of the post; with its year where that is another one.
 * @param posted instant
 */
export function amendedAt(at: string, posted: string, zone: string): string {
  const [now, then] = [at, posted].map((instant) => Temporal.Instant.from(instant).toZonedDateTimeISO(zone));
  if (!now || !then) return '';
  const clock = now.toPlainTime().toString({ smallestUnit: 'minute' });
  if (now.toPlainDate().equals(then.toPlainDate())) return clock;
  const day = now.toLocaleString('en-GB', {
    day: 'numeric',
    month: 'short',
    ...(now.year === then.year ? {} : { year: 'numeric' }),
  });
  return `${day}, ${clock}`;
}
