import { DefaultRestOptions, REST } from 'discord.js';
import { type Failure, failureOf } from './failure.ts';

interface Asked {
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: object;
}

type Route = `/${string}`;

export type Answered =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly failure: Failure };

/** Asks Discord once each; never rejects. */
export interface Requests {
  get(route: Route, asked?: Asked): Promise<Answered>;
  post(route: Route, asked: Asked): Promise<Answered>;
  patch(route: Route, asked: Asked): Promise<Answered>;
}

/** A request takes no longer, its answer's body included, ms. What became of one that does nobody knows. */
const longestRequest = 10_000;

/**
 * A REST client for publishing alone: it tries nothing twice and waits for no limit, so that whoever keeps the ledger
 * decides about both. discord.js' own time limit ends with the answer's head; this one lasts to the end of its body.
 */
export function createPublishingRest(apiUrl: string | null, timeoutMs: number = longestRequest): REST {
  const longest = (given: AbortSignal | null | undefined): AbortSignal =>
    AbortSignal.any([AbortSignal.timeout(timeoutMs), ...(given ? [given] : [])]);
  return new REST({
    version: '10',
    retries: 0,
    timeout: timeoutMs,
    rejectOnRateLimit: () => true,
    makeRequest: (url, init) =>
      DefaultRestOptions.makeRequest(url, { ...init, signal: longest(init.signal) }),
    ...(apiUrl !== null && { api: apiUrl }),
  });
}

/** No other characters go into a header. */
const sendable = /^[\x21-\x7e]+$/;

export function createRequests(rest: REST, token: string): Requests {
  const ask = async (asking: () => Promise<unknown>): Promise<Answered> => {
    if (!sendable.test(token)) return { ok: false, failure: notAToken };
    try {
      // discord.js forgets the token at a 401, which may be a passing one.
      rest.setToken(token);
      return { ok: true, value: await asking() };
    } catch (error) {
      return { ok: false, failure: failureOf(error) };
    }
  };
  return {
    get: (route, asked = {}) => ask(() => rest.get(route, optionsOf(asked))),
    post: (route, asked) => ask(() => rest.post(route, optionsOf(asked))),
    patch: (route, asked) => ask(() => rest.patch(route, optionsOf(asked))),
  };
}

const notAToken: Failure = {
  kind: 'refused',
  status: 401,
  code: 0,
  why: 'DISCORD_TOKEN holds what no token holds.',
};

function optionsOf({ query, body }: Asked) {
  return { ...(query && { query: new URLSearchParams(query) }), ...(body && { body }) };
}
