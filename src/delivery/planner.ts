import { isDeepStrictEqual } from 'node:util';
import { Fault } from '../core/fault.ts';
import type { Subscription } from '../core/model/subscription.ts';
import type { DeliveryParts } from './parts.ts';
import { nextSlot, planSlots, recomputedNext } from './plan-slots.ts';

/** Subscriptions planned before what is due is begun, and others have their turn. */
const batch = 100;
/** … and before anything else has its turn. */
const plannedAtOnce = 10;
/** Newest deliveries of a subscription looked through for its last slot. */
const lookedAt = 50;

/** Faults of the whole store, not of a row of it. */
const ofStore: ReadonlySet<string> = new Set(['store-unwritable', 'store-full', 'store-busy']);

/** Gives slots their rows. */
export interface Planner {
  /**
   * Plans a batch of what is due.
   * @returns true where there may be more
   */
  planSome(): Promise<boolean>;
  /** Computes the next slot of every active subscription anew: rules of zones may have changed. */
  recompute(signal: AbortSignal): Promise<void>;
}

type PlannerParts = Pick<DeliveryParts, 'store' | 'clock' | 'timers' | 'log' | 'settings'>;

export function createPlanner(parts: PlannerParts): Planner {
  const stuck = new Set<string>();
  return {
    planSome: async () => {
      const now = parts.clock.now();
      // Those that could not be planned may not keep the others waiting.
      const due = await parts.store.dueSubscriptions(now.toString(), batch + stuck.size);
      stuck.clear();
      for (const [at, subscription] of due.entries()) {
        if (at % plannedAtOnce === plannedAtOnce - 1) await parts.timers.sleep(0);
        await planOne(parts, subscription, now).catch((error: unknown) => {
          // What keeps one from being written keeps all: it is told once, and left alone for a while.
          if (error instanceof Fault && ofStore.has(error.code)) throw error;
          stuck.add(subscription.id);
          parts.log.error({ subscription: subscription.id, err: error }, 'slots could not be planned');
        });
      }
      return due.length - stuck.size >= batch;
    },
    recompute: async (signal) => {
      for (const [at, subscription] of (await parts.store.subscriptions()).entries()) {
        if (at % plannedAtOnce === plannedAtOnce - 1) await parts.timers.sleep(0);
        if (signal.aborted) return;
        if (subscription.state === 'active') await recomputeOne(parts, subscription);
      }
    },
  };
}

/** Plans what is due of one subscription. */
export async function planOne(
  parts: PlannerParts,
  subscription: Subscription,
  now: Temporal.Instant,
): Promise<void> {
  const { store, settings } = parts;
  const plan = await readable(parts, subscription, () => planSlots(subscription, now, settings.catchUp));
  if (plan === null) return;
  await store.plan(subscription.id, plan.deliveries, {
    from: subscription.nextAt,
    nextAt: plan.nextAt,
  });
  await heedChange(parts, subscription);
}

/** Somebody may have given it another schedule meanwhile: its next slot is not the one of the old schedule then. */
async function heedChange({ store, clock }: PlannerParts, planned: Subscription): Promise<void> {
  const found = await store.subscription(planned.id);
  if (found === null || isDeepStrictEqual(found.schedule, planned.schedule)) return;
  await store.plan(found.id, [], { nextAt: nextSlot(found, clock.now()) });
}

async function recomputeOne(parts: PlannerParts, subscription: Subscription): Promise<void> {
  const { store, clock } = parts;
  const now = clock.now();
  const next = await readable(parts, subscription, () => recomputedNext(subscription, null, now));
  if (next === null || next === subscription.nextAt) return;
  const newest = await store.deliveries(subscription.id, lookedAt);
  // Slots that a clock far ahead let through are still to come.
  const last = newest.find(
    ({ kind, key, dueAt }) =>
      kind === 'digest' && !key.startsWith('now:') && Temporal.Instant.compare(dueAt, now) <= 0,
  );
  const nextAt = recomputedNext(subscription, last?.dueAt ?? null, now);
  await store.plan(subscription.id, [], { from: subscription.nextAt, nextAt });
  await heedChange(parts, subscription);
}

/** What rests on the schedule; null where it cannot be read (any more): the subscription is paused then. */
async function readable<Result>(
  { store, log }: PlannerParts,
  { id }: Subscription,
  read: () => Result,
): Promise<Result | null> {
  try {
    return read();
  } catch (error) {
    log.error({ subscription: id, err: error }, 'a schedule cannot be read; its subscription is paused');
    const why = error instanceof Error ? error.message : String(error);
    await store.setSubscriptionState(id, 'paused', why);
    return null;
  }
}
