import type { Delivery } from '../core/model/delivery.ts';
import type { Subscription } from '../core/model/subscription.ts';
import { Places } from '../core/places.ts';
import { isMended, mend, mendAll, mendable } from './mend.ts';
import type { DeliveryParts } from './parts.ts';

/** A digest in its channel, by the delivery that posted it. */
export type StandingPost = Pick<Delivery, 'id' | 'topic'>;

/** Has alerts, reminders and what was posted follow the topics. */
export interface Follower {
  /** Plans what follows from a topic's change. What fails is told of, and tried again by `again`. Never rejects. */
  follow(topic: string): Promise<void>;
  /** A digest stands, or was mended: what came meanwhile is mended. What fails is tried again as by `follow`. */
  posted(post: StandingPost, subscription: Subscription): Promise<void>;
  /** Follows once more where it failed, if that is long enough ago. */
  again(): Promise<void>;
}

type FollowerParts = Pick<DeliveryParts, 'store' | 'composer' | 'clock' | 'timers' | 'log' | 'settings'>;

interface Run {
  isWanted: boolean;
  readonly done: Promise<void>;
}

/** Digests on a topic that came to stand a moment ago. */
interface Standing {
  readonly subscriptions: Map<string, Subscription>;
  readonly posts: Set<string>;
  readonly done: Promise<void>;
}

const togetherMs = 2_000;
const againAfterMs = 60_000;
const notFollowed = 'a topic could not be followed; it is tried again';

/** @param closing aborted once nothing more is to be begun */
export function createFollower(parts: FollowerParts, closing: AbortSignal): Follower {
  const running = new Map<string, Run>();
  /** Topics that failed, and when they are followed again. */
  const failed = new Map<string, number>();
  const fail = (topic: string): void => void failed.set(topic, parts.timers.elapsed() + againAfterMs);
  const following = { ...parts, calls: new Places(1) };

  const run = async (topic: string, isWanted: () => boolean): Promise<void> => {
    while (isWanted() && !closing.aborted) {
      failed.delete(topic);
      if (!(await followOnce(following, topic, closing))) fail(topic);
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
    const begun: Run = { isWanted: true, done };
    running.set(topic, begun);
    const take = (): boolean => {
      const { isWanted } = begun;
      begun.isWanted = false;
      if (!isWanted) running.delete(topic);
      return isWanted;
    };
    void run(topic, take).finally(() => {
      running.delete(topic);
      resolve();
    });
    return done;
  };

  // Those that come to stand at about the same time are looked at together: most of them are alike.
  const standing = new Map<string, Standing>();
  const posted = ({ id, topic }: StandingPost, subscription: Subscription): Promise<void> => {
    const others = standing.get(topic);
    others?.subscriptions.set(subscription.id, subscription);
    others?.posts.add(id);
    if (others) return others.done;
    const subscriptions = new Map([[subscription.id, subscription]]);
    const posts = new Set([id]);
    const look = async (): Promise<void> => {
      await parts.timers.sleep(togetherMs, closing);
      standing.delete(topic);
      if (closing.aborted) return;
      const isWhole = await mendTogether(following, topic, { subscriptions, posts });
      if (!isWhole) fail(topic);
    };
    const done = look();
    standing.set(topic, { subscriptions, posts, done });
    return done;
  };

  return {
    follow,
    posted,
    again: async () => {
      const now = parts.timers.elapsed();
      for (const [topic, at] of failed) if (at <= now) await follow(topic);
    },
  };
}

/** What is followed, a call at a time: what people ask for meanwhile waits for no more than that. */
type Following = FollowerParts & { readonly calls: Places };

/** @returns false where something of it failed */
async function followOnce(parts: Following, topic: string, closing: AbortSignal): Promise<boolean> {
  const { store, log, calls } = parts;
  let failures = 0;
  const tried = async (subscription: string | null, work: () => Promise<void>): Promise<void> => {
    if (closing.aborted) return;
    await work().catch((error: unknown) => {
      failures += 1;
      log.error({ topic, subscription, err: error }, notFollowed);
    });
  };
  await tried(null, async () => {
    const all = (await store.subscriptions()).filter((subscription) => subscription.topic === topic);
    for (const subscription of all.filter(({ state }) => state === 'active')) {
      await tried(subscription.id, () => calls.with(() => watch(parts, subscription)));
    }
    const mended = new Map(all.filter(isMended).map((subscription) => [subscription.id, subscription]));
    if (mended.size === 0) return;
    await mendAll(parts, await mendable(parts, topic), mended, ({ id }, work) =>
      tried(id, () => calls.with(work)),
    );
  });
  return failures === 0;
}

/** @returns false where something of it failed */
async function mendTogether(
  parts: Following,
  topic: string,
  { subscriptions, posts }: Omit<Standing, 'done'>,
): Promise<boolean> {
  const { log, calls } = parts;
  let isWhole = true;
  const failed = (error: unknown): void => {
    isWhole = false;
    log.error({ topic, err: error }, notFollowed);
  };
  const work = async (): Promise<void> => {
    const all = await mendable(parts, topic);
    const those = all.filter(({ id }) => posts.has(id));
    await mendAll(parts, those, subscriptions, (_, one) => calls.with(one).catch(failed));
  };
  await work().catch(failed);
  return isWhole;
}

/** Plans alerts and reminders of a subscription. The first time nothing is told: it is what later news are told against. */
export async function watch(
  { store, composer }: Pick<DeliveryParts, 'store' | 'composer'>,
  subscription: Subscription,
): Promise<void> {
  const { deliveries, meetings } = await composer.watch(subscription);
  await store.plan(subscription.id, deliveries, { meetings });
}

/** The same, and what stands in its channel is mended, where it was left alone for a while. */
export async function followOne(
  parts: Omit<FollowerParts, 'log'>,
  subscription: Subscription,
): Promise<void> {
  await watch(parts, subscription);
  for (const post of await mendable(parts, subscription.topic)) {
    if (post.subscription === subscription.id) await mend(parts, post.id, subscription);
  }
}
