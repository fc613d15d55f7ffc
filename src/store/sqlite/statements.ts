/** Every statement of the store. All parameters are named: a positional object would be taken for names. */
export const sql = {
  window: `
    SELECT * FROM (
      SELECT * FROM articles WHERE topic = :topic AND published_from BETWEEN :from AND :until
      UNION ALL
      SELECT * FROM articles
      WHERE topic = :topic AND published_from IS NULL AND (first_seen_at IS NULL OR first_seen_at BETWEEN :from AND :until)
    ) ORDER BY published_from IS NULL, published_from, id`,
  // Older articles are nearly all of the archive: only those with open meetings may be looked at.
  openMeetings: `
    SELECT * FROM articles INDEXED BY articles_by_open_meeting
    WHERE topic = :topic AND open_until >= :startsFrom AND published_from < :before AND published_from <= :until
    ORDER BY published_from, id`,
  newest: 'SELECT max(published_to) AS newest FROM articles WHERE topic = :topic AND published_to <= :until',
  byIds: `
    SELECT * FROM articles WHERE topic = :topic AND id IN (SELECT value FROM json_each(:ids))`,
  givenElsewhere: `
    SELECT DISTINCT article FROM inputs INDEXED BY inputs_by_article
    WHERE topic = :topic AND article IN (SELECT value FROM json_each(:ids)) AND source <> :source`,
  current:
    'SELECT revision, title, text, published_at, modified_at FROM articles WHERE topic = :topic AND id = :id',
  putArticle: `
    INSERT INTO articles (topic, id, revision, title, text, outlet, url, byline, lang, published_at, published_stated,
      published_from, published_to, modified_at, open_until, analysis, findings, official, first_seen_at)
    VALUES (:topic, :id, :revision, :title, :text, :outlet, :url, :byline, :lang, :publishedAt, :publishedStated,
      :publishedFrom, :publishedTo, :modifiedAt, :openUntil, :analysis, :findings, :official, :firstSeenAt)
    ON CONFLICT (topic, id) DO UPDATE SET revision = excluded.revision, title = excluded.title, text = excluded.text,
      outlet = excluded.outlet, url = excluded.url, byline = excluded.byline, lang = excluded.lang,
      published_at = excluded.published_at, published_stated = excluded.published_stated,
      published_from = excluded.published_from, published_to = excluded.published_to,
      modified_at = excluded.modified_at, open_until = excluded.open_until, analysis = excluded.analysis,
      findings = excluded.findings, official = excluded.official,
      first_seen_at = iif(excluded.first_seen_at IS NULL, NULL, ifnull(first_seen_at, excluded.first_seen_at))`,
  keepRevision: `
    INSERT OR IGNORE INTO revisions (topic, id, revision, title, text, published_at, modified_at, change, replaced_at)
    SELECT topic, id, revision, title, text, published_at, modified_at, :change, :replacedAt FROM articles
    WHERE topic = :topic AND id = :id`,
  revise: `
    UPDATE articles SET published_at = :publishedAt, published_stated = :publishedStated,
      published_from = :publishedFrom, published_to = :publishedTo, open_until = :openUntil, analysis = :analysis,
      findings = :findings
    WHERE topic = :topic AND id = :id AND revision = :revision`,
  impliedlyDated: `
    SELECT * FROM articles INDEXED BY articles_by_dating WHERE topic = :topic AND published_stated = 0 ORDER BY id`,
  analysedOtherwise: `
    SELECT * FROM articles WHERE topic = :topic AND analysis < :analysis
    UNION ALL
    SELECT * FROM articles WHERE topic = :topic AND analysis > :analysis
    LIMIT :limit`,
  statedDates: `
    SELECT DISTINCT published_at FROM articles
    WHERE topic = :topic AND published_stated = 1 AND published_at IS NOT NULL`,
  inputs: 'SELECT key, fingerprint, article FROM inputs WHERE topic = :topic AND source = :source',
  putInput: `
    INSERT INTO inputs (topic, source, key, fingerprint, article)
    VALUES (:topic, :source, :key, :fingerprint, :article)
    ON CONFLICT DO UPDATE SET fingerprint = excluded.fingerprint, article = excluded.article`,
  inputArticle: 'SELECT article FROM inputs WHERE topic = :topic AND source = :source AND key = :key',
  dropInput: 'DELETE FROM inputs WHERE topic = :topic AND source = :source AND key = :key',
  dropOrphan: `
    DELETE FROM articles WHERE topic = :topic AND id = :id
      AND NOT EXISTS (SELECT 1 FROM inputs WHERE topic = :topic AND article = :id)`,
  putRecord: `
    INSERT INTO records (topic, source, read_at, articles, problems)
    VALUES (:topic, :source, :readAt, :articles, :problems)
    ON CONFLICT DO UPDATE SET read_at = excluded.read_at, articles = excluded.articles, problems = excluded.problems`,
  records: 'SELECT * FROM records WHERE topic = :topic ORDER BY source',
  putFetch: `
    INSERT INTO fetches (topic, source, state) VALUES (:topic, :source, :state)
    ON CONFLICT DO UPDATE SET state = excluded.state`,
  fetches: 'SELECT source, state FROM fetches WHERE topic = :topic',
  dropFetch: 'DELETE FROM fetches WHERE topic = :topic AND source = :source',
  // Counts commits of other connections alone (https://www.sqlite.org/pragma.html#pragma_data_version).
  otherWrites: 'PRAGMA data_version',
  renameInputs: "UPDATE inputs SET source = :to, fingerprint = '' WHERE topic = :topic AND source = :source",
  renameRecord: 'UPDATE records SET source = :to WHERE topic = :topic AND source = :source',
  // Whatever is kept of a source is kept with a record.
  sources: 'SELECT source FROM records WHERE topic = :topic',
  sourceInputs: 'SELECT DISTINCT article FROM inputs WHERE topic = :topic AND source = :source',
  dropInputs: 'DELETE FROM inputs WHERE topic = :topic AND source = :source',
  dropRecord: 'DELETE FROM records WHERE topic = :topic AND source = :source',
} as const;
