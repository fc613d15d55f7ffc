import type { DigestDesk } from '../core/digests/desk.ts';
import type { DeliveryParts } from './parts.ts';

/**
 * @param wake has what is due looked at without waiting for the next tick
 * @param topicChanged has what was posted on a topic follow an edit
 */
export function createDigestDesk(
  parts: DeliveryParts,
  wake: () => void,
  topicChanged: (topic: string) => Promise<void>,
): DigestDesk {
  throw new Error(`not made yet: ${parts.settings.catchUp} ${String(wake)} ${String(topicChanged)}`);
}
