import { isObject, type Json, type JsonObject, objectsOf, stringOf } from '../local-server/json.ts';
import { secret } from './ids.ts';
import { messageLimits } from './limits/messages.ts';
import { LocalMessage, type MessageStart } from './message.ts';
import { messageJson } from './show.ts';
import type { State } from './state.ts';
import type { LocalChannel, Workspace } from './world.ts';

/** A new message of the bot's in a channel, told of where the app hears of it. */
export function postMessage(
  state: State,
  channel: LocalChannel,
  body: JsonObject,
  start: Partial<MessageStart> = {},
  interactionId: string | null = null,
): LocalMessage {
  const { world } = state;
  const workspace = world.workspaceOf(channel);
  const message = new LocalMessage({
    ts: world.nextTimestamp(),
    channelId: channel.id,
    teamId: workspace.id,
    userId: workspace.bot.id,
    threadTs: null,
    visibleTo: null,
    ...start,
  });
  message.interactionId = interactionId;
  message.broadcast = body['reply_broadcast'] === true;
  write(state, workspace, message, body);
  channel.messages.push(message);
  state.messageHappened('posted', message, channel, null);
  return message;
}

/** Writes a message anew. Blocks stay where neither they nor a text are given. */
export function updateMessage(
  state: State,
  channel: LocalChannel,
  message: LocalMessage,
  body: JsonObject,
  interactionId: string | null = null,
): void {
  const workspace = state.world.workspaceOf(channel);
  const before = messageJson(message, workspace);
  message.interactionId = interactionId;
  write(state, workspace, message, body);
  message.editedTs = state.world.nextTimestamp();
  state.messageHappened('changed', message, channel, before);
}

export function deleteMessage(state: State, channel: LocalChannel, message: LocalMessage): void {
  const before = messageJson(message, state.world.workspaceOf(channel));
  message.deleted = true;
  message.changed = state.world.nextChange();
  state.messageHappened('deleted', message, channel, before);
}

function write(state: State, workspace: Workspace, message: LocalMessage, body: JsonObject): void {
  const { text, blocks, metadata } = body;
  if (typeof text === 'string') message.text = cut(state, workspace, text);
  if (blocks !== undefined || typeof text === 'string') message.blocks = withIds(blocks);
  if (isObject(metadata)) message.metadata = metadata;
  message.writes += 1;
  message.changed = state.world.nextChange();
}

/** Slack cuts a text that is too long, without a word. */
function cut(state: State, workspace: Workspace, text: string): string {
  if (text.length <= messageLimits.text) return text;
  if (!state.allows.has('LOCAL_TEXT_CUT')) {
    const problems = [`${text.length} characters are cut to ${messageLimits.text}`];
    state.note({ where: 'text', error: 'LOCAL_TEXT_CUT', problems, teamId: workspace.id });
  }
  return text.slice(0, messageLimits.text);
}

/** Blocks as Slack keeps them: each with an id, and each element that can be used too. */
export function withIds(blocks: Json | undefined): readonly JsonObject[] {
  return objectsOf(blocks).map((block) => ({
    ...block,
    block_id: idOr(block['block_id']),
    ...(Array.isArray(block['elements']) &&
      block['type'] === 'actions' && { elements: objectsOf(block['elements']).map(withActionId) }),
    ...(isObject(block['accessory']) && { accessory: withActionId(block['accessory']) }),
    ...(isObject(block['element']) && { element: withActionId(block['element']) }),
  }));
}

function withActionId(element: JsonObject): JsonObject {
  if (element['type'] === 'image') return element;
  return { ...element, action_id: idOr(element['action_id']) };
}

function idOr(id: Json | undefined): string {
  return stringOf(id) === '' ? secret(3) : stringOf(id);
}
