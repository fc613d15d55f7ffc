// Reads feeds as the service does, from hosts whose names all lead to loopback: `live-reader.ts JOB-FILE`. SIGTERM ends it; it
// then reads what it has gathered and says in a line of JSON what it did.
import '../../src/regexp-tiering.ts';
import { readFileSync } from 'node:fs';
import { setImmediate, setTimeout as sleep } from 'node:timers/promises';
import { realTimers } from '../../src/app/timers.ts';
import { systemClock } from '../../src/config/clock.ts';
import { ingest } from '../../src/core/ingest/ingest.ts';
import type { Topic } from '../../src/core/model/topic.ts';
import { readFeed } from '../../src/sources/feed/read-feed.ts';
import { createFetcher } from '../../src/sources/fetch/create-fetcher.ts';
import { Poller } from '../../src/sources/live/poller.ts';
import { createWebReader } from '../../src/sources/live/web-reader.ts';
import { openSqliteStore } from '../../src/store/sqlite/store.ts';
import { type LiveEnd, liveJob } from './live-job.ts';

const job = liveJob.parse(JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')));
const topics = job.topics.map(
  ({ id, sources }): Topic => ({
    id,
    title: `The talks of ${id}`,
    aliases: [],
    timezone: 'Europe/Kyiv',
    asOf: 'now',
    window: 'P14D',
    sources: sources.map(({ url, every }) => ({ kind: 'feed', url, every })),
    actors: [],
  }),
);

const clock = systemClock;
const pause = (): Promise<void> => setImmediate();
const store = openSqliteStore(job.directory);
const fetcher = createFetcher(
  { contact: 'https://example.org/bot', allow: ['127.0.0.1'], pauseMs: job.pauseMs },
  {
    clock,
    timers: realTimers,
    version: '0.0.1',
    random: () => Math.random(),
    lookup: (name) =>
      Promise.resolve([{ address: name === 'inside.example' ? '10.1.2.3' : '127.0.0.1', family: 4 }]),
  },
);
const poller = new Poller({
  store,
  clock,
  fetcher,
  everyMs: 600_000,
  random: () => Math.random(),
  pause,
  readFeed: async (bytes, given) => readFeed(bytes, given),
  readPage: () => Promise.reject(new Error('There are no pages here.')),
});
const readers = [createWebReader(poller)];
const stop = new AbortController();
process.once('SIGTERM', () => stop.abort());

const end = { ticks: 0, readings: 0, longestTickMs: 0 };
while (!stop.signal.aborted) {
  const began = performance.now();
  await poller.begin(topics);
  await readGathered();
  const took = performance.now() - began;
  end.ticks += 1;
  end.longestTickMs = Math.max(end.longestTickMs, took);
  await sleep(Math.max(0, job.tickMs - took), null, { signal: stop.signal }).catch(() => null);
}
// What was answered is to stand in the store, and more may be due meanwhile: there is nothing new to be had any more.
await poller.poll(topics);
await readGathered();
await poller.close();
await fetcher.close();
await store.close();
const { user, system } = process.cpuUsage();
const said: LiveEnd = { ...end, cpuMs: (user + system) / 1_000 };
process.stdout.write(`${JSON.stringify(said)}\n`);

async function readGathered(): Promise<void> {
  const gathered = new Set(poller.waiting);
  for (const topic of topics) {
    if (!gathered.has(topic.id)) continue;
    await ingest({ store, readers, clock, pause }, topic);
    end.readings += 1;
  }
}
