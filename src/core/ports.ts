import type { Article } from './model/article.ts';
import type { Findings } from './model/finding.ts';
import type { Topic, TopicSource } from './model/topic.ts';

/** Where the service tells whoever runs it what happened: a static message, with fields for what varies. */
export interface Log {
  debug(fields: object, message: string): void;
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

/** The one way to learn what time it is. */
export interface Clock {
  now(): Temporal.Instant;
}

/** Time that passes, kept apart from what time it is: the clock may jump. */
export interface Timers {
  /** Milliseconds that only grow. */
  elapsed(): number;
  /** Resolves after so many milliseconds, or when the signal is aborted. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
}

/** An article with what the analysis found in it. */
export interface AnalysedArticle {
  readonly article: Article;
  readonly findings: Findings;
}

/** What a source held when it was read. */
export interface SourceReading {
  readonly articles: readonly Article[];
  /** Inputs that could not be read, each with what to do about it; the others were read all the same. */
  readonly problems: readonly SourceProblem[];
  /** Article ids whose input stands as it was when last read (they are not in `articles`). */
  readonly unchanged: readonly string[];
  /** Of a source on the web, which gives what is new: what it does not list any more stays. */
  readonly fetchState?: FetchState;
}

export interface SourceProblem {
  readonly code: 'source-unreachable' | 'source-empty' | 'article-unreadable';
  /** The file or address. */
  readonly where: string;
  readonly message: string;
  /** It is likely to pass, and what was read before stands: whoever runs the bot is told, its readers are not. */
  readonly passing?: true;
}

/** What is remembered of a source on the web from one fetch to the next. */
export interface FetchState {
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** Of the bytes that were last read: the same ones again cost nothing. */
  readonly fingerprint: string | null;
  /** Instant before which it is not asked again. */
  readonly nextAt: string;
  /** How often in a row it failed. */
  readonly failures: number;
  /** Instant of the first of these failures. */
  readonly failingSince: string | null;
  /** Instant of the last fetch that gave something to read, or that found it unchanged. */
  readonly reachedAt: string | null;
  /** Where permanent redirects moved it. */
  readonly movedTo: string | null;
  /** It is gone for good (410). */
  readonly isGone: boolean;
}

/** What is remembered of one input (a file, a page) so that an unchanged one costs nothing. */
export interface InputState {
  readonly key: string;
  /** Changes whenever the input does: size and mtime of a file, ETag of a page. */
  readonly fingerprint: string;
  readonly articleId: string;
}

/** What the store has of what a reader reads. */
export interface KnownInputs {
  /** Of this source, by their keys. */
  readonly inputs: ReadonlyMap<string, InputState>;
  /** Articles that the topic has, from whatever source, by their ids. */
  readonly articles: (ids: readonly string[]) => Promise<ReadonlyMap<string, Article>>;
  /** Those of these articles that another source gives too. */
  readonly givenElsewhere: (ids: readonly string[]) => Promise<ReadonlySet<string>>;
}

/** Reads one kind of source. */
export interface SourceReader {
  /** True where this reader is the one for `source`. */
  reads(source: TopicSource): boolean;
  /** @returns null where there is nothing to be read now: the source stands as it was */
  read(
    topic: Topic,
    source: TopicSource,
    known: KnownInputs,
  ): Promise<(SourceReading & { readonly inputs: readonly InputState[] }) | null>;
}

/** What one source gave when it was last read. */
export interface SourceRecord {
  readonly topic: string;
  readonly source: string;
  readonly readAt: string;
  readonly articles: number;
  readonly problems: readonly SourceProblem[];
}

/** Which articles a briefing needs. */
export interface ArticleQuery {
  readonly topic: string;
  /** Only articles published at or before this instant, and undated ones. */
  readonly until: string;
  /** Only articles published at or after this instant, and undated ones. */
  readonly from: string;
}

/** Keeps articles, their findings and what was read when. Every method is atomic. */
export interface Store {
  /** Saves articles of one source with findings and input states in one transaction; a changed text is a new revision. */
  save(topic: string, source: string, batch: StoreBatch): Promise<void>;
  /** Articles of a topic by their ids, those that it has. */
  articlesById(topic: string, ids: readonly string[]): Promise<readonly Article[]>;
  /** Those of these articles that a source of the topic other than `source` gives. */
  givenElsewhere(topic: string, source: string, ids: readonly string[]): Promise<ReadonlySet<string>>;
  /** Articles in the query's window, oldest first, ties by id. */
  articles(query: ArticleQuery): Promise<readonly AnalysedArticle[]>;
  /**
   * Articles before `until` and outside the window that tell of a meeting that starts at or after `startsFrom`
   * or has no known start; oldest first.
   */
  articlesWithOpenMeetings(
    topic: string,
    until: string,
    before: string,
    startsFrom: string,
  ): Promise<readonly AnalysedArticle[]>;
  /**
   * The newest publication instant of a topic's articles, of those up to `until` where it is given; a plain date is the
   * end of its day. Null where none is dated so.
   */
  newest(topic: string, until?: string): Promise<string | null>;
  inputs(topic: string, source: string): Promise<ReadonlyMap<string, InputState>>;
  /** Articles whose date no source states: their own words gave it, or nothing did; by id. */
  impliedlyDated(topic: string): Promise<readonly Article[]>;
  /** Up to `limit` articles whose findings another analysis made. */
  analysedOtherwise(topic: string, analysis: string, limit: number): Promise<readonly Article[]>;
  /** Replaces dates and findings of articles that the topic has; their texts and revisions stand. */
  revise(topic: string, basis: AnalysisBasis, articles: readonly AnalysedArticle[]): Promise<void>;
  /** The publication dates and instants that sources state, each once. */
  statedDates(topic: string): Promise<readonly string[]>;
  /** Keeps what a source gave under another key, its inputs to be read again. */
  renameSource(topic: string, from: string, to: string): Promise<void>;
  /** Forgets the sources of a topic that are not in `kept`, and the articles that only they gave. */
  keepSources(topic: string, kept: readonly string[]): Promise<void>;
  records(topic: string): Promise<readonly SourceRecord[]>;
  /** What is remembered of a topic's sources on the web, by their keys. */
  fetchStates(topic: string): Promise<ReadonlyMap<string, FetchState>>;
  /** Another number once another process has written; what is written through this store leaves it as it is. */
  otherWrites(): Promise<number>;
  close(): Promise<void>;
}

/** What findings rest on beside the text. */
export interface AnalysisBasis {
  /** Names the analysis and its settings; articles of another one are read anew. */
  readonly analysis: string;
  /** IANA zone: a plain publication date stands for that day in it, counted from the day's start. */
  readonly timezone: string;
}

export interface StoreBatch {
  readonly basis: AnalysisBasis;
  readonly articles: readonly AnalysedArticle[];
  readonly inputs: readonly InputState[];
  /** Inputs that are gone: their articles leave the topic. */
  readonly gone: readonly string[];
  readonly record: SourceRecord;
  /** Of a source on the web: kept in the same transaction, so that what was not saved is fetched again. */
  readonly fetchState?: FetchState;
}
