import type { Delivery } from '../../core/model/delivery.ts';
import { type Recipient, type Subscription, workspaceKey } from '../../core/model/subscription.ts';
import type { DeliveryParts } from '../parts.ts';

type TroubleParts = Pick<DeliveryParts, 'store' | 'log'>;

/**
 * Pauses a subscription whose channel the bot may not write in, and has whoever made it told. It may be done again: what
 * was planned stays.
 */
export async function pauseFor(
  { store, log }: TroubleParts,
  delivery: Delivery,
  subscription: Subscription,
  { why, now }: { readonly why: string; readonly now: string },
): Promise<void> {
  const target = subscription.createdBy === null ? null : recipient(subscription.createdBy, subscription);
  if (target !== null && subscription.state === 'active') {
    const { id, topic } = subscription;
    const told = { kind: 'trouble', key: delivery.id, topic, target, dueAt: now, state: 'planned' } as const;
    await store.plan(id, [{ ...told, why: null, payload: { why } }]);
  }
  await store.setSubscriptionState(subscription.id, 'paused', why);
  log.warn({ subscription: subscription.id, why }, 'a subscription is paused: the bot may not write there');
}

/** Disables a subscription whose place is gone. */
export async function disableFor(
  { store, log }: TroubleParts,
  subscription: Subscription,
  why: string,
): Promise<void> {
  await store.setSubscriptionState(subscription.id, 'disabled', why);
  log.warn({ subscription: subscription.id, why }, 'a subscription is disabled: its place is gone');
}

/** Disables all that goes to a workspace or to one of its places. @param key as `workspaceKey` or `destinationKey` gives it */
export async function disableWhere(
  parts: TroubleParts,
  isThere: (subscription: Subscription) => boolean,
  why: string,
): Promise<void> {
  for (const subscription of await parts.store.subscriptions()) {
    if (subscription.state !== 'disabled' && isThere(subscription))
      await disableFor(parts, subscription, why);
  }
}

/** Who made a subscription, as a direct message finds them: `discord:USER`, `slack:TEAM/USER`, or a bare id. */
function recipient(createdBy: string, { destination }: Subscription): Recipient | null {
  const named = /^(?<platform>discord|slack):(?:(?<team>[^/]+)\/)?(?<user>[^/]+)$/.exec(createdBy)?.groups;
  const userId = named?.['user'] ?? createdBy;
  if (named !== undefined && named['platform'] !== destination.platform) return null;
  if (userId === '' || userId.includes(':') || userId.includes('/')) return null;
  if (destination.platform === 'discord') return { platform: 'discord', userId };
  return { platform: 'slack', teamId: named?.['team'] ?? destination.teamId, userId };
}

export function isInWorkspace(key: string): (subscription: Subscription) => boolean {
  return ({ destination }) => workspaceKey(destination) === key;
}
