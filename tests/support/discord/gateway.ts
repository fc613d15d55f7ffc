import { randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Changes } from '../local-server/changes.ts';
import type { JsonObject } from '../local-server/json.ts';
import { GatewayConnection } from './gateway-connection.ts';
import { type Dispatch, Session } from './gateway-session.ts';
import { channelJson, guildJson, userJson } from './show.ts';
import type { LocalChannel, LocalGuild, World } from './world.ts';

/** How often a bot may start a session, as `/gateway/bot` tells it. */
export interface SessionStartLimit {
  total: number;
  remaining: number;
  /** Milliseconds until `remaining` is `total` again. */
  resetAfter: number;
  maxConcurrency: number;
}

/** What a bot said of itself in an IDENTIFY. */
export interface Identification {
  readonly intents: number;
  readonly shard: readonly [id: number, count: number];
  readonly data: JsonObject;
}

export interface GatewayParts {
  readonly world: World;
  readonly changes: Changes;
  readonly token: string;
  readonly heartbeatIntervalMs: number;
  /** Notes a fault of the bot's. */
  readonly violation: (code: number, message: string) => void;
}

/** The gateway: https://docs.discord.com/developers/events/gateway. */
export class Gateway {
  readonly parts: GatewayParts;
  /** Every IDENTIFY that was let in, in order. */
  readonly identifies: Identification[] = [];
  /** How many sessions were resumed. */
  resumes = 0;
  /** How many connections were opened. */
  connections = 0;
  heartbeats = 0;
  /** How many shards `/gateway/bot` advises. */
  recommendedShards = 1;
  /**
   * How long after an IDENTIFY the next one in its bucket (shard id modulo `maxConcurrency`) is too early and gets op 9;
   * Discord's own is 5,000 ms. Zero: none is.
   */
  identifyIntervalMs = 0;
  /** False: heartbeats go unanswered. */
  acknowledgesHeartbeats = true;
  /** Counted down by every IDENTIFY. */
  readonly sessionStartLimit: SessionStartLimit = {
    total: 1_000,
    remaining: 999,
    resetAfter: 14_400_000,
    maxConcurrency: 1,
  };
  readonly sessions = new Map<string, Session>();
  readonly #server = new WebSocketServer({ noServer: true });
  #refusals: number[] = [];
  /** By bucket. */
  readonly #identifiedAt = new Map<number, number>();
  #open = new Set<GatewayConnection>();

  constructor(parts: GatewayParts) {
    this.parts = parts;
  }

