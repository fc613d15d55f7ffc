import type { Claim, Composed } from '../../core/digests/ports.ts';
import type { DeliveryPart } from '../../core/model/delivery.ts';
import type { Subscription } from '../../core/model/subscription.ts';
import { carryOut } from './carry-out.ts';
import { ClaimLost, Hand, Stopping } from './hand.ts';
import { inTime } from './in-time.ts';
import { isBegun, notToBegin } from './not-to-begin.ts';
import { backLater } from './outcome.ts';
import type { Workshop } from './workshop.ts';

/** Composing is waited for so long, ms. */
const longestComposing = 120_000;

/** Works on a claimed delivery until it ends, or is given back to be tried later. Never rejects. */
export async function workOn(shop: Workshop, claim: Claim): Promise<void> {
  const hand = new Hand(shop, claim, shop.closing);
  try {
    await follow(shop, hand);
  } catch (error) {
    await giveBack(shop, hand, error);
  } finally {
    hand.letGo();
  }
}

async function follow(shop: Workshop, hand: Hand): Promise<void> {
  const { delivery } = hand;
  const subscription = await shop.store.subscription(delivery.subscription);
  const ending = isBegun(delivery) ? null : await notToBegin(shop, delivery, subscription);
  if (ending) return hand.end(ending.state, ending.why);
  const parts = delivery.state === 'planned' ? await compose(shop, hand, subscription) : delivery.parts;
  if (parts === null) return;
  const messages = new Map(parts.flatMap(({ n, messageId }) => (messageId === null ? [] : [[n, messageId]])));
  const last = parts.at(-1)?.act.kind === 'post' ? parts.length - 1 : null;
  const course = { shop, hand, subscription, messages, last };
  let post = delivery.kind === 'digest' ? delivery.id : null;
  for (const [at, part] of parts.entries()) {
    if (!(await carryOut(course, part))) return;
    if (part.act.kind === 'edit' && parts[at + 1]?.act.kind !== 'edit') post = await keepMended(shop, hand);
  }
  await hand.end('done', null);
  // What came while a correction was on its way is mended too.
  if (post !== null && subscription) shop.posted({ id: post, topic: delivery.topic }, subscription);
  shop.log.info({ delivery: delivery.id, kind: delivery.kind, topic: delivery.topic }, 'delivered');
}

/** The parts, kept with the first call; null where there is nothing to say. */
async function compose(
  shop: Workshop,
  hand: Hand,
  subscription: Subscription | null,
): Promise<readonly DeliveryPart[] | null> {
  if (subscription === null) return null;
  const composed = await shop.composing.with(() => {
    hand.check();
    return inTime(shop.timers, longestComposing, () => shop.composer.compose(hand.delivery, subscription));
  });
  if ('nothing' in composed) {
    await hand.end(composed.state, composed.nothing);
    return null;
  }
  hand.composed(composed);
  return partsOf(composed);
}

function partsOf({ parts }: Composed): readonly DeliveryPart[] {
  return parts.map((act, n) => ({
    n,
    act,
    state: 'waiting',
    messageId: null,
    firstTriedAt: null,
    lastTriedAt: null,
  }));
}

/**
 * From here on, what was posted reads as the correction has it, whatever becomes of the reply.
 * @returns the digest that was mended
 */
async function keepMended({ store }: Workshop, hand: Hand): Promise<string | null> {
  const mended = await store.postedBy(hand.delivery.id);
  if (mended === null) return null;
  await hand.renew();
  await store.putEdition(mended.edition.delivery, mended.edition);
  return mended.edition.delivery;
}

/** Where the store fails as well, the delivery comes back when its claim has run out. */
async function giveBack(shop: Workshop, hand: Hand, error: unknown): Promise<void> {
  const { id } = hand.delivery;
  if (error instanceof ClaimLost) {
    shop.log.info({ delivery: id }, 'a delivery was taken over by another process');
    return;
  }
  try {
    if (error instanceof Stopping) return await hand.postpone(0, 'the service was stopped', false);
    shop.log.error({ delivery: id, err: error }, 'a delivery could not go on');
    await backLater({ shop, hand, messages: new Map() }, saidBy(error));
  } catch (again) {
    shop.log.error({ delivery: id, err: again }, 'a delivery could not be given back');
  }
}

const longestSaid = 200;

function saidBy(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).slice(0, longestSaid);
}
