import { editScope } from '../../core/digests/edit-scope.ts';
import type { DigestStore } from '../../core/digests/ports.ts';
import { Fault } from '../../core/fault.ts';
import type { Briefing, TopicLabel } from '../../core/model/briefing.ts';
import type { ChatPlatform, Subscription } from '../../core/model/subscription.ts';
import type { Topic } from '../../core/model/topic.ts';
import type { Clock } from '../../core/ports.ts';
import type { AskedTimes } from '../briefings.ts';
import type { Drawing } from './drawing.ts';

export interface ComposerParts {
  readonly digests: DigestStore;
  readonly clock: Clock;
  /** How long after its post a digest is mended, an ISO 8601 duration. */
  readonly mendFor: string;
  /** A topic as its file says now; null where there is none (any more). */
  readonly topic: (id: string) => Topic | null;
  /** A topic's briefing, the edits that hold for a scope applied; made anew only where something changed. */
  readonly briefing: (topic: Topic, times: AskedTimes, scope: string) => Promise<Briefing>;
  /** The same without the edits. */
  readonly unedited: (topic: Topic, times: AskedTimes) => Promise<Briefing>;
  /** Left out: the platforms' own. */
  readonly drawing?: (platform: ChatPlatform) => Promise<Drawing>;
}

/** There is nothing to say, and why. */
export interface Nothing {
  readonly nothing: string;
  readonly state: 'quiet' | 'folded';
}

export function folded(nothing: string): Nothing {
  return { nothing, state: 'folded' };
}

/** @throws Fault `unknown-topic` */
export function topicOf({ topic }: Pick<ComposerParts, 'topic'>, id: string): Topic {
  const found = topic(id);
  if (found) return found;
  const mend = `Put briefings/${id}.yaml back, or remove the subscription.`;
  throw new Fault('unknown-topic', `The topic "${id}" has no file any more.`, mend);
}

/**
 * A briefing's moment, to the minute: whoever asks within it gets the same briefing, made once.
 * @param minute the one that `began`, or the one that runs until its `end`: what was published a moment ago counts in that
 */
export function timesOf(
  { clock }: Pick<ComposerParts, 'clock'>,
  { asOf }: Topic,
  minute: 'began' | 'end',
): AskedTimes {
  if (asOf !== 'now') return {};
  const roundingMode = minute === 'began' ? 'floor' : 'ceil';
  return { asOf: clock.now().round({ smallestUnit: 'minute', roundingMode }).toString() };
}

/** A topic's briefing as a subscription's channel is to see it. @param minute as `timesOf` has it */
export function briefingFor(
  parts: ComposerParts,
  topic: Topic,
  { destination }: Subscription,
  minute: 'began' | 'end',
): Promise<Briefing> {
  return parts.briefing(topic, timesOf(parts, topic, minute), editScope(destination));
}

/** The topic with the zone in which its subscribers' times are told. */
export function labelOf({ id, title }: Topic, { schedule }: Subscription): TopicLabel {
  return { id, title, timezone: schedule.timezone };
}
