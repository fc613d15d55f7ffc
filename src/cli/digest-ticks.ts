import type { Digests } from '../app/digests.ts';
import type { Log } from '../core/ports.ts';
import { tickOn } from './cron-ticks.ts';

const everySecond = '* * * * * *';

/** Has digests delivered as they become due, until what it gives is called. */
export function tickDigests(digests: Pick<Digests, 'tick'>, log: Log): Promise<() => Promise<void>> {
  return tickOn(everySecond, () => digests.tick(), log);
}
