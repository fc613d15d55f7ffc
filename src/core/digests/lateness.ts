/** Minutes after which a digest says that it is late. */
const onTime = 10;
const week = 6 * 86_400_000;

/** When a digest comes, beside when it was due. */
export interface Lateness {
  /** Instant. */
  readonly dueAt: string;
  readonly now: Temporal.Instant;
  /** Instant since which slots were missed that this digest tells of as well; null: none was. */
  readonly missedSince: string | null;
  /** IANA zone in which it is told. */
  readonly zone: string;
}

/** "Late: was due Fri 09:00 (Europe/Kyiv)", "All since Fri 09:00 (Europe/Kyiv)"; null where it comes as it should. */
export function lateNote({ dueAt, now, missedSince, zone }: Lateness): string | null {
  const isLate = now.epochMilliseconds - Date.parse(dueAt) > onTime * 60_000;
  const clauses = [
    ...(isLate ? [`Late: was due ${momentInWords(dueAt, now, zone)} (${zone})`] : []),
    ...(missedSince === null ? [] : [`All since ${momentInWords(missedSince, now, zone)} (${zone})`]),
  ];
  return clauses.length === 0 ? null : clauses.join(' · ');
}

/** "Fri 09:00", or where the weekday alone would mislead "Fri 5 Mar 09:00". */
function momentInWords(instant: string, now: Temporal.Instant, zone: string): string {
  const at = Temporal.Instant.from(instant).toZonedDateTimeISO(zone);
  const isNear = now.epochMilliseconds - at.epochMilliseconds < week;
  const day = at.toLocaleString('en-GB', { weekday: 'short' });
  const date = isNear ? '' : ` ${at.toLocaleString('en-GB', { day: 'numeric', month: 'short' })}`;
  return `${day}${date} ${at.toPlainTime().toString({ smallestUnit: 'minute' })}`;
}

/** Whether two instants fall on one day of a place. */
export function onOneDay(one: string, other: Temporal.Instant, zone: string): boolean {
  const day = Temporal.Instant.from(one).toZonedDateTimeISO(zone).toPlainDate();
  return day.equals(other.toZonedDateTimeISO(zone).toPlainDate());
}
