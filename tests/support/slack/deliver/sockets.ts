import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Changes } from '../../local-server/changes.ts';
import { isObject, type JsonObject, stringOf } from '../../local-server/json.ts';
import { secret } from '../ids.ts';
import type { Interaction } from '../interaction.ts';
import type { LocalApp } from '../world.ts';
import type { Outcome, Sending } from './sending.ts';

/** Why Slack closes a connection. */
type DisconnectReason = 'warning' | 'refresh_requested' | 'link_disabled' | 'too_many_websockets';

/** https://docs.slack.dev/apis/events-api/using-socket-mode: "up to 10". */
const connectionsPerApp = 10;

interface Connection {
  readonly app: LocalApp;
  readonly socket: WebSocket;
  /** False once it was told to disconnect: nothing new comes over it. */
  ready: boolean;
}

interface Awaited {
  readonly acceptsPayload: boolean;
  readonly acknowledge: (payload: JsonObject) => void;
  done: boolean;
}

export interface SocketsParts {
  readonly changes: Changes;
  readonly limitMs: number;
  readonly pingIntervalMs: number;
  readonly violation: (error: string, problem: string) => void;
}

/** Socket Mode: the app connects, Slack sends envelopes, the app acknowledges each by its id. */
export class Sockets {
  readonly #parts: SocketsParts;
  readonly #server = new WebSocketServer({ noServer: true, autoPong: false });
  readonly #tickets = new Map<string, LocalApp>();
  readonly #awaited = new Map<string, Awaited>();
  readonly #last = new WeakMap<Interaction, JsonObject>();
  readonly #timer: NodeJS.Timeout;
  #connections: readonly Connection[] = [];
  #turn = 0;
  /** How many connections were ever opened. */
  opened = 0;
  /** Set by a test: pings are neither sent nor answered, as on a wire that died without a word. */
  silent = false;

  constructor(parts: SocketsParts) {
    this.#parts = parts;
    this.#timer = setInterval(() => this.#ping(), parts.pingIntervalMs);
    this.#timer.unref();
  }

  /** How many connections are open. */
  get count(): number {
    return this.#connections.length;
  }

  /** Waits until that many connections are open and ready. */
  async connected(count = 1): Promise<void> {
    const ready = (): boolean => this.#connections.filter((one) => one.ready).length >= count;
    await this.#parts.changes.until(ready, `${count} sockets are open`);
  }

  /** Tells connections to go, as Slack does when it moves them or when Socket Mode is switched off. */
  disconnect(reason: DisconnectReason, which: readonly Connection[] = this.#connections): void {
    for (const connection of which) {
      if (reason !== 'warning') connection.ready = false;
      this.#write(connection, { type: 'disconnect', reason, debug_info: { host: 'applink-local' } });
    }
  }

