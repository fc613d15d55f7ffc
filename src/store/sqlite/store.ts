import type { Article } from '../../core/model/article.ts';
import type { Findings } from '../../core/model/finding.ts';
import type {
  AnalysedArticle,
  AnalysisBasis,
  ArticleQuery,
  FetchState,
  InputState,
  SourceRecord,
  Store,
  StoreBatch,
} from '../../core/ports.ts';
import { openUntil, publicationPeriod } from '../instants.ts';
import { type Connection, openConnection, type Parameters } from './connection.ts';
import { textColumn, toAnalysed, toArticle, toFetchState, toInput, toRecord } from './rows.ts';
import { articleFile } from './schema.ts';
import { sql } from './statements.ts';

/**
 * The embedded store: one SQLite file in `directory`. Any number of processes may share it.
 * @param shownAs how faults name the directory
 * @throws Fault as `openDatabase` does; every method throws one where the file cannot be read or written
 */
export function openSqliteStore(directory: string, shownAs: string = directory): Store {
  return new SqliteStore(openConnection(articleFile, directory, shownAs));
}

class SqliteStore implements Store {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  async save(topic: string, source: string, batch: StoreBatch): Promise<void> {
    this.#connection.transaction(() => {
      const before = this.#articlesOf(topic, source, [...batch.gone, ...batch.inputs.map(({ key }) => key)]);
      for (const analysed of batch.articles) this.#putArticle(topic, batch, analysed);
      for (const { key, fingerprint, articleId } of batch.inputs) {
        this.#connection.run(sql.putInput, { topic, source, key, fingerprint, article: articleId });
      }
      for (const key of batch.gone) this.#connection.run(sql.dropInput, { topic, source, key });
      for (const id of before) this.#connection.run(sql.dropOrphan, { topic, id });
      this.#putRecord(batch.record);
      if (batch.fetchState)
        this.#connection.run(sql.putFetch, { topic, source, state: JSON.stringify(batch.fetchState) });
    });
  }

  async articles({ topic, from, until }: ArticleQuery): Promise<readonly AnalysedArticle[]> {
    return this.#connection
      .all(sql.window, { topic, from: milliseconds(from), until: milliseconds(until) })
      .map(toAnalysed);
  }

  async articlesById(topic: string, ids: readonly string[]): Promise<readonly Article[]> {
    return this.#connection.all(sql.byIds, { topic, ids: JSON.stringify(ids) }).map(toArticle);
  }

  async givenElsewhere(topic: string, source: string, ids: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = this.#connection.all(sql.givenElsewhere, { topic, source, ids: JSON.stringify(ids) });
    return new Set(rows.map((row) => textColumn(row, 'article')));
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
    return this.#connection.all(sql.openMeetings, { topic, ...bounds }).map(toAnalysed);
  }

  async newest(topic: string, until?: string): Promise<string | null> {
    const last =
      until === undefined ? Number.MAX_SAFE_INTEGER : Temporal.Instant.from(until).epochMilliseconds;
    const newest = this.#connection.all(sql.newest, { topic, until: last })[0]?.['newest'];
    return typeof newest === 'number' ? Temporal.Instant.fromEpochMilliseconds(newest).toString() : null;
  }

  async inputs(topic: string, source: string): Promise<ReadonlyMap<string, InputState>> {
    return new Map(
      this.#connection
        .all(sql.inputs, { topic, source })
        .map((row) => [textColumn(row, 'key'), toInput(row)]),
    );
  }

  async impliedlyDated(topic: string): Promise<readonly Article[]> {
    return this.#connection.all(sql.impliedlyDated, { topic }).map(toArticle);
  }

  async analysedOtherwise(topic: string, analysis: string, limit: number): Promise<readonly Article[]> {
    return this.#connection.all(sql.analysedOtherwise, { topic, analysis, limit }).map(toArticle);
  }

  async revise(topic: string, basis: AnalysisBasis, articles: readonly AnalysedArticle[]): Promise<void> {
    this.#connection.transaction(() => {
      for (const { article, findings } of articles) {
        this.#connection.run(sql.revise, {
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
    return this.#connection.all(sql.statedDates, { topic }).map((row) => textColumn(row, 'published_at'));
  }

  async keepSources(topic: string, kept: readonly string[]): Promise<void> {
    this.#connection.transaction(() => {
      const known = this.#connection.all(sql.sources, { topic }).map((row) => textColumn(row, 'source'));
      for (const source of known.filter((name) => !kept.includes(name))) {
        const articles = this.#connection
          .all(sql.sourceInputs, { topic, source })
          .map((row) => textColumn(row, 'article'));
        this.#connection.run(sql.dropInputs, { topic, source });
        this.#connection.run(sql.dropRecord, { topic, source });
        this.#connection.run(sql.dropFetch, { topic, source });
        for (const id of articles) this.#connection.run(sql.dropOrphan, { topic, id });
      }
    });
  }

  async renameSource(topic: string, from: string, to: string): Promise<void> {
    this.#connection.transaction(() => {
      this.#connection.run(sql.renameInputs, { topic, source: from, to });
      this.#connection.run(sql.renameRecord, { topic, source: from, to });
      this.#connection.run(sql.dropFetch, { topic, source: from });
    });
  }

  async records(topic: string): Promise<readonly SourceRecord[]> {
    return this.#connection.all(sql.records, { topic }).map(toRecord);
  }

  async fetchStates(topic: string): Promise<ReadonlyMap<string, FetchState>> {
    return new Map(
      this.#connection
        .all(sql.fetches, { topic })
        .map((row) => [textColumn(row, 'source'), toFetchState(row)]),
    );
  }

  async otherWrites(): Promise<number> {
    return Number(this.#connection.all(sql.otherWrites, {})[0]?.['data_version']);
  }

  async close(): Promise<void> {
    this.#connection.close();
  }

  /** The articles that these inputs gave until now: some of them may have lost their last input. */
  #articlesOf(topic: string, source: string, keys: readonly string[]): Set<string> {
    const rows = keys.flatMap((key) => this.#connection.all(sql.inputArticle, { topic, source, key }));
    return new Set(rows.map((row) => textColumn(row, 'article')));
  }

  #putArticle(topic: string, { basis, record }: StoreBatch, { article, findings }: AnalysedArticle): void {
    const current = this.#connection.all(sql.current, { topic, id: article.id })[0];
    const change = current === undefined ? null : changeOf(current, article, findings);
    if (change !== null) {
      this.#connection.run(sql.keepRevision, { topic, id: article.id, change, replacedAt: record.readAt });
    }
    const { id, title, text, outlet, url, byline, lang, modifiedAt, firstSeenAt } = article;
    this.#connection.run(sql.putArticle, {
      topic,
      id,
      title,
      text,
      outlet,
      url,
      byline,
      lang,
      modifiedAt,
      revision: current === undefined ? 1 : Number(current['revision']) + (change === null ? 0 : 1),
      ...publication(article, basis),
      openUntil: openUntil(findings),
      analysis: basis.analysis,
      findings: JSON.stringify(findings),
      official: article.official ? 1 : 0,
      firstSeenAt: firstSeenAt === undefined ? null : milliseconds(firstSeenAt),
    });
  }

  #putRecord({ topic, source, readAt, articles, problems }: SourceRecord): void {
    this.#connection.run(sql.putRecord, {
      topic,
      source,
      readAt,
      articles,
      problems: JSON.stringify(problems),
    });
  }
}

/** What a revision changed: the headline alone, a correction, or something else; null: nothing that is shown. */
function changeOf(
  before: Record<string, unknown>,
  { title, text }: Article,
  { corrections }: Findings,
): 'headline' | 'correction' | 'update' | null {
  const old = textColumn(before, 'text');
  if (old === text) return textColumn(before, 'title') === title ? null : 'headline';
  const isNew = corrections.some(({ evidence }) =>
    evidence.some(({ start, end }) => !old.includes(text.slice(start, end))),
  );
  return isNew ? 'correction' : 'update';
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
