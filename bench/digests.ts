// `npm run bench:digests [virtual|real]`: how fast digests leave that are all due at once, as a share of what the platforms' limits allow:
// the engine over its SQLite ledger and its queue, 10,000 digests in virtual time and 1,500 in real time, against a
// platform in this process that refuses whatever is beyond its limits.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Composer, DigestStore, Publisher, PublishOutcome } from '../src/core/digests/ports.ts';
import { type ChatPlatform, type Destination, defaultDigestOptions } from '../src/core/model/subscription.ts';
import type { Log, Timers } from '../src/core/ports.ts';
import { createDeliveries, type Deliveries } from '../src/delivery/deliver.ts';
import { openSqliteDigestStore } from '../src/store/sqlite/digests/store.ts';
import { VirtualTime } from '../tests/support/delivery/virtual-time.ts';

const start = '2031-03-04T08:59:59Z';
const slot = '2031-03-04T09:00:00Z';
const latencyMs = 150;
const workspaces = 10;

/** What a platform allows: so many messages in a second over all, or in a minute in a workspace. */
const allowed = { discord: { count: 50, perMs: 1_000 }, slack: { count: 300, perMs: 60_000 } } as const;

/** Refuses what is beyond its limits, as `limited`, and counts it; a message that comes twice is an error. */
class LimitedPlatform implements Publisher {
  readonly platform: ChatPlatform;
  readonly posted = new Map<string, number>();
  refused = 0;
  readonly #timers: Timers;
  readonly #recent = new Map<string, number[]>();

  constructor(platform: ChatPlatform, timers: Timers) {
    this.platform = platform;
    this.#timers = timers;
  }

  async post({ target, mark }: Parameters<Publisher['post']>[0]): Promise<PublishOutcome> {
    const scope = target.platform === 'discord' ? '' : target.teamId;
    const { count, perMs } = allowed[this.platform];
    const now = this.#timers.elapsed();
    const recent = (this.#recent.get(scope) ?? []).filter((at) => at > now - perMs);
    this.#recent.set(scope, recent);
    const [oldest = now] = recent;
    if (recent.length >= count) {
      this.refused += 1;
      const wide = this.platform === 'discord' ? 'platform' : 'workspace';
      return { kind: 'limited', retryAfterMs: oldest + perMs - now, scope: wide };
    }
    recent.push(now);
    const id = `${mark.delivery}-${mark.part}`;
    if (this.posted.has(id)) throw new Error(`${id} was posted twice`);
    this.posted.set(id, now);
    await this.#timers.sleep(latencyMs);
    return { kind: 'done', messageId: id };
  }

  edit = async (): Promise<PublishOutcome> => ({ kind: 'refused', why: 'nothing is edited here' });
  find = async () => ({ kind: 'absent' }) as const;
  check = async (): Promise<PublishOutcome> => ({ kind: 'done', messageId: '' });
}

const composer: Composer = {
  compose: async ({ key }) => {
    const body = { content: key.padEnd(4_000, '.') };
    return { parts: [{ kind: 'post', body, under: null }], edition: null, outline: null, asOf: null };
  },
  watch: async () => ({ deliveries: [], meetings: {} }),
  amend: async () => null,
};

const failures: string[] = [];
const log: Log = {
  debug: () => {},
  info: () => {},
  warn: (_, message) => failures.push(message),
  error: (_, message) => failures.push(message),
};

function destinationOf(platform: ChatPlatform, n: number): Destination {
  const workspace = `w${n % workspaces}`;
  if (platform === 'discord') return { platform, guildId: workspace, channelId: `c${n}` };
  return { platform, teamId: workspace, channelId: `c${n}`, threadTs: null };
}

async function subscribe(store: DigestStore, platform: ChatPlatform, count: number): Promise<void> {
  for (let n = 0; n < count; n++) {
    await store.putSubscription({
      id: `s${n}`,
      topic: 'harbour',
      destination: destinationOf(platform, n),
      schedule: { at: '09:00', days: 'daily', timezone: 'UTC' },
      options: defaultDigestOptions,
      origin: 'command',
      state: 'active',
      why: null,
      createdBy: null,
      createdAt: start,
      nextAt: slot,
    });
  }
}

interface Run {
  readonly timers: Timers;
  readonly now: () => Temporal.Instant;
  /** Has time pass until all is posted. */
  readonly pass: (deliveries: Deliveries, isDone: () => boolean) => Promise<void>;
}

function virtualRun(): Run {
  const time = new VirtualTime(start);
  const pass: Run['pass'] = async (deliveries, isDone) => {
    while (!isDone()) {
      void deliveries.tick();
      await time.pass('PT1S');
    }
    await time.pass('PT5S');
  };
  return { timers: time, now: () => time.clock.now(), pass };
}

/** The clock goes on from just before the slot. */
function realRun(): Run {
  const began = performance.now();
  const timers: Timers = {
    elapsed: () => performance.now(),
    sleep: (milliseconds, signal) =>
      sleep(milliseconds, undefined, signal && { signal }).catch(() => undefined),
  };
  const now = (): Temporal.Instant =>
    Temporal.Instant.from(start).add({ milliseconds: Math.floor(performance.now() - began) });
  return { timers, now, pass: passForReal };
}

async function passForReal(deliveries: Deliveries, isDone: () => boolean): Promise<void> {
  while (!isDone()) {
    void deliveries.tick();
    await sleep(1_000);
  }
  await deliveries.idle();
}

async function measure(name: string, platform: ChatPlatform, count: number, run: Run): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'readout-bench-'));
  const store = openSqliteDigestStore(folder, 'data');
  const publisher = new LimitedPlatform(platform, run.timers);
  const deliveries = createDeliveries({
    store,
    composer,
    publishers: () => new Map([[platform, publisher]]),
    topics: () => [],
    clock: { now: run.now },
    timers: run.timers,
    log,
    settings: { catchUp: 'PT6H', mendFor: 'P7D' },
  });
  await subscribe(store, platform, count);
  const began = performance.now();
  await run.pass(deliveries, () => publisher.posted.size >= count);
  await deliveries.close();
  const seconds = (performance.now() - began) / 1_000;
  await store.close();
  rmSync(folder, { recursive: true, force: true });
  process.stdout.write(`${name.padEnd(34)}${shareOf(publisher, platform)}, run in ${seconds.toFixed(0)} s\n`);
}

/** From the first message to the last. */
function shareOf({ posted, refused }: LimitedPlatform, platform: ChatPlatform): string {
  const times = [...posted.values()];
  const [first = 0, last = 0] = [times[0], times.at(-1)];
  const { count, perMs } = allowed[platform];
  const limit = platform === 'discord' ? count / perMs : (workspaces * count) / perMs;
  const rate = (times.length - 1) / (last - first);
  const share = ((100 * rate) / limit).toFixed(1);
  return `${(rate * 1_000).toFixed(1)}/s, ${share} % of the limit, ${refused} refused`;
}

const only = process.argv[2];
if (only !== 'real') {
  await measure('Discord, 10,000, virtual time', 'discord', 10_000, virtualRun());
  await measure('Slack, 10,000, virtual time', 'slack', 10_000, virtualRun());
}
if (only !== 'virtual') {
  await measure('Discord, 1,500, real time', 'discord', 1_500, realRun());
  await measure('Slack, 1,500, real time', 'slack', 1_500, realRun());
}
process.stdout.write(`${failures.length} warnings and errors\n`);
