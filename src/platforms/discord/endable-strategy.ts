import { SimpleShardingStrategy } from 'discord.js';
import { within } from './within.ts';

/** What of a shard it takes to end it, whatever it is doing. */
interface Shard {
  internalConnect: () => Promise<void>;
  readonly connection: (Pick<WebSocket, 'addEventListener'> & { terminate: () => void }) | null;
}

/** How long the gateway may take to answer a close, ms. */
const closeWithin = 1_000;

/**
 * Shards that can be ended for good at any time. discord.js alone ends those that are connected: one that is closed while
 * it connects, or waits before connecting again, goes on doing so and identifies, and waiting for its end may take for
 * ever.
 */
export class EndableStrategy extends SimpleShardingStrategy {
  #ended = false;

  override async spawn(shardIds: number[]): Promise<void> {
    if (!this.#ended) await super.spawn(shardIds);
  }

  /** Closes every connection and opens none any more. */
  async end(): Promise<void> {
    this.#ended = true;
    const shards = this.#known();
    for (const shard of shards) shard.internalConnect = async () => {};
    await within(super.destroy({ code: 1_000, reason: 'closed' }), closeWithin);
    for (const { connection } of shards) {
      if (!connection) continue;
      connection.addEventListener('error', () => {});
      connection.terminate();
    }
  }

  #known(): readonly Shard[] {
    const shards: unknown = Reflect.get(this, 'shards');
    return shards instanceof Map ? [...shards.values()] : [];
  }
}
