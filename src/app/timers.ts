import { setTimeout as sleep } from 'node:timers/promises';
import type { Timers } from '../core/ports.ts';

/** The machine's own. */
export const realTimers: Timers = {
  elapsed: () => performance.now(),
  sleep: (milliseconds, signal) =>
    sleep(milliseconds, undefined, signal && { signal }).catch((error: unknown) => {
      if (!signal?.aborted) throw error;
    }),
};
