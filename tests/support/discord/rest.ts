import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Json } from '../local-server/json.ts';
import { PlannedFailures } from '../local-server/planned-failures.ts';
import { type ErrorAnswer, type Failure, type FailurePlan, isPlannedFor, type TooMany } from './failures.ts';
import { problemLines } from './problems.ts';
import { RateLimiter } from './rate-limiter.ts';
import { Refusal, refusal } from './refusal.ts';
import { parseBody, readBytes } from './rest-request.ts';
import type { Answer, Route } from './route.ts';
import { findRoute } from './routes.ts';
import type { Specification } from './specification.ts';
import type { State } from './state.ts';

/** One request that came, and what it was answered. */
export interface LoggedRequest {
  readonly method: string;
  /** Below `/api/v10`, decoded, without the query. */
  readonly path: string;
  readonly query: string;
  /** `performance.now()` when its first byte was there. */
  readonly arrivedAt: number;
  json: Json;
  /** Names of the files that it carried. */
  files: readonly string[];
  /** 0 until it is answered, and where the socket was cut. */
  status: number;
  failure: Failure | null;
}

/** A request, or a payload on the gateway, that Discord refuses and that no test arranged. */
export interface Violation {
  /** `POST /channels/…/messages`, or `gateway`. */
  readonly where: string;
  readonly status: number;
  readonly code: number;
  readonly message: string;
  /** A line for each thing that is wrong. */
  readonly problems: readonly string[];
}

export interface RestParts {
  readonly state: State;
  readonly token: string;
  /** Discord's own description of its API; null: it is not at hand. */
  readonly specification: Specification | null;
  /** Our own answers are held against the description too. */
  readonly checksAnswers: boolean;
  readonly countsRates: boolean;
}

/** The REST API over HTTP. */
export class Rest {
  readonly requests: LoggedRequest[] = [];
  readonly violations: Violation[] = [];
  readonly failures = new PlannedFailures<Failure, FailurePlan>();
  readonly #parts: RestParts;
  readonly #server: Server;
  readonly #limiter: RateLimiter | null;

