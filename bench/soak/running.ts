import { type ChildProcess, spawn } from 'node:child_process';
import { createWriteStream, readFileSync, type WriteStream } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

const main = new URL('../../src/main.ts', import.meta.url).pathname;

/** `readout start` in a folder: started, killed and started again; what it writes goes into one log. */
export class Running {
  readonly #folder: string;
  readonly #variables: Readonly<Record<string, string>>;
  readonly #log: WriteStream;
  #child: ChildProcess | null = null;
  #isEnding = false;
  /** How it ended where nobody asked it to. */
  readonly endings: string[] = [];
  /** Resident memory of each process over its life, MB, a sample a second. */
  readonly lives: number[][] = [];
  /** `performance.now()` of every kill. */
  readonly kills: number[] = [];

  constructor(folder: string, variables: Readonly<Record<string, string>>, logPath: string) {
    this.#folder = folder;
    this.#variables = variables;
    this.#log = createWriteStream(logPath);
  }

  /** @param variables beside those that it always has; left out: none */
  start(variables: Readonly<Record<string, string>> = {}): void {
    const options = ['start', '--config', 'config.yaml', '--log-level', 'debug'];
    const child = spawn(process.execPath, [main, ...options], {
      cwd: this.#folder,
      env: { TZ: 'UTC', ...this.#variables, ...variables },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#isEnding = false;
    this.#child = child;
    this.lives.push([]);
    child.stdout.on('data', (bytes: Buffer) => void this.#log.write(bytes));
    child.stderr.on('data', (bytes: Buffer) => void this.#log.write(bytes));
    child.once('exit', (status, signal) => {
      if (!this.#isEnding) this.endings.push(`status ${status}, signal ${signal}`);
    });
  }

  /** Writes what was done to it into its log, between its own lines. */
  note(done: string): void {
    this.#log.write(`${new Date().toISOString()} --- ${done}\n`);
  }

  /** Ends it without a word. */
  async kill(): Promise<void> {
    this.kills.push(performance.now());
    this.note('killed');
    await this.#end('SIGKILL');
  }

  /** Asks it to stop; returns its status. */
  async stop(): Promise<number | null> {
    const status = await this.#end('SIGTERM');
    await new Promise<void>((resolve) => this.#log.end(resolve));
    return status;
  }

  /** Notes its memory every second until the signal is aborted. */
  async watchMemory(until: AbortSignal): Promise<void> {
    while (!until.aborted) {
      const resident = this.#residentMegabytes();
      if (resident !== null) this.lives.at(-1)?.push(resident);
      await sleep(1_000, null, { signal: until }).catch(() => null);
    }
  }

  async #end(signal: NodeJS.Signals): Promise<number | null> {
    const child = this.#child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return child?.exitCode ?? null;
    this.#isEnding = true;
    const closed = new Promise<number | null>((resolve) => child.once('close', resolve));
    child.kill(signal);
    return closed;
  }

  #residentMegabytes(): number | null {
    try {
      const status = readFileSync(`/proc/${this.#child?.pid}/status`, 'utf8');
      return Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1] ?? Number.NaN) / 1024;
    } catch {
      return null;
    }
  }
}
