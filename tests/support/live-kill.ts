import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Chance } from '../../bench/soak/chance.ts';
import { type LiveAnswer, type LiveBook, liveBook, served } from '../../bench/soak/live-book.ts';
import { LiveFeed, liveTraits } from '../../bench/soak/live-feed.ts';
import { LiveSite } from '../../bench/soak/live-site.ts';
import { readStored } from '../../bench/soak/live-stored.ts';
import { judgeStored } from '../../bench/soak/live-verdict.ts';
import { systemClock } from '../../src/config/clock.ts';
import { main } from './readout.ts';
import { type LocalWeb, localWeb } from './web/local-web.ts';

export interface LiveKillRounds {
  /** Empty; what a run needs and writes stands in it. */
  readonly directory: string;
  /** So many processes are killed. */
  readonly rounds: number;
  /** Two topics have so many each. */
  readonly feeds: number;
  /** Items of each feed at first. */
  readonly items: number;
  /** A process that has come to the moment chosen for it is killed so much later at the most, ms. */
  readonly longestDelayMs: number;
  readonly chance: Chance;
}

export interface LiveKillVerdict {
  readonly broken: readonly string[];
  readonly articles: number;
  readonly revisions: number;
  /** Answers of which somebody was told that they are kept: by their validators, or on stdout. */
  readonly acknowledged: number;
  /** When processes were killed. */
  readonly kills: ReadonlyMap<string, number>;
}

interface Stage extends LiveKillRounds {
  readonly web: LocalWeb;
  readonly book: LiveBook;
  readonly sites: readonly LiveSite[];
  readonly kept: Set<LiveAnswer>;
  readonly kills: Map<string, number>;
  readonly broken: string[];
}

/** One that gets nothing done is killed then. */
const longestLifeMs = 20_000;

/** What a process did until it ended. */
interface Life {
  readonly child: ChildProcess;
  stdout: string;
  stderr: string;
}

/**
 * `readout ingest` reads feeds that publish and revise, and is killed with SIGKILL at any moment, again and again on one store;
 * then it is let come to its end. After each kill a copy of the store is judged by what is acknowledged.
 */
export async function liveKillRounds(asked: LiveKillRounds): Promise<LiveKillVerdict> {
  const hosts = Array.from({ length: 4 }, (_, at) => `127.0.0.${at + 1}`);
  const web = await localWeb({ addresses: hosts });
  const book = liveBook();
  const stage: Stage = {
    ...asked,
    web,
    book,
    sites: openSites(asked, web, book),
    kept: new Set(),
    kills: new Map(),
    broken: [],
  };
  try {
    writeWorkplace(stage);
    for (let round = 0; sumOf(stage.kills) < asked.rounds && round < asked.rounds * 3; round++) {
      await killOne(stage, round);
    }
    if (sumOf(stage.kills) < asked.rounds)
      stage.broken.push('too many came to their end before they were killed');
    const verdict = await comeToEnd(stage);
    const { broken, kept, kills } = stage;
    return {
      ...verdict,
      broken: [...broken, ...verdict.broken, ...web.problems],
      acknowledged: kept.size,
      kills,
    };
  } finally {
    await web.close();
  }
}

function openSites(
  { feeds, items, chance }: LiveKillRounds,
  web: LocalWeb,
  book: LiveBook,
): readonly LiveSite[] {
  const sites = Array.from({ length: feeds * 2 }, (_, number) => {
    const host = web.allow[number % web.allow.length] ?? '';
    const place = { number, host, path: `/feeds/${number}`, topic: `t${number % 2}` };
    const traits = { ...liveTraits(chance), validators: 'etag', maxAge: null } as const;
    const feed = new LiveFeed({ ...place, traits }, web.url(host, ''), Number.POSITIVE_INFINITY);
    for (let n = 0; n < items; n++) feed.publish(0, seconds(-n), false);
    const site = new LiveSite(feed, web, book, chance);
    site.isCalm = true;
    return site;
  });
  const [one, , other] = sites.map(({ feed }) => feed).filter(({ traits }) => traits.hasLinks);
  if (one && other && one.topic === other.topic) [one.sibling, other.sibling] = [other, one];
  return sites;
}

function writeWorkplace({ directory, sites, web }: Stage): void {
  mkdirSync(path.join(directory, 'briefings'), { recursive: true });
  const config = `fetching:\n  pause: PT0.02S\n  allow: [${web.allow.join(', ')}]\n`;
  writeFileSync(path.join(directory, 'config.yaml'), config);
  for (const [topic, own] of Map.groupBy(sites, ({ feed }) => feed.topic)) {
    const sources = own.map(({ feed }) => `  - feed: ${feed.url}\n`).join('');
    const text = `title: The talks of ${topic}\ntimezone: Europe/Kyiv\nsources:\n${sources}`;
    writeFileSync(path.join(directory, 'briefings', `${topic}.yaml`), text);
  }
}

