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
  const message = channelOf(call).messages.find((one) => one.id === id && !one.deleted && !one.ephemeral);
  if (!message) throw refusal('unknownMessage');
  return message;
}

function create(call: Call): LocalMessage {
  const { world } = call.state;
  const body = objectBody(call);
  const channel = channelOf(call);
  refuseProblems([
    ...checkMessage(body, { uploads: call.uploads, target: null, kind: 'create' }),
    ...call.problems,
  ]);
  const nonce = typeof body['nonce'] === 'string' || typeof body['nonce'] === 'number' ? body['nonce'] : null;
  const first = channel.messages.find((one) => nonce !== null && one.nonce === nonce && !one.deleted);
  if (first && body['enforce_nonce'] === true) return first;
  const flags = typeof body['flags'] === 'number' ? body['flags'] & messageFlags.suppressNotifications : 0;
  const message = startMessage(world, { channelId: channel.id, guildId: channel.guildId, flags, nonce });
  writeMessage(world, message, body, call.uploads);
  channel.messages.push(message);
  return message;
}

function edit(call: Call): LocalMessage {
  const { world } = call.state;
  const body = objectBody(call);
  const message = messageOf(call);
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
  return channelOf(call)
    .messages.filter(
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
    perform: (call) => ok(messageJson(messageOf(call), call.state.world)),
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
