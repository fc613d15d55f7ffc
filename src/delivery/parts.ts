import type { Composer, DigestStore, Publisher } from '../core/digests/ports.ts';
import type { ChatPlatform } from '../core/model/subscription.ts';
import type { Topic } from '../core/model/topic.ts';
import type { Clock, Log, Timers } from '../core/ports.ts';

export interface DeliverySettings {
  /** A slot that was missed by no more is delivered, marked late; ISO 8601 duration. */
  readonly catchUp: string;
  /** What was posted is mended for so long; ISO 8601 duration. */
  readonly mendFor: string;
}

/** What digests are delivered with. */
export interface DeliveryParts {
  readonly store: DigestStore;
  readonly composer: Composer;
  /** The platforms that can be posted on at this moment. */
  readonly publishers: () => ReadonlyMap<ChatPlatform, Publisher>;
  readonly topics: () => readonly Topic[];
  readonly clock: Clock;
  readonly timers: Timers;
  readonly log: Log;
  readonly settings: DeliverySettings;
}
