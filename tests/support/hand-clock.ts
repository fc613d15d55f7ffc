import type { Clock } from '../../src/core/ports.ts';

/** A clock that a test sets. */
export function handClock(start: string): Clock & { set(instant: string): void } {
  let now = Temporal.Instant.from(start);
  return {
    now: () => now,
    set: (instant) => {
      now = Temporal.Instant.from(instant);
    },
  };
}
