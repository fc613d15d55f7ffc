import { type JsonObject, numberOf, stringOf } from '../../local-server/json.ts';
import { channelScopes } from '../limits/scopes.ts';
import { Refusal } from '../refusal.ts';
import type { State } from '../state.ts';
import type { LocalApp, LocalChannel, Workspace } from '../world.ts';

/** One call as a method sees it. */
export interface Call {
  readonly args: JsonObject;
  readonly state: State;
  /** `performance.now()` when its first byte was there. */
  readonly arrivedAt: number;
  /** `http://127.0.0.1:PORT`. */
  readonly origin: string;
}

/** A call with a bot's token. */
export interface BotCall extends Call {
  readonly workspace: Workspace;
}

/** A call with an app's token. */
export interface AppCall extends Call {
  readonly app: LocalApp;
}

/** What is answered beside `ok`. @throws Refusal */
export type BotMethod = (call: BotCall) => JsonObject;

export function text(call: Call, name: string): string {
  return stringOf(call.args[name]);
}

export function integer(call: Call, name: string, otherwise: number): number {
  return numberOf(call.args[name], otherwise);
}

/** @throws Refusal where the workspace did not grant a scope */
export function needScope({ workspace }: BotCall, needed: string): void {
  if (workspace.scopes.has(needed)) return;
  const provided = [...workspace.scopes].join(',');
  throw new Refusal('missing_scope', { details: { needed, provided } });
}

/**
 * The channel as the bot sees it: private ones only from inside.
 * @throws Refusal `channel_not_found`
 */
export function channelOf(call: BotCall, id: string): LocalChannel {
  const { workspace } = call;
  const channel = workspace.channels.get(id);
  const hidden = channel?.kind === 'private' && !channel.members.has(workspace.bot.id);
  if (!channel || hidden) throw new Refusal('channel_not_found');
  if (channel.trouble === 'channel_not_found') throw new Refusal(channel.trouble, { arranged: true });
  return channel;
}

/**
 * A channel whose messages are read.
 * @throws Refusal
 */
export function readableChannel(call: BotCall, id: string): LocalChannel {
  const channel = channelOf(call, id);
  needScope(call, channelScopes[channel.kind].history);
  if (!channel.members.has(call.workspace.bot.id)) throw new Refusal('not_in_channel');
  return channel;
}

/**
 * A channel that is written to. A member's id stands for the direct messages with them.
 * @throws Refusal
 */
export function writableChannel(call: BotCall, id: string): LocalChannel {
  const { workspace } = call;
  const member = workspace.members.get(id);
  const channel = channelOf(call, member ? workspace.directMessages(member).id : id);
  if (channel.trouble) throw new Refusal(channel.trouble, { arranged: true });
  if (channel.archived) throw new Refusal('is_archived');
  if (channel.kind === 'im' && workspace.app.messagesTab === 'none')
    throw new Refusal('messages_tab_disabled');
  const inside = channel.members.has(workspace.bot.id);
  if (!inside && !workspace.scopes.has('chat:write.public')) throw new Refusal('not_in_channel');
  return channel;
}
