import type { Composer, DigestStore } from '../core/digests/ports.ts';
import type { Topic } from '../core/model/topic.ts';
import type { Clock } from '../core/ports.ts';
import type { Briefings } from './briefings.ts';
import { createComposer } from './composer.ts';

/** Makes what is delivered on topics, each as its file says at that moment. */
export interface TopicComposer {
  of(topic: Topic): Composer;
}

export function createTopicComposer({
  digests,
  clock,
  briefings,
  mendFor,
}: {
  readonly digests: DigestStore;
  readonly clock: Clock;
  readonly briefings: Briefings;
  readonly mendFor: string;
}): TopicComposer {
  return {
    of: (topic) =>
      createComposer({
        digests,
        clock,
        mendFor,
        topic: (id) => (id === topic.id ? topic : null),
        briefing: (asked, times, scope) => briefings.kept(asked, times, scope),
        unedited: (asked, times) => briefings.unedited(asked, times),
      }),
  };
}
