import type { DatabaseFile } from '../database-file.ts';

/**
 * Instants are epoch milliseconds in UTC. A delivery is open as long as `ended_at` is null, and claimed as long as `until`
 * is not. All that goes to one place goes along one lane, one after another: a row of `lanes` for each lane that has open
 * deliveries says which of them is next and from when on it can be claimed, so that claiming looks at nothing else. `turn`
 * lets the workspaces go by turns where many lanes become ready at the same instant. Blobs are packed JSON.
 */
const migrations: readonly string[] = [
  `
  CREATE TABLE subscriptions (
    id TEXT NOT NULL PRIMARY KEY, topic TEXT NOT NULL, destination TEXT NOT NULL,
    at TEXT NOT NULL, days TEXT NOT NULL, timezone TEXT NOT NULL, options TEXT NOT NULL,
    origin TEXT NOT NULL CHECK (origin IN ('command', 'config')),
    state TEXT NOT NULL CHECK (state IN ('active', 'paused', 'disabled')), why TEXT,
    created_by TEXT, created_at INTEGER NOT NULL, next_at INTEGER, meetings TEXT
  ) STRICT;
  CREATE INDEX subscriptions_due ON subscriptions (next_at, id) WHERE state = 'active' AND next_at IS NOT NULL;

  CREATE TABLE deliveries (
    seq INTEGER NOT NULL PRIMARY KEY, id TEXT NOT NULL UNIQUE,
    subscription TEXT NOT NULL, topic TEXT NOT NULL, kind TEXT NOT NULL, key TEXT NOT NULL,
    target TEXT NOT NULL, lane TEXT NOT NULL, platform TEXT NOT NULL, workspace TEXT NOT NULL,
    due_at INTEGER NOT NULL, state TEXT NOT NULL, why TEXT, payload TEXT,
    failures INTEGER NOT NULL DEFAULT 0, not_before INTEGER NOT NULL, ended_at INTEGER,
    claims INTEGER NOT NULL DEFAULT 0, until INTEGER,
    UNIQUE (subscription, kind, key),
    CHECK ((ended_at IS NULL) = (state IN ('planned', 'sending'))),
    CHECK (ended_at IS NULL OR until IS NULL)
  ) STRICT;
  CREATE INDEX deliveries_open ON deliveries (lane, state DESC, due_at, seq) WHERE ended_at IS NULL;
  CREATE INDEX deliveries_claimed ON deliveries (lane, until) WHERE until IS NOT NULL;
  CREATE INDEX deliveries_by_subscription ON deliveries (subscription, due_at);
  CREATE INDEX deliveries_by_due ON deliveries (due_at);
  CREATE INDEX deliveries_by_state ON deliveries (state, due_at);
  CREATE INDEX deliveries_ended ON deliveries (ended_at) WHERE ended_at IS NOT NULL;
  CREATE INDEX deliveries_shown ON deliveries (lane, topic, due_at) WHERE kind = 'digest' AND state = 'done';
  CREATE INDEX deliveries_posted ON deliveries (topic, ended_at) WHERE kind = 'digest' AND state = 'done';

  CREATE TABLE parts (
    delivery INTEGER NOT NULL REFERENCES deliveries (seq) ON DELETE CASCADE, n INTEGER NOT NULL,
    act BLOB NOT NULL, state TEXT NOT NULL, message_id TEXT, first_tried_at INTEGER, last_tried_at INTEGER,
    PRIMARY KEY (delivery, n)
  ) STRICT;
  CREATE TABLE editions (
    delivery INTEGER NOT NULL PRIMARY KEY REFERENCES deliveries (seq) ON DELETE CASCADE, edition BLOB NOT NULL,
    likeness TEXT NOT NULL
  ) STRICT;
  CREATE TABLE outlines (
    delivery INTEGER NOT NULL PRIMARY KEY REFERENCES deliveries (seq) ON DELETE CASCADE,
    as_of INTEGER NOT NULL, outline BLOB NOT NULL
  ) STRICT;

  CREATE TABLE lanes (
    lane TEXT NOT NULL PRIMARY KEY, platform TEXT NOT NULL, workspace TEXT NOT NULL,
    head INTEGER NOT NULL, ready_at INTEGER NOT NULL, turn INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX lanes_ready ON lanes (platform, ready_at, turn);
  CREATE INDEX lanes_by_readiness ON lanes (ready_at);
  CREATE INDEX lanes_turns ON lanes (workspace, ready_at, turn);

  CREATE TABLE edits (
    id TEXT NOT NULL PRIMARY KEY, topic TEXT NOT NULL, scope TEXT, item TEXT NOT NULL, evidence TEXT NOT NULL,
    act TEXT NOT NULL, reason TEXT NOT NULL, by TEXT NOT NULL, at INTEGER NOT NULL, undone_at INTEGER
  ) STRICT;
  CREATE INDEX edits_by_topic ON edits (topic, at);

  CREATE TABLE events (id TEXT NOT NULL PRIMARY KEY, seen_at INTEGER NOT NULL) STRICT, WITHOUT ROWID;
  CREATE INDEX events_by_time ON events (seen_at);
  `,
  // `nth`: the order in which what goes along a lane was composed, whatever the clock said.
  `
  ALTER TABLE deliveries ADD COLUMN nth INTEGER;
  UPDATE deliveries SET nth = due.nth
    FROM (
      SELECT seq, row_number() OVER (PARTITION BY lane ORDER BY due_at, seq) AS nth FROM deliveries
      WHERE state NOT IN ('planned', 'folded')
    ) AS due WHERE due.seq = deliveries.seq;
  CREATE INDEX deliveries_begun ON deliveries (lane, nth) WHERE nth IS NOT NULL;
  DROP INDEX deliveries_shown;
  CREATE INDEX deliveries_shown ON deliveries (lane, topic, nth) WHERE kind = 'digest' AND state = 'done';
  `,
];

/** Subscriptions and the ledger of deliveries: nothing else knows them. */
export const digestFile: DatabaseFile = {
  name: 'digests.db',
  migrations,
  ifDamaged: (file) =>
    `Stop Readout, and keep a copy of ${file} with its -wal and -shm files: subscriptions and what was delivered stand in ` +
    `nothing else. Put a backup in its place, or what \`sqlite3 ${file} .recover\` can still read.`,
};
