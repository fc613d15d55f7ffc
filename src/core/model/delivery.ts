import type { Destination, Recipient } from './subscription.ts';

/**
 * - `digest`: a briefing at its slot
 * - `reminder`: of a meeting that is about to begin
 * - `alert`: of a meeting that was set, moved or called off
 * - `correction`: of something that was posted
 * - `trouble`: tells whoever made a subscription why it was paused or disabled
 */
export type DeliveryKind = 'digest' | 'reminder' | 'alert' | 'correction' | 'trouble';

/**
 * - `planned`: due at its time; nothing of it was sent
 * - `sending`: composed; some of its parts may have been sent
 * - `done`: all of its parts stand where they belong
 * - `quiet`: there was nothing to say
 * - `folded`: too old, or overtaken: a later one tells what it would have told
 * - `failed`: refused for good (`why`)
 * - `unknown`: whether a part of it was posted cannot be learnt; an operator looks, and may retry
 */
export type DeliveryState = 'planned' | 'sending' | 'done' | 'quiet' | 'folded' | 'failed' | 'unknown';

/** Deliveries in these states are still to be worked on. */
export const openStates: readonly DeliveryState[] = ['planned', 'sending'];

/** A message body as the platform's renderer wrote it, plain JSON. */
export type MessageBody = object;

/** What a part does. */
export type PartAct =
  /** A message of its own; `under`: into the thread of one of the delivery's parts, or of an earlier message. */
  | {
      readonly kind: 'post';
      readonly body: MessageBody;
      readonly under: { readonly part: number } | { readonly messageId: string } | null;
    }
  /** Replaces an earlier message; may be done again without harm. */
  | { readonly kind: 'edit'; readonly body: MessageBody; readonly messageId: string };

/**
 * - `waiting`: not sent
 * - `trying`: a call went out, or was about to; what became of it is not known yet
 * - `sent`
 * - `over`: there is nothing left to do it to (the message to edit was deleted)
 * - `unknown`: what became of it cannot be learnt
 */
export type PartState = 'waiting' | 'trying' | 'sent' | 'over' | 'unknown';

export interface DeliveryPart {
  /** From 0. */
  readonly n: number;
  readonly act: PartAct;
  readonly state: PartState;
  /** What the platform calls the message: an id, a `ts`; null until it is sent. */
  readonly messageId: string | null;
  /** Instant of the first call; null before it. */
  readonly firstTriedAt: string | null;
  /** Instant of the newest call; null before it. */
  readonly lastTriedAt: string | null;
}

/** Something to be told in one place, once. */
export interface Delivery {
  /** Follows from subscription, kind and key: 14 characters of base 36. */
  readonly id: string;
  readonly subscription: string;
  readonly topic: string;
  readonly kind: DeliveryKind;
  /** With subscription and kind it makes the delivery unique: the slot's instant, a meeting and its start … */
  readonly key: string;
  readonly target: Destination | Recipient;
  /** Instant. */
  readonly dueAt: string;
  readonly state: DeliveryState;
  /** Why it is not done; null where there is nothing to say. */
  readonly why: string | null;
  /** What it is composed from beside the store, plain JSON of its kind; null: nothing. */
  readonly payload: object | null;
  /** Calls that failed so far. */
  readonly failures: number;
  /** Instant before which it is not tried (again). */
  readonly notBefore: string;
  /** Empty until it is composed. */
  readonly parts: readonly DeliveryPart[];
  /** Instant at which it was done (quiet, folded, failed …); null while it is open. */
  readonly endedAt: string | null;
}
