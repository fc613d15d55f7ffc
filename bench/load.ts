import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { writeArchive } from './write-archive.ts';

/* What the benches of both chat platforms share: commands at an even pace to a bot over an archive, and rows of figures. */

const run = promisify(execFile);
export const perSecond = 50;
export const seconds = 20;

/** How one command went: milliseconds from its sending. */
export interface Timed {
  readonly ack: number;
  readonly answer: number;
}

/** Runs over a folder with a topic `talks` of so many articles, all read. */
export async function withArchive(articles: number, use: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'readout-bench-'));
  try {
    await writeArchive(folder, articles, 27);
    await writeFile(join(folder, 'config.yaml'), 'reread: "* * * * * *"\n');
    await run(process.execPath, [script('../src/main.ts'), 'ingest'], { cwd: folder });
    await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** How the service is started in such a folder. */
export const readout = [
  script('../src/main.ts'),
  'start',
  '--config',
  'config.yaml',
  '--log-level',
  'warn',
] as const;

/** Sends commands at an even pace, and waits for all. */
export async function paced<Result>(
  commands: number,
  send: (n: number) => Promise<Result>,
): Promise<readonly Result[]> {
  const pending: Promise<Result>[] = [];
  const start = performance.now();
  for (let n = 0; n < commands; n++) {
    await sleep(Math.max(0, start + (n * 1000) / perSecond - performance.now()));
    pending.push(send(n));
  }
  return Promise.all(pending);
}

/** Half, 99 of 100 and all of the commands were so fast. */
export function figures(all: readonly Timed[]): string[] {
  return [...percentiles(all.map(({ ack }) => ack)), ...percentiles(all.map(({ answer }) => answer))];
}

function percentiles(times: readonly number[]): string[] {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return [at(0.5), at(0.99), at(1)].map((time) => time.toFixed(1));
}

/** Adds a word to so many articles, so that they are read anew. */
export async function touch(folder: string, count: number): Promise<void> {
  for (let index = 0; index < count; index++) {
    const file = join(folder, 'briefings', 'talks', `${index}.md`);
    await writeFile(file, `${await readFile(file, 'utf8')}\nMore is expected.\n`);
  }
}

/** A file beside this one. */
export function script(name: string): string {
  return new URL(name, import.meta.url).pathname;
}

export function headings(articles: number, ...more: readonly string[]): void {
  print(`${perSecond} commands a second for ${seconds} s, ${articles} articles in the store; ms\n`);
  print(row('', 'ack p50', 'ack p99', 'ack max', 'answer p50', 'answer p99', 'answer max', ...more));
}

export function row(...cells: readonly string[]): string {
  return cells.map((cell, index) => (index === 0 ? cell.padEnd(23) : cell.padStart(11))).join('');
}

export function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
