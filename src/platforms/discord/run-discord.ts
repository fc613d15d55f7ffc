import { setTimeout as sleep } from 'node:timers/promises';
import { createInteractionRest } from './client.ts';
import { stayConnected } from './connection.ts';
import { createCooldown } from './cooldown.ts';
import { createInteractionClient } from './interaction-client.ts';
import { createReceiver } from './receiver.ts';
import type { DiscordParts, DiscordPlatform } from './start-discord.ts';

/**
 * Pressing is how a briefing is read, is answered to the presser alone and mostly from what has been made already; so
 * buttons have an allowance of their own, so many times that of briefings.
 */
const pressesPerRequest = 4;

/** What is being answered may take so long to be sent when the bot is closed, ms. */
const farewellMs = 3_000;

export function runDiscord(parts: DiscordParts, random: () => number): DiscordPlatform {
  const { desk, log, clock, cooldown } = parts;
  const presses = { ...cooldown, requests: cooldown.requests * pressesPerRequest };
  const service = {
    desk,
    clock,
    briefings: createCooldown(cooldown, () => performance.now()),
    presses: createCooldown(presses, () => performance.now()),
  };
  const rest = createInteractionRest(parts.apiUrl);
  const receiver = createReceiver({ service, log, client: createInteractionClient(rest) });
  const stop = new AbortController();
  const life = stayConnected(
    { ...parts, random, receive: (payload) => receiver.receive(payload) },
    stop.signal,
  );
  return {
    close: async () => {
      stop.abort();
      await life;
      const timer = new AbortController();
      const enough = sleep(farewellMs, null, { signal: timer.signal }).catch(() => null);
      await Promise.race([receiver.idle(), enough]);
      timer.abort();
      rest.clearHandlerSweeper();
      rest.clearHashSweeper();
    },
  };
}
