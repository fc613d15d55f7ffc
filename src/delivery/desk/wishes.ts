import { isDeepStrictEqual } from 'node:util';
import type { DigestWish } from '../../core/digests/desk.ts';
import { Fault } from '../../core/fault.ts';
import {
  type DigestOptions,
  defaultDigestOptions,
  destinationKey,
  type Subscription,
} from '../../core/model/subscription.ts';
import type { Topic } from '../../core/model/topic.ts';
import { findTopic } from '../../core/topics/find-topic.ts';
import type { DeliveryParts } from '../parts.ts';
import { nextSlot } from '../plan-slots.ts';
import { planOne } from '../planner.ts';
import { checkMayPost } from './may-post.ts';
import { isSameChannel } from './same-channel.ts';
import { shortId } from './short-id.ts';
import { writtenSchedule } from './written-schedule.ts';

const mostInChannel = 25;
const longestReminder = 7 * 24 * 60;

/**
 * Makes a subscription, or gives the one that there is, as it is wanted now.
 * @throws Fault where it cannot be made
 */
export async function addWish(parts: DeliveryParts, wish: DigestWish, user: string): Promise<Subscription> {
  const { store, clock } = parts;
  const wanted = readWish(wish, findTopic(parts.topics(), wish.topic));
  const { topic, destination, schedule } = wanted;
  const here = (await store.subscriptions()).filter((one) => isSameChannel(one.destination, destination));
  const known = here.find((one) => isSameWish(one, wanted));
  if (known?.origin === 'config') return known;
  if (!known && here.length >= mostInChannel) throw tooMany();
  await checkMayPost(parts, destination);
  if (known) return changeKnown(parts, known, wish);
  const now = clock.now();
  const createdAt = now.round('millisecond').toString();
  const place = destinationKey(destination);
  const id = await shortId(
    [topic, place, JSON.stringify(schedule), createdAt],
    async (one) => (await store.subscription(one)) !== null,
  );
  const made: Subscription = {
    ...wanted,
    id,
    origin: 'command',
    state: 'active',
    why: null,
    createdBy: user,
    createdAt,
    nextAt: nextSlot(wanted, now),
  };
  await store.putSubscription(made);
  return made;
}

/** What a wish comes to: its words normalised, defaults filled in. @throws Fault where it cannot be read */
export function readWish(
  { destination, at, days = 'daily', timezone, options }: DigestWish,
  topic: Topic,
): Pick<Subscription, 'topic' | 'destination' | 'schedule' | 'options'> {
  const schedule = writtenSchedule({ at, days, timezone: timezone ?? topic.timezone });
  return { topic: topic.id, destination, schedule, options: optionsWith(defaultDigestOptions, options) };
}

/** The same topic, place and hours: with other options it would be told twice at once. */
export function isSameWish(
  one: Pick<Subscription, 'topic' | 'destination' | 'schedule'>,
  other: Pick<Subscription, 'topic' | 'destination' | 'schedule'>,
): boolean {
  return (
    one.topic === other.topic &&
    destinationKey(one.destination) === destinationKey(other.destination) &&
    isDeepStrictEqual(one.schedule, other.schedule)
  );
}

async function changeKnown(
  { store, clock }: DeliveryParts,
  known: Subscription,
  { options }: DigestWish,
): Promise<Subscription> {
  const isActive = known.state === 'active';
  const changed: Subscription = {
    ...known,
    options: optionsWith(known.options, options),
    state: 'active',
    why: null,
    nextAt: isActive ? known.nextAt : nextSlot(known, clock.now()),
  };
  if (!isDeepStrictEqual(changed, known)) await store.putSubscription(changed);
  return changed;
}

/** Changes hours or options; what is left out stays. @throws Fault where it cannot be read */
export async function changeWish(
  parts: DeliveryParts,
  subscription: Subscription,
  { options, at, days, timezone }: Partial<Omit<DigestWish, 'destination' | 'topic'>>,
): Promise<Subscription> {
  const { store, clock } = parts;
  const before = subscription.schedule;
  const schedule = writtenSchedule({
    at: at ?? before.at,
    days: days ?? before.days,
    timezone: timezone ?? before.timezone,
  });
  const wanted = { ...subscription, options: optionsWith(subscription.options, options) };
  if (isDeepStrictEqual(schedule, before)) {
    await store.putSubscription(wanted);
    return wanted;
  }
  // A slot that came due by the old hours a moment ago is still to come.
  if (subscription.state === 'active') await planOne(parts, subscription, clock.now());
  const changed = { ...wanted, schedule, nextAt: nextSlot({ schedule }, clock.now()) };
  await store.putSubscription(changed);
  return changed;
}

export function optionsWith(before: DigestOptions, wanted: Partial<DigestOptions> = {}): DigestOptions {
  const { sections, quiet, remindMinutes, alerts, mention } = wanted;
  if (typeof remindMinutes === 'number' && !isReminder(remindMinutes)) {
    throw new Fault(
      'bad-reminder',
      `A reminder ${remindMinutes} minutes before cannot be.`,
      `Choose 1 to ${longestReminder} minutes.`,
    );
  }
  return {
    sections: sections ?? before.sections,
    quiet: quiet ?? before.quiet,
    remindMinutes: remindMinutes === undefined ? before.remindMinutes : remindMinutes,
    alerts: alerts ?? before.alerts,
    mention: mention === undefined ? before.mention : mention,
  };
}

function isReminder(minutes: number): boolean {
  return Number.isInteger(minutes) && minutes >= 1 && minutes <= longestReminder;
}

function tooMany(): Fault {
  return new Fault(
    'too-many-digests',
    `This channel has ${mostInChannel} digests, which is the most.`,
    'Remove one that is not needed first.',
  );
}
