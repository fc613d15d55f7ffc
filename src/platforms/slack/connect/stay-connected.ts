import { setTimeout as sleep } from 'node:timers/promises';
import { backOff } from '../../chat/back-off.ts';
import { isSendable, wayMend } from './pre-flight.ts';
import { openingFailure, openSocket, type Socket, type SocketParts } from './socket.ts';

export interface ConnectionParts extends SocketParts {
  readonly random: () => number;
}

/** How one connection ended: there is no use in another one, or there is, after a while. */
interface End {
  readonly kind: 'off' | 'refused' | 'dropped';
  readonly waitMs: number;
}

/** A connection that held so long was a good one, ms: what ended it is no failure in a row. */
const steadyMs = 60_000;

/** Keeps the app connected until `stop` is aborted or Slack turns its token away for good; never rejects. */
export async function stayConnected(parts: ConnectionParts, stop: AbortSignal): Promise<void> {
  const { log, random } = parts;
  if (!isSendable(parts.appToken)) {
    return log.error(
      { mend: newAppToken },
      'the app-level token holds what no token holds; the bot stays off',
    );
  }
  const leaving = new Leaving();
  let failures = 0;
  let wasConnected = false;
  while (!stop.aborted) {
    const began = performance.now();
    const end = await live(parts, wasConnected, leaving, stop);
    if (end.kind === 'off' || stop.aborted) break;
    wasConnected ||= end.kind === 'dropped';
    const wasSteady = end.kind === 'dropped' && performance.now() - began > steadyMs;
    failures = wasSteady ? 0 : failures + 1;
    const wait = Math.max(end.waitMs, pause(end, failures, random()));
    if (end.kind === 'refused') log.info({ waitMs: wait }, 'connecting to Slack is tried again');
    await sleep(wait, null, { signal: stop }).catch(() => null);
  }
  leaving.closeMoved();
  await leaving.gone();
}

/** What was open once is taken up again at once; only what goes on failing waits. */
function pause({ kind }: End, failures: number, random: number): number {
  const counted = kind === 'dropped' ? failures - 1 : failures;
  return counted < 1 ? 0 : backOff(counted, random);
}

/** One connection's life. */
async function live(
  parts: ConnectionParts,
  wasConnected: boolean,
  leaving: Leaving,
  stop: AbortSignal,
): Promise<End> {
  const { log } = parts;
  const socket = openSocket(parts);
  const stopped = Promise.withResolvers<'stopped'>();
  const onStop = (): void => stopped.resolve('stopped');
  stop.addEventListener('abort', onStop, { once: true });
  let isMoved = false;
  try {
    const first = await Promise.race([socket.opened, stopped.promise]);
    if (first === 'stopped') return { kind: 'off', waitMs: 0 };
    leaving.closeMoved();
    log.info({}, wasConnected ? 'connected to Slack again' : 'connected to Slack');
    const why = await Promise.race([socket.ended, stopped.promise]);
    isMoved = moves.has(why);
    if (why !== 'stopped') tellEnd(parts, why);
    return { kind: 'dropped', waitMs: 0 };
  } catch (error) {
    return stop.aborted ? { kind: 'off', waitMs: 0 } : refused(parts, error);
  } finally {
    stop.removeEventListener('abort', onStop);
    if (isMoved) leaving.keepMoved(socket);
    else leaving.close(socket);
  }
}

/** Upon these Slack goes on to send over the connection, for some seconds, what it has no other one for. */
const moves: ReadonlySet<string> = new Set(['refresh_requested', 'warning']);

/** Connections on their way out; the next one does not wait for them to be gone. */
class Leaving {
  readonly #farewells = new Set<Promise<void>>();
  #moved: readonly Socket[] = [];

  close(socket: Socket): void {
    const farewell = socket.close().finally(() => this.#farewells.delete(farewell));
    this.#farewells.add(farewell);
  }

  /** Keeps a connection that Slack moves open until the next one is. */
  keepMoved(socket: Socket): void {
    this.#moved = [...this.#moved, socket];
  }

  closeMoved(): void {
    for (const socket of this.#moved) this.close(socket);
    this.#moved = [];
  }

  async gone(): Promise<void> {
    await Promise.all(this.#farewells);
  }
}

function tellEnd({ log }: ConnectionParts, why: string): void {
  if (moves.has(why)) return log.info({ why }, 'Slack moves the connection; it is taken up again');
  const mend = mends[why];
  log.warn({ why, ...(mend && { mend }) }, 'the connection to Slack dropped; it is taken up again');
}

/** What somebody can do meanwhile, by Slack's word for the end. */
const mends: Readonly<Partial<Record<string, string>>> = {
  link_disabled: 'Switch Socket Mode on again in the app’s settings at api.slack.com/apps.',
  too_many_websockets: 'Stop other processes that run with this SLACK_APP_TOKEN.',
};

function refused({ log }: ConnectionParts, error: unknown): End {
  const { reason, code, retryAfterMs } = openingFailure(error);
  const mend = code !== null && Object.hasOwn(hopeless, code) ? hopeless[code] : undefined;
  if (mend !== undefined) {
    log.error({ code, mend }, 'Slack does not take the app-level token; the bot stays off');
    return { kind: 'off', waitMs: 0 };
  }
  const fields = { reason, ...(code !== null && { code }), mend: (code && mends[code]) ?? wayMend };
  log.warn(fields, 'Slack cannot be reached');
  return { kind: 'refused', waitMs: retryAfterMs };
}

const newAppToken =
  'Make an app-level token with the scope connections:write on the app’s “Basic Information” page, set SLACK_APP_TOKEN to it and restart.';
const installAgain = 'Install the app again, set SLACK_BOT_TOKEN and SLACK_APP_TOKEN anew and restart.';

/** What no further try changes: https://docs.slack.dev/reference/methods/apps.connections.open#errors */
const hopeless: Readonly<Partial<Record<string, string>>> = {
  account_inactive: installAgain,
  access_denied: newAppToken,
  app_not_found: newAppToken,
  invalid_auth: newAppToken,
  missing_scope: newAppToken,
  no_permission: newAppToken,
  not_allowed_token_type: newAppToken,
  not_authed: newAppToken,
  team_disabled: installAgain,
  token_expired: newAppToken,
  token_revoked: newAppToken,
  user_removed_from_team: installAgain,
};
