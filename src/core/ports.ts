import type { Article } from './model/article.ts';
import type { Findings } from './model/finding.ts';
import type { Topic, TopicSource } from './model/topic.ts';

/** The one way to learn what time it is. */
export interface Clock {
  now(): Temporal.Instant;
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
}

export interface SourceProblem {
  readonly code: 'source-unreachable' | 'source-empty' | 'article-unreadable';
  /** The file or address. */
  readonly where: string;
  readonly message: string;
}

/** What is remembered of one input (a file, a page) so that an unchanged one costs nothing. */
export interface InputState {
  readonly key: string;
  /** Changes whenever the input does: size and mtime of a file, ETag of a page. */
  readonly fingerprint: string;
  readonly articleId: string;
}

/** Reads one kind of source. */
export interface SourceReader {
  /** True where this reader is the one for `source`. */
  reads(source: TopicSource): boolean;
  read(
    topic: Topic,
    source: TopicSource,
    known: ReadonlyMap<string, InputState>,
  ): Promise<SourceReading & { readonly inputs: readonly InputState[] }>;
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
  /** The newest publication instant of a topic's articles; null where none is dated. */
  newest(topic: string): Promise<string | null>;
  inputs(topic: string, source: string): Promise<ReadonlyMap<string, InputState>>;
  records(topic: string): Promise<readonly SourceRecord[]>;
  close(): Promise<void>;
}

export interface StoreBatch {
  readonly articles: readonly AnalysedArticle[];
  readonly inputs: readonly InputState[];
  /** Inputs that are gone: their articles leave the topic. */
  readonly gone: readonly string[];
  readonly record: SourceRecord;
}
