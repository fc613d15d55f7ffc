import path from 'node:path';
import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';
import type { Article } from '../../core/model/article.ts';
import type {
  AnalysedArticle,
  AnalysisBasis,
  ArticleQuery,
  InputState,
  SourceRecord,
  Store,
  StoreBatch,
} from '../../core/ports.ts';
import { openUntil, publicationPeriod } from '../instants.ts';
import { openDatabase, storeFault } from './open.ts';
import { textColumn, toAnalysed, toArticle, toInput, toRecord } from './rows.ts';
import { sql } from './statements.ts';

type Parameters = Readonly<Record<string, SQLInputValue>>;

/**
 * The embedded store: one SQLite file in `directory`. Any number of processes may share it.
 * @param shownAs how faults name the directory
 * @throws Fault as `openDatabase` does; every method throws one where the file cannot be read or written
 */
export function openSqliteStore(directory: string, shownAs: string = directory): Store {
  return new SqliteStore(openDatabase(directory, shownAs), (error) =>
    storeFault(error, shownAs, path.join(directory, 'readout.db')),
  );
}

class SqliteStore implements Store {
  readonly #database: DatabaseSync;
  readonly #explain: (error: unknown) => unknown;
  readonly #prepared = new Map<string, StatementSync>();

  constructor(database: DatabaseSync, explain: (error: unknown) => unknown) {
    this.#database = database;
    this.#explain = explain;
  }

