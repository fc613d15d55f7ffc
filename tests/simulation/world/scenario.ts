import type { Subscription, WrittenSchedule } from '../../../src/core/model/subscription.ts';
import type { PlaceState } from '../platforms/model-platform.ts';
import type { Weather } from '../platforms/network.ts';
import type { CorrectionScript, MeetingScript, SubscriptionScript } from './record.ts';

/** A time of its own weather on the way to the platforms and within the machine; ms. */
export interface Spell {
  readonly from: number;
  readonly until: number;
  readonly network: Weather;
  /** Share of store calls that fail. */
  readonly store: number;
  /** Share of composings that fail. */
  readonly composer: number;
  /** Share of steps at which a process dies. */
  readonly crash: number;
}

/** What somebody does to a subscription. */
export type PlannedAct = { readonly at: number; readonly subscription: string } & (
  | { readonly kind: 'edit'; readonly schedule: WrittenSchedule }
  | { readonly kind: 'pause' | 'resume' | 'remove' | 'now' }
);

export interface PlannedSubscription extends SubscriptionScript {
  readonly addedAt: number;
  readonly schedule: WrittenSchedule;
  readonly options: Subscription['options'];
  /** Messages that each of its digests has. */
  readonly parts: number;
}

/** Everything that will happen in a run, beside what chance does call by call. Times are true ones, ms since 1970. */
export interface Scenario {
  readonly seed: number;
  readonly start: number;
  /** From then on nothing goes wrong any more. */
  readonly calmFrom: number;
  readonly end: number;
  /** Processes at once. */
  readonly processes: number;
  readonly subscriptions: readonly PlannedSubscription[];
  readonly acts: readonly PlannedAct[];
  readonly revisions: ReadonlyMap<string, readonly number[]>;
  readonly corrections: readonly CorrectionScript[];
  /** The same by topic. */
  readonly correctionsOf: ReadonlyMap<string, readonly CorrectionScript[]>;
  readonly meetings: readonly MeetingScript[];
  /** By their beginning; they do not overlap. Between them all is fair. */
  readonly spells: readonly Spell[];
  /** All processes are down, or killed at once where it is short. */
  readonly downtimes: readonly { readonly from: number; readonly until: number }[];
  /** A process stands still, so many steps after an instant, for so long. */
  readonly stops: readonly { readonly at: number; readonly steps: number; readonly milliseconds: number }[];
  /** A process is asked to end. */
  readonly closings: readonly number[];
  readonly clockSteps: readonly { readonly at: number; readonly by: number }[];
  readonly places: readonly { readonly at: number; readonly place: string; readonly state: PlaceState }[];
  /** Slack teams whose history the bot may not read. */
  readonly unreadable: ReadonlySet<string>;
}
