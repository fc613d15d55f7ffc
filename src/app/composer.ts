import type { Composer, DigestStore } from '../core/digests/ports.ts';
import type { Briefing } from '../core/model/briefing.ts';
import type { Topic } from '../core/model/topic.ts';
import type { Clock } from '../core/ports.ts';
import type { AskedTimes } from './briefings.ts';

export interface ComposerParts {
  readonly digests: DigestStore;
  readonly clock: Clock;
  /** How long after its post a digest is mended, an ISO 8601 duration. */
  readonly mendFor: string;
  /** A topic as its file says now; null where there is none (any more). */
  readonly topic: (id: string) => Topic | null;
  /** A topic's briefing, the edits of its editors applied; made anew only where something changed. */
  readonly briefing: (topic: Topic, times: AskedTimes) => Promise<Briefing>;
  /** The same without the edits. */
  readonly unedited: (topic: Topic, times: AskedTimes) => Promise<Briefing>;
}

export function createComposer(parts: ComposerParts): Composer {
  throw new Error(`not made yet: ${parts.mendFor}`);
}