  async save(topic: string, source: string, batch: StoreBatch): Promise<void> {
    this.#transaction(() => {
      const before = this.#articlesOf(topic, source, [...batch.gone, ...batch.inputs.map(({ key }) => key)]);
      for (const analysed of batch.articles) this.#putArticle(topic, batch.basis, analysed);
      for (const { key, fingerprint, articleId } of batch.inputs) {
        this.#run(sql.putInput, { topic, source, key, fingerprint, article: articleId });
      }
      for (const key of batch.gone) this.#run(sql.dropInput, { topic, source, key });
      for (const id of before) this.#run(sql.dropOrphan, { topic, id });
      this.#putRecord(batch.record);
    });
  }

  async articles({ topic, from, until }: ArticleQuery): Promise<readonly AnalysedArticle[]> {
    return this.#all(sql.window, { topic, from: milliseconds(from), until: milliseconds(until) }).map(
      toAnalysed,
    );
  }

  async articlesWithOpenMeetings(
    topic: string,
    until: string,
    before: string,
    startsFrom: string,
  ): Promise<readonly AnalysedArticle[]> {
    const bounds = {
      until: milliseconds(until),
      before: milliseconds(before),
      startsFrom: milliseconds(startsFrom),
    };
    return this.#all(sql.openMeetings, { topic, ...bounds }).map(toAnalysed);
  }

  async newest(topic: string, until?: string): Promise<string | null> {
    const last =
      until === undefined ? Number.MAX_SAFE_INTEGER : Temporal.Instant.from(until).epochMilliseconds;
    const newest = this.#all(sql.newest, { topic, until: last })[0]?.['newest'];
    return typeof newest === 'number' ? Temporal.Instant.fromEpochMilliseconds(newest).toString() : null;
  }

  async inputs(topic: string, source: string): Promise<ReadonlyMap<string, InputState>> {
    return new Map(
      this.#all(sql.inputs, { topic, source }).map((row) => [textColumn(row, 'key'), toInput(row)]),
    );
  }

  async impliedlyDated(topic: string): Promise<readonly Article[]> {
    return this.#all(sql.impliedlyDated, { topic }).map(toArticle);
  }

  async analysedOtherwise(topic: string, analysis: string, limit: number): Promise<readonly Article[]> {
    return this.#all(sql.analysedOtherwise, { topic, analysis, limit }).map(toArticle);
  }

  async revise(topic: string, basis: AnalysisBasis, articles: readonly AnalysedArticle[]): Promise<void> {
    this.#transaction(() => {
      for (const { article, findings } of articles) {
        this.#run(sql.revise, {
          topic,
          id: article.id,
          revision: article.revision,
          ...publication(article, basis),
          openUntil: openUntil(findings),
          analysis: basis.analysis,
          findings: JSON.stringify(findings),
        });
      }
    });
  }

  async statedDates(topic: string): Promise<readonly string[]> {
    return this.#all(sql.statedDates, { topic }).map((row) => textColumn(row, 'published_at'));
  }

  async keepSources(topic: string, kept: readonly string[]): Promise<void> {
    this.#transaction(() => {
      const known = this.#all(sql.sources, { topic }).map((row) => textColumn(row, 'source'));
      for (const source of known.filter((name) => !kept.includes(name))) {
        const articles = this.#all(sql.sourceInputs, { topic, source }).map((row) =>
          textColumn(row, 'article'),
        );
        this.#run(sql.dropInputs, { topic, source });
        this.#run(sql.dropRecord, { topic, source });
        for (const id of articles) this.#run(sql.dropOrphan, { topic, id });
      }
    });
  }

  async records(topic: string): Promise<readonly SourceRecord[]> {
    return this.#all(sql.records, { topic }).map(toRecord);
  }

  async otherWrites(): Promise<number> {
    return Number(this.#all(sql.otherWrites, {})[0]?.['data_version']);
  }

  async close(): Promise<void> {
    if (this.#database.isOpen) this.#database.close();
  }

  /** The articles that these inputs gave until now: some of them may have lost their last input. */
  #articlesOf(topic: string, source: string, keys: readonly string[]): Set<string> {
    const rows = keys.flatMap((key) => this.#all(sql.inputArticle, { topic, source, key }));
    return new Set(rows.map((row) => textColumn(row, 'article')));
  }

  #putArticle(topic: string, basis: AnalysisBasis, { article, findings }: AnalysedArticle): void {
    const current = this.#all(sql.current, { topic, id: article.id })[0];
    const changed = current !== undefined && textColumn(current, 'text') !== article.text;
    if (changed) this.#run(sql.keepRevision, { topic, id: article.id });
    const { id, title, text, outlet, url, byline, lang, modifiedAt } = article;
    this.#run(sql.putArticle, {
      topic,
      id,
      title,
      text,
      outlet,
      url,
      byline,
      lang,
      modifiedAt,
      revision: current === undefined ? 1 : Number(current['revision']) + (changed ? 1 : 0),
      ...publication(article, basis),
      openUntil: openUntil(findings),
      analysis: basis.analysis,
      findings: JSON.stringify(findings),
    });
  }

  #putRecord({ topic, source, readAt, articles, problems }: SourceRecord): void {
    this.#run(sql.putRecord, { topic, source, readAt, articles, problems: JSON.stringify(problems) });
  }

  /** IMMEDIATE takes the write lock at once: a transaction that reads first would fail where another one writes. */
  #transaction(work: () => void): void {
    this.#guard(() => {
      this.#database.exec('BEGIN IMMEDIATE');
      try {
        work();
        this.#database.exec('COMMIT');
      } catch (error) {
        if (this.#database.isTransaction) this.#database.exec('ROLLBACK');
        throw error;
      }
    });
  }

  #all(statement: string, parameters: Parameters): Record<string, unknown>[] {
    return this.#guard(() => this.#prepare(statement).all(parameters));
  }

  #run(statement: string, parameters: Parameters): void {
    this.#prepare(statement).run(parameters);
  }

  #prepare(statement: string): StatementSync {
    const known = this.#prepared.get(statement);
    if (known) return known;
    const prepared = this.#database.prepare(statement);
    this.#prepared.set(statement, prepared);
    return prepared;
  }

  #guard<Result>(work: () => Result): Result {
    try {
      return work();
    } catch (error) {
      throw this.#explain(error);
    }
  }
}

function publication({ publishedAt, publishedAtStated }: Article, { timezone }: AnalysisBasis): Parameters {
  const period = publicationPeriod(publishedAt, timezone);
  return {
    publishedAt,
    publishedStated: publishedAt !== null && publishedAtStated ? 1 : 0,
    publishedFrom: period?.from ?? null,
    publishedTo: period?.to ?? null,
  };
}

function milliseconds(instant: string): number {
  return Temporal.Instant.from(instant).epochMilliseconds;
}
