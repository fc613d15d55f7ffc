import { join } from 'node:path';
import { openApp } from '../src/app.ts';
import { systemClock } from '../src/config/clock.ts';
import { readEnvironment } from '../src/config/environment.ts';
import { loadSettings } from '../src/config/settings.ts';
import { loadTopics } from '../src/config/topics.ts';
import { findTopic } from '../src/core/topics/find-topic.ts';

/** The real parts over a folder of their own: what is timed is what the commands run. */
export async function openBench(folder: string): Promise<{
  ingest(): Promise<void>;
  /** Number of items in the briefing. */
  briefing(): Promise<number>;
  close(): Promise<void>;
}> {
  const options = { briefings: join(folder, 'briefings'), data: join(folder, 'data') };
  const settings = await loadSettings(options, readEnvironment({}), folder);
  const { topics } = await loadTopics(settings.briefings.path, 'briefings', settings.window);
  const topic = findTopic(topics, 'talks');
  const app = await openApp(settings, systemClock);
  return {
    ingest: async () => void (await app.ingest(topic, 'all')),
    briefing: async () => {
      const { statements, positions, held, upcoming } = await app.briefing(topic, {});
      return statements.length + positions.length + held.length + upcoming.length;
    },
    close: () => app.close(),
  };
}
