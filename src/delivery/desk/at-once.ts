import { Fault } from '../../core/fault.ts';
import { fingerprint } from '../../core/fingerprint.ts';
import { type Delivery, type MessageBody, openStates } from '../../core/model/delivery.ts';
import type { Subscription } from '../../core/model/subscription.ts';
import type { DeliveryParts } from '../parts.ts';

const lookedAt = 10;

/**
 * The next digest as it would be now; nothing is remembered of it.
 * @throws Fault `nothing-new` where it would say nothing
 */
export async function preview(
  { composer, clock }: Pick<DeliveryParts, 'composer' | 'clock'>,
  subscription: Subscription,
): Promise<readonly MessageBody[]> {
  const now = clock.now().round('millisecond').toString();
  const composed = await composer.compose(shownAt(subscription, now), subscription);
  if ('nothing' in composed) {
    const mend = 'The next digest comes when there is something to tell.';
    throw new Fault('nothing-new', `There is nothing to tell now: ${composed.nothing}.`, mend);
  }
  return composed.parts.map(({ body }) => body);
}

/** A delivery that is never stored. */
function shownAt({ id, topic, destination }: Subscription, now: string): Delivery {
  const key = `preview:${now}`;
  return {
    id: fingerprint([id, 'digest', key]),
    subscription: id,
    topic,
    kind: 'digest',
    key,
    target: destination,
    dueAt: now,
    state: 'planned',
    why: null,
    payload: null,
    failures: 0,
    notBefore: now,
    parts: [],
    endedAt: null,
  };
}

/**
 * Plans a digest beside the slots; where one is on its way already, that is the one.
 * @throws Fault `not-active` where it is paused or disabled
 */
export async function deliverNow(
  { store, clock }: Pick<DeliveryParts, 'store' | 'clock'>,
  { id, topic, destination, state }: Subscription,
): Promise<void> {
  if (state !== 'active') {
    throw new Fault('not-active', `The digest "${id}" is ${state}.`, 'Resume it first.');
  }
  const newest = await store.deliveries(id, lookedAt);
  if (newest.some((one) => one.kind === 'digest' && openStates.includes(one.state))) return;
  const now = clock.now().round('second').toString();
  const planned = { kind: 'digest', key: `now:${now}`, topic, target: destination, dueAt: now } as const;
  await store.plan(id, [{ ...planned, state: 'planned', why: null, payload: null }]);
}
