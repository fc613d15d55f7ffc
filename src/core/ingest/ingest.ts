import type { Article } from '../model/article.ts';
import type { Topic, TopicSource } from '../model/topic.ts';
import type {
  Clock,
  FetchState,
  InputState,
  SourceProblem,
  SourceReader,
  SourceReading,
  SourceRecord,
  Store,
} from '../ports.ts';
import { asIfUnread } from './as-if-unread.ts';
import { basisFor } from './basis.ts';
import { carryOver } from './carry-over.ts';
import { dated, hasStatedDate, type ImpliedDates } from './dated.ts';
import { knownInputs } from './known-inputs.ts';
import { matcher } from './match.ts';
import { oneByOne, type Pause } from './one-by-one.ts';
import { sourceKey, sourceLabel } from './source-key.ts';

/** What reading a topic's sources needs. */
export interface IngestParts {
  readonly store: Store;
  readonly readers: readonly SourceReader[];
  readonly clock: Clock;
  /** Told after each batch that was analysed and saved, and waited for. */
  readonly onProgress?: (progress: IngestProgress) => void | Promise<void>;
  /**
   * Waited for after each article: the caller can let other work run there. What it throws ends the reading; the
   * batches that were saved stay.
   */
  readonly pause?: Pause;
  /** Which of the topic's sources are read; left out: all. */
  readonly wanted?: (source: TopicSource) => boolean;
}

/** How many of the articles that are new or changed have been read. */
export interface IngestProgress {
  readonly done: number;
  readonly total: number;
}

/** What one source gave in this reading. */
export interface SourceReport {
  readonly source: TopicSource;
  /** Articles that were new or changed. */
  readonly read: number;
  readonly unchanged: number;
  readonly gone: number;
  readonly problems: readonly SourceProblem[];
}

export interface IngestReport {
  /** Those that were read. */
  readonly sources: readonly SourceReport[];
  /** False where the topic's articles and what was found in them stand as they were. */
  readonly changed: boolean;
}

/** One source as read, before its articles are dated and analysed. */
interface PendingSource {
  readonly source: TopicSource;
  readonly key: string;
  readonly articles: readonly Article[];
  readonly inputs: readonly InputState[];
  readonly gone: readonly string[];
  readonly unchanged: number;
  readonly problems: readonly SourceProblem[];
  readonly fetchState: FetchState | null;
}

/** The analysis is most of what there is to load, and a topic that stands as it was needs none of it. */
const loadAnalysis = () => import('./read-article.ts');

/** Articles in one transaction: few enough to hold, enough to make the transaction's cost small. */
const batchSize = 200;

/**
 * Reads a topic's sources into the store: what changed is dated, analysed and saved; what stands as it was costs
 * nothing. A source or an article that cannot be read becomes a problem of its source and stops no other.
 */
export async function ingest(parts: IngestParts, topic: Topic): Promise<IngestReport> {
  const { store, pause } = parts;
  const hasLeft = await carryOver(store, topic, parts.clock.now().toString());
  const pending = await readSources(parts, topic);
  const articles = pending.flatMap((source) => source.articles);
  const moved = hasLeft || articles.length > 0 || pending.some(({ gone }) => gone.length > 0);
  const outdated = await store.analysedOtherwise(topic.id, basisFor(topic.timezone).analysis, 1);
  const changed = moved || outdated.length > 0;
  const dates = changed ? await datesFor(parts, topic, articles) : new Map<string, null>();
  // Before what is new is saved: a reading that is ended here finds it new again, and so dates the others again.
  if (changed) await redate(store, topic, dates, pause);
  const sources = await saveSources(parts, topic, pending, dates);
  await store.keepSources(
    topic.id,
    topic.sources.map((source) => sourceKey(topic, source)),
  );
  await rereadOutdated(store, topic, dates, pause);
  return { sources, changed };
}

