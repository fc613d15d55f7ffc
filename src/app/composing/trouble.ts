import { z } from 'zod';
import type { Composed } from '../../core/digests/ports.ts';
import type { Delivery } from '../../core/model/delivery.ts';
import type { ChatPlatform, Subscription } from '../../core/model/subscription.ts';
import { post } from './digest.ts';
import type { Drawing } from './drawing.ts';
import { type ComposerParts, labelOf, topicOf } from './parts.ts';

const payload = z.object({ why: z.string(), mend: z.string().optional() });

const mends: Readonly<Record<ChatPlatform, (subscription: string) => string>> = {
  discord: (subscription) =>
    `Let the bot view the channel, send messages and read its history there, then use /digest resume ${subscription} in it.`,
  slack: (subscription) => `Invite the bot to the channel, then use /digest resume ${subscription} in it.`,
};

/** Tells whoever made a subscription why its digests do not come, and the mend. */
export function composeTrouble(
  parts: ComposerParts,
  drawing: Drawing,
  delivery: Delivery,
  subscription: Subscription,
): Composed {
  const { id, destination } = subscription;
  const { why, mend = mends[destination.platform](id) } = payload.parse(delivery.payload);
  const note = drawing.note(
    {
      kind: 'trouble',
      topic: labelOf(topicOf(parts, delivery.topic), subscription),
      channelId: destination.channelId,
      subscription: id,
      why,
      mend,
    },
    null,
  );
  return { parts: [post(note)], edition: null, outline: null, asOf: null };
}
