import type { BriefingOutline } from '../briefing/delta.ts';
import type {
  Delivery,
  DeliveryKind,
  DeliveryPart,
  DeliveryState,
  MessageBody,
  PartAct,
} from '../model/delivery.ts';
import type { Edit } from '../model/edit.ts';
import type { Edition } from '../model/edition.ts';
import type {
  ChatPlatform,
  Destination,
  Recipient,
  Subscription,
  SubscriptionState,
} from '../model/subscription.ts';

/** What a delivery is planned with; its id follows from subscription, kind and key. */
export interface PlannedDelivery {
  readonly kind: DeliveryKind;
  readonly key: string;
  readonly topic: string;
  readonly target: Destination | Recipient;
  /** Instant. */
  readonly dueAt: string;
  /** `folded`: the slot has a row, and is told by a later one. */
  readonly state: 'planned' | 'folded';
  readonly why: string | null;
  readonly payload: object | null;
}

/** What planning writes beside deliveries, in the same transaction. */
export interface PlanningState {
  /**
   * The next slot that the planning started from, as the subscription had it; where it has another one by now (it was
   * changed, or another process planned it), nothing is written. Left out: whatever it has.
   */
  readonly from?: string | null;
  /** The subscription's next slot, an instant; null: none; left out: as it is. */
  readonly nextAt?: string | null;
  /** The meetings that the subscription has been told of, plain JSON; left out: as they are. */
  readonly meetings?: object;
}

/** A delivery that this process works on until `until`. */
export interface Claim {
  readonly delivery: Delivery;
  /** Proves to the store that the claim still holds: each claiming gets another. */
  readonly token: string;
}

/** What a composed digest is remembered by. */
export interface Composed {
  readonly parts: readonly PartAct[];
  /** Null: nothing was posted that could be mended. */
  readonly edition: Edition | null;
  /** What the channel has been shown once it is delivered; null: it shows nothing of a briefing. */
  readonly outline: BriefingOutline | null;
  /** The instant that its briefing is of; null as `outline`. */
  readonly asOf: string | null;
}

/** What a channel was last shown of a topic. */
export interface LastShown {
  readonly asOf: string;
  readonly outline: BriefingOutline;
  /** Instant at which the digest was due. */
  readonly dueAt: string;
}

/** A digest that stands in a channel and may be mended. */
export interface Posted {
  readonly delivery: Delivery;
  readonly edition: Edition;
}

export interface PostedId {
  /** The delivery's. */
  readonly id: string;
  readonly subscription: string;
  /** As `editionLikeness` gives it. */
  readonly likeness: string;
}

/**
 * Keeps subscriptions and the ledger of deliveries. Every method is one transaction, written to the disk before it
 * resolves; several processes may use one store. Methods that take a claim's token resolve to false, and write nothing,
 * where another process has taken the delivery over.
 */
export interface DigestStore {
  /** Writes a subscription, new or known. */
  putSubscription(subscription: Subscription): Promise<void>;
  /** Forgets it; its deliveries that are not begun are folded, those that are begun end. */
  removeSubscription(id: string): Promise<void>;
  subscription(id: string): Promise<Subscription | null>;
  /** All, by topic and id. */
  subscriptions(): Promise<readonly Subscription[]>;
  setSubscriptionState(id: string, state: SubscriptionState, why: string | null): Promise<void>;
  /** Active ones whose next slot is at or before an instant; soonest first. */
  dueSubscriptions(now: string, limit: number): Promise<readonly Subscription[]>;
  /**
   * Adds deliveries that are not there yet (a delivery that is, stays as it is) and what goes with them.
   * @returns how many were new
   */
  plan(subscription: string, deliveries: readonly PlannedDelivery[], state?: PlanningState): Promise<number>;
  /** The meetings that a subscription has been told of; null before the first. */
  meetingsTold(subscription: string): Promise<object | null>;

  /**
   * Takes open deliveries that are due, the earliest first, for as long as `leaseMs`. Of each target only the earliest open
   * one is taken, and none that another claim holds.
   */
  claim(asked: {
    readonly now: string;
    readonly leaseMs: number;
    readonly limit: number;
    readonly platforms: readonly ChatPlatform[];
    /** Deliveries that this process works on already. */
    readonly except: readonly string[];
  }): Promise<readonly Claim[]>;
  /** The instant from which on a delivery can be claimed next, also where a claim runs out; null where none is open. */
  nextDue(): Promise<string | null>;
  /** Holds a claim for longer. */
  renew(id: string, token: string, until: string): Promise<boolean>;
  /**
   * Keeps what was composed: the delivery is now `sending`, its parts `waiting`.
   * @param tryingAt the first part is `trying` with that, as by `trying` at that instant; left out: it is not
   */
  composed(id: string, token: string, composed: Composed, tryingAt?: string): Promise<boolean>;
  /** Before each call: the part is now `trying`. */
  trying(id: string, token: string, part: number, at: string): Promise<boolean>;
  /**
   * After a call whose outcome is certain, and after reconciling.
   * @param doneAt the delivery is done with that, as by `end` at that instant; left out: it goes on
   */
  settled(
    id: string,
    token: string,
    part: number,
    outcome: { readonly state: DeliveryPart['state']; readonly messageId: string | null },
    doneAt?: string,
  ): Promise<boolean>;
  /** Gives a claim back until an instant, with one failure more unless `failed` is false. */
  postpone(id: string, token: string, until: string, why: string, failed: boolean): Promise<boolean>;
  /** Ends a delivery. */
  end(id: string, token: string, state: DeliveryState, why: string | null, at: string): Promise<boolean>;

