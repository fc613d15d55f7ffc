import { type JsonObject, stringOf } from '../../local-server/json.ts';
import { permissionBits } from '../limits/permissions.ts';
import { archiveDurations, threadChanges, threadFields, threadParents } from '../limits/threads.ts';
import type { Problem } from '../problems.ts';
import { refusal, refuseProblems } from '../refusal.ts';
import { type Call, objectBody, ok, type Route, variable } from '../route.ts';
import { channelJson } from '../show.ts';
import { checkFields } from '../validate/check-rule.ts';
import type { LocalChannel } from '../world.ts';

/** https://docs.discord.com/developers/resources/channel#start-thread-from-message: the thread has the message's id. */
function start(call: Call): LocalChannel {
  const { world } = call.state;
  const body = objectBody(call);
  const id = variable(call, 'message_id');
  const channel = world.channelFor(variable(call, 'channel_id'));
  refuseProblems([...checkFields(threadFields, body, []), ...checkDuration(body), ...call.problems]);
  if (!threadParents.includes(channel.type)) throw refusal('wrongChannelType', { arranged: true });
  world.needPermission(channel, 'createPublicThreads');
  const message = channel.messages.find((one) => one.id === id && !one.ephemeral);
  if (!message || message.deleted) throw refusal('unknownMessage', { arranged: message !== undefined });
  if (world.channels.has(id)) throw refusal('threadExists', { arranged: true });
  return world.startThread(channel, id, stringOf(body['name']));
}

function checkDuration({ auto_archive_duration: duration }: JsonObject): readonly Problem[] {
  if (typeof duration !== 'number' || archiveDurations.includes(duration)) return [];
  const message = `Value must be one of {${archiveDurations.join(', ')}}.`;
  return [{ path: ['auto_archive_duration'], code: 'BASE_TYPE_CHOICES', message }];
}

/**
 * https://docs.discord.com/developers/topics/threads#editing-deleting-threads: whoever may write in a thread opens it
 * again, unless it is locked.
 */
function change(call: Call): LocalChannel {
  const { world } = call.state;
  const body = objectBody(call);
  const thread = world.channelWithout(variable(call, 'channel_id'), 'threadArchived');
  if (thread.type !== 11) throw refusal('missingPermissions');
  refuseProblems([...checkFields(threadChanges, body, []), ...call.problems]);
  const onlyOpens = Object.keys(body).length === 1 && body['archived'] === false && !thread.locked;
  world.needPermission(thread, onlyOpens ? 'sendMessagesInThreads' : 'manageThreads');
  if (body['archived'] === false && thread.trouble === 'threadArchived') thread.trouble = null;
  if (typeof body['archived'] === 'boolean') thread.archived = body['archived'];
  if (typeof body['locked'] === 'boolean') thread.locked = body['locked'];
  return thread;
}

/** What the bot may do in a channel, as an overwrite of its own. */
function overwrites(call: Call, channel: LocalChannel): JsonObject {
  const { world } = call.state;
  if (channel.guildId === null || channel.type === 11) return {};
  const may = world.permissionsOf(world.bot, channel);
  const known = Object.values(permissionBits).reduce((all, bit) => all | bit, 0n);
  const over = { id: world.bot.id, type: 1, allow: String(may & known), deny: String(known & ~may) };
  return { permission_overwrites: [over] };
}

/** Channels and threads themselves. */
export const threadRoutes: readonly Route[] = [
  {
    method: 'GET',
    template: '/channels/{channel_id}',
    auth: 'bot',
    perform: (call) => {
      const channel = call.state.world.channelWithout(variable(call, 'channel_id'), 'threadArchived');
      return ok({ ...channelJson(channel), ...overwrites(call, channel) });
    },
  },
  {
    method: 'PATCH',
    template: '/channels/{channel_id}',
    auth: 'bot',
    perform: (call) => ok(channelJson(change(call))),
  },
  {
    method: 'POST',
    template: '/channels/{channel_id}/messages/{message_id}/threads',
    auth: 'bot',
    perform: (call) => ({ status: 201, body: channelJson(start(call)) }),
  },
];