  /** Takes a WebSocket handshake that the HTTP server got. */
  accept(request: IncomingMessage, socket: Duplex, head: Buffer, url: string): void {
    this.#server.handleUpgrade(request, socket, head, (webSocket: WebSocket) => {
      this.connections += 1;
      const connection = new GatewayConnection(this, webSocket, url);
      this.#open.add(connection);
      webSocket.once('close', () => {
        this.#open.delete(connection);
        this.parts.changes.happened();
      });
      connection.greet(new URL(request.url ?? '/', 'ws://local').searchParams);
      this.parts.changes.happened();
    });
  }

  /** Connected bots' sessions that are ready. */
  get readySessions(): readonly Session[] {
    return [...this.sessions.values()].filter((session) => session.connection !== null);
  }

  /** Resolves when a bot is connected and has been told of its guilds. */
  async ready(): Promise<void> {
    await this.parts.changes.until(() => this.readySessions.length > 0, 'a bot connects to the gateway');
  }

  /** The next IDENTIFY or RESUME is answered by closing with `code` (4004, 4011, 4013, 4014 …). */
  refuse(code: number, times = 1): void {
    this.#refusals.push(...Array<number>(times).fill(code));
  }

  /** The code that a test asked for; null where the bot may come in. */
  takeRefusal(): number | null {
    return this.#refusals.shift() ?? null;
  }

  /** Cuts every connection; without a code as a broken wire does, so that the bot sees 1006. */
  drop(code?: number): void {
    for (const connection of this.#open) connection.end(code);
  }

  /** Asks bots to reconnect (op 7). */
  reconnect(): void {
    for (const connection of this.#open) connection.send({ op: 7, d: null, s: null, t: null });
  }

  /** Tells bots that their session is invalid (op 9); not `resumable`: it is forgotten. */
  invalidate({ resumable = false } = {}): void {
    if (!resumable) this.forgetSessions();
    for (const connection of this.#open) connection.invalidate(resumable);
  }

  /** No session can be resumed any more: RESUME is answered with op 9. */
  forgetSessions(): void {
    this.sessions.clear();
  }

  /** Asks bots for a heartbeat at once (op 1). */
  requestHeartbeat(): void {
    for (const connection of this.#open) connection.send({ op: 1, d: null, s: null, t: null });
  }

  /** The guild cannot be served for now, or (`unavailable` false) the bot was removed from it. */
  guildDelete(guild: LocalGuild, { unavailable = false } = {}): void {
    guild.available = false;
    if (!unavailable) this.parts.world.removeGuild(guild);
    const data = { id: guild.id, ...(unavailable && { unavailable: true }) };
    this.dispatch({ type: 'GUILD_DELETE', data, guildId: guild.id });
  }

  /** The guild can be served (again), or the bot was added to it. */
  guildCreate(guild: LocalGuild): void {
    guild.available = true;
    this.dispatch({ type: 'GUILD_CREATE', data: guildJson(guild, this.parts.world.bot), guildId: guild.id });
  }

  /** The channel or thread is deleted. */
  channelDelete(channel: LocalChannel): void {
    this.parts.world.removeChannel(channel);
    const { id, guildId, parentId, type } = channel;
    const thread = { id, guild_id: guildId, parent_id: parentId, type };
    this.dispatch({
      type: type === 11 ? 'THREAD_DELETE' : 'CHANNEL_DELETE',
      data: type === 11 ? thread : channelJson(channel),
      guildId,
    });
  }

  /**
   * Sends an event to the shard that serves the guild (direct messages: the first), or keeps it for the session's RESUME.
   * @throws where no bot ever identified
   */
  dispatch(event: Dispatch & { readonly guildId: string | null }): void {
    const taking = [...this.sessions.values()].filter((session) => session.serves(event.guildId));
    if (taking.length === 0)
      throw new Error(`no bot is there for ${event.type}: await discord.gateway.ready()`);
    for (const session of taking) session.dispatch(event);
  }

  /** True where the shard's IDENTIFY comes too soon after another one; noted as a fault of the bot's. */
  isTooEarly(shardId: number): boolean {
    const bucket = shardId % this.sessionStartLimit.maxConcurrency;
    const now = performance.now();
    const early =
      now - (this.#identifiedAt.get(bucket) ?? Number.NEGATIVE_INFINITY) < this.identifyIntervalMs;
    if (early) this.parts.violation(9, `IDENTIFY of shard ${shardId} comes too early`);
    else this.#identifiedAt.set(bucket, now);
    return early;
  }

  /** Starts the session of a bot that identified itself. */
  startSession(connection: GatewayConnection, identification: Identification): Session {
    const { world } = this.parts;
    this.sessionStartLimit.remaining -= 1;
    this.identifies.push(identification);
    const session = new Session(randomBytes(16).toString('hex'), identification.shard);
    this.sessions.set(session.id, session);
    session.connection = connection;
    const guilds = [...world.guilds.values()].filter(({ id, botInside }) => botInside && session.serves(id));
    session.dispatch({
      type: 'READY',
      data: {
        v: 10,
        user: userJson(world.bot),
        user_settings: {},
        session_type: 'normal',
        session_id: session.id,
        resume_gateway_url: connection.url,
        guilds: guilds.map(({ id }) => ({ id, unavailable: true })),
        private_channels: [],
        relationships: [],
        presences: [],
        guild_join_requests: [],
        geo_ordered_rtc_regions: [],
        shard: identification.shard,
        application: { id: world.applicationId, flags: 1 << 23 },
        _trace: [],
      },
    });
    for (const guild of guilds.filter(({ available }) => available)) {
      session.dispatch({ type: 'GUILD_CREATE', data: guildJson(guild, world.bot) });
    }
    return session;
  }

  close(): void {
    for (const connection of this.#open) connection.end();
    this.#server.close();
  }
}
