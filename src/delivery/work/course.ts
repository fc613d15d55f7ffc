import type { Subscription } from '../../core/model/subscription.ts';
import type { Hand } from './hand.ts';
import type { Workshop } from './workshop.ts';

/** The way of one delivery, from when it is claimed until it is given back or has ended. */
export interface Course {
  readonly shop: Workshop;
  readonly hand: Hand;
  /** Null: it was removed. */
  readonly subscription: Subscription | null;
  /** The messages of parts that stand, by part. */
  readonly messages: Map<number, string>;
  /** The part with which the delivery is done; null: something is to be kept behind the last one. */
  readonly last: number | null;
}
