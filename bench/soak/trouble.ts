import { setTimeout as sleep } from 'node:timers/promises';
import type { Failure } from '../../tests/support/discord/failures.ts';
import type { LocalDiscord } from '../../tests/support/discord/local-discord.ts';
import type { Chance } from './chance.ts';
import type { Running } from './running.ts';

/** When the gateway was troubled, `performance.now()`: what was on its way then may be late or lost. */
export interface Spell {
  readonly from: number;
  readonly to: number;
}

export interface Trouble {
  readonly discord: LocalDiscord;
  readonly running: Running;
  readonly chance: Chance;
  readonly spells: Spell[];
  /** After how many of them the bot has to identify anew. */
  sessionsEnded: number;
}

const paths = [/\/callback$/, /@original$/, /^\/webhooks\/\d+\/[^/]+$/, /commands/, /gateway/] as const;

/** Requests fail, each time in another way. */
export async function failRequests({ discord, chance }: Trouble, until: AbortSignal): Promise<void> {
  while (!until.aborted) {
    const often = chance.happens(0.8);
    const path = often ? chance.pick([paths[0], paths[1]]) : chance.pick(paths);
    if (discord.failuresLeft < 20) {
      discord.fail({ path, how: anyFailure(chance), times: Math.ceil(chance.between(0, 3)) });
    }
    await sleep(chance.between(50, 1_500));
  }
}

function anyFailure(chance: Chance): Failure {
  const commit = chance.happens(0.5);
  return chance.pick<() => Failure>([
    () => ({ drop: commit ? 'after' : 'before' }),
    () => ({ status: chance.pick([500, 502, 503, 504]), commit }),
    () => ({ retryAfter: chance.between(0.05, 1.2) }),
    () => ({ retryAfter: chance.between(0.05, 0.8), global: true }),
    () => ({ delayMs: chance.between(50, 2_000) }),
  ])();
}

/** The gateway drops, refuses and asks for this and that. */
export async function troubleGateway(trouble: Trouble, until: AbortSignal): Promise<void> {
  const { discord, chance, spells } = trouble;
  while (!until.aborted) {
    await sleep(chance.between(100, 6_000), null, { signal: until }).catch(() => null);
    const from = performance.now() - 500;
    await troubleOnce(trouble);
    await discord
      .until(() => discord.gateway.readySessions.length > 0, 'the bot is back', 60_000)
      .catch(() => null);
    spells.push({ from, to: performance.now() + 4_000 });
  }
}

/** Closes after which discord.js resumes, and those after which it identifies anew. */
const resumable = [4000, 4001, 4002, 4009] as const;
const ending = [4003, 4005, 4007, 4008] as const;

async function troubleOnce(trouble: Trouble): Promise<void> {
  const { discord, chance, running } = trouble;
  const { gateway } = discord;
  const resumed = chance.pick(resumable);
  const ended = chance.pick(ending);
  const [what, does] = chance.pick<readonly [string, () => void | Promise<void>]>([
    ['wire cut', () => gateway.drop()],
    ['wire cut', () => gateway.drop()],
    [`close ${resumed}`, () => gateway.drop(resumed)],
    [`close ${resumed}`, () => gateway.drop(resumed)],
    ['op 7', () => gateway.reconnect()],
    ['op 7', () => gateway.reconnect()],
    ['op 9, resumable', () => gateway.invalidate({ resumable: true })],
    ['op 9', () => gateway.invalidate()],
    [`close ${ended}`, () => gateway.drop(ended)],
    ['op 1', () => gateway.requestHeartbeat()],
    ['refused once', () => refuseOnce(discord, resumed)],
    ['heartbeats unanswered', () => leaveHeartbeats(discord, chance.between(500, 7_000))],
  ]);
  if (what === 'op 9' || what === `close ${ended}`) trouble.sessionsEnded += 1;
  running.note(what);
  await does();
}

function refuseOnce({ gateway }: LocalDiscord, code: number): void {
  gateway.refuse(code);
  gateway.drop();
}

async function leaveHeartbeats({ gateway }: LocalDiscord, milliseconds: number): Promise<void> {
  gateway.acknowledgesHeartbeats = false;
  await sleep(milliseconds);
  gateway.acknowledgesHeartbeats = true;
}

/** Servers and channels come and go. */
export async function moveServers({ discord, chance }: Trouble, until: AbortSignal): Promise<void> {
  const { gateway, world } = discord;
  for (let n = 0; !until.aborted; n++) {
    await sleep(chance.between(500, 4_000), null, { signal: until }).catch(() => null);
    if (gateway.sessions.size === 0) continue;
    const guild = world.addGuild(`guild ${n} @everyone`);
    const channel = world.addChannel(guild, 'general');
    world.addChannel(guild, 'thread', channel);
    gateway.guildCreate(guild);
    await sleep(chance.between(500, 4_000));
    if (gateway.sessions.size === 0) continue;
    if (chance.happens(0.4)) gateway.channelDelete(channel);
    else if (chance.happens(0.5)) gateway.guildDelete(guild);
    else {
      gateway.guildDelete(guild, { unavailable: true });
      gateway.guildCreate(guild);
    }
  }
}

/** The process is killed and started again, `times` over the time given. */
export async function killNow({ running, chance }: Trouble, times: number, overMs: number): Promise<void> {
  for (let n = 0; n < times; n++) {
    await sleep((overMs / (times + 1)) * chance.between(0.5, 1.2));
    await running.kill();
    await sleep(chance.between(0, 1_500));
    running.start();
  }
}
