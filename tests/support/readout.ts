import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { PassThrough, Readable } from 'node:stream';
import { text as readText } from 'node:stream/consumers';
import { run } from '../../src/cli/run.ts';
import { temporaryDirectory } from './temporary-directory.ts';

/** What Node runs. */
export const main = path.join(import.meta.dirname, '../../src/main.ts');

/** What a run of the command line came to. */
export interface Ended {
  readonly status: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd: string;
  readonly stdin?: string | Buffer;
  /** Variables on top of a bare environment. */
  readonly variables?: Readonly<Record<string, string>>;
}

/** Starts the real command line in a process of its own, with none of the test runner's variables. */
export function startReadout(
  args: readonly string[],
  { cwd, variables = {} }: RunOptions,
): ChildProcessWithoutNullStreams {
  const env = { TZ: 'UTC', ...variables };
  return spawn(process.execPath, [main, ...args], { cwd, env, stdio: 'pipe' });
}

/** Runs the command line to its end. */
export function readout(args: readonly string[], options: RunOptions): Promise<Ended> {
  const child = startReadout(args, options);
  child.stdin.on('error', () => undefined).end(options.stdin ?? '');
  return ended(child);
}

/**
 * Runs a command to its end in the test's own process, which spares starting one: for all that comes from what the
 * command is given, and not for signals, pipes, logs and memory.
 */
export async function readoutHere(args: readonly string[], options: RunOptions): Promise<Ended> {
  const { cwd, stdin = '', variables = {} } = options;
  const stdout = new PassThrough();
  const stderr = new PassThrough();
  const written = Promise.all([readText(stdout), readText(stderr)]);
  const status = await run(args, { stdin: Readable.from([stdin]), stdout, stderr, cwd, variables });
  stdout.end();
  stderr.end();
  const [out, err] = await written;
  return { status, signal: null, stdout: out, stderr: err };
}

/** Collects what a process writes until it ends. */
export function ended(child: ChildProcessWithoutNullStreams): Promise<Ended> {
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  return new Promise((resolve) => {
    child.once('close', (status, signal) => resolve({ status, signal, stdout, stderr }));
  });
}

/** Resolves when what the process writes from now on has the words. */
export function untilWritten(
  child: ChildProcessWithoutNullStreams,
  words: string,
  stream: 'stdout' | 'stderr' = 'stdout',
): Promise<void> {
  let written = '';
  return new Promise((resolve, reject) => {
    child[stream].on('data', (text: Buffer | string) => {
      written += String(text);
      if (written.includes(words)) resolve();
    });
    child.once('close', () => reject(new Error(`The process ended before it wrote "${words}":\n${written}`)));
  });
}

/** A directory of one's own with these files in it. */
export function workplace(files: Readonly<Record<string, string | Buffer>>): string {
  const directory = temporaryDirectory();
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(directory, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  return directory;
}

/** An article file with front matter; the body is one paragraph or more. */
export function articleFile(published: string, body: string, more = ''): string {
  return `---\ntitle: Talks of ${published.slice(0, 10)}\noutlet: Harbour Gazette\npublished: ${published}\n${more}---\n\n${body}\n`;
}

/** A topic of two articles about invented sides, as of the newest. */
export const smallArchive = {
  'briefings/harbour.yaml':
    'title: Harbour talks\naliases: [hb]\ntimezone: Europe/Kyiv\nasOf: latest\nsources:\n  - files: harbour/*.md\n',
  'briefings/harbour/a.md': articleFile(
    '2031-03-03T10:00:00Z',
    'GENEVA (Harbour Gazette) — Foreign Minister Ida Ross of Norway will meet Foreign Minister Tom Hale of Chile in Geneva on March 10.',
  ),
  'briefings/harbour/b.md': articleFile(
    '2031-03-04T10:00:00Z',
    'OSLO (Harbour Gazette) — "We expect hard talks," Foreign Minister Ida Ross of Norway told reporters in Oslo on Tuesday.',
  ),
} as const;
