import { z } from 'zod';
import type { Post } from '../../../core/digests/ports.ts';

type Mark = Post['mark'];

const eventType = 'readout_delivery';

/** What a message is known again by; nobody sees it: https://docs.slack.dev/messaging/message-metadata */
export function metadataOf({ delivery, part }: Mark): object {
  return { event_type: eventType, event_payload: { delivery_id: delivery, part } };
}

const metadata = z.object({
  event_type: z.literal(eventType),
  event_payload: z.object({ delivery_id: z.string(), part: z.coerce.number() }),
});

/** Whether the metadata of a message is that of a mark. */
export function isMarked(value: unknown, { delivery, part }: Mark): boolean {
  const { data } = metadata.safeParse(value);
  return data?.event_payload.delivery_id === delivery && data.event_payload.part === part;
}
