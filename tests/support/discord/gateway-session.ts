import type { JsonObject } from '../local-server/json.ts';
import type { GatewayConnection } from './gateway-connection.ts';

/** An event for a bot. */
export interface Dispatch {
  readonly type: string;
  readonly data: JsonObject;
  /** Called as its frame is handed to the socket. */
  readonly onWrite?: () => void;
}

/** What a bot is told of from one IDENTIFY on, over as many connections as it takes. */
export class Session {
  readonly id: string;
  readonly shard: readonly [id: number, count: number];
  connection: GatewayConnection | null = null;
  #events: { readonly s: number; readonly event: Dispatch }[] = [];

  constructor(id: string, shard: readonly [number, number]) {
    this.id = id;
    this.shard = shard;
  }

  /** The last sequence number. */
  get sequence(): number {
    return this.#events.length;
  }

  /** True where events of the guild go to this shard; null stands for direct messages. */
  serves(guildId: string | null): boolean {
    const [id, count] = this.shard;
    return Number((BigInt(guildId ?? 0) >> 22n) % BigInt(count)) === id;
  }

  dispatch(event: Dispatch): void {
    const s = this.sequence + 1;
    this.#events.push({ s, event });
    this.#write(s, event);
  }

  /** Goes on over another connection: what came after `sequence` is sent again, then RESUMED. */
  resume(connection: GatewayConnection, sequence: number): void {
    this.connection = connection;
    for (const { s, event } of this.#events.slice(sequence)) this.#write(s, event);
    this.dispatch({ type: 'RESUMED', data: { _trace: [] } });
  }

  #write(s: number, { type, data, onWrite }: Dispatch): void {
    if (!this.connection) return;
    onWrite?.();
    this.connection.send({ op: 0, d: data, s, t: type });
  }
}