  /** Cuts every connection without a word. */
  drop(): void {
    for (const socket of this.#server.clients) socket.terminate();
  }

  /** A path for one connection: it serves once. */
  ticket(app: LocalApp): string {
    const ticket = secret(16);
    this.#tickets.set(ticket, app);
    return `/link/?ticket=${ticket}&app_id=${app.id}`;
  }

  accept(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://local');
    const ticket = searchParams.get('ticket') ?? '';
    const app = this.#tickets.get(ticket);
    if (pathname !== '/link/' || !app) {
      this.#parts.violation('invalid_auth', 'a socket needs a fresh address from apps.connections.open');
      socket.end('HTTP/1.1 401 Unauthorized\r\nConnection: close\r\n\r\n');
      return;
    }
    this.#tickets.delete(ticket);
    this.#server.handleUpgrade(request, socket, head, (opened) => this.#greet(app, opened));
  }

  /** Sends an envelope over one of the app's connections and waits for its acknowledgement. */
  async send(interaction: Interaction, sending: Sending): Promise<Outcome> {
    const sentAt = performance.now();
    const ended = (result: Outcome['result'], payload: JsonObject = {}): Outcome => ({
      result,
      payload,
      status: null,
      noRetry: false,
      milliseconds: performance.now() - sentAt,
    });
    const connection = this.#next(interaction.start.workspace.app);
    if (!connection) return ended('no_connection');
    const last = this.#last.get(interaction);
    const envelope = sending.identical && last ? last : envelopeOf(interaction, sending);
    this.#last.set(interaction, envelope);
    return new Promise((resolve) => {
      const timer = setTimeout(() => resolve(ended('timeout')), this.#parts.limitMs);
      const acknowledge = (payload: JsonObject): void => {
        clearTimeout(timer);
        resolve(ended('acknowledged', payload));
      };
      const acceptsPayload = envelope['accepts_response_payload'] === true;
      this.#awaited.set(stringOf(envelope['envelope_id']), { acceptsPayload, acknowledge, done: false });
      this.#write(connection, envelope);
    });
  }

  close(): void {
    clearInterval(this.#timer);
    this.drop();
    this.#server.close();
  }

  #greet(app: LocalApp, socket: WebSocket): void {
    const connection: Connection = { app, socket, ready: true };
    const known = this.#connections.filter((one) => one.app === app);
    if (known.length >= connectionsPerApp) {
      this.disconnect('too_many_websockets', [connection]);
      return socket.close();
    }
    this.#connections = [...this.#connections, connection];
    this.opened += 1;
    socket.on('message', (data: Buffer) => this.#receive(data.toString('utf8')));
    socket.on('ping', (data) => this.silent || socket.pong(data));
    socket.on('error', () => socket.terminate());
    socket.on('close', () => {
      this.#connections = this.#connections.filter((one) => one !== connection);
      this.#parts.changes.happened();
    });
    this.#write(connection, {
      type: 'hello',
      num_connections: known.length + 1,
      debug_info: { host: 'applink-local', build_number: 1, approximate_connection_time: 18_060 },
      connection_info: { app_id: app.id },
    });
    this.#parts.changes.happened();
  }

  /** Connections take turns, as Slack may choose any. */
  #next(app: LocalApp): Connection | undefined {
    const ready = this.#connections.filter((one) => one.app === app && one.ready);
    this.#turn += 1;
    return ready[this.#turn % Math.max(1, ready.length)];
  }

  #write({ socket }: Connection, message: JsonObject): void {
    if (socket.readyState === socket.OPEN) socket.send(JSON.stringify(message));
  }

  #ping(): void {
    if (this.silent) return;
    for (const { socket } of this.#connections) socket.ping('Ping from applink-local');
  }

  #receive(data: string): void {
    const message = parse(data);
    const id = stringOf(message['envelope_id']);
    const awaited = this.#awaited.get(id);
    const payload = isObject(message['payload']) ? message['payload'] : {};
    if (!awaited) return this.#parts.violation('unknown_envelope', `no envelope ${id} was sent`);
    if (awaited.done) return this.#parts.violation('LOCAL_ACK_TWICE', `envelope ${id} is acknowledged again`);
    awaited.done = true;
    if (!awaited.acceptsPayload && Object.keys(payload).length > 0) {
      this.#parts.violation('LOCAL_ACK_PAYLOAD', 'this envelope accepts no payload');
    }
    awaited.acknowledge(payload);
  }
}

function parse(data: string): JsonObject {
  try {
    const value: unknown = JSON.parse(data);
    return isObject(value) ? value : {};
  } catch {
    return {};
  }
}

function envelopeOf({ start }: Interaction, { retry }: Sending): JsonObject {
  const means = { command: 'slash_commands', event: 'events_api' } as const;
  const event = { retry_attempt: retry?.number ?? 0, retry_reason: retry?.reason ?? '' };
  return {
    envelope_id: crypto.randomUUID(),
    type: start.kind === 'command' || start.kind === 'event' ? means[start.kind] : 'interactive',
    payload: start.payload,
    accepts_response_payload: ['command', 'submission', 'typing'].includes(start.kind),
    ...(start.kind === 'event' && event),
  };
}
