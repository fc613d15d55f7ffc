import type { FetchState } from '../../core/ports.ts';
import type { FetchOutcome } from '../fetch/fetcher.ts';

/** A source that was never asked. */
export const neverFetched: FetchState = {
  etag: null,
  lastModified: null,
  fingerprint: null,
  nextAt: '1970-01-01T00:00:00Z',
  failures: 0,
  failingSince: null,
  reachedAt: null,
  movedTo: null,
  isGone: false,
};

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
/** What a server or a feed asks for is heeded up to this: news is to be had today. */
const longestWishMs = 6 * hourMs;
/** A share of each pause, so that many sources do not come due together for ever. */
const jitter = 0.1;

export interface FetchTimes {
  readonly now: Temporal.Instant;
  /** How often the source is asked where nothing else is said, ms. */
  readonly everyMs: number;
  /** 0 up to 1. */
  readonly random: () => number;
}

/**
 * Whether it is time to ask. A clock that was set back by more than the longest pause is not waited for.
 * @param everyMs how often the source is asked
 */
export function isDue({ nextAt, isGone }: FetchState, now: Temporal.Instant, everyMs: number): boolean {
  const waitMs = Temporal.Instant.from(nextAt).epochMilliseconds - now.epochMilliseconds;
  return !isGone && (waitMs <= 0 || waitMs > Math.max(everyMs, dayMs) * (1 + jitter));
}

/**
 * Where the source is asked: where it moved to, and where that fails every other time where the topic says.
 * @param url as the topic says
 */
export function addressOf(state: FetchState, url: string): string {
  return state.movedTo === null || isAskedAtHome(state) ? url : state.movedTo;
}

function isAskedAtHome({ failures }: FetchState): boolean {
  return failures % 2 === 1;
}

/** The validators to ask with; null: what was read came from another address, or is to be read again. */
export function validatorsOf(
  state: FetchState,
): { readonly etag: string | null; readonly lastModified: string | null } | null {
  const { etag, lastModified, movedTo } = state;
  const isElsewhere = movedTo !== null && isAskedAtHome(state);
  return isElsewhere || (etag === null && lastModified === null) ? null : { etag, lastModified };
}

/** What is remembered of what was read. */
export interface Remembered {
  /** Of its bytes. */
  readonly fingerprint: string | null;
  /** How long the feed asks to be left alone (`ttl`), ms. */
  readonly wishMs: number | null;
}

/** A feed says how long to leave it alone only with its items: an answer that nothing changed leaves it unsaid. */
export function rememberedOf({ fingerprint }: FetchState): Remembered {
  const [print = '', wish = ''] = fingerprint?.split(' ') ?? [];
  return { fingerprint: print === '' ? null : print, wishMs: wish === '' ? null : Number(wish) };
}

/** The state after a fetch that gave something to read, or found it unchanged. */
export function afterSuccess(
  before: FetchState,
  outcome: Extract<FetchOutcome, { readonly kind: 'fetched' | 'unchanged' }>,
  { fingerprint, wishMs }: Remembered,
  times: FetchTimes,
): FetchState {
  const wished = Math.min(Math.max(outcome.freshForMs ?? 0, wishMs ?? 0), longestWishMs);
  return {
    ...outcome.validators,
    fingerprint: fingerprint === null || wishMs === null ? fingerprint : `${fingerprint} ${wishMs}`,
    nextAt: later(times, Math.max(times.everyMs, wished)),
    failures: 0,
    failingSince: null,
    reachedAt: times.now.toString(),
    movedTo: outcome.movedTo ?? (isAskedAtHome(before) ? null : before.movedTo),
    isGone: false,
  };
}

/** The state after a fetch that failed, or gave what cannot be read: what was read before stands. */
export function afterFailure(
  before: FetchState,
  retryAfterMs: number | null,
  isGone: boolean,
  times: FetchTimes,
): FetchState {
  const failures = before.failures + 1;
  const failingSince = notAfter(before.failingSince, times.now);
  const backOff = Math.min(times.everyMs * 2 ** Math.min(failures - 1, 20), dayMs);
  const pause = Math.max(backOff, Math.min(retryAfterMs ?? 0, dayMs));
  const nextAt = later(times, pause);
  // A day after its first failure readers are told: it is tried once more before.
  const dayAfter = Temporal.Instant.from(failingSince).add({ milliseconds: dayMs });
  const isSooner =
    retryAfterMs === null &&
    Temporal.Instant.compare(times.now, dayAfter) < 0 &&
    Temporal.Instant.compare(dayAfter, Temporal.Instant.from(nextAt)) < 0;
  return {
    ...before,
    failures,
    failingSince,
    // Only an answer brings back what is gone.
    isGone: isGone || before.isGone,
    nextAt: isSooner ? dayAfter.toString() : nextAt,
  };
}

/** An instant that a clock which was ahead has written is now. */
function notAfter(instant: string | null, now: Temporal.Instant): string {
  return instant === null || Temporal.Instant.compare(Temporal.Instant.from(instant), now) > 0
    ? now.toString()
    : instant;
}

/** Whether a source that fails has done so for less than a day, and was read before. */
export function isPassing({ failingSince, reachedAt, isGone }: FetchState, now: Temporal.Instant): boolean {
  if (failingSince === null || reachedAt === null || isGone) return false;
  return now.epochMilliseconds - Temporal.Instant.from(failingSince).epochMilliseconds < dayMs;
}

function later({ now, random }: FetchTimes, pauseMs: number): string {
  return now.add({ milliseconds: Math.round(pauseMs * (1 + jitter * random())) }).toString();
}
