import type { Delivery, DeliveryKind } from '../../core/model/delivery.ts';
import type { Subscription } from '../../core/model/subscription.ts';
import type { DeliveryParts } from '../parts.ts';
import { timeOf } from '../plan-slots.ts';

export interface Ending {
  readonly state: 'folded' | 'failed';
  readonly why: string;
}

type Ruling = Pick<DeliveryParts, 'store' | 'clock' | 'settings'>;

/** Newest deliveries of a subscription looked through for one that overtakes. */
const lookedAt = 20;
/** Somebody resumed it meanwhile; else whose digests do not come is told so though no process ran for days. */
const troubleFor = { active: 'P1D', other: 'P14D' } as const;

/** Something of it was sent, or may have been. */
export function isBegun({ parts }: Delivery): boolean {
  return parts.some(({ state }) => state !== 'waiting');
}

/** Why a delivery that is not begun ends before it is; null: it may begin. */
export async function notToBegin(
  ruling: Ruling,
  delivery: Delivery,
  subscription: Subscription | null,
): Promise<Ending | null> {
  if (subscription === null) return folded('the subscription was removed');
  if (!isWanted(delivery.kind, subscription)) return folded(`the subscription is ${subscription.state}`);
  if (isTooOld(ruling, delivery, subscription)) {
    return delivery.kind === 'trouble' ? { state: 'failed', why: 'too old' } : folded('too old');
  }
  return delivery.kind === 'digest' ? overtaken(ruling, delivery) : null;
}

function folded(why: string): Ending {
  return { state: 'folded', why };
}

/** Where a person paused it, what stands there is mended all the same. */
function isWanted(kind: DeliveryKind, { state, why }: Subscription): boolean {
  if (kind === 'trouble' || state === 'active') return true;
  return kind === 'correction' && state === 'paused' && why === null;
}

/** What an operator has tried again is not: it stands there with no failures, not to be tried before that instant. */
function isTooOld(
  { clock, settings }: Ruling,
  { kind, dueAt, notBefore, failures }: Delivery,
  { state }: Subscription,
): boolean {
  const trouble = troubleFor[state === 'active' ? 'active' : 'other'];
  const spans: Partial<Record<DeliveryKind, string>> = { correction: settings.mendFor, trouble };
  const end = Temporal.Instant.from(dueAt).add(timeOf(spans[kind] ?? settings.catchUp));
  const isAgain = failures === 0 && Temporal.Instant.compare(Temporal.Instant.from(notBefore), end) > 0;
  return !isAgain && Temporal.Instant.compare(clock.now(), end) > 0;
}

async function overtaken(
  { store, clock }: Ruling,
  { id, subscription, dueAt }: Delivery,
): Promise<Ending | null> {
  const now = clock.now();
  const due = Temporal.Instant.from(dueAt);
  const newer = (await store.deliveries(subscription, lookedAt)).some((other) => {
    const at = Temporal.Instant.from(other.dueAt);
    const isDue = Temporal.Instant.compare(at, now) <= 0 && Temporal.Instant.compare(at, due) > 0;
    return other.id !== id && other.kind === 'digest' && other.state === 'planned' && isDue;
  });
  return newer ? folded('a later one came due') : null;
}
