/** When something is delivered, again and again, by the clock of a place. */
export interface Schedule {
  /** Times of day, each once, in their order: `09:00`. */
  readonly times: readonly Temporal.PlainTime[];
  /** Days of the week, from 1 for Monday to 7 for Sunday. */
  readonly days: ReadonlySet<number>;
  /** An IANA zone such as `Europe/Kyiv`, as it was written. */
  readonly timezone: string;
}
