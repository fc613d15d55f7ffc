import { createHash } from 'node:crypto';
import type { Topic, WebSource } from '../../core/model/topic.ts';
import type { FetchState, InputState, SourceProblem } from '../../core/ports.ts';
import type { Feed } from '../feed/feed.ts';
import type { Fetcher, FetchOutcome } from '../fetch/fetcher.ts';
import type { PageArticle } from '../html/read-html.ts';
import { feedArticles } from './feed-articles.ts';
import { afterFailure, afterSuccess, type FetchTimes, isPassing } from './fetch-schedule.ts';
import type { FoundArticle } from './found-article.ts';
import { pageArticle, pageFingerprint } from './page-article.ts';
import type { WebReading } from './poller.ts';
import { withPages } from './with-pages.ts';

/** What bytes came with. */
export interface Given {
  readonly contentType: string | null;
  readonly url: string | null;
}

export interface ReadingParts {
  readonly fetcher: Fetcher;
  /** @throws an Error with the mend in its message where the bytes are no feed */
  readonly readFeed: (bytes: Uint8Array, given: Given) => Promise<Feed>;
  /** @throws an Error with the mend in its message where the bytes hold no article */
  readonly readPage: (bytes: Uint8Array, given: Given) => Promise<PageArticle>;
  /** 0 up to 1. */
  readonly random: () => number;
  /** Lets other work run. */
  readonly pause: () => Promise<void>;
}

/** A source that is asked, as it stands. */
export interface PolledSource {
  readonly topic: Topic;
  readonly source: WebSource;
  readonly key: string;
  readonly state: FetchState;
}

export interface Asked extends PolledSource {
  readonly known: ReadonlyMap<string, InputState>;
  readonly signal: AbortSignal;
  readonly times: FetchTimes;
  /** How messages name the source. */
  readonly label: string;
}

/** What is to be made of a fetch. */
export async function readOutcome(
  parts: ReadingParts,
  asked: Asked,
  outcome: FetchOutcome,
): Promise<WebReading> {
  const { state, times } = asked;
  switch (outcome.kind) {
    case 'unchanged':
      return standing(afterSuccess(state, outcome, state.fingerprint, null, times));
    case 'gone':
      return failed(asked, outcome.message, null, true);
    case 'failed':
      return failed(asked, outcome.message, outcome.retryAfterMs, false);
    case 'fetched': {
      const print = createHash('sha256').update(outcome.body).digest('base64url');
      if (print === state.fingerprint) return standing(afterSuccess(state, outcome, print, null, times));
      try {
        return await (asked.source.kind === 'feed' ? feedReading : pageReading)(parts, asked, outcome, print);
      } catch (error) {
        return failed(asked, `${asked.label}: ${inWords(error)}`, null, false);
      }
    }
  }
}

/** What is wrong with what came, and the mend where the error has one. */
function inWords(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return 'mend' in error ? `${error.message} ${String(error.mend)}` : error.message;
}

type Fetched = Extract<FetchOutcome, { readonly kind: 'fetched' }>;

async function feedReading(
  parts: ReadingParts,
  asked: Asked,
  outcome: Fetched,
  print: string,
): Promise<WebReading> {
  const { source, known, times, state, label } = asked;
  const feed = await parts.readFeed(outcome.body, outcome);
  const { found } = await feedArticles(feed, { source, known, now: times.now, pause: parts.pause });
  const whole = source.pages ? await withPages(parts, asked, found) : found;
  const fetchState = afterSuccess(state, outcome, print, feed.ttlMs, times);
  const isEmpty = feed.items.length === 0 && known.size === 0;
  const message = `${label} is a feed without items. Wait for its first, or look whether this is the right one.`;
  return {
    found: whole,
    problems: isEmpty ? [{ code: 'source-empty', where: label, message }] : [],
    // What is left to be read is left with the next feed, though that is the same one.
    fetchState: whole.some(({ fingerprint }) => fingerprint === '') ? asIfUnread(fetchState) : fetchState,
  };
}

function asIfUnread(state: FetchState): FetchState {
  return { ...state, etag: null, lastModified: null, fingerprint: null };
}

async function pageReading(
  parts: ReadingParts,
  { source, known, times, state }: Asked,
  outcome: Fetched,
  print: string,
): Promise<WebReading> {
  const page = await parts.readPage(outcome.body, outcome);
  const article = pageArticle(page, outcome.url, source, times.now);
  const one: FoundArticle = {
    key: source.url,
    fingerprint: pageFingerprint(article),
    address: article.url,
    article,
  };
  const isSame = known.get(one.key)?.fingerprint === one.fingerprint;
  return {
    found: isSame ? [] : [one],
    problems: [],
    fetchState: afterSuccess(state, outcome, print, null, times),
  };
}

function standing(fetchState: FetchState): WebReading {
  return { found: [], problems: [], fetchState };
}

/** What was read before stays. */
function failed(
  { state, times, label }: Asked,
  message: string,
  retryAfterMs: number | null,
  isGone: boolean,
): WebReading {
  const fetchState = afterFailure(state, retryAfterMs, isGone, times);
  const problem: SourceProblem = {
    code: 'source-unreachable',
    where: label,
    message,
    ...(isPassing(fetchState, times.now) && { passing: true as const }),
  };
  return { found: [], problems: [problem], fetchState };
}