  delivery(id: string): Promise<Delivery | null>;
  /** The newest deliveries of a subscription (of all where null), newest first. */
  deliveries(subscription: string | null, limit: number): Promise<readonly Delivery[]>;
  /** Deliveries in a state, newest first. */
  deliveriesIn(state: DeliveryState, limit: number): Promise<readonly Delivery[]>;
  /**
   * Has a failed or unknown delivery tried again: parts that are `sent` stay, the others are `waiting`.
   * @returns false where it is neither
   */
  retry(id: string, now: string): Promise<boolean>;

  /** What a channel was shown by the digest on a topic that was composed last of those that were delivered there. */
  lastShown(destinationKey: string, topic: string): Promise<LastShown | null>;
  /** Instant of the last digest of any outcome that said something in a channel, `quiet` lines among them. */
  lastSaid(subscription: string): Promise<string | null>;
  /** Digests on a topic that were delivered after an instant and can be mended, oldest first. */
  posted(topic: string, after: string): Promise<readonly Posted[]>;
  /** The same by their deliveries' ids alone: editions are large, and there may be thousands. */
  postedIds(topic: string, after: string): Promise<readonly PostedId[]>;
  postedBy(delivery: string): Promise<Posted | null>;
  /** Keeps an edition as it was mended. */
  putEdition(delivery: string, edition: Edition): Promise<void>;

  putEdit(edit: Edit): Promise<void>;
  /** Of a topic (of all where null), those undone too, oldest first. */
  edits(topic: string | null): Promise<readonly Edit[]>;

  /** True the first time that an event's id is seen; ids are kept for an hour. */
  firstSeen(event: string, now: string): Promise<boolean>;
  /** Drops ended deliveries, editions and outlines that nothing needs any more. */
  prune(before: string): Promise<void>;
  close(): Promise<void>;
}

/** A message on its way. */
export interface Post {
  readonly target: Destination | Recipient;
  readonly body: MessageBody;
  /** The message in whose thread it belongs; null: into the target itself. */
  readonly under: string | null;
  /** Marks the message, so that it is known again: the same for each try. */
  readonly mark: { readonly delivery: string; readonly part: number };
}

/** What became of a call, as far as it can be told. */
export type PublishOutcome =
  | { readonly kind: 'done'; readonly messageId: string }
  /** Not carried out: the platform wants to be left alone for so long, there or wider. */
  | {
      readonly kind: 'limited';
      readonly retryAfterMs: number;
      readonly scope: 'channel' | 'workspace' | 'platform';
    }
  /** Not carried out: nothing was reached, or it said so. */
  | { readonly kind: 'unreached'; readonly why: string }
  /** No answer, or none that tells: it may have been carried out. */
  | { readonly kind: 'unknown'; readonly why: string }
  /** The place is gone for good. */
  | { readonly kind: 'gone'; readonly why: string }
  /** The bot may not write there, until somebody lets it. */
  | { readonly kind: 'forbidden'; readonly why: string }
  /** The bot is not let into the workspace, or onto the platform. */
  | { readonly kind: 'shut-out'; readonly why: string }
  /** The message to edit, or to answer under, is gone. */
  | { readonly kind: 'missing'; readonly why: string }
  /** Refused for a reason that will not pass: a bug of ours. */
  | { readonly kind: 'refused'; readonly why: string };

/** What a platform tells of a message that may or may not have been posted. */
export type Found =
  | { readonly kind: 'found'; readonly messageId: string }
  | { readonly kind: 'absent' }
  /** It cannot be learnt: the bot may not read there. */
  | { readonly kind: 'unknowable'; readonly why: string }
  /** It could not be learnt now. */
  | Extract<PublishOutcome, { readonly kind: 'limited' | 'unreached' | 'unknown' | 'gone' | 'shut-out' }>;

/** Posts on a platform. Each method makes one call and tries nothing again; none rejects. */
export interface Publisher {
  readonly platform: ChatPlatform;
  post(post: Post): Promise<PublishOutcome>;
  edit(target: Destination | Recipient, messageId: string, body: MessageBody): Promise<PublishOutcome>;
  /**
   * Looks for a message of ours by its mark.
   * @param since the instant of its first try
   */
  find(post: Post, since: string): Promise<Found>;
  /** Whether the bot could post there now: `done` with an empty id where it could. */
  check(destination: Destination): Promise<PublishOutcome>;
  /** The server that a channel belongs to; null: none, or it cannot be learnt now. Left out: the platform has none. */
  serverOf?(channelId: string): Promise<string | null>;
}

/** Makes what is delivered. */
export interface Composer {
  /** What a delivery says now; null: there is nothing to say (any more), and `why`. */
  compose(
    delivery: Delivery,
    subscription: Subscription,
  ): Promise<Composed | { readonly nothing: string; readonly state: 'quiet' | 'folded' }>;
  /** What is to be posted at once or at a time because a topic changed, as far as the subscription wants it. */
  watch(
    subscription: Subscription,
  ): Promise<{ readonly deliveries: readonly PlannedDelivery[]; readonly meetings: object }>;
  /** How a posted digest is to be mended; null: it stands as it is. */
  amend(posted: Posted, subscription: Subscription): Promise<Amending | null>;
}

export interface Amending {
  /** The delivery of kind `correction` that does it. */
  readonly planned: PlannedDelivery;
}
