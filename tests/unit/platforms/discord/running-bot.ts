import { onTestFinished } from 'vitest';
import { systemClock } from '../../../../src/config/clock.ts';
import type { Topic } from '../../../../src/core/model/topic.ts';
import type { BriefingRequest } from '../../../../src/core/model/view.ts';
import type { DiscordParts, DiscordPlatform } from '../../../../src/platforms/discord/start-discord.ts';
import { startDiscord } from '../../../../src/platforms/discord/start-discord.ts';
import { encodeCustomId, topicKey } from '../../../../src/render/chat/custom-id.ts';
import { type DiscordMessage, isComponentsV2 } from '../../../../src/render/discord/payload.ts';
import {
  type LocalDiscord,
  type LocalDiscordOptions,
  startLocalDiscord,
} from '../../../support/discord/local-discord.ts';
import { usualPermissions } from '../../../support/discord/world.ts';
import * as fake from '../../../support/fake-desk.ts';
import { type FakeDigestDesk, fakeDigestDesk } from '../../../support/fake-digest-desk.ts';
import { type AwaitedLog, awaitedLog, type LogLine } from '../../../support/list-log.ts';
import { topicOf } from '../../../support/topics.ts';

export const harbour = topicOf({ id: 'harbour', title: 'Harbour talks', aliases: ['hb'] });
export const grain = topicOf({ id: 'grain', title: 'Grain _corridor_ @everyone' });

export type FakeDesk = fake.FakeDesk<DiscordMessage>;

export function fakeDesk(): FakeDesk {
  return fake.fakeDesk([harbour, grain], shown);
}

const asOf = '2031-03-05T22:30:00.000Z';
const since = '2031-03-04T09:00:00.000Z';

function button(label: string, custom_id: string) {
  return { type: 2, style: 2, label, custom_id } as const;
}

function shown({ id }: Topic, request: BriefingRequest): DiscordMessage {
  const key = topicKey(id);
  return {
    flags: isComponentsV2,
    components: [
      {
        type: 17,
        accent_color: 0x336699,
        components: [
          {
            type: 10,
            content: `${id}: ${request.view}, page ${request.page}, as of ${request.asOf ?? 'now'}`,
          },
          {
            type: 1,
            components: [
              button(
                'Said',
                encodeCustomId({ kind: 'view', view: 'said', page: 1, topicKey: key, asOf, since: null }),
              ),
              button(
                'Next',
                encodeCustomId({ kind: 'turn', view: 'said', page: 2, topicKey: key, asOf, since }),
              ),
              button('Calendar', encodeCustomId({ kind: 'file', format: 'ics', topicKey: key, asOf })),
              button('Markdown', encodeCustomId({ kind: 'file', format: 'markdown', topicKey: key, asOf })),
            ],
          },
        ],
      },
    ],
    allowed_mentions: { parse: [] },
  };
}

export interface RunningBot {
  readonly discord: LocalDiscord;
  readonly desk: FakeDesk;
  readonly digests: FakeDigestDesk;
  readonly log: readonly LogLine[];
  /** Starts a bot on the same Discord. */
  readonly start: (more?: Partial<DiscordParts>) => Promise<DiscordPlatform>;
  readonly logged: AwaitedLog['logged'];
}

/**
 * A local Discord, a desk and a log; nothing runs yet.
 * @param finished the test's own, where tests run beside each other
 */
export async function stage(
  options: LocalDiscordOptions = {},
  finished: typeof onTestFinished = onTestFinished,
): Promise<RunningBot> {
  const discord = await startLocalDiscord(options);
  const desk = fakeDesk();
  const digests = fakeDigestDesk(desk.known);
  const { log, lines, logged } = awaitedLog();
  const platforms: DiscordPlatform[] = [];
  finished(async () => {
    await Promise.all(platforms.map((platform) => platform.close()));
    await discord.close();
  });
  return {
    discord,
    desk,
    digests,
    log: lines,
    start: async (more = {}) => {
      const { token, apiUrl } = discord;
      const cooldown = { requests: 5, per: 'PT15S' };
      const own = { token, guildId: null, apiUrl, desk, digests, log, clock: systemClock, cooldown };
      const platform = await startDiscord({ ...own, ...more });
      platforms.push(platform);
      return platform;
    },
    logged,
  };
}

/** A bot that is connected and whose commands are registered. */
export async function connectedBot(
  more: Partial<DiscordParts> = {},
  options: LocalDiscordOptions = {},
  finished: typeof onTestFinished = onTestFinished,
): Promise<RunningBot> {
  const bot = await stage(options, finished);
  await bot.start(more);
  await Promise.all([bot.discord.gateway.ready(), bot.logged('the commands are registered')]);
  return bot;
}

export const manageChannels = 1n << 4n;

/** A connected bot; the first person may manage the first channel. */
export async function managedBot(more: Partial<DiscordParts> = {}): Promise<RunningBot> {
  const bot = await connectedBot(more);
  const { world, person, channel } = bot.discord;
  world.permit(person, channel, usualPermissions | manageChannels);
  return bot;
}
