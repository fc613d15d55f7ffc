import type { DigestStore } from '../core/digests/ports.ts';

/** What the ledger of digests can be asked across threads. */
export type LedgerMethod = Exclude<keyof DigestStore, 'close'>;

/** One call of the ledger, plain data. */
export type LedgerCall = {
  readonly [M in LedgerMethod]: { readonly method: M; readonly parameters: Parameters<DigestStore[M]> };
}[LedgerMethod];

const methods = {
  putSubscription: true,
  removeSubscription: true,
  subscription: true,
  subscriptions: true,
  setSubscriptionState: true,
  dueSubscriptions: true,
  plan: true,
  meetingsTold: true,
  claim: true,
  nextDue: true,
  renew: true,
  composed: true,
  trying: true,
  settled: true,
  postpone: true,
  end: true,
  delivery: true,
  deliveries: true,
  deliveriesIn: true,
  retry: true,
  lastShown: true,
  lastSaid: true,
  posted: true,
  postedIds: true,
  postedBy: true,
  putEdition: true,
  putEdit: true,
  edits: true,
  firstSeen: true,
  prune: true,
} as const satisfies Readonly<Record<LedgerMethod, true>>;

/**
 * The ledger as those see it who ask it from another thread. It is closed with the app that holds it.
 * @param ask gives what the method of the call gives: more than types can follow
 */
export function ledgerOver(ask: (call: LedgerCall) => Promise<unknown>): DigestStore {
  const asking = Object.keys(methods).map((method) => [
    method,
    (...parameters: readonly unknown[]): unknown => Reflect.apply(ask, null, [{ method, parameters }]),
  ]);
  return Object.assign(Object.fromEntries(asking), { close: () => Promise.resolve() });
}

/** What a ledger at hand answers to a call. */
export async function answerOf(ledger: DigestStore, { method, parameters }: LedgerCall): Promise<unknown> {
  return Reflect.apply(ledger[method], ledger, parameters);
}
