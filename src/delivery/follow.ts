import type { Subscription } from '../core/model/subscription.ts';
import type { DeliveryParts } from './parts.ts';
import { timeOf } from './plan-slots.ts';

/** Has alerts, reminders and what was posted follow the topics. */
export interface Follower {
  /** Plans what follows from a topic's change. What fails is told of, and tried again by `again`. Never rejects. */
  follow(topic: string): Promise<void>;
  /** Follows once more where it failed, if that is long enough ago. */
  again(): Promise<void>;
}

type FollowerParts = Pick<DeliveryParts, 'store' | 'composer' | 'clock' | 'timers' | 'log' | 'settings'>;

interface Following {
  isWanted: boolean;
  readonly done: Promise<void>;
}

const againAfterMs = 60_000;

/** @param closing aborted once nothing more is to be begun */
export function createFollower(parts: FollowerParts, closing: AbortSignal): Follower {
  const running = new Map<string, Following>();
  /** Topics that failed, and when they are followed again. */
  const failed = new Map<string, number>();

  const run = async (topic: string, isWanted: () => boolean): Promise<void> => {
    while (isWanted() && !closing.aborted) {
      failed.delete(topic);
      const isWhole = await followOnce(parts, topic, closing);
      if (!isWhole) failed.set(topic, parts.timers.elapsed() + againAfterMs);
    }
  };

  const follow = (topic: string): Promise<void> => {
    const known = running.get(topic);
    if (known) {
      // What is going on may have looked at the topic before it changed.
      known.isWanted = true;
      return known.done;
    }
    const { promise: done, resolve } = Promise.withResolvers<void>();
    const following: Following = { isWanted: true, done };
    running.set(topic, following);
    const take = (): boolean => {
      const { isWanted } = following;
      following.isWanted = false;
      if (!isWanted) running.delete(topic);
      return isWanted;
    };
    void run(topic, take).finally(() => {
      running.delete(topic);
      resolve();
    });
    return done;
  };

  return {
    follow,
    again: async () => {
      const now = parts.timers.elapsed();
      for (const [topic, at] of failed) if (at <= now) await follow(topic);
    },
  };
}

/** @returns false where something of it failed */
async function followOnce(parts: FollowerParts, topic: string, closing: AbortSignal): Promise<boolean> {
  const { store, clock, log, settings } = parts;
  let failures = 0;
  const tried = async (subscription: string | null, work: () => Promise<void>): Promise<void> => {
    if (closing.aborted) return;
    await work().catch((error: unknown) => {
      failures += 1;
      log.error({ topic, subscription, err: error }, 'a topic could not be followed; it is tried again');
    });
  };
  await tried(null, async () => {
    const all = (await store.subscriptions()).filter((subscription) => subscription.topic === topic);
    for (const subscription of all.filter(({ state }) => state === 'active')) {
      await tried(subscription.id, () => watch(parts, subscription));
    }
    const mended = new Map(all.filter(isMended).map((subscription) => [subscription.id, subscription]));
    if (mended.size === 0) return;
    const after = clock.now().subtract(timeOf(settings.mendFor));
    for (const post of await store.postedIds(topic, after.toString())) {
      const subscription = mended.get(post.subscription);
      if (subscription === undefined) continue;
      await tried(subscription.id, async () => {
        const posted = await store.postedBy(post.id);
        const amending = posted && (await parts.composer.amend(posted, subscription));
        if (amending) await store.plan(subscription.id, [amending.planned]);
      });
    }
  });
  return failures === 0;
}

async function watch({ store, composer }: FollowerParts, subscription: Subscription): Promise<void> {
  const { deliveries, meetings } = await composer.watch(subscription);
  await store.plan(subscription.id, deliveries, { meetings });
}

/** Where the bot may not write, nothing can be mended; where a person paused it, it can. */
function isMended({ state, why }: Subscription): boolean {
  return state === 'active' || (state === 'paused' && why === null);
}
