import { fingerprint } from '../../core/fingerprint.ts';
import type { Delivery } from '../../core/model/delivery.ts';
import {
  type ChatPlatform,
  type Recipient,
  type Subscription,
  workspaceKey,
} from '../../core/model/subscription.ts';
import { isSameChannel } from '../desk/same-channel.ts';
import type { DeliveryParts } from '../parts.ts';

type TroubleParts = Pick<DeliveryParts, 'store' | 'clock' | 'log'>;

/** Newest deliveries of a subscription looked through for what its maker was told. */
const lookedAt = 20;
const toldAgainAfter = { hours: 24 };

const lettingIn: Readonly<Record<ChatPlatform, string>> = {
  discord: 'Let the bot view the channel, send messages and read its history there',
  slack: 'Invite the bot to the channel',
};
const setUp: Readonly<Record<ChatPlatform, string>> = { discord: '/digest add', slack: '/digest' };
/** Subscriptions that are named. */
const mostNamed = 5;

/**
 * Pauses a subscription whose channel the bot may not write in, and has whoever made it told. It may be done again: what
 * was planned stays.
 */
export async function pauseFor(
  parts: TroubleParts,
  delivery: Delivery,
  subscription: Subscription,
  why: string,
): Promise<void> {
  const { store, log } = parts;
  if (subscription.state === 'active') {
    await tell(parts, subscription, { why, state: 'paused', key: delivery.id });
  }
  await store.setSubscriptionState(subscription.id, 'paused', why);
  log.warn({ subscription: subscription.id, why }, 'a subscription is paused: the bot may not write there');
}

/**
 * Disables a subscription whose place is gone.
 * @param isTold whether whoever made it is told: not where the bot was shut out, and can write to nobody
 */
export async function disableFor(
  parts: TroubleParts,
  subscription: Subscription,
  why: string,
  isTold: boolean,
): Promise<void> {
  const { store, log } = parts;
  if (isTold && subscription.state !== 'disabled') {
    const day = parts.clock.now().toString().slice(0, 10);
    const key = `${day} ${fingerprint([why])}`;
    await tell(parts, subscription, { why, state: 'disabled', key });
  }
  await store.setSubscriptionState(subscription.id, 'disabled', why);
  log.warn({ subscription: subscription.id, why }, 'a subscription is disabled: its place is gone');
}

/** Has whoever made a subscription told what became of it; where they were told of another of theirs there, that will do. */
async function tell(
  { store, clock }: TroubleParts,
  subscription: Subscription,
  trouble: { readonly why: string; readonly state: 'paused' | 'disabled'; readonly key: string },
): Promise<void> {
  const { why, state, key } = trouble;
  const { id, topic, destination, createdBy } = subscription;
  const target = createdBy === null ? null : recipient(createdBy, subscription);
  if (target === null) return;
  const theirs = (await store.subscriptions()).filter(
    (one) =>
      one.createdBy === createdBy &&
      isSameChannel(one.destination, destination) &&
      // What is paused or disabled for another reason was told of then.
      (one.state === 'active' || one.why === why),
  );
  const now = clock.now().round('millisecond');
  for (const one of theirs) {
    if (one.id !== id && one.state !== 'active' && (await wasTold(store, one.id, why, now))) return;
  }
  const ids = theirs.map((one) => one.id);
  const mend = mendOf(state, destination.platform, ids);
  const payload = mend === null ? { why } : { why, mend };
  const dueAt = now.toString();
  const told = { kind: 'trouble', key, topic, target, dueAt, state: 'planned' } as const;
  await store.plan(id, [{ ...told, why: null, payload }]);
}

async function wasTold(
  store: TroubleParts['store'],
  subscription: string,
  why: string,
  now: Temporal.Instant,
): Promise<boolean> {
  const after = now.subtract(toldAgainAfter);
  return (await store.deliveries(subscription, lookedAt)).some(({ kind, dueAt, payload }) => {
    const isSame = kind === 'trouble' && payload !== null && 'why' in payload && payload.why === why;
    return isSame && Temporal.Instant.compare(dueAt, after) > 0;
  });
}

/** Null: the mend of one that is paused goes without saying. */
function mendOf(state: 'paused' | 'disabled', platform: ChatPlatform, ids: readonly string[]): string | null {
  if (state === 'disabled') return `To have them come to another channel, use ${setUp[platform]} in it.`;
  if (ids.length < 2) return null;
  return `${lettingIn[platform]}, then use ${ids
    .slice(0, mostNamed)
    .map((id) => `/digest resume ${id}`)
    .join(' and ')} in it.`;
}

/** Disables all that goes to a workspace or to one of its places. @param key as `workspaceKey` or `destinationKey` gives it */
export async function disableWhere(
  parts: TroubleParts,
  isThere: (subscription: Subscription) => boolean,
  why: string,
  isTold: boolean,
): Promise<void> {
  for (const subscription of await parts.store.subscriptions()) {
    if (subscription.state !== 'disabled' && isThere(subscription))
      await disableFor(parts, subscription, why, isTold);
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
