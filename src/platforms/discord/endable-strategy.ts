import { setTimeout as sleep } from 'node:timers/promises';
import { SimpleShardingStrategy } from 'discord.js';
import { backOff } from '../chat/back-off.ts';
import { within } from '../chat/within.ts';

/** What of a shard it takes to end it, whatever it is doing, and to hear of what it throws. */
interface Shard {
  internalConnect: () => Promise<void>;
  onMessage: (data: unknown, isBinary: boolean) => Promise<void>;
  destroy: (options: { readonly code: number; readonly reason: string }) => Promise<void>;
  on: (event: 'ready' | 'resumed', heard: () => void) => unknown;
  readonly connection: (Pick<WebSocket, 'addEventListener'> & { terminate: () => void }) | null;
}

export interface ShardWatch {
  readonly random: () => number;
  /** A shard threw where discord.js catches nothing: nothing can be relied on in it any more. */
  readonly broken: (error: unknown) => void;
}

/** How long the gateway may take to answer a close, ms. */
const closeWithin = 1_000;
/** Connections in a row that come to nothing before the next ones wait, and the longest such wait, ms. */
const freeAttempts = 2;
const longestWait = 30_000;

/**
 * Shards that can be ended for good at any time, that connect less and less often where it comes to nothing, and whose
 * errors end no process. discord.js alone ends those that are connected: one that is closed while it connects, or waits
 * before connecting again, goes on doing so and identifies, and waiting for its end may take for ever.
 */
export class EndableStrategy extends SimpleShardingStrategy {
  readonly #watch: ShardWatch;
  readonly #ended = new AbortController();
  /** Every one that was ever started: discord.js forgets those that it closes. */
  readonly #started: Shard[] = [];

  constructor(manager: ConstructorParameters<typeof SimpleShardingStrategy>[0], watch: ShardWatch) {
    super(manager);
    this.#watch = watch;
  }

  override async spawn(shardIds: number[]): Promise<void> {
    if (this.#ended.signal.aborted) return;
    await super.spawn(shardIds);
    const shards: unknown = Reflect.get(this, 'shards');
    if (shards instanceof Map) for (const shard of shards.values()) this.#keep(shard);
  }

  /** Closes every connection and opens none any more. */
  async end(): Promise<void> {
    this.#ended.abort();
    const closes = this.#started.map((shard) => shard.destroy({ code: 1_000, reason: 'closed' }));
    await within(Promise.allSettled(closes), closeWithin);
    for (const { connection } of this.#started) {
      if (!connection) continue;
      connection.addEventListener('error', () => {});
      connection.terminate();
    }
  }

  #keep(shard: Shard): void {
    this.#started.push(shard);
    const { signal } = this.#ended;
    const connect = shard.internalConnect.bind(shard);
    const read = shard.onMessage.bind(shard);
    const broken = (error: unknown): void => {
      if (!signal.aborted) this.#watch.broken(error);
    };
    let attempts = 0;
    for (const event of ['ready', 'resumed'] as const) {
      shard.on(event, () => {
        attempts = 0;
      });
    }
    shard.internalConnect = async () => {
      attempts += 1;
      await this.#pause(attempts - freeAttempts);
      if (!signal.aborted) await connect().catch(broken);
    };
    shard.onMessage = (data, isBinary) => read(data, isBinary).catch(broken);
  }

  async #pause(failures: number): Promise<void> {
    if (failures <= 0) return;
    const wait = Math.min(longestWait, backOff(failures, this.#watch.random()));
    await sleep(wait, null, { signal: this.#ended.signal }).catch(() => null);
  }
}
