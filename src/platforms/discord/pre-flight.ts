import { setTimeout as sleep } from 'node:timers/promises';
import type { REST } from 'discord.js';
import { z } from 'zod';
import type { Log } from '../../core/ports.ts';
import { backOff } from '../chat/back-off.ts';
import { errorKind, loggedError } from './errors.ts';

/** https://docs.discord.com/developers/events/gateway#get-gateway-bot */
const gateway = z.object({
  url: z.url({ protocol: /^wss?$/ }),
  shards: z.int().positive(),
  session_start_limit: z.object({
    remaining: z.int(),
    reset_after: z.number(),
    max_concurrency: z.int().positive(),
  }),
});

export interface PreFlightParts {
  readonly rest: REST;
  readonly log: Log;
  readonly random: () => number;
  readonly stop: AbortSignal;
}

/** Longer waits are cut into such parts, ms: what Discord said may change meanwhile. */
const longestWait = 3_600_000;

const wayMend =
  'Where it stays so, look at this machine’s way to discord.com, and at DISCORD_API_URL where it is set.';

/**
 * Waits until Discord is there, knows the token and lets the bot start its sessions.
 * @returns false where it does not know the token
 * @throws where `stop` is aborted
 */
export async function cleared(parts: PreFlightParts): Promise<boolean> {
  const { log, random, stop } = parts;
  for (let failures = 0; ; ) {
    stop.throwIfAborted();
    try {
      const wait = await sessionWait(parts);
      if (wait === 0) return true;
      failures = 0;
      log.warn({ waitMs: wait }, 'Discord lets this bot start no more sessions for now; it waits');
      await sleep(Math.min(wait, longestWait), null, { signal: stop });
    } catch (error) {
      stop.throwIfAborted();
      if (errorKind(error) === 'unauthorised') return false;
      failures += 1;
      const wait = backOff(failures, random());
      log.warn(
        { ...loggedError(error), waitMs: wait, mend: wayMend },
        'Discord cannot be reached; it is tried again',
      );
      await sleep(wait, null, { signal: stop });
    }
  }
}

/** How long until the bot may start all its sessions, ms. */
async function sessionWait({ rest, stop }: PreFlightParts): Promise<number> {
  const { data } = gateway.safeParse(await rest.get('/gateway/bot', { signal: stop }));
  if (!data) throw new Error('what answers is not Discord');
  const { shards, session_start_limit: limit } = data;
  return limit.remaining >= shards ? 0 : Math.max(1_000, limit.reset_after);
}
