import { setTimeout as sleep } from 'node:timers/promises';
import type { Clock } from '../../core/ports.ts';
import { backOff } from '../chat/back-off.ts';

/** What discord.js asks before it identifies a shard anew. */
interface Throttler {
  waitForIdentify(shardId: number, signal: AbortSignal): Promise<void>;
}

export interface PaceParts {
  readonly clock: Clock;
  readonly random: () => number;
}

/** A session that lasted so long was a sound one. */
const soundFor = 600_000;

/**
 * Slows a shard that has to identify again and again: Discord lets a bot do so 1,000 times a day and takes its token
 * away past that, and discord.js by itself would get there in an hour and a half.
 * @param base keeps the distance that Discord asks for between any two
 */
export function paced(base: Throttler, { clock, random }: PaceParts): Throttler {
  const last = new Map<number, { readonly at: number; readonly inARow: number }>();
  return {
    waitForIdentify: async (shardId, signal) => {
      const now = clock.now().epochMilliseconds;
      const before = last.get(shardId);
      const inARow = before && now - before.at < soundFor ? before.inARow + 1 : 0;
      last.set(shardId, { at: now, inARow });
      // The first anew is nothing unusual: Discord ends sessions for its own reasons.
      if (inARow > 1) await sleep(backOff(inARow, random()), null, { signal, ref: false });
      await base.waitForIdentify(shardId, signal);
      // discord.js waits on where the connection closed meanwhile, and would then identify a second time over the next one.
      signal.throwIfAborted();
    },
  };
}
