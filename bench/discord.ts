// `npm run bench:discord [ARTICLES]`: how soon interactions are acknowledged and answered at 50 commands a second, against
// a local Discord: a bare discord.js bot that says one word, `readout start` over an archive, and the same while it reads
// 2,000 changed articles. Percentiles over all commands of a run.
import { execFile, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { briefingViews } from '../src/core/model/view.ts';
import type { Interaction } from '../tests/support/discord/interaction.ts';
import { type LocalDiscord, startLocalDiscord } from '../tests/support/discord/local-discord.ts';
import { writeArchive } from './write-archive.ts';

const run = promisify(execFile);
const articles = Number(process.argv[2] ?? 10_000);
const perSecond = 50;
const seconds = 20;

const folder = await mkdtemp(join(tmpdir(), 'readout-bench-'));
try {
  await writeArchive(folder, articles, 27);
  await writeFile(join(folder, 'config.yaml'), 'reread: "* * * * * *"\n');
  await run(process.execPath, [script('../src/main.ts'), 'ingest'], { cwd: folder });
  print(`${perSecond} commands a second for ${seconds} s, ${articles} articles in the store; ms\n`);
  print(row('', 'ack p50', 'ack p99', 'ack max', 'answer p50', 'answer p99', 'answer max', 'deferred'));
  await withBot(
    [script('discord-pong.ts')],
    (token, api) => [token, api],
    async (discord) => {
      print(row('bare discord.js', ...(await load(discord))));
    },
  );
  const readout = [script('../src/main.ts'), 'start', '--config', 'config.yaml', '--log-level', 'warn'];
  await withBot(
    readout,
    () => [],
    async (discord) => {
      print(row('readout, first', ...(await load(discord, 1))));
      print(row('readout', ...(await load(discord))));
      await touch(Math.min(2000, articles));
      print(row('… while reading', ...(await load(discord))));
      print(`\nrefused by the local Discord: ${discord.violations.length}`);
    },
  );
} finally {
  await rm(folder, { recursive: true, force: true });
}

/** Runs a bot against a local Discord of its own until `use` is done. */
async function withBot(
  command: readonly string[],
  more: (token: string, api: string) => readonly string[],
  use: (discord: LocalDiscord) => Promise<void>,
): Promise<void> {
  const discord = await startLocalDiscord({ specification: false });
  const { token, apiUrl } = discord;
  const env = { TZ: 'UTC', DISCORD_TOKEN: token, DISCORD_API_URL: apiUrl };
  const child = spawn(process.execPath, [...command, ...more(token, apiUrl)], {
    cwd: folder,
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  try {
    await discord.until(
      () => discord.commands.find('briefing', { guildId: discord.guild.id, userInstalled: false }),
      'the commands',
      60_000,
    );
    await use(discord);
  } finally {
    child.kill();
    await discord.close();
  }
}

/** Sends commands at an even pace, each by another person, and gives a row of figures. */
async function load(discord: LocalDiscord, commands = perSecond * seconds): Promise<string[]> {
  const pending: Promise<Timed>[] = [];
  const start = performance.now();
  for (let n = 0; n < commands; n++) {
    await sleep(Math.max(0, start + (n * 1000) / perSecond - performance.now()));
    const view = briefingViews[n % briefingViews.length] ?? 'full';
    const person = discord.world.addPerson(`reader ${n}`);
    const interaction = discord.command('briefing', { topic: 'talks', view }, { person });
    pending.push(timed(interaction));
  }
  const all = await Promise.all(pending);
  const deferred = all.filter((one) => one.deferred).length / commands;
  return [
    ...percentiles(all.map(({ ack }) => ack)),
    ...percentiles(all.map(({ answer }) => answer)),
    `${(100 * deferred).toFixed(0)} %`,
  ];
}

/** Milliseconds from the dispatch. */
interface Timed {
  readonly ack: number;
  readonly answer: number;
  readonly deferred: boolean;
}

async function timed(interaction: Interaction): Promise<Timed> {
  await interaction.answered();
  const answer = performance.now() - (interaction.dispatchedAt ?? Number.NaN);
  const { milliseconds, type } = await interaction.acknowledged();
  return { ack: milliseconds, answer, deferred: type === 5 };
}

function percentiles(times: readonly number[]): string[] {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return [at(0.5), at(0.99), at(1)].map((time) => time.toFixed(1));
}

/** Adds a word to so many articles, so that they are read anew. */
async function touch(count: number): Promise<void> {
  for (let index = 0; index < count; index++) {
    const file = join(folder, 'briefings', 'talks', `${index}.md`);
    await writeFile(file, `${await readFile(file, 'utf8')}\nMore is expected.\n`);
  }
}

function script(name: string): string {
  return new URL(name, import.meta.url).pathname;
}

function row(...cells: readonly string[]): string {
  return cells.map((cell, index) => (index === 0 ? cell.padEnd(17) : cell.padStart(11))).join('');
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
