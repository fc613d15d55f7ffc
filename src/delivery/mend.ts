import type { DigestStore, PlannedDelivery } from '../core/digests/ports.ts';
import { fingerprint } from '../core/fingerprint.ts';
import { openStates } from '../core/model/delivery.ts';
import type { Subscription } from '../core/model/subscription.ts';
import type { DeliveryParts } from './parts.ts';
import { timeOf } from './plan-slots.ts';
import { inTime } from './work/in-time.ts';

type MendParts = Pick<DeliveryParts, 'store' | 'composer' | 'clock' | 'timers' | 'settings'>;

/** Comparing a digest with what is known now is waited for so long, ms. */
const longestAmending = 120_000;
/** A correction that ended before it mended anything is planned anew so many times. */
const mostAgain = 9;

/** Digests that may be mended now, the oldest first. */
export async function mendable(
  { store, clock, settings }: MendParts,
  topic: string,
): Promise<readonly { readonly id: string; readonly subscription: string }[]> {
  return store.postedIds(topic, clock.now().subtract(timeOf(settings.mendFor)).toString());
}

/** Plans the correction of a digest that was posted, where it does not read as it should. */
export async function mend(
  { store, composer, timers }: MendParts,
  delivery: string,
  subscription: Subscription,
): Promise<void> {
  const posted = await store.postedBy(delivery);
  if (posted === null) return;
  const amending = await inTime(timers, longestAmending, () => composer.amend(posted, subscription));
  if (amending) await planCorrection(store, subscription.id, amending.planned);
}

/**
 * The same correction has the same key as long as the digest is not mended by it. Where it ended without that (folded
 * because it did not hold for a moment, failed because the bot might not write there) it goes out under another key.
 */
async function planCorrection(
  store: Pick<DigestStore, 'plan' | 'delivery'>,
  subscription: string,
  planned: PlannedDelivery,
): Promise<void> {
  for (let again = 0; again <= mostAgain; again++) {
    const key = again === 0 ? planned.key : `${planned.key}/${again}`;
    if ((await store.plan(subscription, [{ ...planned, key }])) > 0) return;
    const known = await store.delivery(fingerprint([subscription, planned.kind, key]));
    if (known === null || known.state === 'done' || openStates.includes(known.state)) return;
  }
}

/** Where the bot may not write, nothing can be mended; where a person paused it, it can. */
export function isMended({ state, why }: Subscription): boolean {
  return state === 'active' || (state === 'paused' && why === null);
}
