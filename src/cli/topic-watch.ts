import path from 'node:path';
import type { Settings } from '../config/settings.ts';
import { type LoadedTopics, loadTopics } from '../config/topics.ts';
import { type Fault, faultLine } from '../core/fault.ts';
import type { Topic } from '../core/model/topic.ts';

/** The topics as their files say now, while the service runs. */
export interface TopicWatch {
  /** The topics as they were last read. */
  readonly current: () => readonly Topic[];
  /** Reads the topic files again; a file that somebody is just breaking leaves its topic as it was. */
  read(): Promise<readonly Topic[]>;
}

/**
 * Watches the topic files.
 * @param first what they said when the service started, its faults told already
 * @param tell told of each fault once
 */
export function watchTopics(
  { briefings, window }: Settings,
  first: LoadedTopics,
  tell: (fault: Fault) => Promise<void>,
): TopicWatch {
  let topics = first.topics;
  let told = new Set(first.faults.map(faultLine));
  return {
    current: () => topics,
    read: async () => {
      const loaded = await loadTopics(briefings.path, briefings.shownAs, window);
      for (const fault of loaded.faults) if (!told.has(faultLine(fault))) await tell(fault);
      told = new Set(loaded.faults.map(faultLine));
      const broken = new Set(
        loaded.faults.flatMap(({ place }) => (place ? path.parse(place.file).name : [])),
      );
      const ids = new Set(loaded.topics.map(({ id }) => id));
      const kept = topics.filter(({ id }) => broken.has(id) && !ids.has(id));
      topics = [...loaded.topics, ...kept];
      return topics;
    },
  };
}
