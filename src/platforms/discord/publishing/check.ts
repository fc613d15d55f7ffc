import { z } from 'zod';
import type { PublishOutcome } from '../../../core/digests/ports.ts';
import type { Clock } from '../../../core/ports.ts';
import { outcomeBefore } from './outcome.ts';
import { guild, member, overwrites, permission, permissionsIn } from './permissions.ts';
import { notDiscord } from './places.ts';
import type { Requests } from './requests.ts';

const channel = z.object({
  id: z.string(),
  type: z.int(),
  guild_id: z.string().optional(),
  parent_id: z.string().nullish(),
  permission_overwrites: overwrites.optional(),
  thread_metadata: z.object({ locked: z.boolean().optional() }).optional(),
});

type Channel = z.infer<typeof channel>;

/** https://docs.discord.com/developers/resources/channel#channel-object-channel-types */
const threads = [10, 11, 12];
/** Text, direct messages, voice and stage with their chats, announcements. */
const written = [0, 1, 2, 3, 5, 13, ...threads];

const done: PublishOutcome = { kind: 'done', messageId: '' };

interface Asking {
  readonly requests: Requests;
  readonly clock: Clock;
  /** The bot's user id. */
  readonly self: string;
}

/**
 * Whether the bot could post in a channel. Discord has no answer to that: it is computed from roles and overwrites, and
 * where those cannot be learnt, the first post will tell.
 */
export async function check(
  asking: Asking,
  { channelId }: { readonly channelId: string },
): Promise<PublishOutcome> {
  const found = await channelOf(asking, channelId);
  if ('kind' in found) return found;
  if (!written.includes(found.type)) return forbidden('Nothing can be written in a channel of this kind.');
  if (found.guild_id === undefined) return done;
  if (found.thread_metadata?.locked) return forbidden('The thread is locked.');
  const isThread = threads.includes(found.type);
  // A thread has the permissions of the channel that it belongs to.
  const ruled = isThread ? await channelOf(asking, found.parent_id ?? '') : found;
  if ('kind' in ruled) return ruled.kind === 'forbidden' ? ruled : done;
  return permitted(asking, found.guild_id, ruled, isThread);
}

/** The server of a channel; null: it has none, or Discord does not tell now. */
export async function serverOf(asking: Pick<Asking, 'requests'>, channelId: string): Promise<string | null> {
  const found = await channelOf(asking, channelId);
  return 'kind' in found ? null : (found.guild_id ?? null);
}

async function channelOf(
  { requests }: Pick<Asking, 'requests'>,
  channelId: string,
): Promise<Channel | PublishOutcome> {
  const answered = await requests.get(`/channels/${channelId}`);
  if (!answered.ok) return outcomeBefore(answered.failure);
  return channel.safeParse(answered.value).data ?? { ...notDiscord, kind: 'unreached' };
}

async function permitted(
  { requests, clock, self }: Asking,
  guildId: string,
  { permission_overwrites: over = [] }: Channel,
  isThread: boolean,
): Promise<PublishOutcome> {
  const server = await requests.get(`/guilds/${guildId}`);
  const membership = await requests.get(`/guilds/${guildId}/members/${self}`);
  if (!server.ok || !membership.ok) return done;
  const { data: inside } = member.safeParse(membership.value);
  const { data: around } = guild.safeParse(server.value);
  if (!inside || !around) return done;
  const until = inside.communication_disabled_until;
  if (until && Temporal.Instant.compare(Temporal.Instant.from(until), clock.now()) > 0) {
    return forbidden('Readout was given a time-out in this server.');
  }
  const may = permissionsIn(around, { id: self, roles: inside.roles }, over);
  if ((may & permission.viewChannel) === 0n) return forbidden('Readout may not see the channel.');
  const needed = isThread ? permission.sendMessagesInThreads : permission.sendMessages;
  return (may & needed) === 0n ? forbidden('Readout may not write in the channel.') : done;
}

function forbidden(why: string): PublishOutcome {
  return { kind: 'forbidden', why };
}
