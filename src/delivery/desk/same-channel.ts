import type { Delivery } from '../../core/model/delivery.ts';
import type { Destination } from '../../core/model/subscription.ts';

/** Whoever may manage a channel of Slack's may manage its threads; on Discord a thread is a channel of its own. */
export function isSameChannel(one: Delivery['target'], other: Destination): boolean {
  if ('userId' in one || one.platform !== other.platform || one.channelId !== other.channelId) return false;
  return one.platform !== 'slack' || other.platform !== 'slack' || one.teamId === other.teamId;
}
