import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type Json, stringOf } from '../../local-server/json.ts';
import { PlannedFailures } from '../../local-server/planned-failures.ts';
import { type Failure, type FailurePlan, isAfter } from '../failures.ts';
import { type MethodName, methodRules } from '../limits/methods.ts';
import { Rates } from '../rates.ts';
import { problemLines, Refusal } from '../refusal.ts';
import { respond } from '../respond.ts';
import type { State } from '../state.ts';
import type { LocalApp, Workspace } from '../world.ts';
import { type Carried, readArguments, readCarried } from './arguments.ts';
import { needScope } from './call.ts';
import type { LoggedRequest } from './logged-request.ts';
import { openConnection } from './methods/others.ts';
import { botMethods, isMethod } from './methods.ts';
import { receiveUpload } from './upload.ts';

interface Answer {
  readonly status?: number;
  readonly body: Json;
  readonly headers?: Record<string, string>;
}

/** The Web API, response_urls and uploads, over HTTP. */
export class Api {
  readonly requests: LoggedRequest[] = [];
  readonly failures = new PlannedFailures<Failure, FailurePlan>();
  readonly #state: State;
  readonly #rates: Rates | null;
  readonly #server: Server;

  constructor(state: State, countsRates: boolean) {
    this.#state = state;
    this.#rates = countsRates ? new Rates() : null;
    this.#server = createServer((request, response) => void this.#serve(request, response));
    this.#server.on('upgrade', (request, socket, head) => state.sockets.accept(request, socket, head));
  }

  async listen(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
  }

  get origin(): string {
    const address = this.#server.address();
    if (address === null || typeof address === 'string') throw new Error('the local Slack does not listen');
    return `http://127.0.0.1:${address.port}`;
  }

  async close(): Promise<void> {
    const closed = new Promise((resolve) => this.#server.close(resolve));
    this.#server.closeAllConnections();
    await closed;
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const arrivedAt = performance.now();
    const url = new URL(request.url ?? '/', 'http://local');
    const method = methodOf(url.pathname);
    const failure = this.failures.take((plan) => (plan.method ?? method) === method);
    const token = bearer(request.headers.authorization);
    const log: LoggedRequest = {
      method,
      path: url.pathname,
      arrivedAt,
      token,
      workspace: null,
      args: {},
      status: 0,
      error: null,
      failure,
    };
    this.requests.push(log);
    try {
      const carried = await readCarried(request, url.searchParams);
      const { token: _, ...args } = carried.values;
      log.args = args;
      await this.#answer(response, log, carried);
    } catch (error) {
      this.#refuse(response, log, error);
    }
    this.#state.changes.happened();
  }

  async #answer(response: ServerResponse, log: LoggedRequest, carried: Carried): Promise<void> {
    const { failure } = log;
    if (failure && 'delayMs' in failure) await new Promise((resolve) => setTimeout(resolve, failure.delayMs));
    if (failure && 'until' in failure) await failure.until;
    if (failure && 'late' in failure) {
      response.destroy();
      await failure.late;
    }
    if (failure && !isAfter(failure) && this.#fail(response, log, failure)) return;
    const answer = await this.#perform(log, carried);
    if (failure && isAfter(failure) && this.#fail(response, log, failure)) return;
    this.#write(response, log, answer);
  }

  async #perform(log: LoggedRequest, carried: Carried): Promise<Answer> {
    if (log.method === 'upload') return receiveUpload(this.#state, log, carried, log.path);
    if (log.method === 'response_url') return this.#respond(log, carried);
    return this.#call(log, carried);
  }

  #call(log: LoggedRequest, carried: Carried): Answer {
    const { method } = log;
    if (!isMethod(method)) throw new Refusal('unknown_method', { details: { req_method: method } });
    const token = log.token ?? (stringOf(carried.values['token']) || null);
    if (token === null) throw new Refusal('not_authed');
    const rule = methodRules[method];
    const owner = this.#owner(token, rule.token);
    log.workspace = owner.workspace;
    log.args = readArguments(rule, carried);
    const { arrivedAt, args } = log;
    const call = { args, arrivedAt, state: this.#state, origin: this.origin };
    if (!owner.workspace || method === 'apps.connections.open') {
      this.#count(method, null, '');
      return { body: { ok: true, ...openConnection({ ...call, app: owner.app }) } };
    }
    const { workspace } = owner;
    const team = stringOf(carried.values['team_id'], workspace.id);
    if (team !== workspace.id) throw new Refusal('LOCAL_OTHER_TEAM');
    this.#count(method, workspace, stringOf(args['channel']));
    for (const scope of rule.scopes) needScope({ ...call, workspace }, scope);
    const body = { ok: true, ...botMethods[method]({ ...call, workspace }) };
    const headers = {
      'x-oauth-scopes': [...workspace.scopes].join(','),
      'x-accepted-oauth-scopes': rule.scopes.join(','),
    };
    return { body, headers };
  }

  /** @throws Refusal where the token is nobody's, of the wrong kind, or dead */
  #owner(
    token: string,
    kind: 'bot' | 'app',
  ): { readonly app: LocalApp; readonly workspace: Workspace | null } {
    const { apps, workspaces } = this.#state.world;
    const app = apps.find(({ appToken }) => appToken === token);
    const workspace = workspaces.find(({ botToken }) => botToken === token);
    if (!app && !workspace) throw new Refusal('invalid_auth');
    if (workspace?.gone) throw new Refusal(workspace.gone, { arranged: true });
    if (kind === 'app' && app) return { app, workspace: null };
    if (kind === 'bot' && workspace) return { app: workspace.app, workspace };
    throw new Refusal('not_allowed_token_type');
  }

  #count(method: MethodName, workspace: Workspace | null, channelId: string): void {
    const seconds = this.#rates?.count(method, workspace, channelId) ?? null;
    if (seconds !== null) throw new Refusal('ratelimited', { details: { retry_after: seconds } });
  }

