import { systemClock } from '../config/clock.ts';
import type { Log } from '../core/ports.ts';
import { cronLogger } from './cron-logger.ts';

/** The machine's clock is looked at so often at the least, ms: it may be set at any time. */
const lookEveryMs = 500;

/**
 * Has work done at the instants of a cron pattern, in UTC, until what it gives is called; an instant that comes while the
 * work is still going on is left out.
 *
 * node-cron says which instants these are, and no more. Its own tasks wait for the instant that they computed last, so that
 * a clock set back by an hour stops them for an hour; and they go through every instant that a clock set ahead, or a machine
 * that slept, has left behind: a day's seconds keep the process busy for a quarter of a minute, a year's for hours.
 */
export async function tickOn(
  pattern: string,
  work: () => Promise<void>,
  log: Log,
): Promise<() => Promise<void>> {
  const { createTask } = await import('node-cron');
  const task = createTask(pattern, () => undefined, { timezone: 'UTC', logger: cronLogger(log) });
  const nextRun = (): number => task.getNextRuns(1)[0]?.getTime() ?? Number.POSITIVE_INFINITY;
  let seen = nowMs();
  let next = nextRun();
  let isWorking = false;
  let timer: NodeJS.Timeout;
  const begin = async (): Promise<void> => {
    if (isWorking) return;
    isWorking = true;
    try {
      await work();
    } catch (error) {
      log.error({ err: error }, 'the schedule failed');
    } finally {
      isWorking = false;
    }
  };
  const look = (): void => {
    const now = nowMs();
    const isDue = now >= next;
    if (isDue || now < seen) next = nextRun();
    seen = now;
    if (isDue) void begin();
    wait();
  };
  const wait = (): void => {
    timer = setTimeout(look, Math.max(1, Math.min(next - nowMs(), lookEveryMs)));
  };
  wait();
  return async () => {
    clearTimeout(timer);
    await task.destroy();
  };
}

function nowMs(): number {
  return systemClock.now().epochMilliseconds;
}
