import type { Post, Publisher, PublishOutcome } from '../../core/digests/ports.ts';
import type { DeliveryPart, PartAct } from '../../core/model/delivery.ts';
import { workspaceKey } from '../../core/model/subscription.ts';
import type { CallAct } from '../queue/limits.ts';
import { callPlace } from '../queue/rate-queue.ts';
import type { Course } from './course.ts';
import { Stopping } from './hand.ts';
import { inTime } from './in-time.ts';
import { afterCall, afterLooking, backLater, type Next, unknowable } from './outcome.ts';

type PostAct = Extract<PartAct, { readonly kind: 'post' }>;
type Unknown = Extract<PublishOutcome, { readonly kind: 'unknown' }>;

/** A call is waited for so long, ms: publishers give up much earlier. */
const longestCall = 60_000;
const notConnected = 'the platform is not connected';

/**
 * Has a part stand where it belongs.
 * @returns false where the delivery was given back or has ended
 */
export async function carryOut(course: Course, part: DeliveryPart): Promise<boolean> {
  if (part.state === 'sent' || part.state === 'over') return true;
  let next: Next = 'again';
  // A process that died had just learnt so.
  if (part.state === 'unknown')
    next = await unknowable(course, part, 'whether it was posted cannot be learnt');
  // An edit may be repeated; of a post it is learnt first whether it stands.
  if (part.state === 'trying') next = await waitOrLook(course, part);
  while (next === 'again') next = await send(course, part);
  return next === 'on';
}

/** A call went out, or was about to, and what became of it is not known. */
async function waitOrLook(course: Course, part: DeliveryPart): Promise<Next> {
  const { shop, hand } = course;
  const left = shop.tries.graceLeft(hand.delivery.id, triedAs(part, part.lastTriedAt ?? ''));
  if (left > 0) {
    await hand.postpone(left, 'a call may still be on its way', false);
    return 'stop';
  }
  return part.act.kind === 'edit' ? 'again' : look(course, part, part.act);
}

async function look(course: Course, part: DeliveryPart, act: PostAct): Promise<Next> {
  const { hand } = course;
  const publisher = publisherOf(course);
  if (publisher === null) return backLater(course, notConnected);
  const parent = parentOf(course, act);
  if (parent === 'none') return 'again';
  const post = postOf(course, part, act, parent);
  const since = part.firstTriedAt ?? hand.delivery.dueAt;
  const found = await withTurn(course, 'find', async (go) => {
    await hand.renew();
    go();
    return answered(course, () => publisher.find(post, since));
  });
  return afterLooking(course, part, found);
}

async function send(course: Course, part: DeliveryPart): Promise<Next> {
  const { shop, hand } = course;
  const { target } = hand.delivery;
  const publisher = publisherOf(course);
  if (publisher === null) return backLater(course, notConnected);
  if (shop.shut.isShut(target.platform) || shop.shut.isShut(workspaceKey(target))) {
    return afterCall(course, part, { kind: 'shut-out', why: 'the bot was not let in a moment ago' });
  }
  const call = callOf(course, part, publisher);
  if (call === null) return afterCall(course, part, { kind: 'missing', why: 'nothing to post under' });
  const outcome = await withTurn(course, part.act.kind, async (go) => {
    const at = await hand.trying(part.n);
    go();
    const told = await answered(course, call);
    if (told.kind === 'unknown') shop.tries.graceLeft(hand.delivery.id, triedAs(part, at));
    return told;
  });
  return afterCall(course, part, outcome);
}

/** Null where the message that it belongs under does not stand. */
function callOf(
  course: Course,
  part: DeliveryPart,
  publisher: Publisher,
): (() => Promise<PublishOutcome>) | null {
  const { act } = part;
  const { target } = course.hand.delivery;
  if (act.kind === 'edit') return () => publisher.edit(target, act.messageId, act.body);
  const parent = parentOf(course, act);
  return parent === 'none' ? null : () => publisher.post(postOf(course, part, act, parent));
}

function triedAs({ n }: DeliveryPart, at: string): string {
  return `${n} ${at}`;
}

function publisherOf({ shop, hand }: Course): Publisher | null {
  return shop.publishers().get(hand.delivery.target.platform) ?? null;
}

/** The message that it is posted under; null: none is wanted. */
function parentOf({ messages }: Course, { under }: PostAct): { readonly id: string } | null | 'none' {
  if (under === null) return null;
  const id = 'part' in under ? messages.get(under.part) : under.messageId;
  return id === undefined ? 'none' : { id };
}

function postOf(
  { hand }: Course,
  { n }: DeliveryPart,
  { body }: PostAct,
  parent: { readonly id: string } | null,
): Post {
  const { id, target } = hand.delivery;
  return { target, body, under: parent?.id ?? null, mark: { delivery: id, part: n } };
}

async function withTurn<Result>(
  { shop, hand }: Course,
  act: CallAct,
  work: (go: () => void) => Promise<Result>,
): Promise<Result> {
  const turn = await shop.queue.turn(callPlace(hand.delivery.target), act, hand.signal);
  try {
    hand.check();
    if (turn === null) throw new Stopping();
    return await work(() => turn.go());
  } finally {
    turn?.end();
  }
}

/** Publishers do not reject and give up in time; should one do otherwise, nobody knows what became of the call. */
async function answered<Outcome>(
  { shop, hand }: Course,
  call: () => Promise<Outcome>,
): Promise<Outcome | Unknown> {
  try {
    return await inTime(shop.timers, longestCall, call);
  } catch (error) {
    shop.log.error({ delivery: hand.delivery.id, err: error }, 'a publisher failed');
    return { kind: 'unknown', why: 'no answer came' };
  }
}
