import { z } from 'zod';
import type { Found, Post } from '../../../core/digests/ports.ts';
import { notFound } from '../../chat/not-found.ts';
import type { Failure } from './failure.ts';
import { markOf } from './mark.ts';
import { outcomeBefore } from './outcome.ts';
import { notDiscord } from './places.ts';
import type { Requests } from './requests.ts';
import { idInThread, threadUnder } from './thread.ts';
import { isRefusal } from './write.ts';

/** Where to look. */
export interface Search {
  readonly channelId: string;
  readonly under: string | null;
  readonly mark: Post['mark'];
  /** Instant. */
  readonly since: string;
  /** The bot's user id. */
  readonly self: string;
}

const page = z.array(
  z.object({
    id: z.string(),
    author: z.object({ id: z.string() }),
    components: z.array(z.object({ id: z.number().optional() })).catch([]),
  }),
);

/** The clock may go so much before Discord's: what is older than that before the first try is not looked at, ms. */
const skew = 900_000;
/** So many pages of messages are looked through. */
const mostPages = 5;
const perPage = 100;

/** Looks for a message of ours in the channel, or first in the thread that it would stand in. */
export async function find(requests: Requests, search: Search): Promise<Found> {
  if (search.under === null) return findIn(requests, search.channelId, search);
  const threadId = threadUnder(search.under);
  const inThread = await findIn(requests, threadId, search);
  if (inThread.kind === 'found') return { ...inThread, messageId: idInThread(threadId, inThread.messageId) };
  // Without a thread it would be an answer in the channel.
  if (inThread.kind !== 'absent' && inThread.kind !== 'gone') return inThread;
  return findIn(requests, search.channelId, search);
}

async function findIn(requests: Requests, channelId: string, search: Search): Promise<Found> {
  const first = snowflakeAt(Temporal.Instant.from(search.since).epochMilliseconds - skew);
  const mark = markOf(search.mark);
  let before: string | null = null;
  for (let count = 0; count < mostPages; count++) {
    const answered = await requests.get(`/channels/${channelId}/messages`, {
      query: { limit: String(perPage), ...(before !== null && { before }) },
    });
    if (!answered.ok) return notLearnt(answered.failure);
    const { data } = page.safeParse(answered.value);
    if (!data) return notLearnt(notDiscord);
    const found = data.find(
      ({ author, components }) => author.id === search.self && components[0]?.id === mark,
    );
    if (found) return { kind: 'found', messageId: found.id };
    const last = data.at(-1);
    if (!last) return count === 0 ? emptyFound(requests, channelId) : { kind: 'absent' };
    if (data.length < perPage || BigInt(last.id) < first) return { kind: 'absent' };
    before = last.id;
  }
  return { kind: 'unknowable', why: 'Too much was written in the channel since.' };
}

const lastMessage = z.object({ last_message_id: z.string().nullish() });

/**
 * Who may not read a channel's history is shown an empty one, without a word:
 * https://docs.discord.com/developers/resources/message#get-channel-messages. Asked for a single message, Discord says
 * which it is.
 */
async function emptyFound(requests: Requests, channelId: string): Promise<Found> {
  const channel = await requests.get(`/channels/${channelId}`);
  if (!channel.ok) return notLearnt(channel.failure);
  const { data } = lastMessage.safeParse(channel.value);
  if (!data) return notLearnt(notDiscord);
  if (typeof data.last_message_id !== 'string') return { kind: 'absent' };
  const single = await requests.get(`/channels/${channelId}/messages/${data.last_message_id}`);
  if (single.ok || isRefusal(single.failure, 10008)) return { kind: 'absent' };
  return notLearnt(single.failure);
}

export function notLearnt(failure: Failure): Found {
  return notFound(outcomeBefore(failure));
}

/** Discord counts from the first second of 2015. */
const epoch = 1_420_070_400_000;

/** The lowest id of a time, ms since 1970: https://docs.discord.com/developers/reference#snowflakes */
function snowflakeAt(milliseconds: number): bigint {
  return BigInt(Math.max(0, milliseconds - epoch)) << 22n;
}
