import type { Topic } from '../../src/core/model/topic.ts';

/** A topic with one source of files; what a test cares about is given. */
export function topicOf(given: Partial<Topic> = {}): Topic {
  return {
    id: 'talks',
    title: 'Talks',
    aliases: [],
    timezone: 'Europe/Kyiv',
    asOf: 'now',
    window: 'P14D',
    sources: [{ kind: 'files', pattern: 'talks/*.md' }],
    actors: [],
    ...given,
  };
}
