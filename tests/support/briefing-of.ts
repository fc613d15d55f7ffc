import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type App, openApp } from '../../src/app.ts';
import { systemClock } from '../../src/config/clock.ts';
import { readEnvironment } from '../../src/config/environment.ts';
import { loadSettings } from '../../src/config/settings.ts';
import { loadTopics } from '../../src/config/topics.ts';
import type { Briefing } from '../../src/core/model/briefing.ts';
import { findTopic } from '../../src/core/topics/find-topic.ts';

/** A topic read by the real parts into a store of its own, to be asked for briefings. */
export interface ReadTopic {
  at(asOf: string, since?: string): Promise<Briefing>;
  close(): Promise<void>;
}

/** Opens a store in a temporary directory and reads the topic's sources into it. */
export async function readTopic(briefings: string, id: string): Promise<ReadTopic> {
  const data = await mkdtemp(path.join(tmpdir(), 'readout-test-'));
  const settings = await loadSettings({ briefings, data }, readEnvironment({}), briefings);
  const { topics, faults } = await loadTopics(briefings, 'briefings', settings.window);
  if (faults[0]) throw faults[0];
  const topic = findTopic(topics, id);
  const app: App = await openApp(settings, systemClock);
  await app.ingest(topic, 'all');
  return {
    at: (asOf, since) => app.briefing(topic, { asOf, since }),
    close: async () => {
      await app.close();
      await rm(data, { recursive: true, force: true });
    },
  };
}
