import { setTimeout as sleep } from 'node:timers/promises';
import type { App } from '../app.ts';
import type { Desk } from '../core/desk.ts';
import type { TopicWatch } from './topic-watch.ts';

/** Who asks for a topic that is being read for the first time waits so long for that at most, ms. */
const patience = 10_000;

/**
 * What platforms ask of the service, from its start on. They are answered from the store as it is; only a topic that was
 * never read before is waited for, since its briefing would say that there is nothing to tell, or tell half of it.
 * @param message as the platform shows it
 * @param firstReadings of the topics that were never read before, by topic id, while they last
 */
export function earlyDesk<Message>(
  app: Pick<App, 'records' | 'file'>,
  message: Desk<Message>['message'],
  watch: TopicWatch,
  firstReadings: ReadonlyMap<string, Promise<unknown>>,
): Desk<Message> {
  return {
    topics: watch.current,
    records: (topic) => app.records(topic),
    message: async (topic, request) => {
      const reading = firstReadings.get(topic.id);
      if (reading) await Promise.race([reading, sleep(patience, null, { ref: false })]);
      return message(topic, request);
    },
    file: (...asked) => app.file(...asked),
  };
}
