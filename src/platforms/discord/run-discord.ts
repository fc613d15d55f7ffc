import { createCooldowns } from '../chat/cooldown.ts';
import { within } from '../chat/within.ts';
import { closeRest, createInteractionRest } from './client.ts';
import { stayConnected } from './connection.ts';
import { createInteractionClient } from './interaction-client.ts';
import { createDiscordPublisher } from './publishing/publisher.ts';
import { createPublishingRest } from './publishing/requests.ts';
import { createReceiver } from './receiver.ts';
import type { DiscordParts, DiscordPlatform } from './start-discord.ts';

/** What is being answered may take so long to be sent when the bot is closed, ms. */
const farewellMs = 3_000;

export function runDiscord(parts: DiscordParts, random: () => number): DiscordPlatform {
  const { desk, digests = null, log, clock, cooldown } = parts;
  const service = { desk, digests, ...createCooldowns(cooldown, () => performance.now()) };
  const rest = createInteractionRest(parts.apiUrl);
  const receiver = createReceiver({ service, log, clock, client: createInteractionClient(rest) });
  const publishing = createPublishingRest(parts.apiUrl);
  const publisher = createDiscordPublisher({ rest: publishing, token: parts.token, clock });
  const stop = new AbortController();
  const life = stayConnected(
    { ...parts, random, receive: (payload) => receiver.receive(payload) },
    stop.signal,
  );
  return {
    publisher,
    close: async () => {
      stop.abort();
      await life;
      await within(receiver.idle(), farewellMs);
      closeRest(rest);
      closeRest(publishing);
    },
  };
}
