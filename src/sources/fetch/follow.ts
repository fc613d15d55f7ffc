import { shownAddress } from '../../core/addresses/shown-address.ts';
import type { Clock, Timers } from '../../core/ports.ts';
import { type Answer, ask, type Question } from './ask.ts';
import { explained, late } from './explain.ts';
import { FetchError } from './fetch-error.ts';
import type { FetchRequest } from './fetcher.ts';
import { retryAfterMs } from './freshness.ts';
import type { Guard } from './guard.ts';
import type { HostLines } from './host-lines.ts';
import { hostName } from './host-name.ts';
import { limits } from './limits.ts';
import type { BodyLimit } from './read-body.ts';
import { requestHeaders } from './request-headers.ts';
import { TimeBudget } from './time-budget.ts';

/** With what addresses are asked. */
export interface Web {
  readonly guard: Guard;
  readonly lines: HostLines;
  readonly clock: Clock;
  readonly timers: Timers;
  readonly agent: string;
}

/** One address that is asked, with what it redirects to. */
export interface Trip {
  readonly address: string;
  readonly what: FetchRequest['what'] | 'robots';
  /** Beside what every request says. */
  readonly headers: Readonly<Record<string, string>>;
  readonly limit: BodyLimit;
  /** Throws where an address, the first or one on the way, is not to be asked. */
  readonly mayAsk: (url: URL, signal: AbortSignal) => Promise<void>;
}

/** Where a trip ended. */
export interface Landing {
  readonly url: URL;
  /** True where redirects led there, all of them permanent. */
  readonly isMoved: boolean;
  readonly answer: Answer;
}

/**
 * Asks an address and follows where it redirects, each step judged and in line like the first.
 * @throws FetchError, or the signal's reason
 */
export async function follow(trip: Trip, web: Web, signal: AbortSignal): Promise<Landing> {
  const budget = new TimeBudget(limits.totalMs, web.timers);
  const seen = new Set<string>();
  let url = web.guard.admit(trip.address);
  let arePermanent = true;
  for (;;) {
    try {
      await trip.mayAsk(url, signal);
      const answer = await step(question(trip, url, web), web, budget, signal);
      const target = redirectTarget(answer);
      if (target === null) return { url, isMoved: seen.size > 0 && arePermanent, answer };
      seen.add(url.href);
      arePermanent &&= permanent.has(answer.status);
      url = redirected(target, url, web.guard);
    } catch (error) {
      throw signal.aborted || seen.size === 0 ? error : onTheWay(error, trip.address);
    }
    if (seen.has(url.href) || seen.size > limits.redirects) throw astray(trip.address, seen.has(url.href));
  }
}

/** Asks one address when it is its host's turn. */
async function step(asked: Question, web: Web, budget: TimeBudget, signal: AbortSignal): Promise<Answer> {
  const { url } = asked;
  const host = hostName(url);
  const askNow = async (ending: AbortSignal): Promise<Answer> => {
    const answer = await ask(asked, web.guard, limits.totalMs, ending);
    const wait = busy.has(answer.status) ? retryAfterMs(answer.header, web.clock.now()) : null;
    if (wait !== null) web.lines.rest(host, wait);
    return answer;
  };
  try {
    return await web.lines.inTurn(host, signal, () => budget.spend(signal, () => late(url), askNow));
  } catch (error) {
    throw signal.aborted ? error : explained(error, url);
  }
}

function question(trip: Trip, url: URL, web: Web): Question {
  const headers = { ...requestHeaders(web.agent, trip.what), ...trip.headers };
  if (url.username === '' && url.password === '') return { url, headers, limit: trip.limit };
  const login = Buffer.from(`${decoded(url.username)}:${decoded(url.password)}`).toString('base64');
  return { url, headers: { ...headers, authorization: `Basic ${login}` }, limit: trip.limit };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** Null: the answer redirects nowhere. */
function redirectTarget({ status, header }: Answer): string | null {
  const location = redirects.has(status) ? header('location') : null;
  // Headers are read as Latin-1; what is not ASCII in an address is UTF-8 on most servers.
  return location === null ? null : Buffer.from(location, 'latin1').toString('utf8');
}

/** User name and password go to the address that has them, and never on to where it redirects. */
function redirected(target: string, base: URL, guard: Guard): URL {
  const url = guard.admit(target, base);
  url.username = '';
  url.password = '';
  url.hash = '';
  return url;
}

function onTheWay(error: unknown, start: string): unknown {
  if (!(error instanceof FetchError)) return error;
  const more = { status: error.status, retryAfterMs: error.retryAfterMs, cause: error };
  return new FetchError(error.failure, `${error.message} ${shownAddress(start)} redirects there.`, more);
}

function astray(start: string, isCircle: boolean): FetchError {
  const how = isCircle ? 'in a circle' : `more than ${limits.redirects} times`;
  return new FetchError(
    'too-many-redirects',
    `${shownAddress(start)} redirects ${how}. Open it in a browser, and take the address that it ends at.`,
  );
}

/** RFC 9110, 15.4: those that name the address to ask in place of this one. */
const redirects: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
const permanent: ReadonlySet<number> = new Set([301, 308]);

/** Answers that speak for the whole host where they say how long to wait. */
const busy: ReadonlySet<number> = new Set([429, 503]);
