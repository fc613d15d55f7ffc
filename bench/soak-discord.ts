// `npm run soak:discord [SECONDS] [SEED]`: `readout start` against a local Discord that misbehaves in every way it can,
// while members ask, source files change and the process is killed. Exit status 1 where what members may rely on broke.
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startLocalDiscord } from '../tests/support/discord/local-discord.ts';
import { random } from './random.ts';
import { atOnce, conclude, percentiles } from './soak/at-once.ts';
import { chance } from './soak/chance.ts';
import { moveFiles, writeWorkplace } from './soak/files.ts';
import { askAway, type Members } from './soak/members.ts';
import { print, row } from './soak/print.ts';
import { Running } from './soak/running.ts';
import { failRequests, killNow, moveServers, type Trouble, troubleGateway } from './soak/trouble.ts';
import { type Fate, fates, leaks, memoryOf, unexplained } from './soak/verdict.ts';

const seconds = Number(process.argv[2] ?? 120);
const seed = Number(process.argv[3] ?? 1);
const kills = Math.max(1, Math.min(4, Math.floor(seconds / 40)));

const folder = await mkdtemp(join(tmpdir(), 'readout-soak-'));
const logPath = join(folder, 'readout.log');
await writeWorkplace(folder, 300);
const discord = await startLocalDiscord({ heartbeatIntervalMs: 3_000 });
const running = new Running(
  folder,
  { DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.apiUrl },
  logPath,
);
const trouble: Trouble = {
  discord,
  running,
  chance: chance(random(seed)),
  spells: [],
  sessionsEnded: 0,
};
const person = (n: number) => discord.world.addPerson(`member ${n} @everyone`, n % 3 === 0 ? 'uk' : 'en-US');
const members: Members = {
  discord,
  chance: chance(random(seed + 1)),
  people: [person(0), ...Array.from({ length: 300 }, (_, n) => person(n + 1))],
};
running.start();
const watching = new AbortController();
const memory = running.watchMemory(watching.signal);
await discord.until(() => discord.commands.of(null).length > 0, 'the commands are registered', 60_000);
await misbehave(seconds * 1_000);
const alive = await settle();
watching.abort();
await memory;
const status = await running.stop();
const broken = await report();
await discord.close();
await conclude(broken, folder, logPath);

/** Everything that may go wrong. */
function misbehave(milliseconds: number): Promise<void> {
  return atOnce(milliseconds, (stop) => [
    askAway(members, stop),
    failRequests(trouble, stop),
    troubleGateway(trouble, stop),
    moveServers(trouble, stop),
    moveFiles(folder, chance(random(seed + 2)), stop),
    killNow(trouble, kills, milliseconds),
  ]);
}

/** What is on its way comes to its end. True where the bot then answers; failures that are left may meet it a few times. */
async function settle(): Promise<boolean> {
  await discord.until(() => discord.gateway.readySessions.length > 0, 'the bot is back', 120_000);
  await sleep(20_000);
  for (let attempt = 0; attempt < 5; attempt++) {
    const actor = { person: discord.world.addPerson('the last one') };
    const asked = discord.command('briefing', { topic: 'harbour' }, actor);
    const answer = await asked.answered().catch(() => null);
    if (answer?.text.includes('Harbour talks')) return true;
  }
  return false;
}

async function report(): Promise<string[]> {
  const all = fates(trouble);
  const log = await readFile(logPath, 'utf8');
  const violations = unexplained(trouble, all);
  const { start, middle, end } = memoryOf(running);
  const identifies = discord.gateway.identifies.length;
  const mostIdentifies = running.lives.length + 2 * trouble.sessionsEnded + 3;
  printFigures(all);
  print(row('IDENTIFY / resumed', `${identifies} of at most ${mostIdentifies} / ${discord.gateway.resumes}`));
  print(row('connections', discord.gateway.connections));
  print(row('RSS start / middle / end, MB', [start, middle, end].map((mb) => mb.toFixed(0)).join(' / ')));
  const secrets = leaks(log, discord);
  return [
    ...violations.map((one) => `refused: ${JSON.stringify(one)}`),
    ...all.filter(({ end: how }) => how === 'broken').map(told),
    ...running.endings.map((ending) => `the process ended by itself: ${ending}`),
    ...(identifies > mostIdentifies ? [`${identifies} IDENTIFYs`] : []),
    ...(end > middle * 1.25 + 80 ? ['memory grows'] : []),
    ...secrets.map((secret) => `told in the log: ${secret}`),
    ...(alive ? [] : ['the bot does not answer any more']),
    ...(status === 0 ? [] : [`SIGTERM ended it with status ${status}`]),
  ];
}

function printFigures(all: readonly Fate[]): void {
  const count = (which: (one: Fate) => boolean): number => all.filter(which).length;
  const acks = all
    .filter(({ end }) => end === 'answered')
    .map(({ interaction }) => interaction.acknowledgement?.milliseconds ?? 0);
  const failures = discord.requests.filter(({ failure }) => failure !== null).length;
  print(row('seconds, seed, kills', `${seconds}, ${seed}, ${running.kills.length}`));
  print(row('asked', all.length));
  print(
    row(
      'answered',
      count(({ end }) => end === 'answered'),
    ),
  );
  print(
    row(
      'deferred',
      count(({ deferred }) => deferred),
    ),
  );
  print(
    row(
      'notices of failure',
      count(({ notice }) => notice),
    ),
  );
  print(
    row(
      'never sent to the bot',
      count(({ end }) => end === 'unsent'),
    ),
  );
  print(
    row(
      'failed as arranged',
      count(({ end }) => end === 'excused'),
    ),
  );
  for (const why of new Set(all.filter(({ end }) => end === 'excused').map((one) => one.why)))
    print(
      row(
        `  ${why}`,
        count((one) => one.end === 'excused' && one.why === why),
      ),
    );
  print(row('requests / failed on demand', `${discord.requests.length} / ${failures}`));
  print(row('ack p50 / p99 / max, ms', percentiles(acks, [0.5, 0.99, 1], 1)));
}

function told({ interaction: { start, acknowledgement }, why }: Fate): string {
  return `${why}: ${JSON.stringify({ id: start.id, type: start.type, data: start.payload['data'], ack: acknowledgement?.type })}`;
}
