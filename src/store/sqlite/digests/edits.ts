import type { DigestStore } from '../../../core/digests/ports.ts';
import type { Connection } from '../connection.ts';
import { milliseconds, toEdit } from './rows.ts';
import { sql } from './statements.ts';

/** How long the id of an event is kept, milliseconds. */
const eventLife = 3_600_000;

/** What editors did, and which events were seen. */
export function editsOn(connection: Connection): Pick<DigestStore, 'putEdit' | 'edits' | 'firstSeen'> {
  return {
    putEdit: async ({ evidence, act, at, undoneAt, ...edit }) => {
      const { id, topic, scope, item, reason, by } = edit;
      connection.run(sql.putEdit, {
        id,
        topic,
        scope,
        item,
        reason,
        by,
        evidence: JSON.stringify(evidence),
        act: JSON.stringify(act),
        at: milliseconds(at),
        undoneAt: undoneAt === null ? null : milliseconds(undoneAt),
      });
    },
    edits: async (topic) =>
      connection.guard(() =>
        (topic === null ? connection.all(sql.edits, {}) : connection.all(sql.editsOf, { topic })).map(toEdit),
      ),
    firstSeen: async (event, now) =>
      connection.transaction(() => {
        const at = milliseconds(now);
        connection.run(sql.forgetEvents, { before: at - eventLife });
        return connection.run(sql.seeEvent, { id: event, now: at }) === 1;
      }),
  };
}
