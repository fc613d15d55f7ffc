import type { JsonObject } from '../../../local-server/json.ts';
import { unlistedHistory } from '../../limits/methods.ts';
import { channelScopes } from '../../limits/scopes.ts';
import type { LocalMessage } from '../../message.ts';
import { Refusal } from '../../refusal.ts';
import { channelJson, messageJson } from '../../show.ts';
import type { LocalChannel } from '../../world.ts';
import {
  type BotCall,
  type BotMethod,
  channelOf,
  integer,
  needScope,
  readableChannel,
  text,
} from '../call.ts';

interface Page<Item> {
  readonly items: readonly Item[];
  readonly next: string;
}

/** A page of a list: a cursor says where the last one ended. */
function pageOf<Item>(call: BotCall, all: readonly Item[], otherwise: number, most: number): Page<Item> {
  const limit = integer(call, 'limit', otherwise);
  if (!Number.isInteger(limit) || limit < 1 || limit > 1_000) throw new Refusal('invalid_limit');
  const cursor = text(call, 'cursor');
  const start =
    cursor === '' ? 0 : Number(Buffer.from(cursor, 'base64').toString('utf8').replace('next:', ''));
  if (!Number.isInteger(start)) throw new Refusal('invalid_cursor');
  const end = start + Math.min(limit, most);
  const next = end < all.length ? Buffer.from(`next:${end}`).toString('base64') : '';
  return { items: all.slice(start, end), next };
}

/** Messages between two timestamps; the bounds themselves only where `inclusive` says so. */
function within(call: BotCall): (message: LocalMessage) => boolean {
  const oldest = text(call, 'oldest') || '0';
  const latest = text(call, 'latest') || '99999999999.999999';
  const inclusive = call.args['inclusive'] === true;
  return ({ ts }) => {
    if (ts === oldest || ts === latest) return inclusive;
    return Number(ts) > Number(oldest) && Number(ts) < Number(latest);
  };
}

function listed(call: BotCall, messages: readonly LocalMessage[]): JsonObject {
  const { workspace, args } = call;
  const unlisted = workspace.app.distribution === 'unlisted';
  const most = unlisted ? unlistedHistory.limit : 1_000;
  const { items, next } = pageOf(call, messages, unlisted ? most : 100, most);
  const all = args['include_all_metadata'] === true;
  return {
    messages: items.map((message) => messageJson(message, workspace, all)),
    has_more: next !== '',
    ...(next !== '' && { response_metadata: { next_cursor: next } }),
  };
}

function visible({ deleted, ephemeral }: LocalMessage): boolean {
  return !deleted && !ephemeral;
}

/** Newest first; answers in threads stand there only where they were broadcast. */
const history: BotMethod = (call) => {
  const channel = readableChannel(call, text(call, 'channel'));
  const inChannel = channel.messages.filter(
    (message) => visible(message) && (message.threadTs === null || message.broadcast),
  );
  return { ...listed(call, inChannel.filter(within(call)).toReversed()), pin_count: 0 };
};

/** Oldest first, the thread's first message before its answers. */
const replies: BotMethod = (call) => {
  const channel = readableChannel(call, text(call, 'channel'));
  const ts = text(call, 'ts');
  const first = channel.messages.find((message) => message.ts === ts && visible(message));
  if (!first) throw new Refusal('thread_not_found');
  const answers = channel.messages.filter((message) => message.threadTs === ts && visible(message));
  return listed(call, [first, ...answers.filter(within(call))]);
};

const info: BotMethod = (call) => {
  const channel = channelOf(call, text(call, 'channel'));
  needScope(call, channelScopes[channel.kind].read);
  return { channel: channelJson(channel, call.workspace) };
};

/** Of a public channel anybody may learn who is in it. */
const membersOf: BotMethod = (call) => {
  const channel = channelOf(call, text(call, 'channel'));
  needScope(call, channelScopes[channel.kind].read);
  const { items, next } = pageOf(call, [...channel.members], 100, 1_000);
  return { members: items, response_metadata: { next_cursor: next } };
};

const kinds: Readonly<Record<string, LocalChannel['kind'] | undefined>> = {
  public_channel: 'public',
  private_channel: 'private',
  im: 'im',
};

const list: BotMethod = (call) => {
  const { workspace, args } = call;
  const asked = (text(call, 'types') || 'public_channel').split(',').map((type) => kinds[type.trim()]);
  const wanted = asked.filter((kind) => kind !== undefined);
  if (wanted.length < asked.length) throw new Refusal('invalid_types');
  for (const kind of wanted) needScope(call, channelScopes[kind].read);
  const channels = [...workspace.channels.values()].filter(
    ({ kind, archived, members }) =>
      wanted.includes(kind) &&
      (kind === 'public' || members.has(workspace.bot.id)) &&
      (!archived || args['exclude_archived'] !== true),
  );
  const { items, next } = pageOf(call, channels, 100, 1_000);
  return {
    channels: items.map((channel) => channelJson(channel, workspace)),
    response_metadata: { next_cursor: next },
  };
};

/** Direct messages with one member. */
const open: BotMethod = (call) => {
  const { workspace, args } = call;
  const member = workspace.members.get(text(call, 'users'));
  if (!member) throw new Refusal('user_not_found');
  if (member.bot) throw new Refusal('cannot_dm_bot');
  const channel = workspace.directMessages(member);
  const whole = args['return_im'] === true;
  return { channel: whole ? channelJson(channel, workspace) : { id: channel.id } };
};

const join: BotMethod = (call) => {
  const { workspace } = call;
  const channel = channelOf(call, text(call, 'channel'));
  if (channel.kind !== 'public') throw new Refusal('method_not_supported_for_channel_type');
  if (channel.archived) throw new Refusal('is_archived');
  const already = channel.members.has(workspace.bot.id);
  channel.members.add(workspace.bot.id);
  return {
    channel: channelJson(channel, workspace),
    ...(already && {
      warning: 'already_in_channel',
      response_metadata: { warnings: ['already_in_channel'] },
    }),
  };
};

export const conversationMethods = {
  'conversations.history': history,
  'conversations.replies': replies,
  'conversations.info': info,
  'conversations.list': list,
  'conversations.members': membersOf,
  'conversations.open': open,
  'conversations.join': join,
} as const;
