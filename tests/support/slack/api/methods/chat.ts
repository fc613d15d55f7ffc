import type { LocalMessage } from '../../message.ts';
import { Refusal } from '../../refusal.ts';
import { messageJson } from '../../show.ts';
import { checkMessage } from '../../validate/message.ts';
import type { LocalChannel } from '../../world.ts';
import { deleteMessage, postMessage, updateMessage } from '../../write-message.ts';
import { type BotCall, type BotMethod, channelOf, text, writableChannel } from '../call.ts';

/** A message of the bot's own that everybody sees: ephemeral ones cannot be reached by their timestamp. */
function ownMessage(call: BotCall, channel: LocalChannel, notOwn: string): LocalMessage {
  const ts = text(call, 'ts');
  const message = channel.messages.find((one) => one.ts === ts && !one.deleted && !one.ephemeral);
  if (!message) throw new Refusal('message_not_found');
  if (message.start.userId !== call.workspace.bot.id) throw new Refusal(notOwn);
  return message;
}

/** The thread that a message is to stand in: the timestamp of a message that stands in the channel itself. */
function threadOf(call: BotCall, channel: LocalChannel): string | null {
  const ts = text(call, 'thread_ts');
  if (ts === '') return null;
  const first = channel.messages.find((one) => one.ts === ts && !one.ephemeral);
  if (!first || first.deleted) throw new Refusal('thread_not_found');
  if (first.threadTs !== null && first.threadTs !== ts) throw new Refusal('cannot_reply_to_message');
  return ts;
}

const post: BotMethod = (call) => {
  const { args, state, workspace } = call;
  const channel = writableChannel(call, text(call, 'channel'));
  const threadTs = threadOf(call, channel);
  checkMessage(args, { kind: 'post', allows: state.allows });
  const message = postMessage(state, channel, args, { threadTs });
  return { channel: channel.id, ts: message.ts, message: messageJson(message, workspace, true) };
};

const postEphemeral: BotMethod = (call) => {
  const { args, state, workspace } = call;
  const channel = writableChannel(call, text(call, 'channel'));
  if (!channel.members.has(workspace.bot.id)) throw new Refusal('not_in_channel');
  const user = text(call, 'user');
  if (!channel.members.has(user)) throw new Refusal('user_not_in_channel');
  const threadTs = threadOf(call, channel);
  checkMessage(args, { kind: 'ephemeral', allows: state.allows });
  const message = postMessage(state, channel, args, { threadTs, visibleTo: user });
  return { message_ts: message.ts };
};

const update: BotMethod = (call) => {
  const { args, state, workspace } = call;
  const channel = channelOf(call, text(call, 'channel'));
  const message = ownMessage(call, channel, 'cant_update_message');
  if (channel.archived) throw new Refusal('is_archived');
  checkMessage(args, { kind: 'update', allows: state.allows });
  updateMessage(state, channel, message, args);
  const { ts } = message;
  return {
    channel: channel.id,
    ts,
    text: message.text,
    message: messageJson(message, workspace, true),
  };
};

const remove: BotMethod = (call) => {
  const channel = channelOf(call, text(call, 'channel'));
  const message = ownMessage(call, channel, 'cant_delete_message');
  deleteMessage(call.state, channel, message);
  return { channel: channel.id, ts: message.ts };
};

const permalink: BotMethod = (call) => {
  const channel = channelOf(call, text(call, 'channel'));
  const ts = text(call, 'message_ts');
  if (!channel.messages.some((one) => one.ts === ts && !one.deleted && !one.ephemeral)) {
    throw new Refusal('message_not_found');
  }
  const link = `https://local.slack.example/archives/${channel.id}/p${ts.replace('.', '')}`;
  return { channel: channel.id, permalink: link };
};

export const chatMethods = {
  'chat.postMessage': post,
  'chat.postEphemeral': postEphemeral,
  'chat.update': update,
  'chat.delete': remove,
  'chat.getPermalink': permalink,
} as const;