/** Dates for all articles of the topic that state none: those in the store, and those just read. */
async function datesFor(
  { store, pause }: IngestParts,
  topic: Topic,
  articles: readonly Article[],
): Promise<ImpliedDates> {
  const fresh = new Set(articles.map(({ id }) => id));
  const kept = (await store.impliedlyDated(topic.id)).filter(({ id }) => !fresh.has(id));
  const undated = [...kept, ...articles.filter((article) => !hasStatedDate(article))];
  if (undated.length === 0) return new Map();
  const stated = articles.filter(hasStatedDate).flatMap(({ publishedAt }) => publishedAt ?? []);
  const neighbours = new Set([...(await store.statedDates(topic.id)), ...stated]);
  const { impliedDates } = await import('./dating.ts');
  return impliedDates(undated, [...neighbours], topic.timezone, pause);
}

async function saveSources(
  parts: IngestParts,
  topic: Topic,
  pending: readonly PendingSource[],
  dates: ImpliedDates,
): Promise<SourceReport[]> {
  const total = pending.reduce((sum, { articles }) => sum + articles.length, 0);
  const reports: SourceReport[] = [];
  let done = 0;
  for (const source of pending) {
    const onBatch = async (count: number): Promise<void> => {
      done += count;
      await parts.onProgress?.({ done, total });
    };
    reports.push(await saveSource(parts, topic, source, dates, onBatch));
  }
  return topic.sources.flatMap((source) => reports.filter((report) => report.source === source));
}

async function readSources(parts: IngestParts, topic: Topic): Promise<PendingSource[]> {
  const pending: PendingSource[] = [];
  for (const source of topic.sources.toSorted(filesFirst)) {
    if (parts.wanted?.(source) === false) continue;
    const read = await readSource(parts, topic, source, pending);
    if (read) pending.push(read);
  }
  return pending;
}

/** A file says what it says; of the web's tellings of one article the fullest is taken. */
function filesFirst(a: TopicSource, b: TopicSource): number {
  return Number(b.kind === 'files') - Number(a.kind === 'files');
}

async function readSource(
  { store, readers }: IngestParts,
  topic: Topic,
  source: TopicSource,
  earlier: readonly PendingSource[],
): Promise<PendingSource | null> {
  const key = sourceKey(topic, source);
  const reader = readers.find((candidate) => candidate.reads(source));
  const known = await store.inputs(topic.id, key);
  if (!reader) throw new TypeError(`Nothing reads ${source.kind} sources.`);
  let reading: Awaited<ReturnType<SourceReader['read']>>;
  try {
    reading = await reader.read(topic, source, knownInputs(store, topic.id, key, known, earlier));
  } catch (error) {
    return failedSource(source, key, known.size, error instanceof Error ? error.message : String(error));
  }
  return reading && pendingSource(topic, source, known, reading);
}

function pendingSource(
  topic: Topic,
  source: TopicSource,
  known: ReadonlyMap<string, InputState>,
  reading: SourceReading & { readonly inputs: readonly InputState[] },
): PendingSource {
  const articles = reading.articles.filter(matcher(topic));
  const kept = new Set(articles.map(({ id }) => id));
  const read = new Set(reading.articles.map(({ id }) => id));
  const inputs = reading.inputs
    .filter((input) => read.has(input.articleId) || !isKnown(known, input))
    // An input whose article does not belong here is remembered all the same: it need not be read again.
    .map((input) =>
      read.has(input.articleId) && !kept.has(input.articleId) ? { ...input, articleId: '' } : input,
    );
  const { problems, unchanged, fetchState = null } = reading;
  return {
    source,
    key: sourceKey(topic, source),
    articles,
    inputs,
    gone: fetchState === null ? goneInputs(known, reading) : [],
    unchanged: unchanged.length,
    problems,
    fetchState,
  };
}

function isKnown(
  known: ReadonlyMap<string, InputState>,
  { key, fingerprint, articleId }: InputState,
): boolean {
  const state = known.get(key);
  return state?.fingerprint === fingerprint && state.articleId === articleId;
}

