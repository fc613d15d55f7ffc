import { editScope } from '../core/digests/edit-scope.ts';
import type { DigestStore, PlannedDelivery, PostedId } from '../core/digests/ports.ts';
import { fingerprint } from '../core/fingerprint.ts';
import { openStates } from '../core/model/delivery.ts';
import type { Edit } from '../core/model/edit.ts';
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
): Promise<readonly PostedId[]> {
  return store.postedIds(topic, clock.now().subtract(timeOf(settings.mendFor)).toString());
}

/**
 * Plans the corrections of digests that were posted. Of those that are alike and stand as they are, one is looked at.
 * @param each does the work for a subscription, and tells of what fails
 */
export async function mendAll(
  parts: MendParts,
  posts: readonly PostedId[],
  subscriptions: ReadonlyMap<string, Subscription>,
  each: (subscription: Subscription, work: () => Promise<void>) => Promise<void>,
): Promise<void> {
  const standing = new Set<string>();
  const editsOf = new Map<string, readonly Edit[]>();
  for (const post of posts) {
    const subscription = subscriptions.get(post.subscription);
    if (subscription === undefined) continue;
    const { topic } = subscription;
    const edits = editsOf.get(topic) ?? (await parts.store.edits(topic));
    editsOf.set(topic, edits);
    const key = likeKey(post, subscription, edits);
    if (standing.has(key)) continue;
    await each(subscription, async () => {
      if (await mend(parts, post.id, subscription)) standing.add(key);
    });
  }
}

/**
 * Plans the correction of a digest that was posted, where it does not read as it should.
 * @returns true where it stands as it is, and all that are like it do
 */
export async function mend(
  { store, composer, timers }: MendParts,
  delivery: string,
  subscription: Subscription,
): Promise<boolean> {
  const posted = await store.postedBy(delivery);
  if (posted === null) return false;
  const amending = await inTime(timers, longestAmending, () => composer.amend(posted, subscription));
  if (amending) await planCorrection(store, subscription.id, amending.planned);
  // A message that was deleted is not mended, where others like it are.
  return amending === null && posted.delivery.parts.every(({ messageId }) => messageId !== null);
}

/**
 * Which digests become the same by what came since: alike, on one platform, and with the same edits holding for them.
 * @param edits of their topic
 */
function likeKey({ likeness }: PostedId, { destination }: Subscription, edits: readonly Edit[]): string {
  const scope = editScope(destination);
  const isOwn = edits.some((edit) => edit.scope === scope);
  return `${destination.platform} ${likeness} ${isOwn ? scope : ''}`;
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
