import { onTestFinished } from 'vitest';
import { systemClock } from '../../../../../src/config/clock.ts';
import type { Post, Publisher } from '../../../../../src/core/digests/ports.ts';
import type { Destination, Recipient } from '../../../../../src/core/model/subscription.ts';
import { closeRest } from '../../../../../src/platforms/discord/client.ts';
import { createDiscordPublisher } from '../../../../../src/platforms/discord/publishing/publisher.ts';
import { createPublishingRest } from '../../../../../src/platforms/discord/publishing/requests.ts';
import { isComponentsV2 } from '../../../../../src/render/discord/payload.ts';
import {
  type LocalDiscord,
  type LocalDiscordOptions,
  startLocalDiscord,
} from '../../../../support/discord/local-discord.ts';
import type { LocalChannel, Person } from '../../../../support/discord/world.ts';

/** A publisher on a local Discord of its own. */
export interface Stage {
  readonly discord: LocalDiscord;
  readonly publisher: Publisher;
}

export async function stage(options: LocalDiscordOptions = {}): Promise<Stage> {
  const discord = await startLocalDiscord({ checksAnswers: true, ...options });
  onTestFinished(() => discord.close());
  return { discord, publisher: publisherOn(discord, options) };
}

export function publisherOn(
  discord: Pick<LocalDiscord, 'apiUrl' | 'token'>,
  { timeoutMs, countsRates = true }: { readonly timeoutMs?: number; readonly countsRates?: boolean } = {},
  token = discord.token,
): Publisher {
  const rest = createPublishingRest(discord.apiUrl, timeoutMs);
  // discord.js counts requests a second by this machine's clock.
  if (!countsRates) rest.globalRemaining = rest.options.globalRequestsPerSecond = Number.POSITIVE_INFINITY;
  onTestFinished(() => closeRest(rest));
  return createDiscordPublisher({ rest, token, clock: systemClock });
}

export function into(channel: LocalChannel): Destination {
  return { platform: 'discord', guildId: channel.guildId, channelId: channel.id };
}

export function to(person: Person): Recipient {
  return { platform: 'discord', userId: person.id };
}

/** A message of two parts and a button, as digests are. */
export function body(text = 'The harbour opens.'): object {
  const button = { type: 2, style: 2, label: 'Said', custom_id: 'said' };
  return {
    flags: isComponentsV2,
    components: [
      {
        type: 17,
        accent_color: 0x336699,
        components: [
          { type: 10, content: text },
          { type: 1, components: [button] },
        ],
      },
      { type: 10, content: 'Sources: 2' },
    ],
    allowed_mentions: { parse: [] },
  };
}

export function post(target: Post['target'], more: Partial<Post> = {}): Post {
  return { target, body: body(), under: null, mark: { delivery: 'd1gest0fharbour', part: 0 }, ...more };
}

/** Now, as an instant. */
export function now(): string {
  return Temporal.Now.instant().toString();
}

/** What stands in a channel. */
export function texts({ messages }: LocalChannel): readonly string[] {
  return messages.filter(({ deleted }) => !deleted).map(({ text }) => text.split('\n')[0] ?? '');
}

/** The thread of a message. */
export function threadOf(discord: LocalDiscord, messageId: string): LocalChannel {
  const thread = discord.world.channels.get(messageId);
  if (!thread) throw new Error('there is no such thread');
  return thread;
}