function failedSource(source: TopicSource, key: string, unchanged: number, message: string): PendingSource {
  const problems = [{ code: 'source-unreachable' as const, where: sourceLabel(source), message }];
  return { source, key, articles: [], inputs: [], gone: [], unchanged, problems, fetchState: null };
}

/** Inputs that the reading no longer had. What could not be read keeps the article that it gave before. */
function goneInputs(
  known: ReadonlyMap<string, InputState>,
  reading: SourceReading & { readonly inputs: readonly InputState[] },
): string[] {
  if (reading.problems.some(({ code }) => code === 'source-unreachable')) return [];
  const present = new Set([
    ...reading.inputs.map(({ key }) => key),
    ...reading.problems.map(({ where }) => where),
  ]);
  const unchanged = new Set(reading.unchanged);
  return [...known.values()]
    .filter(({ key, articleId }) => !present.has(key) && !unchanged.has(articleId))
    .map(({ key }) => key);
}

async function saveSource(
  { store, clock, pause }: IngestParts,
  topic: Topic,
  pending: PendingSource,
  dates: ImpliedDates,
  onBatch: (articles: number) => Promise<void>,
): Promise<SourceReport> {
  const { source, key, gone, unchanged } = pending;
  const problems = [...pending.problems];
  const basis = basisFor(topic.timezone);
  const readAt = clock.now().toString();
  const count = pending.articles.length + unchanged;
  const record = (): SourceRecord => ({ topic: topic.id, source: key, readAt, articles: count, problems });
  const inputsOf = Map.groupBy(pending.inputs, ({ articleId }) => articleId);
  let isWhole = true;
  for (let at = 0; at < pending.articles.length; at += batchSize) {
    const batch = pending.articles.slice(at, at + batchSize);
    const failed = new Set<string>();
    const { readArticle } = await loadAnalysis();
    const articles = await oneByOne(batch, pause, (article) =>
      readArticle(dated(article, dates), topic, (problem) => {
        problems.push(problem);
        failed.add(article.id);
        isWhole = false;
      }),
    );
    // Without its input state a failed article is tried again at the next reading.
    const inputs = batch.flatMap(({ id }) => (failed.has(id) ? [] : (inputsOf.get(id) ?? [])));
    await store.save(topic.id, key, { basis, articles, inputs, gone: [], record: record() });
    await onBatch(batch.length);
  }
  const saved = new Set(pending.articles.map(({ id }) => id));
  const inputs = pending.inputs.filter(({ articleId }) => !saved.has(articleId));
  const fetchState = pending.fetchState && !isWhole ? asIfUnread(pending.fetchState) : pending.fetchState;
  await store.save(topic.id, key, {
    basis,
    articles: [],
    inputs,
    gone,
    record: record(),
    ...(fetchState && { fetchState }),
  });
  return { source, read: pending.articles.length, unchanged, gone: gone.length, problems };
}

/** Gives articles of the store the dates that the topic's other articles now imply for them. */
async function redate(
  store: Store,
  topic: Topic,
  dates: ImpliedDates,
  pause: Pause | undefined,
): Promise<void> {
  const { readArticle } = await loadAnalysis();
  const moved = (await store.impliedlyDated(topic.id)).flatMap((article) => {
    const again = dated(article, dates);
    return again.publishedAt === article.publishedAt ? [] : [again];
  });
  const again = await oneByOne(moved, pause, (article) => readArticle(article, topic));
  if (again.length > 0) await store.revise(topic.id, basisFor(topic.timezone), again);
}

/** Reads anew what another analysis, or this one for another zone, has read. */
async function rereadOutdated(
  store: Store,
  topic: Topic,
  dates: ImpliedDates,
  pause: Pause | undefined,
): Promise<void> {
  const basis = basisFor(topic.timezone);
  for (;;) {
    const outdated = await store.analysedOtherwise(topic.id, basis.analysis, batchSize);
    if (outdated.length === 0) return;
    const { readArticle } = await loadAnalysis();
    const again = await oneByOne(outdated, pause, (article) => readArticle(dated(article, dates), topic));
    await store.revise(topic.id, basis, again);
  }
}