  #respond(log: LoggedRequest, { values }: Carried): Answer {
    const { responses, times } = this.#state;
    const interaction = responses.get(log.path.split('/').at(-1) ?? '');
    if (!interaction) throw new Refusal('invalid_url');
    const { workspace } = interaction.start;
    log.workspace = workspace;
    log.args = values;
    if (log.token !== null) throw new Refusal('LOCAL_TOKEN_LEAK');
    if (interaction.age(log.arrivedAt) > times.responseUrlLivesMs) throw new Refusal('expired_url');
    if (interaction.responseUrlUses >= times.responseUrlUses) throw new Refusal('used_url');
    respond(this.#state, interaction, values);
    interaction.responseUrlUses += 1;
    return { body: { ok: true } };
  }

  /** True where the request was answered, or cut, so as the test wants it. */
  #fail(response: ServerResponse, log: LoggedRequest, failure: Failure): boolean {
    if ('drop' in failure) response.destroy();
    else if ('status' in failure) this.#page(response, log, failure.status);
    else if ('notJson' in failure) this.#page(response, log, 200);
    else if ('error' in failure) this.#write(response, log, { body: { ok: false, error: failure.error } });
    else if ('retryAfter' in failure) this.#tooMany(response, log, failure.retryAfter);
    else return false;
    return true;
  }

  #page(response: ServerResponse, log: LoggedRequest, status: number): void {
    log.status = status;
    response
      .writeHead(status, { 'content-type': 'text/html' })
      .end('<html><body>Local failure</body></html>');
  }

  #tooMany(response: ServerResponse, log: LoggedRequest, seconds: number): void {
    const headers = { 'retry-after': String(seconds) };
    this.#write(response, log, { status: 429, body: { ok: false, error: 'ratelimited' }, headers });
  }

  #refuse(response: ServerResponse, log: LoggedRequest, error: unknown): void {
    if (!(error instanceof Refusal)) {
      response.destroy();
      throw error;
    }
    const teamId = log.workspace?.id ?? null;
    const problems = problemLines(error.problems);
    if (!error.arranged) this.#state.note({ where: log.method, error: error.error, problems, teamId });
    if (error.error === 'ratelimited') {
      log.error = error.error;
      return this.#tooMany(response, log, Number(error.details['retry_after']));
    }
    this.#write(response, log, { status: statusOf(log.method, error.error), body: error.body });
  }

  #write(response: ServerResponse, log: LoggedRequest, { status = 200, body, headers }: Answer): void {
    log.status = status;
    const error = typeof body === 'object' && body !== null && 'error' in body ? body['error'] : null;
    log.error = typeof error === 'string' ? error : null;
    const json = typeof body !== 'string';
    const type = json ? 'application/json; charset=utf-8' : 'text/plain';
    response.writeHead(status, { ...headers, 'content-type': type }).end(json ? JSON.stringify(body) : body);
  }
}

/** Methods answer 200 whatever happens; a response_url tells of errors by its status too. */
function statusOf(method: string, error: string): number {
  if (method !== 'response_url') return 200;
  return ['expired_url', 'used_url', 'invalid_url'].includes(error) ? 404 : 400;
}

function methodOf(path: string): string {
  if (path.startsWith('/api/')) return path.slice('/api/'.length);
  if (path.startsWith('/upload/')) return 'upload';
  return path.startsWith('/commands/') || path.startsWith('/actions/') ? 'response_url' : path;
}

function bearer(header: string | undefined): string | null {
  return /^Bearer (\S+)$/.exec(header ?? '')?.[1] ?? null;
}
