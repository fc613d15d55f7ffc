import type { SubscriptionFacts } from '../../core/digests/desk.ts';
import type { Delivery } from '../../core/model/delivery.ts';
import type { Subscription } from '../../core/model/subscription.ts';
import type { DeliveryParts } from '../parts.ts';
import { nextSlots } from '../plan-slots.ts';

const nextShown = 3;
const lookedAt = 20;

/** A subscription with what people want to know of it. */
export async function factsOf(
  { store, clock, topics }: Pick<DeliveryParts, 'store' | 'clock' | 'topics'>,
  subscription: Subscription,
): Promise<SubscriptionFacts> {
  const now = clock.now();
  const isActive = subscription.state === 'active';
  const newest = await store.deliveries(subscription.id, lookedAt);
  return {
    subscription,
    topicTitle: topics().find(({ id }) => id === subscription.topic)?.title ?? subscription.topic,
    next: isActive ? nextSlots(subscription, now, nextShown) : [],
    last: newest.find(tells) ?? null,
  };
}

/** Whether people who ask about a digest want to know of it: it has ended, or is on its way. */
function tells({ kind, state }: Delivery): boolean {
  return kind !== 'trouble' && state !== 'planned' && state !== 'folded';
}
