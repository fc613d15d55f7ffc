import { realTimers } from '../../../src/app/timers.ts';
import { systemClock } from '../../../src/config/clock.ts';
import type { Clock, Timers } from '../../../src/core/ports.ts';

/** How many seconds pass in each real one: what takes minutes is seen in seconds, and no call on this machine takes as long. */
export const pace = 30;

/** A clock that all processes share. @param from the real instant at which it showed `start` */
export function pacedClock(from: string, start: string): Clock {
  const [real, shown] = [Temporal.Instant.from(from), Temporal.Instant.from(start)];
  return {
    now: () => {
      const passed = systemClock.now().epochMilliseconds - real.epochMilliseconds;
      return shown.add({ milliseconds: passed * pace });
    },
  };
}

export const pacedTimers: Timers = {
  elapsed: () => realTimers.elapsed() * pace,
  sleep: (milliseconds, signal) => realTimers.sleep(milliseconds / pace, signal),
};