async function killOne(stage: Stage, round: number): Promise<void> {
  const { web, sites, chance, broken } = stage;
  const from = { requests: web.requests.length, answers: stage.book.answers.length };
  for (const { feed } of sites) {
    for (let left = chance.between(0, 8); left >= 1; left--) feed.publish(0, seconds(0), chance.happens(0.2));
    if (chance.happens(0.4)) feed.revise(chance);
  }
  const life = start(stage);
  const asked = (): number => web.requests.length - from.requests;
  const isRunning = (): boolean => life.child.exitCode === null;
  const { steps, delayMs } = momentOf(stage);
  const until = performance.now() + longestLifeMs;
  while (isRunning() && asked() + linesOf(life).length < steps && performance.now() < until) await sleep(2);
  await sleep(delayMs);
  const phase = phaseOf(asked(), linesOf(life).length, sites.length);
  const wasKilled = await kill(life);
  if (wasKilled) stage.kills.set(phase, (stage.kills.get(phase) ?? 0) + 1);
  else if (life.child.exitCode !== 0) broken.push(`round ${round} ended by itself: ${life.stderr}`);
  acknowledge(stage, life, from);
  broken.push(...judgeCopy(stage).map((what) => `after round ${round}: ${what}`));
}

/** After so many requests and lines of its report, and then so much later: at any time, and most of all while it reads. */
function momentOf({ chance, sites, longestDelayMs }: Stage): {
  readonly steps: number;
  readonly delayMs: number;
} {
  const asking = sites.length;
  const steps = chance.pick([
    0,
    Math.floor(chance.between(0, asking)),
    asking,
    asking,
    asking + 1,
    asking + 1,
  ]);
  return { steps, delayMs: chance.between(0, steps > 0 && steps < asking ? 50 : longestDelayMs) };
}

function phaseOf(asked: number, told: number, sites: number): string {
  if (asked === 0) return 'before the first request';
  if (asked < sites) return 'while it asks';
  return told === 0 ? 'while it reads the first topic' : 'while it reads the second topic';
}

function start({ directory }: Stage): Life {
  const child = spawn(process.execPath, [main, 'ingest', '--config', 'config.yaml'], {
    cwd: directory,
    env: { TZ: 'UTC' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const life = { child, stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => void (life.stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => void (life.stderr += text));
  return life;
}

/** True where it had not come to its end by itself. */
async function kill({ child }: Life): Promise<boolean> {
  if (child.exitCode !== null) return false;
  const ended = once(child, 'close');
  child.kill('SIGKILL');
  await ended;
  return child.signalCode === 'SIGKILL';
}

function linesOf({ stdout }: Life): readonly string[] {
  return stdout.split('\n').slice(0, -1);
}

/** Notes which answers are kept by what was said: their validators were sent again, or their source was reported. */
function acknowledge(
  { web, book, kept }: Stage,
  life: Life,
  from: { requests: number; answers: number },
): void {
  const byTag = Map.groupBy(book.answers, ({ feed, etag }) => `${feed.host} ${feed.path} ${etag}`);
  for (const { host, path: asked, headers } of web.requests.slice(from.requests)) {
    for (const answer of byTag.get(`${host} ${asked} ${headers['if-none-match']}`) ?? []) kept.add(answer);
  }
  for (const line of linesOf(life)) {
    const [, url = ''] = / feed (\S+) .* 0 with problems$/.exec(line) ?? [];
    const answer = book.answers.slice(from.answers).find(({ feed }) => feed.url === url);
    if (answer) kept.add(answer);
  }
}

/** What is wrong with the store as a kill left it: of a copy, so that the next process finds what the kill left. */
function judgeCopy(stage: Stage): readonly string[] {
  const copy = path.join(stage.directory, 'copy');
  const data = path.join(stage.directory, 'data');
  rmSync(copy, { recursive: true, force: true });
  if (!existsSync(path.join(data, 'readout.db'))) return stage.kept.size === 0 ? [] : ['the store is gone'];
  mkdirSync(copy);
  for (const name of ['readout.db', 'readout.db-wal']) {
    if (existsSync(path.join(data, name))) copyFileSync(path.join(data, name), path.join(copy, name));
  }
  return judge(stage, copy).broken;
}

function judge({ book, kept }: Stage, directory: string): ReturnType<typeof judgeStored> {
  const answers = book.answers.map((one) => ({
    ...one,
    kind: kept.has(one) ? ('whole' as const) : ('cut' as const),
  }));
  const stored = readStored(directory);
  const verdict = judgeStored(stored, served(answers));
  const broken = stored.integrity === 'ok' ? [] : [`SQLite says of the store: ${stored.integrity}`];
  return { ...verdict, broken: [...broken, ...verdict.broken] };
}

/** Nobody disturbs the last one: it has every item. */
async function comeToEnd(stage: Stage): Promise<ReturnType<typeof judgeStored>> {
  const { web, book, broken, sites } = stage;
  const from = { requests: web.requests.length, answers: book.answers.length };
  const life = start(stage);
  await once(life.child, 'close');
  if (life.child.exitCode !== 0)
    broken.push(`the last one ended with ${life.child.exitCode}: ${life.stderr}`);
  acknowledge(stage, life, from);
  const verdict = judge(stage, path.join(stage.directory, 'data'));
  const items = new Set(sites.flatMap(({ feed }) => feed.items));
  return items.size === verdict.articles
    ? verdict
    : { ...verdict, broken: [...verdict.broken, `${verdict.articles} articles of ${items.size} items`] };
}

function sumOf(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}

/** So many seconds from now. */
function seconds(from: number): string {
  return systemClock.now().add({ seconds: from }).round('second').toString();
}
