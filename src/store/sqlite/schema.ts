import type { DatabaseFile } from './database-file.ts';

/** Instants are epoch milliseconds in UTC, so that one index serves every zone; `open_until` see `openUntil`. */
export const migrations: readonly string[] = [
  `
  CREATE TABLE articles (
    topic TEXT NOT NULL, id TEXT NOT NULL, revision INTEGER NOT NULL,
    title TEXT NOT NULL, text TEXT NOT NULL, outlet TEXT, url TEXT, byline TEXT, lang TEXT,
    published_at TEXT, published_stated INTEGER NOT NULL, published_from INTEGER, published_to INTEGER,
    modified_at TEXT, open_until INTEGER, analysis TEXT NOT NULL, findings TEXT NOT NULL,
    UNIQUE (topic, id)
  ) STRICT;
  CREATE INDEX articles_by_publication ON articles (topic, published_from);
  CREATE INDEX articles_by_latest ON articles (topic, published_to);
  CREATE INDEX articles_by_open_meeting ON articles (topic, open_until, published_from) WHERE open_until IS NOT NULL;
  CREATE INDEX articles_by_dating ON articles (topic, published_stated, published_at);
  CREATE INDEX articles_by_analysis ON articles (topic, analysis);

  CREATE TABLE revisions (
    topic TEXT NOT NULL, id TEXT NOT NULL, revision INTEGER NOT NULL,
    title TEXT NOT NULL, text TEXT NOT NULL, published_at TEXT, modified_at TEXT,
    PRIMARY KEY (topic, id, revision)
  ) STRICT;

  CREATE TABLE inputs (
    topic TEXT NOT NULL, source TEXT NOT NULL, key TEXT NOT NULL,
    fingerprint TEXT NOT NULL, article TEXT NOT NULL,
    PRIMARY KEY (topic, source, key)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX inputs_by_article ON inputs (topic, article);

  CREATE TABLE records (
    topic TEXT NOT NULL, source TEXT NOT NULL,
    read_at TEXT NOT NULL, articles INTEGER NOT NULL, problems TEXT NOT NULL,
    PRIMARY KEY (topic, source)
  ) STRICT, WITHOUT ROWID;
  `,
  `
  ALTER TABLE articles ADD COLUMN official INTEGER NOT NULL DEFAULT 0;
  ALTER TABLE articles ADD COLUMN first_seen_at INTEGER;
  ALTER TABLE revisions ADD COLUMN change TEXT;
  ALTER TABLE revisions ADD COLUMN replaced_at TEXT;

  CREATE TABLE fetches (
    topic TEXT NOT NULL, source TEXT NOT NULL, state TEXT NOT NULL,
    PRIMARY KEY (topic, source)
  ) STRICT, WITHOUT ROWID;
  `,
];

/** Articles, their findings and what was read when: all of it can be had from the sources again. */
export const articleFile: DatabaseFile = {
  name: 'readout.db',
  migrations,
  ifDamaged: (file) =>
    `Move ${file} away (with its -wal and -shm files) and run again: every source is then read anew.`,
};
