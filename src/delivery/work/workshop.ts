import type { Subscription } from '../../core/model/subscription.ts';
import type { Places } from '../../core/places.ts';
import type { StandingPost } from '../follow.ts';
import type { DeliveryParts } from '../parts.ts';
import type { RateQueue } from '../queue/rate-queue.ts';
import type { ShutDoors } from './shut-doors.ts';
import type { Tries } from './tries.ts';

/** What the work on every delivery shares. */
export interface Workshop extends DeliveryParts {
  readonly queue: RateQueue;
  /** A digest stands, or was mended. */
  readonly posted: (post: StandingPost, subscription: Subscription) => void;
  /** Few are composed at once: what people ask for meanwhile goes through the same thread. */
  readonly composing: Places;
  readonly tries: Tries;
  /** Platforms and workspaces that do not let the bot in. */
  readonly shut: ShutDoors<string>;
  /** Aborted once nothing more is to be begun. */
  readonly closing: AbortSignal;
}
