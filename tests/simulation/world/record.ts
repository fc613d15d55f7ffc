import type { Delivery } from '../../../src/core/model/delivery.ts';
import type { Destination, Recipient, WrittenSchedule } from '../../../src/core/model/subscription.ts';
import type { Shown } from './shown.ts';

/* What happened in a run, as the platforms and the scenario know it: all that the checker looks at. Times are true ones, ms. */

/** A message as a platform keeps it. */
export interface LoggedMessage {
  readonly id: string;
  readonly platform: 'discord' | 'slack';
  /** `discord:CHANNEL`, `slack:TEAM/CHANNEL`, `dm:USER` */
  readonly place: string;
  readonly mark: { readonly delivery: string; readonly part: number };
  /** The message whose thread it stands in. */
  readonly under: string | null;
  readonly at: number;
  readonly shown: Shown;
  readonly edits: { readonly at: number; readonly shown: Shown }[];
}

/** A platform said no for good, or that it may not be read. */
export interface Refusal {
  readonly at: number;
  readonly place: string;
  readonly kind: 'gone' | 'forbidden' | 'unknowable' | 'missing';
  readonly delivery: string;
}

/** Something that keeps digests from leaving. */
export interface Trouble {
  readonly from: number;
  readonly until: number;
  /** `all`: everywhere. */
  readonly place: string;
  readonly what: string;
}

/** What somebody did to a subscription; it took effect somewhere between two instants. */
export interface Act {
  readonly from: number;
  readonly until: number;
  /** As the host's clock showed it. */
  readonly hostFrom: number;
  readonly subscription: string;
  readonly kind: 'add' | 'edit' | 'pause' | 'resume' | 'remove' | 'now' | 'now-refused';
  /** From then on; null: as it was. */
  readonly schedule: WrittenSchedule | null;
}

/** A process looked at a topic that had changed, and did not fail. */
export interface Look {
  readonly from: number;
  readonly topic: string;
}

/** What the composer gave for a delivery. */
export interface ComposedRecord {
  readonly at: number;
  readonly delivery: string;
  readonly key: string;
  readonly subscription: string;
  readonly dueAt: number;
  readonly result: 'parts' | 'quiet' | 'folded';
}

export interface SubscriptionScript {
  readonly id: string;
  readonly topic: string;
  readonly destination: Destination;
  readonly target: Recipient;
}

export interface RunRecord {
  readonly start: number;
  readonly end: number;
  readonly subscriptions: readonly SubscriptionScript[];
  readonly messages: readonly LoggedMessage[];
  readonly refusals: readonly Refusal[];
  readonly troubles: readonly Trouble[];
  readonly acts: readonly Act[];
  readonly composed: readonly ComposedRecord[];
  readonly looks: readonly Look[];
  /** How far ahead of true time the host's clock was from when on. */
  readonly clock: readonly { readonly at: number; readonly ahead: number }[];
  /** Instants at which a topic got its next revision: the n-th (from 1). */
  readonly revisions: ReadonlyMap<string, readonly number[]>;
  readonly corrections: readonly CorrectionScript[];
  readonly meetings: readonly MeetingScript[];
  /** Subscriptions that want to be told of meetings. */
  readonly alertsWanted: ReadonlySet<string>;
  /** Every delivery as it ended, or stands at the end, without its parts. */
  readonly ledger: readonly Delivery[];
}

/** A revision of a topic turns out to be wrong. */
export interface CorrectionScript {
  readonly id: string;
  readonly at: number;
  readonly topic: string;
  readonly revision: number;
}

/** A meeting is set: an alert is due at once. */
export interface MeetingScript {
  readonly id: string;
  readonly at: number;
  readonly topic: string;
}
