/** Every statement of the ledger; all parameters are named. */
export const sql = {
  putSubscription: `
    INSERT INTO subscriptions (id, topic, destination, at, days, timezone, options, origin, state, why, created_by,
      created_at, next_at)
    VALUES (:id, :topic, :destination, :at, :days, :timezone, :options, :origin, :state, :why, :createdBy, :createdAt,
      :nextAt)
    ON CONFLICT (id) DO UPDATE SET topic = excluded.topic, destination = excluded.destination, at = excluded.at,
      days = excluded.days, timezone = excluded.timezone, options = excluded.options, origin = excluded.origin,
      state = excluded.state, why = excluded.why, created_by = excluded.created_by, created_at = excluded.created_at,
      next_at = excluded.next_at, meetings = CASE WHEN topic = excluded.topic THEN meetings END`,
  dropSubscription: 'DELETE FROM subscriptions WHERE id = :id',
  subscription: 'SELECT * FROM subscriptions WHERE id = :id',
  subscriptions: 'SELECT * FROM subscriptions ORDER BY topic, id',
  setState: 'UPDATE subscriptions SET state = :state, why = :why WHERE id = :id',
  dueSubscriptions: `
    SELECT * FROM subscriptions INDEXED BY subscriptions_due
    WHERE state = 'active' AND next_at IS NOT NULL AND next_at <= :now ORDER BY next_at, id LIMIT :limit`,
  setNext: 'UPDATE subscriptions SET next_at = :nextAt WHERE id = :id',
  setMeetings: 'UPDATE subscriptions SET meetings = :meetings WHERE id = :id',

  plan: `
    INSERT INTO deliveries (id, subscription, topic, kind, key, target, lane, platform, workspace, due_at, state, why,
      payload, not_before, ended_at)
    VALUES (:id, :subscription, :topic, :kind, :key, :target, :lane, :platform, :workspace, :dueAt, :state, :why,
      :payload, :dueAt, :endedAt)
    ON CONFLICT (subscription, kind, key) DO NOTHING`,
  notBegun: `
    SELECT seq, lane FROM deliveries INDEXED BY deliveries_by_subscription
    WHERE subscription = :subscription AND state = 'planned'`,
  // What would have been due later is kept as long: it may not be planned again.
  fold: `
    UPDATE deliveries SET state = 'folded', why = :why, ended_at = due_at, until = NULL WHERE seq = :seq`,

  // What was begun goes before what was not, whatever is due first.
  laneHead: `
    SELECT seq, platform, workspace, max(due_at, not_before) AS ready_at
    FROM deliveries INDEXED BY deliveries_open
    WHERE lane = :lane AND ended_at IS NULL ORDER BY state DESC, due_at, seq LIMIT 1`,
  laneHeld: `
    SELECT max(until) AS until FROM deliveries INDEXED BY deliveries_claimed
    WHERE lane = :lane AND until IS NOT NULL`,
  putLane: `
    INSERT INTO lanes (lane, platform, workspace, head, ready_at, turn)
    VALUES (:lane, :platform, :workspace, :head, :readyAt, (SELECT ifnull(max(turn), 0) + 1 FROM lanes
      WHERE workspace = :workspace AND ready_at = :readyAt))
    ON CONFLICT (lane) DO UPDATE SET head = excluded.head, ready_at = excluded.ready_at,
      turn = CASE WHEN ready_at = excluded.ready_at THEN turn ELSE excluded.turn END`,
  dropLane: 'DELETE FROM lanes WHERE lane = :lane',
  readyLanes: `
    SELECT lane, head, ready_at, turn FROM lanes
    WHERE platform = :platform AND ready_at <= :now ORDER BY ready_at, turn LIMIT :limit`,
  lanesOf: `
    SELECT lane FROM deliveries WHERE id IN (SELECT value FROM json_each(:ids)) AND ended_at IS NULL`,
  nextReady: 'SELECT min(ready_at) AS ready_at FROM lanes',

  take: 'UPDATE deliveries SET claims = claims + 1, until = :until WHERE seq = :seq',
  held: `
    SELECT seq, lane, state FROM deliveries WHERE id = :id AND claims = :claims AND until IS NOT NULL`,
  holdUntil: 'UPDATE deliveries SET until = :until WHERE seq = :seq',
  begin: `
    UPDATE deliveries SET state = 'sending', nth = (
      SELECT ifnull(max(nth), 0) + 1 FROM deliveries AS before INDEXED BY deliveries_begun
      WHERE before.lane = deliveries.lane AND nth IS NOT NULL)
    WHERE seq = :seq`,
  release: `
    UPDATE deliveries SET until = NULL, not_before = :notBefore, why = :why, failures = failures + :failed
    WHERE seq = :seq`,
  end: 'UPDATE deliveries SET state = :state, why = :why, ended_at = :at, until = NULL WHERE seq = :seq',

  putPart: "INSERT INTO parts (delivery, n, act, state) VALUES (:seq, :n, :act, 'waiting')",
  tryPart: `
    UPDATE parts SET state = 'trying', first_tried_at = ifnull(first_tried_at, :at), last_tried_at = :at
    WHERE delivery = :seq AND n = :n AND state IN ('waiting', 'trying')`,
  settlePart: `
    UPDATE parts SET state = :state, message_id = :messageId
    WHERE delivery = :seq AND n = :n AND (state <> 'sent' OR :state = 'sent')`,
  parts: 'SELECT * FROM parts WHERE delivery = :seq ORDER BY n',
  partsAgain: "UPDATE parts SET state = 'waiting' WHERE delivery = :seq AND state <> 'sent'",

  bySeq: 'SELECT * FROM deliveries WHERE seq = :seq',
  byId: 'SELECT * FROM deliveries WHERE id = :id',
  newest: 'SELECT * FROM deliveries ORDER BY due_at DESC, seq DESC LIMIT :limit',
  newestOf: `
    SELECT * FROM deliveries INDEXED BY deliveries_by_subscription
    WHERE subscription = :subscription ORDER BY due_at DESC, seq DESC LIMIT :limit`,
  newestIn: `
    SELECT * FROM deliveries INDEXED BY deliveries_by_state
    WHERE state = :state ORDER BY due_at DESC, seq DESC LIMIT :limit`,
  again: `
    UPDATE deliveries SET state = iif(EXISTS (SELECT 1 FROM parts WHERE delivery = seq), 'sending', 'planned'),
      why = NULL, failures = 0, not_before = :now, ended_at = NULL
    WHERE id = :id AND state IN ('failed', 'unknown')`,

  putEdition: `
    INSERT INTO editions (delivery, edition, likeness) SELECT seq, :edition, :likeness FROM deliveries WHERE id = :id
    ON CONFLICT (delivery) DO UPDATE SET edition = excluded.edition, likeness = excluded.likeness`,
  edition: 'SELECT edition FROM editions WHERE delivery = :seq',
  putOutline: 'INSERT INTO outlines (delivery, as_of, outline) VALUES (:seq, :asOf, :outline)',
  // By no instant: a clock that was set back gives later digests earlier ones.
  lastShown: `
    SELECT due_at, as_of, outline
    FROM deliveries INDEXED BY deliveries_shown JOIN outlines ON outlines.delivery = deliveries.seq
    WHERE lane = :lane AND topic = :topic AND kind = 'digest' AND state = 'done' ORDER BY nth DESC LIMIT 1`,
  // A part of which nobody knows whether it was posted may stand there.
  lastSaid: `
    SELECT (SELECT max(last_tried_at) FROM parts WHERE delivery = seq AND state IN ('sent', 'unknown', 'trying')) AS said
    FROM deliveries INDEXED BY deliveries_by_subscription
    WHERE subscription = :subscription AND kind = 'digest' AND said IS NOT NULL ORDER BY due_at DESC, seq DESC LIMIT 1`,
  posted: `
    SELECT deliveries.* FROM deliveries INDEXED BY deliveries_posted JOIN editions ON editions.delivery = seq
    WHERE topic = :topic AND kind = 'digest' AND state = 'done' AND ended_at > :after ORDER BY ended_at, seq`,
  postedIds: `
    SELECT id, subscription, likeness FROM deliveries INDEXED BY deliveries_posted JOIN editions ON editions.delivery = seq
    WHERE topic = :topic AND kind = 'digest' AND state = 'done' AND ended_at > :after ORDER BY ended_at, seq`,
  prune: `
    DELETE FROM deliveries WHERE ended_at < :before AND NOT (
      kind = 'digest' AND state = 'done' AND EXISTS (SELECT 1 FROM outlines WHERE delivery = deliveries.seq)
      AND NOT EXISTS (
        SELECT 1 FROM deliveries AS later INDEXED BY deliveries_shown JOIN outlines ON outlines.delivery = later.seq
        WHERE later.lane = deliveries.lane AND later.topic = deliveries.topic
          AND later.kind = 'digest' AND later.state = 'done' AND later.nth > deliveries.nth))`,
  pruneEditions:
    'DELETE FROM editions WHERE delivery IN (SELECT seq FROM deliveries WHERE ended_at < :before)',

  putEdit: `
    INSERT INTO edits (id, topic, scope, item, evidence, act, reason, by, at, undone_at)
    VALUES (:id, :topic, :scope, :item, :evidence, :act, :reason, :by, :at, :undoneAt)
    ON CONFLICT (id) DO UPDATE SET topic = excluded.topic, scope = excluded.scope, item = excluded.item,
      evidence = excluded.evidence, act = excluded.act, reason = excluded.reason, by = excluded.by, at = excluded.at,
      undone_at = excluded.undone_at`,
  edits: 'SELECT * FROM edits ORDER BY at, rowid',
  editsOf: 'SELECT * FROM edits WHERE topic = :topic ORDER BY at, rowid',
  forgetEvents: 'DELETE FROM events WHERE seen_at <= :before',
  seeEvent: 'INSERT INTO events (id, seen_at) VALUES (:id, :now) ON CONFLICT (id) DO NOTHING',
} as const;
