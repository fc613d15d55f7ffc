import type { Clock } from '../core/ports.ts';

/** The machine's clock: the one place that reads it. */
export const systemClock: Clock = { now: () => Temporal.Now.instant() };

/** A clock that stands still, for demonstrations and tests. */
export function standingClock(instant: Temporal.Instant): Clock {
  return { now: () => instant };
}
