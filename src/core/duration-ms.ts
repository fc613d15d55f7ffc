/** A year in which durations begin whose months and years are to be measured. */
const start = Temporal.PlainDate.from('2000-01-01');

/**
 * How long an ISO 8601 duration lasts, ms.
 * @throws RangeError where it is none, or ends beyond any calendar
 */
export function durationMs(duration: string): number {
  return Temporal.Duration.from(duration).total({ unit: 'milliseconds', relativeTo: start });
}
