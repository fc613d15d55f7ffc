import type { PlannedDelivery } from '../core/digests/ports.ts';
import type { Subscription } from '../core/model/subscription.ts';
import { readSchedule } from './schedule/read-schedule.ts';
import type { Schedule } from './schedule/schedule.ts';
import { slots } from './schedule/slots.ts';

/** Slots of a long downtime that get a row each; of those before them nothing is written. */
const mostFolded = 100;

export interface SlotPlan {
  readonly deliveries: readonly PlannedDelivery[];
  /** The first slot that is not due yet, an instant. */
  readonly nextAt: string;
}

/**
 * The slots of a subscription that are due: the newest is delivered if it was missed by no more than `catchUp`, the others
 * are told by the digest that comes next.
 * @param catchUp ISO 8601 duration
 * @throws Fault where the schedule cannot be read (any more)
 */
export function planSlots(subscription: Subscription, now: Temporal.Instant, catchUp: string): SlotPlan {
  const schedule = readSchedule(subscription.schedule);
  const { due, next } = dueSlots(schedule, Temporal.Instant.from(subscription.nextAt ?? now), now);
  const oldest = now.subtract(timeOf(catchUp));
  const deliveries = due.map((slot, at) => {
    const isTooOld = Temporal.Instant.compare(slot, oldest) < 0;
    const isNewest = at === due.length - 1;
    return digestAt(subscription, slot, foldedBecause(isNewest, isTooOld));
  });
  return { deliveries, nextAt: next.toString() };
}

/** The first slot after an instant; throws as `planSlots` does. */
export function nextSlot({ schedule }: Pick<Subscription, 'schedule'>, after: Temporal.Instant): string {
  return dueSlots(readSchedule(schedule), after, after).next.toString();
}

/** The first slots after an instant. */
export function nextSlots(
  { schedule }: Pick<Subscription, 'schedule'>,
  after: Temporal.Instant,
  count: number,
): readonly string[] {
  const from = after.add({ nanoseconds: 1 });
  return slots(readSchedule(schedule), from)
    .take(count)
    .map((slot) => slot.toString())
    .toArray();
}

/**
 * The next slot of a subscription whose zone may have got other rules since it was computed. Where they moved the slot to
 * before now, it was missed, and is still to come.
 * @param last the slot that was planned last, an instant; null: none
 */
export function recomputedNext(
  subscription: Subscription,
  last: string | null,
  now: Temporal.Instant,
): string {
  const { nextAt, createdAt } = subscription;
  if (nextAt === null) return nextSlot(subscription, now);
  const stored = Temporal.Instant.from(nextAt);
  if (Temporal.Instant.compare(stored, now) <= 0) return nextAt;
  const schedule = readSchedule(subscription.schedule);
  const before = Temporal.Instant.from(last ?? createdAt);
  const { due, next } = dueSlots(schedule, before.add({ nanoseconds: 1 }), now);
  const newest = due.at(-1);
  // One nearer to the slot before is that one, which was delivered by the old rules.
  const isMissed =
    newest !== undefined && !isSlot(schedule, stored) && distance(newest, stored) < distance(newest, before);
  return (isMissed ? newest : next).toString();
}

function isSlot(schedule: Schedule, instant: Temporal.Instant): boolean {
  return dueSlots(schedule, instant, instant).due.length > 0;
}

function distance(one: Temporal.Instant, other: Temporal.Instant): number {
  return Math.abs(one.epochMilliseconds - other.epochMilliseconds);
}

/** The newest slots from `from` to `now`, both among them, oldest first, and the first one after. */
function dueSlots(
  schedule: Schedule,
  from: Temporal.Instant,
  now: Temporal.Instant,
): { readonly due: readonly Temporal.Instant[]; readonly next: Temporal.Instant } {
  const due: Temporal.Instant[] = [];
  for (const slot of slots(schedule, later(from, wellBefore(schedule, now)))) {
    if (Temporal.Instant.compare(slot, now) > 0) return { due: due.slice(-mostFolded - 1), next: slot };
    due.push(slot);
  }
  throw new Error('slots end');
}

/** So early that the slots from there on are as many as get a row: years of downtime are not gone through. */
function wellBefore({ times, days }: Schedule, now: Temporal.Instant): Temporal.Instant {
  const weeks = Math.ceil((mostFolded + 1) / (times.length * days.size)) + 2;
  return now.subtract({ hours: weeks * 7 * 24 });
}

function later(one: Temporal.Instant, other: Temporal.Instant): Temporal.Instant {
  return Temporal.Instant.compare(one, other) < 0 ? other : one;
}

function foldedBecause(isNewest: boolean, isTooOld: boolean): string | null {
  if (!isNewest) return 'a later one was due as well';
  return isTooOld ? 'missed by too long' : null;
}

function digestAt(
  { topic, destination }: Subscription,
  slot: Temporal.Instant,
  why: string | null,
): PlannedDelivery {
  const instant = slot.toString();
  const state = why === null ? 'planned' : 'folded';
  return {
    kind: 'digest',
    key: instant,
    topic,
    target: destination,
    dueAt: instant,
    state,
    why,
    payload: null,
  };
}

/** A duration as hours and less: instants know no days. */
export function timeOf(duration: string): Temporal.Duration {
  const start = Temporal.PlainDateTime.from('2020-01-01');
  return Temporal.Duration.from(duration).round({ largestUnit: 'hours', relativeTo: start });
}
