import type { Asker, DigestDesk, SubscriptionFacts } from '../core/digests/desk.ts';
import { Fault } from '../core/fault.ts';
import type { Subscription } from '../core/model/subscription.ts';
import { destinationKey, workspaceKey } from '../core/model/subscription.ts';
import { deliverNow, preview } from './desk/at-once.ts';
import { editingDesk } from './desk/editing.ts';
import { factsOf } from './desk/facts.ts';
import { checkMayPost } from './desk/may-post.ts';
import { isSameChannel } from './desk/same-channel.ts';
import { addWish, changeWish } from './desk/wishes.ts';
import { zonesLike } from './desk/zones.ts';
import { followOne, watch } from './follow.ts';
import type { DeliveryParts } from './parts.ts';
import { nextSlot } from './plan-slots.ts';
import { disableWhere } from './work/trouble.ts';

/**
 * @param wake has what is due looked at without waiting for the next tick
 * @param topicChanged has alerts, reminders and what was posted follow a topic; tries again where that fails
 */
export function createDigestDesk(
  parts: DeliveryParts,
  wake: () => void,
  topicChanged: (topic: string) => Promise<void>,
): DigestDesk {
  const { store, clock, log } = parts;
  const facts = (subscription: Subscription): Promise<SubscriptionFacts> => factsOf(parts, subscription);
  const all = (subscriptions: readonly Subscription[]): Promise<readonly SubscriptionFacts[]> =>
    Promise.all(subscriptions.map(facts));
  const mayFollow = (topic: string): void => {
    topicChanged(topic).catch((error: unknown) =>
      log.error({ topic, err: error }, 'a topic was not followed'),
    );
  };
  // What a topic's meetings are is taken note of at once, not with the topic's next change.
  const mayWatch = (subscription: Subscription, work: typeof followOne = watch): void => {
    if (subscription.state !== 'active') return;
    work(parts, subscription).catch((error: unknown) => {
      log.error({ subscription: subscription.id, err: error }, 'meetings could not be looked at yet');
      mayFollow(subscription.topic);
    });
  };
  return {
    ...editingDesk(parts, mayFollow),
    add: async (wish, asker) => {
      const added = await addWish(parts, wish, asker.user);
      mayWatch(added);
      return facts(added);
    },
    list: async ({ place }) =>
      all((await store.subscriptions()).filter(({ destination }) => isSameChannel(destination, place))),
    listWorkspace: async (key) =>
      all((await store.subscriptions()).filter(({ destination }) => workspaceKey(destination) === key)),
    edit: async (id, change, asker) => {
      const changed = await changeWish(parts, changeable(await own(parts, id, asker)), change);
      mayWatch(changed);
      return facts(changed);
    },
    pause: async (id, asker) => {
      const subscription = await own(parts, id, asker);
      await store.setSubscriptionState(subscription.id, 'paused', null);
      return facts({ ...subscription, state: 'paused', why: null });
    },
    resume: async (id, asker) => {
      const subscription = await own(parts, id, asker);
      if (subscription.state === 'active') return facts(subscription);
      await checkMayPost(parts, subscription.destination);
      const nextAt = nextSlot(subscription, clock.now());
      const resumed: Subscription = { ...subscription, state: 'active', why: null, nextAt };
      await store.putSubscription(resumed);
      mayWatch(resumed, followOne);
      return facts(resumed);
    },
    remove: async (id, asker) => {
      const subscription = changeable(await own(parts, id, asker));
      const known = await facts(subscription);
      await store.removeSubscription(subscription.id);
      return known;
    },
    preview: async (id, asker) => preview(parts, await own(parts, id, asker)),
    now: async (id, asker) => {
      const subscription = await own(parts, id, asker);
      await deliverNow(parts, subscription);
      wake();
      return facts(subscription);
    },
    zones: zonesLike,
    firstSeen: (event) => store.firstSeen(event, clock.now().toString()),
    // A workspace of Slack that took the bot out lets it write to nobody; on Discord a direct message may still arrive.
    gone: (key, why) =>
      disableWhere(parts, ({ destination }) => isAt(key, destination), why, !/^slack:[^/]+$/.test(key)),
  };
}

/** @throws Fault `no-digest` where it is none of the asker's channel */
async function own(
  { store }: Pick<DeliveryParts, 'store'>,
  id: string,
  { place }: Asker,
): Promise<Subscription> {
  const found = await store.subscription(id.trim().toLowerCase());
  if (found && isSameChannel(found.destination, place)) return found;
  throw new Fault(
    'no-digest',
    `There is no digest "${id}" in this channel.`,
    'See which there are with list.',
  );
}

/** @throws Fault `in-config` where commands cannot change it */
function changeable(subscription: Subscription): Subscription {
  if (subscription.origin === 'command') return subscription;
  throw new Fault(
    'in-config',
    'This digest is set up in a file.',
    'Whoever runs the bot can change it there: edit the config file.',
  );
}

/** Whether a key names a place, the channel that it is a thread of, or its workspace. */
function isAt(key: string, destination: Subscription['destination']): boolean {
  const place = destinationKey(destination);
  return place === key || place.startsWith(`${key}/`) || workspaceKey(destination) === key;
}
