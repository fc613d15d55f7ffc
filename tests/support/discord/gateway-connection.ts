import type { RawData, WebSocket } from 'ws';
import { isObject, type Json, type JsonObject, numberOf, stringOf } from '../local-server/json.ts';
import type { Gateway } from './gateway.ts';
import type { Session } from './gateway-session.ts';
import { checkIdentify, GatewayFault } from './identify.ts';
import { gatewayLimits } from './limits/gateway.ts';

/** One WebSocket of a bot. */
export class GatewayConnection {
  /** Where a session is resumed. */
  readonly url: string;
  readonly #gateway: Gateway;
  readonly #socket: WebSocket;
  #session: Session | null = null;
  /** When the last payloads came, `performance.now()`. */
  #received: number[] = [];

  constructor(gateway: Gateway, socket: WebSocket, url: string) {
    this.#gateway = gateway;
    this.#socket = socket;
    this.url = url;
    socket.on('message', (data) => this.#receive(data));
    socket.on('close', (code) => this.#closed(code));
    socket.on('error', () => socket.terminate());
  }

  /** Says HELLO, or turns away who speaks another version. */
  greet(query: URLSearchParams): void {
    if (query.get('v') !== '10') return this.#fault(new GatewayFault(4012, 'only version 10 is spoken here'));
    if (query.get('encoding') !== 'json' || query.has('compress')) {
      return this.#fault(new GatewayFault(4002, 'only plain JSON is spoken here'));
    }
    const { heartbeatIntervalMs } = this.#gateway.parts;
    this.send({ op: 10, d: { heartbeat_interval: heartbeatIntervalMs, _trace: [] }, s: null, t: null });
  }

  send(payload: JsonObject): void {
    if (this.#socket.readyState === this.#socket.OPEN) this.#socket.send(JSON.stringify(payload));
  }

  /** Closes with a code; without one the wire is cut. */
  end(code?: number): void {
    if (code === undefined) this.#socket.terminate();
    else this.#socket.close(code);
  }

  /** Says that the session is invalid (op 9): the bot may identify itself or resume over this very connection. */
  invalidate(resumable: boolean): void {
    if (this.#session?.connection === this) this.#session.connection = null;
    this.#session = null;
    this.send({ op: 9, d: resumable, s: null, t: null });
  }

  #receive(data: RawData): void {
    try {
      this.#handle(parsePayload(data));
    } catch (error) {
      if (!(error instanceof GatewayFault)) throw error;
      this.#fault(error);
    }
    this.#gateway.parts.changes.happened();
  }

  #handle({ op, d }: { readonly op: number; readonly d: Json }): void {
    this.#limitRate();
    switch (op) {
      case 1:
        return this.#heartbeat(d);
      case 2:
        return this.#identify(d);
      case 6:
        return this.#resume(d);
      case 3:
      case 4:
      case 8:
        if (!this.#session) throw new GatewayFault(4003, `op ${op} before IDENTIFY`);
        return;
      default:
        throw new GatewayFault(4001, `op ${op} is unknown`);
    }
  }

  #limitRate(): void {
    const now = performance.now();
    this.#received = [...this.#received.filter((at) => now - at < gatewayLimits.rateWindowMs), now];
    if (this.#received.length > gatewayLimits.payloadsPerWindow) {
      throw new GatewayFault(4008, 'too many payloads in a minute');
    }
  }

  #heartbeat(sequence: Json): void {
    const last = this.#session?.sequence ?? 0;
    if (sequence !== null && (typeof sequence !== 'number' || sequence > last)) {
      throw new GatewayFault(
        4007,
        `heartbeat with sequence ${JSON.stringify(sequence)}, the last is ${last}`,
      );
    }
    this.#gateway.heartbeats += 1;
    if (this.#gateway.acknowledgesHeartbeats) this.send({ op: 11, d: null, s: null, t: null });
  }

  #identify(d: Json): void {
    if (this.#session) throw new GatewayFault(4005, 'a second IDENTIFY');
    const asked = this.#gateway.takeRefusal();
    if (asked !== null) return this.end(asked);
    const identification = checkIdentify(d, this.#gateway);
    if (this.#gateway.isTooEarly(identification.shard[0]))
      return this.send({ op: 9, d: false, s: null, t: null });
    this.#session = this.#gateway.startSession(this, identification);
  }

  #resume(d: Json): void {
    if (this.#session) throw new GatewayFault(4005, 'RESUME on a session that runs');
    const asked = this.#gateway.takeRefusal();
    if (asked !== null) return this.end(asked);
    const data = isObject(d) ? d : {};
    if (data['token'] !== this.#gateway.parts.token)
      throw new GatewayFault(4004, 'RESUME with a wrong token');
    const session = this.#gateway.sessions.get(stringOf(data['session_id']));
    if (!session) return this.send({ op: 9, d: false, s: null, t: null });
    const sequence = numberOf(data['seq'], -1);
    if (sequence < 0 || sequence > session.sequence)
      throw new GatewayFault(4007, 'RESUME with a wrong sequence');
    session.connection?.end(4000);
    this.#session = session;
    this.#gateway.resumes += 1;
    session.resume(this, sequence);
  }

  #fault({ code, message }: GatewayFault): void {
    this.#gateway.parts.violation(code, message);
    this.end(code);
  }

  #closed(code: number): void {
    if (this.#session?.connection === this) this.#session.connection = null;
    // A bot that closes so wants no RESUME: its session ends.
    if (this.#session && (code === 1000 || code === 1001)) this.#gateway.sessions.delete(this.#session.id);
  }
}

function parsePayload(data: RawData): { readonly op: number; readonly d: Json } {
  const bytes = bytesOf(data);
  if (bytes.length > gatewayLimits.payloadBytes) throw new GatewayFault(4002, 'payload over 4,096 bytes');
  let payload: unknown;
  try {
    payload = JSON.parse(bytes.toString('utf8'));
  } catch {
    throw new GatewayFault(4002, 'payload that is no JSON');
  }
  if (!isObject(payload) || typeof payload['op'] !== 'number')
    throw new GatewayFault(4002, 'payload without op');
  return { op: payload['op'], d: payload['d'] ?? null };
}

function bytesOf(data: RawData): Buffer {
  if (Buffer.isBuffer(data)) return data;
  return Array.isArray(data) ? Buffer.concat(data) : Buffer.from(data);
}
