/**
 * "14:05", or "23 Nov, 14:05" where it is another day than that of the post; with its year where that is another one.
 * @param posted instant
 */
export function amendedAt(at: string, posted: string, zone: string): string {
  const now = Temporal.Instant.from(at).toZonedDateTimeISO(zone);
  const then = Temporal.Instant.from(posted).toZonedDateTimeISO(zone);
  const isSameDay = now.toPlainDate().equals(then.toPlainDate());
  return isSameDay ? clockOf(now) : `${dayOf(now, then)}, ${clockOf(now)}`;
}

/** "Fri, 19 Nov, 09:00", with its year where that is another one than that of the moment it is read at. */
export function sinceInWords(since: string, asOf: string, zone: string): string {
  const then = Temporal.Instant.from(since).toZonedDateTimeISO(zone);
  const now = Temporal.Instant.from(asOf).toZonedDateTimeISO(zone);
  const weekday = then.toLocaleString('en-GB', { weekday: 'short' });
  return `${weekday}, ${dayOf(then, now)}, ${clockOf(then)}`;
}

function clockOf(time: Temporal.ZonedDateTime): string {
  return time.toPlainTime().toString({ smallestUnit: 'minute' });
}

function dayOf(time: Temporal.ZonedDateTime, other: Temporal.ZonedDateTime): string {
  const year = time.year === other.year ? {} : ({ year: 'numeric' } as const);
  return time.toLocaleString('en-GB', { day: 'numeric', month: 'short', ...year });
}
