import { isDeepStrictEqual } from 'node:util';
import type { DigestWish } from '../core/digests/desk.ts';
import { type Destination, destinationKey, type Subscription } from '../core/model/subscription.ts';
import { findTopic } from '../core/topics/find-topic.ts';
import { shortId } from './desk/short-id.ts';
import { readWish } from './desk/wishes.ts';
import { watch } from './follow.ts';
import type { DeliveryParts } from './parts.ts';
import { nextSlot } from './plan-slots.ts';

type SyncParts = Pick<DeliveryParts, 'store' | 'composer' | 'clock' | 'topics' | 'log'>;

/**
 * Brings the subscriptions of config files into the store: new ones are added, changed ones changed, those that are in no
 * file any more removed. Of one whose hours are the same the next slot stays. One that a person paused stays so; one that
 * the bot gave up is tried again: whoever starts it may have mended what was wrong. Of each that is new or changed the meetings
 * are taken note of at once.
 * @throws Fault where one cannot be read; nothing is written then
 */
export async function syncConfigured(parts: SyncParts, wishes: readonly DigestWish[]): Promise<void> {
  const { store, clock, topics, log } = parts;
  const wanted = wishes.map((wish) => readWish(wish, findTopic(topics(), wish.topic)));
  const all = await store.subscriptions();
  const configured = new Map(all.filter(({ origin }) => origin === 'config').map((one) => [one.id, one]));
  const taken = new Set(all.filter(({ origin }) => origin === 'command').map(({ id }) => id));
  for (const wish of wanted) {
    // Told by place and topic, and several of one by their order: other hours make no other subscription.
    const of = ['config', destinationKey(wish.destination), wish.topic];
    const id = await shortId(of, async (one) => taken.has(one));
    taken.add(id);
    const known = configured.get(id) ?? null;
    configured.delete(id);
    const next = configuredAs({ id, ...wish }, known, clock.now());
    if (isDeepStrictEqual(next, known)) continue;
    await store.putSubscription(next);
    log.info({ subscription: id, topic: wish.topic }, 'a digest of the config file was set up');
    if (next.state === 'active') await mayWatch(parts, next);
  }
  for (const { id, topic } of configured.values()) {
    await store.removeSubscription(id);
    log.info({ subscription: id, topic }, 'a digest is in the config file no more, and was removed');
  }
}

/** Where that fails, it is done with the topic's next change. */
async function mayWatch(parts: SyncParts, subscription: Subscription): Promise<void> {
  await watch(parts, subscription).catch((error: unknown) => {
    parts.log.error({ subscription: subscription.id, err: error }, 'meetings could not be looked at yet');
  });
}

function configuredAs(
  wish: Pick<Subscription, 'id' | 'topic' | 'destination' | 'schedule' | 'options'>,
  known: Subscription | null,
  now: Temporal.Instant,
): Subscription {
  const isPaused = known?.state === 'paused' && known.why === null;
  const isSame = known?.state === 'active' && isDeepStrictEqual(known.schedule, wish.schedule);
  return {
    ...wish,
    destination: withServer(wish.destination, known),
    origin: 'config',
    state: isPaused ? 'paused' : 'active',
    why: null,
    createdBy: null,
    createdAt: known?.createdAt ?? now.round('millisecond').toString(),
    nextAt: isSame ? known.nextAt : nextSlot(wish, now),
  };
}

/** A file does not tell a channel's server: where that was learnt, it stays known. */
function withServer(destination: Destination, known: Subscription | null): Destination {
  const isNameless = destination.platform === 'discord' && destination.guildId === null;
  const isKnown = known !== null && destinationKey(known.destination) === destinationKey(destination);
  return isNameless && isKnown ? known.destination : destination;
}
