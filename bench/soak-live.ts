// `npm run soak:live [-- MINUTES [FEEDS [SEED]]]`: a process reads feeds of many hosts, every few seconds each, from a local web
// that publishes, revises, fails and misbehaves by a plan. Afterwards its store is judged by what was served, and its manners by
// what was asked. Exit status 1 where anything was lost, stands twice, is not what was served, or asked for too soon.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { localWeb } from '../tests/support/web/local-web.ts';
import { median } from './medians.ts';
import { percentiles } from './soak/at-once.ts';
import { served } from './soak/live-book.ts';
import { liveEnd } from './soak/live-job.ts';
import { judgeIntervals, judgeManners } from './soak/live-manners.ts';
import { readStored } from './soak/live-stored.ts';
import { judgeStored } from './soak/live-verdict.ts';
import { slopePerMinute, watchMemory, watchStore } from './soak/live-watch.ts';
import { LiveWorld } from './soak/live-world.ts';
import { print, row } from './soak/print.ts';

const minutes = Number(process.argv[2] ?? 5);
const feeds = Number(process.argv[3] ?? 1_000);
const seed = Number(process.argv[4] ?? 1);
const pauseMs = 100;
/** Of the first so many samples of memory nothing is asked: it is a process that warms up. */
const warmUp = 60;
/** Of each kind of fault so many are told. */
const mostTold = 15;

const folder = await mkdtemp(join(tmpdir(), 'readout-live-'));
const web = await localWeb();
const world = new LiveWorld(web, feeds, seed);
const job = join(folder, 'job.json');
await writeFile(job, JSON.stringify(world.job(folder, pauseMs, 1_000)));
const child = spawn(process.execPath, [fileURLToPath(new URL('soak/live-reader.ts', import.meta.url)), job], {
  env: { TZ: 'UTC' },
  stdio: ['ignore', 'pipe', 'inherit'],
});
const said: string[] = [];
child.stdout.setEncoding('utf8').on('data', (text: string) => void said.push(text));
while (!existsSync(join(folder, 'readout.db')) || world.book.answers.length === 0) {
  if (child.exitCode !== null) throw new Error(`it ended by itself: ${child.exitCode}`);
  await sleep(50);
}
const watching = new AbortController();
const watched = Promise.all([watchStore(folder, watching.signal), watchMemory(child.pid, watching.signal)]);
const began = performance.now();
while (performance.now() < began + minutes * 60_000 && child.exitCode === null) {
  world.pass();
  await sleep(100);
}
const seconds = (performance.now() - began) / 1_000;
const unsettled = await settle();
watching.abort();
const [stoodAt, memory] = await watched;
const status = await end(child);
const broken = report();
await web.close();
for (const line of broken) print(line);
if (broken.length === 0) await rm(folder, { recursive: true, force: true });
else print(`the store: ${folder}`);
process.exitCode = broken.length === 0 ? 0 : 1;

/** All comes to rest: the feeds that were not read well since. */
async function settle(): Promise<readonly string[]> {
  world.calm();
  const until = performance.now() + 120_000;
  const left = () => world.sites.filter(({ isGone, isSettled }) => !isGone && !isSettled);
  while (left().length > 0 && performance.now() < until && child.exitCode === null) await sleep(100);
  await sleep(2_000);
  return left().map(({ feed }) => `${feed.url} was not read once all was well again`);
}

async function end(process: ChildProcess): Promise<number | null> {
  if (process.exitCode !== null) return process.exitCode;
  const ended = once(process, 'close');
  process.kill('SIGTERM');
  await ended;
  return process.exitCode;
}

function report(): readonly string[] {
  const { book, sites } = world;
  const { integrity, ...stored } = readStored(folder);
  const verdict = judgeStored({ integrity, ...stored }, served(book.answers));
  const manners = judgeManners(web.requests, book, pauseMs);
  const steady = memory.slice(warmUp);
  const isGrowing =
    memory.length > 3 * warmUp && median(steady.slice(-30)) > median(steady.slice(0, 30)) * 1.25 + 20;
  print(
    row(
      'minutes, feeds, hosts, topics, seed',
      `${(seconds / 60).toFixed(1)}, ${feeds}, ${new Set(sites.map(({ feed }) => feed.host)).size}, ${new Set(sites.map(({ feed }) => feed.topic)).size}, ${seed}`,
    ),
  );
  print(row('published / revised meanwhile', `${world.published} / ${world.revised}`));
  print(row('requests / a second', `${web.requests.length} / ${(web.requests.length / seconds).toFixed(0)}`));
  for (const [kind, times] of [...book.kinds].toSorted(([, a], [, b]) => b - a))
    print(row(`  ${kind}`, times));
  print(row('MB served in good answers', (book.bytes / 1e6).toFixed(1)));
  print(row('articles / revisions before the last', `${verdict.articles} / ${verdict.revisions}`));
  print(row('of two feeds, back and forth', verdict.backAndForth));
  print(row('stored after publication p50 / p99 / max, s', percentiles(waits(), [0.5, 0.99, 1], 1)));
  print(row('shortest pause before a host’s next request, ms', manners.shortestGapMs.toFixed(0)));
  print(row('most requests at once, in all', web.mostInAll));
  print(
    row(
      'RSS after a minute / at the end / most, MB',
      [median(steady.slice(0, 10)), median(memory.slice(-10)), Math.max(...memory)]
        .map((mb) => mb.toFixed(0))
        .join(' / '),
    ),
  );
  print(row('RSS slope after the first minute, MB a minute', slopePerMinute(steady).toFixed(1)));
  print(row('the process', tellEnd()));
  const groups = [
    integrity === 'ok' ? [] : [`SQLite says of the store: ${integrity}`],
    status === 0 ? [] : [`the process ended with status ${status}`],
    isGrowing ? ['memory grows'] : [],
    unsettled,
    verdict.broken,
    manners.broken,
    judgeIntervals(web.requests, world.everyMs),
    book.strays,
    web.problems,
  ];
  print(row('broken', groups.flat().length));
  return groups.flatMap((group) => group.slice(0, mostTold));
}

/** How long after its publication each item stood in the store, s. */
function waits(): readonly number[] {
  return [...world.items.values()].flatMap(({ code, publishedAt }) => {
    const at = stoodAt.get(code);
    return publishedAt === 0 || at === undefined ? [] : [(at - publishedAt) / 1_000];
  });
}

function tellEnd(): string {
  if (status !== 0) return `status ${status}`;
  const { ticks, readings, longestTickMs, cpuMs } = liveEnd.parse(JSON.parse(said.join('')));
  return `${ticks} ticks, the longest ${(longestTickMs / 1_000).toFixed(1)} s; ${readings} readings; ${(cpuMs / 1_000).toFixed(0)} s of CPU`;
}
