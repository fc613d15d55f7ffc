import type { Delivery, DeliveryState } from '../../../../src/core/model/delivery.ts';
import { usualPermissions } from '../../../support/discord/world.ts';
import { manageChannels, managedBot, type RunningBot } from './running-bot.ts';

/** What somebody may do who manages a channel. */
export const managing = usualPermissions | manageChannels;

export function askerIn({ discord }: RunningBot, channelId = discord.channel.id) {
  const place = { platform: 'discord', guildId: discord.guild.id, channelId };
  return { user: `discord:${discord.person.id}`, place };
}

/** What was asked of the desk, but for being the first to ask. */
export function did({ digests }: RunningBot) {
  return digests.asked.filter(({ what }) => what !== 'firstSeen');
}

/** A bot whose channel has a digest, and its id. */
export async function withDigest(more = {}) {
  const bot = await managedBot({ cooldown: { requests: 50, per: 'PT15S' }, ...more });
  await bot.discord.command('digest add', { topic: 'harbour', time: '9:00' }).answered();
  const [id = ''] = bot.digests.kept.keys();
  bot.digests.asked.length = 0;
  return { ...bot, id };
}

export function seconds(instant: string): string {
  return String(Date.parse(instant) / 1_000);
}

export function lastDelivery(state: DeliveryState, why: string | null): Delivery {
  return {
    id: 'd',
    subscription: 's',
    topic: 'harbour',
    kind: 'digest',
    key: 'k',
    target: { platform: 'discord', guildId: '1', channelId: '2' },
    dueAt: '2031-03-05T07:00:00Z',
    state,
    why,
    payload: null,
    failures: 0,
    notBefore: '2031-03-05T07:00:00Z',
    parts: [],
    endedAt: state === 'planned' || state === 'sending' ? null : '2031-03-05T07:00:02Z',
  };
}