  constructor(parts: RestParts) {
    this.#parts = parts;
    this.#limiter = parts.countsRates ? new RateLimiter() : null;
    this.#server = createServer((request, response) => void this.#serve(request, response));
    this.#server.on('upgrade', (request, socket, head) =>
      parts.state.gateway.accept(request, socket, head, this.gatewayUrl),
    );
  }

  async listen(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
  }

  get gatewayUrl(): string {
    return `ws://127.0.0.1:${this.#port}/gateway`;
  }

  get apiUrl(): string {
    return `http://127.0.0.1:${this.#port}/api`;
  }

  get #port(): number {
    const address = this.#server.address();
    if (address === null || typeof address === 'string') throw new Error('the local Discord does not listen');
    return address.port;
  }

  async close(): Promise<void> {
    const closed = new Promise((resolve) => this.#server.close(resolve));
    this.#server.closeAllConnections();
    await closed;
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const arrivedAt = performance.now();
    const url = new URL(request.url ?? '/', 'http://local');
    const path = decodeURIComponent(url.pathname.replace(/^\/api\/v10/, ''));
    const method = request.method ?? 'GET';
    const failure = this.failures.take((plan) => isPlannedFor(plan, method, path));
    const log = { method, path, query: url.search, arrivedAt, json: null, files: [], status: 0, failure };
    this.requests.push(log);
    this.#parts.state.changes.happened();
    try {
      await this.#answer(request, response, log, url);
    } catch (error) {
      this.#refuse(response, log, error);
    }
    this.#parts.state.changes.happened();
  }

  async #answer(
    request: IncomingMessage,
    response: ServerResponse,
    log: LoggedRequest,
    url: URL,
  ): Promise<void> {
    const bytes = await readBytes(request);
    if (await this.#failsBefore(response, log)) return;
    const { state, specification } = this.#parts;
    const { route, at } = findRoute(log.method, url.pathname);
    this.#authorize(route, request);
    const { headers, exceeded } = this.#limiter?.count(route, at) ?? { headers: {}, exceeded: null };
    if (exceeded) {
      this.note(`${log.method} ${log.path}`, new Refusal(429, 0, 'You are being rate limited.'));
      return this.#tooMany(response, log, exceeded);
    }
    const body = await parseBody(bytes, request.headers['content-type'] ?? '');
    log.json = body.json;
    log.files = body.uploads.map(({ name }) => name);
    const call = {
      ...body,
      at,
      query: url.searchParams,
      arrivedAt: log.arrivedAt,
      state,
      gatewayUrl: this.gatewayUrl,
      answerIsLost: isAfter(log.failure),
      problems: body.json === null ? [] : (specification?.checkRequest(route, body.json) ?? []),
    };
    const answer = route.perform(call);
    this.#checkAnswer(route, answer);
    if (this.#failsAfter(response, log)) return;
    this.#write(response, log, answer.status, answer.body, headers);
  }

  #checkAnswer(route: Route, { status, body }: Answer): void {
    const { specification, checksAnswers } = this.#parts;
    if (!checksAnswers || !specification || body === undefined) return;
    const problems = specification.checkAnswer(route, status, body);
    if (problems.length > 0) throw new Error(`our answer is wrong: ${problemLines(problems).join('; ')}`);
  }

  #authorize(route: Route, request: IncomingMessage): void {
    if (route.auth === 'bot' && request.headers.authorization !== `Bot ${this.#parts.token}`) {
      throw refusal('unauthorized');
    }
  }

  /** True where the request was answered, or cut, by a failure. */
  async #failsBefore(response: ServerResponse, log: LoggedRequest): Promise<boolean> {
    const { failure } = log;
    if (failure === null || isAfter(failure)) return false;
    if ('delayMs' in failure) await new Promise((resolve) => setTimeout(resolve, failure.delayMs));
    if ('until' in failure) await failure.until;
    if ('late' in failure) {
      response.destroy();
      await failure.late;
    }
    if ('drop' in failure) response.destroy();
    if ('retryAfter' in failure) this.#tooMany(response, log, failure);
    if ('status' in failure) this.#failWith(response, log, failure);
    return 'drop' in failure || 'retryAfter' in failure || 'status' in failure;
  }

  #failsAfter(response: ServerResponse, log: LoggedRequest): boolean {
    const { failure } = log;
    if (failure === null || !isAfter(failure)) return false;
    if ('status' in failure) this.#failWith(response, log, failure);
    else response.destroy();
    return true;
  }

  #failWith(response: ServerResponse, log: LoggedRequest, failure: ErrorAnswer): void {
    const { code = 0, message = `${failure.status}: local failure` } = failure;
    this.#write(response, log, failure.status, { message, code }, {});
  }

  #tooMany(response: ServerResponse, log: LoggedRequest, failure: TooMany): void {
    const { retryAfter, global = false } = failure;
    const body = { message: 'You are being rate limited.', retry_after: retryAfter, global };
    this.#write(response, log, 429, body, {
      'Retry-After': String(Math.ceil(retryAfter)),
      'X-RateLimit-Scope': global ? 'global' : 'user',
      ...(global && { 'X-RateLimit-Global': 'true' }),
      'X-RateLimit-Limit': '1',
      'X-RateLimit-Remaining': '0',
      'X-RateLimit-Reset-After': String(retryAfter),
    });
  }

  #refuse(response: ServerResponse, log: LoggedRequest, error: unknown): void {
    if (!(error instanceof Refusal)) {
      response.destroy();
      throw error;
    }
    if (!error.arranged) this.note(`${log.method} ${log.path}`, error);
    this.#write(response, log, error.status, error.body, {});
  }

  /** Keeps a fault of the bot's. */
  note(where: string, { status, code, message, problems }: Refusal): void {
    this.violations.push({ where, status, code, message, problems: problemLines(problems) });
  }

  #write(
    response: ServerResponse,
    log: LoggedRequest,
    status: number,
    body: Json | undefined,
    headers: Record<string, string>,
  ): void {
    log.status = status;
    if (body === undefined) return void response.writeHead(status, headers).end();
    response.writeHead(status, { ...headers, 'Content-Type': 'application/json' }).end(JSON.stringify(body));
  }
}

function isAfter(failure: Failure | null): boolean {
  if (failure === null) return false;
  return (
    ('drop' in failure && failure.drop === 'after') ||
    ('commit' in failure && failure.commit !== undefined && failure.commit)
  );
}
