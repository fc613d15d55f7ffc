import type { Found, PublishOutcome } from '../../core/digests/ports.ts';
import type { DeliveryPart } from '../../core/model/delivery.ts';
import { workspaceKey } from '../../core/model/subscription.ts';
import { callPlace } from '../queue/rate-queue.ts';
import { backOff } from './back-off.ts';
import type { Course } from './course.ts';
import { isBegun } from './not-to-begin.ts';
import { disableFor, disableWhere, isInWorkspace, pauseFor } from './trouble.ts';

/** What comes after a call: the next part, the same once more, or nothing for now. */
export type Next = 'on' | 'again' | 'stop';

type Failure = Exclude<Found, { readonly kind: 'found' | 'absent' | 'unknowable' }>;

/** A wait that is worth keeping a delivery in hand for, ms. */
const shortWait = 15_000;
/** A message that may have been posted is looked for after so long at the earliest, ms. */
const lookAfter = 30_000;
/** What was begun and fails is given up after so long: its news come with the next digest. */
const giveUpAfter = { hours: 24 };
/** Nothing was tried while no process ran: so many tries there are at the least. */
const fewestTries = 8;

/** Outcomes that show that the bot is let in. */
const answers: readonly PublishOutcome['kind'][] = ['done', 'missing', 'forbidden', 'gone', 'refused'];

/** Keeps what became of a call and does what follows from it. */
export async function afterCall(course: Course, part: DeliveryPart, outcome: PublishOutcome): Promise<Next> {
  const { shop, hand } = course;
  if (answers.includes(outcome.kind)) shop.shut.open(hand.delivery.target.platform);
  switch (outcome.kind) {
    case 'done':
      await hand.settled(part.n, 'sent', outcome.messageId, part.n === course.last);
      course.messages.set(part.n, outcome.messageId);
      return 'on';
    case 'missing':
      await hand.settled(part.n, 'over', null, part.n === course.last);
      return 'on';
    case 'unknown':
      return putOff(course, outcome.why, lookAfter);
    case 'limited':
      await hand.settled(part.n, 'waiting');
      return heldBack(course, outcome);
    case 'unreached':
      await hand.settled(part.n, 'waiting');
      return backLater(course, outcome.why);
    case 'refused':
      await hand.settled(part.n, 'waiting');
      shop.log.error({ delivery: hand.delivery.id, why: outcome.why }, 'a delivery was refused');
      await hand.end('failed', outcome.why);
      return 'stop';
    case 'forbidden':
      await hand.settled(part.n, 'waiting');
      return forbidden(course, outcome.why);
    case 'gone':
      await hand.settled(part.n, 'waiting');
      return gone(course, outcome.why);
    case 'shut-out':
      await hand.settled(part.n, 'waiting');
      return shutOut(course, outcome.why, 'failed');
  }
}

/** The same after looking for a message that may have been posted. */
export async function afterLooking(course: Course, part: DeliveryPart, found: Found): Promise<Next> {
  const { hand } = course;
  switch (found.kind) {
    case 'found':
      await hand.settled(part.n, 'sent', found.messageId, part.n === course.last);
      course.messages.set(part.n, found.messageId);
      return 'on';
    case 'absent':
      return 'again';
    case 'unknowable':
      return unknowable(course, part, found.why);
    case 'gone':
      return gone(course, found.why);
    case 'shut-out':
      return shutOut(course, found.why, 'unknown');
    case 'limited':
    case 'unreached':
    case 'unknown':
      return notLearnt(course, part, found);
  }
}

async function notLearnt(
  course: Course,
  { lastTriedAt }: DeliveryPart,
  found: Extract<Failure, { kind: 'limited' | 'unreached' | 'unknown' }>,
): Promise<Next> {
  const { shop, hand } = course;
  if (found.kind === 'limited') {
    await hand.postpone(found.retryAfterMs, waitsFor(found.scope), false);
    return 'stop';
  }
  if (lastTriedAt !== null && isPast(shop, lastTriedAt)) {
    await hand.end('unknown', found.why);
    return 'stop';
  }
  return putOff(course, found.why);
}

/** Whether a part was posted cannot be learnt: it is for an operator to look. */
export async function unknowable({ shop, hand }: Course, part: DeliveryPart, why: string): Promise<Next> {
  await hand.settled(part.n, 'unknown');
  shop.log.error(
    { delivery: hand.delivery.id, part: part.n, why },
    'whether a message was posted cannot be learnt',
  );
  await hand.end('unknown', why);
  return 'stop';
}

async function heldBack(
  { shop, hand }: Course,
  { retryAfterMs, scope }: Extract<PublishOutcome, { kind: 'limited' }>,
): Promise<Next> {
  shop.queue.hold(callPlace(hand.delivery.target), scope, retryAfterMs);
  if (retryAfterMs <= shortWait) return 'again';
  await hand.postpone(retryAfterMs, waitsFor(scope), false);
  return 'stop';
}

function waitsFor(scope: string): string {
  return `the ${scope}'s limit was reached`;
}

/** Gives a delivery back for a while that grows with its failures; one that was begun is given up in the end. */
export async function backLater(
  { shop, hand, messages }: Pick<Course, 'shop' | 'hand' | 'messages'>,
  why: string,
): Promise<Next> {
  const { delivery } = hand;
  const isSpent = delivery.failures >= fewestTries && isPast(shop, delivery.dueAt);
  if ((isBegun(delivery) || messages.size > 0) && isSpent) {
    await hand.end('failed', why);
    return 'stop';
  }
  return putOff({ shop, hand }, why);
}

/**
 * As `backLater`, but never gives it up: what may stand there is looked for first.
 * @param atLeast ms
 */
async function putOff(
  { shop, hand }: Pick<Course, 'shop' | 'hand'>,
  why: string,
  atLeast = 0,
): Promise<Next> {
  const { delivery } = hand;
  shop.log.warn(
    { delivery: delivery.id, failures: delivery.failures + 1, why },
    'a delivery is tried again later',
  );
  await hand.postpone(Math.max(atLeast, backOff(delivery.failures + 1, delivery.id)), why, true);
  return 'stop';
}

function isPast({ clock }: Course['shop'], since: string): boolean {
  return Temporal.Instant.compare(clock.now(), Temporal.Instant.from(since).add(giveUpAfter)) > 0;
}

async function forbidden({ shop, hand, subscription }: Course, why: string): Promise<Next> {
  const { delivery } = hand;
  if (subscription && delivery.kind !== 'trouble') {
    await pauseFor(shop, delivery, subscription, why);
  }
  await hand.end('failed', why);
  return 'stop';
}

async function gone({ shop, hand, subscription }: Course, why: string): Promise<Next> {
  if (subscription && hand.delivery.kind !== 'trouble') await disableFor(shop, subscription, why, true);
  await hand.end('failed', why);
  return 'stop';
}

/**
 * Slack: the workspace took the bot out, and has to install it anew. Discord: its token does not hold any more, and all
 * waits for an operator.
 */
async function shutOut(course: Course, why: string, state: 'failed' | 'unknown'): Promise<Next> {
  const { shop, hand } = course;
  const { target } = hand.delivery;
  if (target.platform === 'discord') {
    shop.log.error({ platform: target.platform, why }, 'the bot is not let in; deliveries wait');
    shop.shut.shut(target.platform);
    return backLater(course, why);
  }
  const workspace = workspaceKey(target);
  shop.shut.shut(workspace);
  await disableWhere(shop, isInWorkspace(workspace), why, false);
  await hand.end(state, why);
  return 'stop';
}
