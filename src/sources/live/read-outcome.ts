import { createHash } from 'node:crypto';
import { withMend } from '../../core/fault.ts';
import { asIfUnread } from '../../core/ingest/as-if-unread.ts';
import type { Topic, WebSource } from '../../core/model/topic.ts';
import type { FetchState, InputState, SourceProblem, Store } from '../../core/ports.ts';
import type { Feed } from '../feed/feed.ts';
import type { Fetcher, FetchOutcome } from '../fetch/fetcher.ts';
import type { PageArticle } from '../html/read-html.ts';
import { isCutOff } from './cut-off.ts';
import { feedArticles } from './feed-articles.ts';
import {
  addressOf,
  afterFailure,
  afterSuccess,
  type FetchTimes,
  isPassing,
  rememberedOf,
} from './fetch-schedule.ts';
import { readMark } from './input-mark.ts';
import { pageArticle, pageFingerprint, pageMark } from './page-article.ts';
import { shownBefore } from './shown-before.ts';
import { isWall } from './wall.ts';
import type { WebReading } from './web-reading.ts';
import { withPages } from './with-pages.ts';
import { withheldPages } from './withheld.ts';

/** What bytes came with. */
export interface Given {
  readonly contentType: string | null;
  readonly url: string | null;
}

export interface ReadingParts {
  readonly store: Pick<Store, 'articlesById'>;
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
  /** What was told last of pages that were not read: it holds until the feed is read again. */
  readonly unread: readonly SourceProblem[];
}

/** What is to be made of a fetch. */
export async function readOutcome(
  parts: ReadingParts,
  asked: Asked,
  outcome: FetchOutcome,
): Promise<WebReading> {
  const { state, times, source } = asked;
  const remembered = rememberedOf(state);
  switch (outcome.kind) {
    case 'unchanged':
      return standing(asked, afterSuccess(state, outcome, remembered, times));
    case 'gone':
      // Where it moved to is gone: where the topic says it may be yet.
      return failed(asked, outcome.message, null, addressOf(state, source.url) === source.url);
    case 'failed':
      return failed(asked, outcome.message, outcome.retryAfterMs, false);
    case 'fetched': {
      const print = createHash('sha256').update(outcome.body).digest('base64url');
      if (print === remembered.fingerprint)
        return standing(asked, afterSuccess(state, outcome, remembered, times));
      try {
        return await (source.kind === 'feed' ? feedReading : pageReading)(parts, asked, outcome, print);
      } catch (error) {
        const why = error instanceof Error ? withMend(error) : String(error);
        return failed(asked, `${asked.label}: ${why}`, null, false);
      }
    }
  }
}

type Fetched = Extract<FetchOutcome, { readonly kind: 'fetched' }>;

async function feedReading(
  parts: ReadingParts,
  asked: Asked,
  outcome: Fetched,
  fingerprint: string,
): Promise<WebReading> {
  const { topic, source, known, times, state, label } = asked;
  const feed = await parts.readFeed(outcome.body, outcome);
  const { timezone } = topic;
  const reading = { source, known, label, now: times.now, timezone, pause: parts.pause };
  const { found, listed, problems } = await feedArticles(feed, reading);
  const whole = source.pages ? await withPages(parts, asked, found) : found;
  const unread = source.pages ? withheldPages(whole, listed, known, label) : [];
  const fetchState = afterSuccess(state, outcome, { fingerprint, wishMs: feed.ttlMs }, times);
  // What was not read, or did not come, is to come with the next answer, though that is the same one.
  const isLacking =
    problems.length > 0 ||
    whole.some(({ tries }) => tries !== null) ||
    (feed.items.length === 0 && known.size > 0) ||
    isCutOff(outcome.body);
  return {
    found: whole,
    listed,
    problems: [...problems, ...unread, ...(feed.items.length === 0 ? emptiness(asked) : [])],
    fetchState: isLacking ? asIfUnread(fetchState) : fetchState,
  };
}

/** Of a feed that has never given anything. */
function emptiness({ source, known, label }: Asked): readonly SourceProblem[] {
  if (source.kind !== 'feed' || known.size > 0) return [];
  const message = `${label} is a feed without items. Wait for its first, or look whether this is the right one.`;
  return [{ code: 'source-empty', where: label, message }];
}

async function pageReading(
  parts: ReadingParts,
  asked: Asked,
  outcome: Fetched,
  fingerprint: string,
): Promise<WebReading> {
  const { topic, source, known, times, state, label: key } = asked;
  const page = await parts.readPage(outcome.body, outcome);
  const article = pageArticle(page, outcome.url, source, times.now);
  const before = await parts.store.articlesById(
    topic.id,
    [...known.values()].map((input) => input.articleId),
  );
  const itself = shownBefore(article, before);
  if (itself && isWall(article, itself)) {
    const mend = 'What was read stays. Open it in a browser to see what is there.';
    throw new Error(`It shows “${article.title}” in place of its article. ${mend}`);
  }
  const isNext = itself === null && before.length > 0;
  const place = isNext
    ? `${key} ${pageMark(article)}`
    : ([...known.values()].find(({ articleId }) => articleId === itself?.id)?.key ?? key);
  const print = pageFingerprint(article);
  // Its address is that of the article before it.
  const address = isNext ? null : article.url;
  const one = { key: place, print, tries: null, isPartial: false, address, article };
  return {
    found: readMark(known.get(place)).print === print ? [] : [one],
    listed: new Set([place]),
    problems: [],
    fetchState: afterSuccess(state, outcome, { fingerprint, wishMs: null }, times),
  };
}

function standing(asked: Asked, fetchState: FetchState): WebReading {
  const problems = [...emptiness(asked), ...asked.unread];
  return { found: [], listed: new Set(asked.known.keys()), problems, fetchState };
}

/** What was read before stays. */
function failed(
  { state, times, label, known, unread }: Asked,
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
  return { found: [], listed: new Set(known.keys()), problems: [problem, ...unread], fetchState };
}
