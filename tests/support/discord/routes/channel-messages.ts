import { isObject, type Json, stringOf } from '../../local-server/json.ts';
import { messageLimits } from '../limits/messages.ts';
import { wordless } from '../limits/threads.ts';
import { type LocalMessage, messageFlags } from '../message.ts';
import { refusal, refuseProblems } from '../refusal.ts';
import { type Call, done, objectBody, ok, type Route, variable } from '../route.ts';
import { messageJson } from '../show.ts';
import { checkMessage } from '../validate/message.ts';
import type { LocalChannel } from '../world.ts';
import { startMessage, writeMessage } from '../write-message.ts';

function channelOf(call: Call): LocalChannel {
  return call.state.world.channelFor(variable(call, 'channel_id'));
}

/** A message that the bot can reach: ephemeral ones it reaches through their interaction alone. */
function messageOf(call: Call): LocalMessage {
  const id = variable(call, 'message_id');
  const message = channelOf(call).messages.find((one) => one.id === id && !one.ephemeral);
  if (!message || message.deleted) throw refusal('unknownMessage', { arranged: message !== undefined });
  return message;
}

/**
 * A channel that can be written in. A thread that is archived is opened by what is written in it, unless it is locked:
 * https://docs.discord.com/developers/topics/threads#active-archived-threads
 */
function writable(call: Call): LocalChannel {
  const { world } = call.state;
  const channel = channelOf(call);
  if (wordless.includes(channel.type)) throw refusal('wordlessChannel');
  const isThread = channel.type === 11;
  world.needPermission(channel, isThread ? 'sendMessagesInThreads' : 'sendMessages');
  if (channel.locked && !world.isPermitted(channel, 'manageThreads')) {
    throw refusal('threadLocked', { arranged: true });
  }
  if (channel.recipient && world.silent.has(channel.recipient.id)) {
    throw refusal('notToThisUser', { arranged: true });
  }
  return channel;
}

/** https://docs.discord.com/developers/resources/message#message-reference-types */
function checkReference(call: Call, channel: LocalChannel, reference: Json | undefined): void {
  if (!isObject(reference)) return;
  const { world } = call.state;
  if (!world.isPermitted(channel, 'readMessageHistory'))
    throw refusal('noHistoryToReply', { arranged: true });
  const id = reference['message_id'];
  const isThere = channel.messages.some((one) => one.id === id && !one.deleted && !one.ephemeral);
  if (isThere || reference['fail_if_not_exists'] === false) return;
  const problem = {
    path: ['message_reference'],
    code: 'MESSAGE_REFERENCE_UNKNOWN_MESSAGE',
    message: 'Unknown message',
  };
  throw refusal('invalidFormBody', { problems: [problem] });
}

/** The message that a nonce stands for, if it was made in the past few minutes. */
function known(call: Call, channel: LocalChannel, nonce: string | number | null): LocalMessage | null {
  const now = call.state.world.clock.now();
  const found = channel.messages.find(
    (one) =>
      nonce !== null &&
      one.nonce === nonce &&
      !one.deleted &&
      now.since(Temporal.Instant.from(one.createdAt)).total('milliseconds') < messageLimits.nonceMs,
  );
  return found ?? null;
}

function create(call: Call): LocalMessage {
  const { world } = call.state;
  const body = objectBody(call);
  const channel = writable(call);
  refuseProblems([
    ...checkMessage(body, { uploads: call.uploads, target: null, kind: 'create' }),
    ...call.problems,
  ]);
  checkReference(call, channel, body['message_reference']);
  const nonce = typeof body['nonce'] === 'string' || typeof body['nonce'] === 'number' ? body['nonce'] : null;
  const first = known(call, channel, nonce);
  if (first && body['enforce_nonce'] === true) return first;
  channel.archived = false;
  const flags = typeof body['flags'] === 'number' ? body['flags'] & messageFlags.suppressNotifications : 0;
  const message = startMessage(world, { channelId: channel.id, guildId: channel.guildId, flags, nonce });
  if (isObject(body['message_reference'])) {
    message.answers = stringOf(body['message_reference']['message_id']) || null;
  }
  writeMessage(world, message, body, call.uploads);
  channel.messages.push(message);
  return message;
}

function edit(call: Call): LocalMessage {
  const { world } = call.state;
  const body = objectBody(call);
  const message = messageOf(call);
  if (channelOf(call).archived) throw refusal('threadArchived', { arranged: true });
  if (message.authorId !== world.bot.id) throw refusal('notTheAuthor');
  refuseProblems([
    ...checkMessage(body, { uploads: call.uploads, target: message, kind: 'edit' }),
    ...call.problems,
  ]);
  writeMessage(world, message, body, call.uploads);
  message.editedAt = world.timestamp();
  return message;
}

/** Newest first. */
function list(call: Call): readonly LocalMessage[] {
  const { query } = call;
  const limit = Number(query.get('limit') ?? 50);
  if (!Number.isInteger(limit) || limit < 1 || limit > 100) {
    const message = 'int value should be between 1 and 100.';
    throw refusal('invalidFormBody', { problems: [{ path: ['limit'], code: 'NUMBER_TYPE_MAX', message }] });
  }
  const before = BigInt(query.get('before') ?? '9223372036854775807');
  const after = BigInt(query.get('after') ?? '0');
  const channel = channelOf(call);
  // Without a word: who may not read the history is shown none.
  if (!call.state.world.isPermitted(channel, 'readMessageHistory')) return [];
  return channel.messages
    .filter(
      ({ id, deleted, ephemeral }) => !deleted && !ephemeral && BigInt(id) < before && BigInt(id) > after,
    )
    .toReversed()
    .slice(0, limit);
}

/** Messages in channels, as the bot itself writes and reads them. */
export const channelMessageRoutes: readonly Route[] = [
  {
    method: 'GET',
    template: '/channels/{channel_id}/messages',
    auth: 'bot',
    perform: (call) => ok(list(call).map((message) => messageJson(message, call.state.world))),
  },
  {
    method: 'POST',
    template: '/channels/{channel_id}/messages',
    auth: 'bot',
    perform: (call) => ok(messageJson(create(call), call.state.world)),
  },
  {
    method: 'GET',
    template: '/channels/{channel_id}/messages/{message_id}',
    auth: 'bot',
    perform: (call) => {
      call.state.world.needPermission(channelOf(call), 'readMessageHistory');
      return ok(messageJson(messageOf(call), call.state.world));
    },
  },
  {
    method: 'PATCH',
    template: '/channels/{channel_id}/messages/{message_id}',
    auth: 'bot',
    perform: (call) => ok(messageJson(edit(call), call.state.world)),
  },
  {
    method: 'DELETE',
    template: '/channels/{channel_id}/messages/{message_id}',
    auth: 'bot',
    perform: (call) => {
      messageOf(call).deleted = true;
      return done;
    },
  },
];
