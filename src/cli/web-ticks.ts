import type { App } from '../app.ts';
import type { Topic } from '../core/model/topic.ts';
import type { Log } from '../core/ports.ts';
import { tickOn } from './cron-ticks.ts';

const everyTwoSeconds = '*/2 * * * * *';

export interface WebTicks {
  readonly app: Pick<App, 'gatherDue'>;
  readonly topics: () => readonly Topic[];
  readonly log: Log;
  /** Reads what was gathered of a topic. */
  readonly read: (topic: Topic) => Promise<void>;
}

/** Has sources on the web asked as they become due, and what they gave read, until what it gives is called. */
export function tickWeb({ app, topics, log, read }: WebTicks): Promise<() => Promise<void>> {
  const tick = async (): Promise<void> => {
    const gathered = new Set(await app.gatherDue(topics()));
    for (const topic of topics()) if (gathered.has(topic.id)) await read(topic);
  };
  return tickOn(everyTwoSeconds, tick, log);
}
