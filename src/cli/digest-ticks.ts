import type { Digests } from '../app/digests.ts';
import type { Log } from '../core/ports.ts';
import { cronLogger } from './cron-logger.ts';

const everySecond = '* * * * * *';

/** Has digests delivered as they become due, until what it gives is called. */
export async function tickDigests(digests: Pick<Digests, 'tick'>, log: Log): Promise<() => Promise<void>> {
  const { schedule } = await import('node-cron');
  const tick = (): Promise<void> => digests.tick();
  const task = schedule(everySecond, tick, { noOverlap: true, timezone: 'UTC', logger: cronLogger(log) });
  return async () => {
    await task.destroy();
  };
}
