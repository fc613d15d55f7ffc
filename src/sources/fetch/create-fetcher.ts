import { shownAddress } from '../../core/addresses/shown-address.ts';
import type { Clock, Timers } from '../../core/ports.ts';
import { FetchError } from './fetch-error.ts';
import type { Fetcher, FetchOutcome, FetchRequest, FetchSettings } from './fetcher.ts';
import { follow, type Trip, type Web } from './follow.ts';
import { Guard, type Lookup } from './guard.ts';
import { HostLines } from './host-lines.ts';
import { limits } from './limits.ts';
import { systemLookup } from './lookup.ts';
import { failedOutcome, outcomeOf } from './outcome.ts';
import { permits } from './permits.ts';
import { conditions, userAgent } from './request-headers.ts';
import { Robots } from './robots.ts';

export interface FetcherParts {
  /** For instants that servers name, and how long a robots.txt is kept. */
  readonly clock: Clock;
  readonly timers: Timers;
  /** Readout's own, for the User-Agent. */
  readonly version: string;
  /** From 0 to 1, for the pauses. */
  readonly random: () => number;
  /** Left out: as the machine does it. */
  readonly lookup?: Lookup;
}

/**
 * A fetcher of feeds and pages:
 *
 *     const fetcher = createFetcher(settings.fetching, { clock, timers: realTimers, version, random: Math.random });
 *     const outcome = await fetcher.fetch({ url: 'https://example.org/feed.xml', what: 'feed', validators: null });
 *     if (outcome.kind === 'fetched') readFeed(outcome.body, { contentType: outcome.contentType, url: outcome.url });
 *     await fetcher.close();
 *
 * @throws Fault where an entry of `settings.allow` is no host name, address or network
 */
export function createFetcher(settings: FetchSettings, parts: FetcherParts): Fetcher {
  return new WebFetcher(settings, parts);
}

class WebFetcher implements Fetcher {
  readonly #web: Web;
  readonly #robots: Robots;
  readonly #closing = new AbortController();
  readonly #underWay = new Set<Promise<unknown>>();

  constructor(settings: FetchSettings, { clock, timers, version, random, lookup }: FetcherParts) {
    const closing = this.#closing.signal;
    const lineSettings = { pauseMs: settings.pauseMs, mostAtOnce: limits.atOnce };
    this.#web = {
      guard: new Guard(permits(settings.allow), lookup ?? systemLookup),
      lines: new HostLines(lineSettings, { timers, random, closing }),
      clock,
      timers,
      agent: userAgent(version, settings.contact),
    };
    this.#robots = new Robots(this.#web, closing);
  }

  async fetch(request: FetchRequest): Promise<FetchOutcome> {
    const fetching = this.#fetch(request);
    this.#underWay.add(fetching);
    try {
      return await fetching;
    } finally {
      this.#underWay.delete(fetching);
    }
  }

  async close(): Promise<void> {
    this.#closing.abort(new Error('the fetcher was closed'));
    await Promise.all(this.#underWay);
  }

  async #fetch(request: FetchRequest): Promise<FetchOutcome> {
    const ending = new AbortController();
    const end = (): void => ending.abort(new Error('the fetch was ended'));
    const signals = [this.#closing.signal, ...(request.signal ? [request.signal] : [])];
    for (const signal of signals) signal.addEventListener('abort', end, { once: true });
    if (signals.some((signal) => signal.aborted)) end();
    try {
      return await this.#travel(request, ending.signal);
    } catch (error) {
      return failedOutcome(ending.signal.aborted ? ended(request.url) : asFetchError(error, request.url));
    } finally {
      for (const signal of signals) signal.removeEventListener('abort', end);
    }
  }

  async #travel(request: FetchRequest, signal: AbortSignal): Promise<FetchOutcome> {
    const headers = conditions(request.validators);
    const trip: Trip = {
      address: request.url,
      what: request.what,
      headers,
      limit: { bytes: limits.bytes, beyond: 'refuse' },
      mayAsk: async (url, ending) => {
        if (request.what === 'page') await this.#robots.check(url, ending);
      },
    };
    const landing = await follow(trip, this.#web, signal);
    const sent = Object.keys(headers).length > 0 ? request.validators : null;
    return outcomeOf(landing, sent, this.#web.clock.now());
  }
}

function ended(address: string): FetchError {
  return new FetchError(
    'unreachable',
    `Fetching ${shownAddress(address)} was ended before it was done. It is asked again.`,
  );
}

function asFetchError(error: unknown, address: string): FetchError {
  if (error instanceof FetchError) return error;
  const message = `${shownAddress(address)} could not be fetched. It is asked again.`;
  return new FetchError('unreachable', message, { cause: error });
}
