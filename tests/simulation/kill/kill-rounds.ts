import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Chance } from '../../../bench/soak/chance.ts';
import { systemClock } from '../../../src/config/clock.ts';
import type { DigestStore } from '../../../src/core/digests/ports.ts';
import { type Destination, defaultDigestOptions } from '../../../src/core/model/subscription.ts';
import { openSqliteDigestStore } from '../../../src/store/sqlite/digests/store.ts';
import { type LocalDiscord, startLocalDiscord } from '../../support/discord/local-discord.ts';
import { type LocalSlack, startLocalSlack } from '../../support/slack/local-slack.ts';
import type { Job } from './job.ts';
import { judge, type KillVerdict } from './judge.ts';
import { pace, pacedClock } from './paced-time.ts';

const deliverer = fileURLToPath(new URL('./deliverer.ts', import.meta.url));
const start = '2031-03-04T09:00:00Z';
/** A process that has posted so many messages is killed, and one that has posted fewer. */
const mostPosted = 12;
/** Slots go on for so long for each round, ms: longer than any takes. */
const slotsForMs = 5_000;

export interface KillRounds {
  readonly directory: string;
  readonly rounds: number;
  /** Channels on each platform, each with a digest a minute. */
  readonly channels: number;
  /** A process that gets nothing done lives for so long at the most before it is killed, ms. */
  readonly longestLifeMs: number;
  readonly chance: Chance;
}

interface Stage {
  readonly discord: LocalDiscord;
  readonly slack: LocalSlack;
  readonly store: DigestStore;
  readonly job: Job;
}

/**
 * Processes that deliver digests are killed at any moment and started again on the same store, now and then two at once,
 * while answers get lost; then one is let come to its end, and what stands on the platforms is judged.
 */
export async function killRounds(asked: KillRounds): Promise<KillVerdict> {
  const { directory, rounds, channels } = asked;
  const from = systemClock.now().toString();
  const clock = pacedClock(from, start);
  const discord = await startLocalDiscord({ clock, specification: false });
  const slack = await startLocalSlack({ clock, countsRates: false });
  const store = openSqliteDigestStore(directory, directory);
  const stage = { discord, slack, store, job: jobOf(directory, from, discord, slack) };
  try {
    const minutes = Math.ceil((rounds * slotsForMs * pace) / 60_000);
    await subscribe(stage, channels, minutes);
    for (let round = 0; round < rounds; round++) await killOne(stage, asked);
    const ended = clock.now().since(Temporal.Instant.from(start)).total('minutes');
    await comeToEnd(stage, () => clock.now());
    return judge({
      discord,
      slack,
      ledger: await store.deliveries(null, 1_000_000),
      least: Math.floor(Math.min(ended, minutes)),
    });
  } finally {
    await store.close();
    await discord.close();
    await slack.close();
  }
}

function jobOf(directory: string, from: string, discord: LocalDiscord, slack: LocalSlack): Job {
  const { id, botToken, botId, bot } = slack.workspace;
  return {
    directory,
    from,
    start,
    discord: { apiUrl: discord.apiUrl, token: discord.token },
    slack: { apiUrl: slack.apiUrl, teamId: id, botToken, botId, botUserId: bot.id },
  };
}

/** A digest a minute in each channel, for so many minutes. */
async function subscribe({ discord, slack, store }: Stage, channels: number, minutes: number): Promise<void> {
  const first = Temporal.Instant.from(start).toZonedDateTimeISO('UTC').toPlainTime();
  const times = Array.from({ length: minutes }, (_, at) =>
    first
      .add({ minutes: at + 1 })
      .toString()
      .slice(0, 5),
  );
  const places = Array.from({ length: channels }, (_, at): readonly Destination[] => {
    const { guild, world } = discord;
    const room = slack.workspace.addChannel(`digests-${at}`);
    return [
      { platform: 'discord', guildId: guild.id, channelId: world.addChannel(guild, `digests-${at}`).id },
      { platform: 'slack', teamId: room.teamId, channelId: room.id, threadTs: null },
    ];
  });
  for (const [at, destination] of places.flat().entries()) {
    await store.putSubscription({
      id: `s${at}`,
      topic: 'harbour',
      destination,
      schedule: { at: times.join(', '), days: 'daily', timezone: 'UTC' },
      options: defaultDigestOptions,
      origin: 'command',
      state: 'active',
      why: null,
      createdBy: null,
      createdAt: start,
      nextAt: Temporal.Instant.from(start).add({ minutes: 1 }).toString(),
    });
  }
}

async function killOne(stage: Stage, { chance, longestLifeMs }: KillRounds): Promise<void> {
  const count = chance.happens(0.3) ? 2 : 1;
  const running = await Promise.all(Array.from({ length: count }, () => run(stage.job)));
  loseSomething(stage, chance);
  const before = posted(stage);
  const wanted = Math.floor(chance.between(0, mostPosted));
  const until = performance.now() + chance.between(0, 1) * longestLifeMs;
  while (posted(stage) < before + wanted && performance.now() < until) await sleep(2);
  await sleep(chance.between(0, 12));
  await Promise.all(running.map(kill));
}

/** How many messages stand. */
function posted({ discord, slack }: Stage): number {
  const counts = [...discord.guild.channels, ...slack.workspace.channels.values()].map(
    ({ messages }) => messages.length,
  );
  return counts.reduce((sum, count) => sum + count, 0);
}

/** Answers that do not come, and errors after what was asked for was done. */
function loseSomething({ discord, slack }: Stage, chance: Chance): void {
  const path = /\/messages$/;
  if (chance.happens(0.3)) discord.fail({ method: 'POST', path, how: { drop: 'after' } });
  if (chance.happens(0.3)) discord.fail({ method: 'POST', path, how: { status: 500, commit: true } });
  if (chance.happens(0.3)) slack.fail({ method: 'chat.postMessage', how: { drop: 'after' } });
  if (chance.happens(0.3)) slack.fail({ method: 'chat.postMessage', how: { status: 500, commit: true } });
  if (chance.happens(0.2)) slack.fail({ method: 'chat.postMessage', how: { drop: 'before' } });
}

async function run(job: Job): Promise<ChildProcess> {
  const child = spawn(process.execPath, [deliverer, JSON.stringify(job)], {
    env: { TZ: 'UTC' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await Promise.race([once(child.stdout, 'data'), once(child, 'exit')]);
  if (child.exitCode !== null) throw new Error(`it ended by itself: ${child.exitCode}`);
  return child;
}

async function kill(child: ChildProcess): Promise<void> {
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}

/** A process is let alone until there is nothing left that it has to do. */
async function comeToEnd({ job, store }: Stage, now: () => Temporal.Instant): Promise<void> {
  const child = await run(job);
  const isIdle = async (): Promise<boolean> => {
    const due = await store.dueSubscriptions(now().toString(), 1);
    return due.length === 0 && (await store.nextDue()) === null;
  };
  while (!(await isIdle())) await sleep(20);
  await kill(child);
}
