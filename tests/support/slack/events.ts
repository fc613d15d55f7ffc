import type { JsonObject } from '../local-server/json.ts';
import type { LocalMessage } from './message.ts';
import { messageJson } from './show.ts';
import type { LocalChannel, Workspace } from './world.ts';

const channelTypes = { public: 'channel', private: 'group', im: 'im' } as const;

/** What became of a message, as `message` events tell it: https://docs.slack.dev/reference/events/message. */
export function messageEvent(
  what: 'posted' | 'changed' | 'deleted',
  message: LocalMessage,
  {
    workspace,
    channel,
    eventTs,
    before,
  }: {
    readonly workspace: Workspace;
    readonly channel: LocalChannel;
    readonly eventTs: string;
    /** The message as it was. */
    readonly before: JsonObject | null;
  },
): JsonObject {
  const where = { channel: channel.id, channel_type: channelTypes[channel.kind], event_ts: eventTs };
  const now = messageJson(message, workspace);
  switch (what) {
    case 'posted':
      return { ...now, ...where };
    case 'changed':
      return {
        type: 'message',
        subtype: 'message_changed',
        hidden: true,
        message: now,
        previous_message: before,
        ts: eventTs,
        ...where,
      };
    case 'deleted':
      return {
        type: 'message',
        subtype: 'message_deleted',
        hidden: true,
        deleted_ts: message.ts,
        previous_message: before,
        ts: eventTs,
        ...where,
      };
  }
}
