import type { DigestStore, Posted } from '../../../core/digests/ports.ts';
import type { Delivery } from '../../../core/model/delivery.ts';
import type { Connection, Parameters } from '../connection.ts';
import { refreshLane } from './lanes.ts';
import {
  fromEdition,
  instantColumn,
  milliseconds,
  toDelivery,
  toEdition,
  toPostedId,
  toShown,
} from './rows.ts';
import { sql } from './statements.ts';

type History = Pick<
  DigestStore,
  | 'delivery'
  | 'deliveries'
  | 'deliveriesIn'
  | 'retry'
  | 'lastShown'
  | 'lastSaid'
  | 'posted'
  | 'postedIds'
  | 'postedBy'
  | 'putEdition'
  | 'prune'
>;

/** What became of deliveries, and what channels were shown by them. */
export function historyOn(connection: Connection): History {
  const read = (statement: string, parameters: Parameters): Delivery[] =>
    connection.reading(() => connection.all(statement, parameters).map((row) => deliveryOf(connection, row)));
  const readPosted = (statement: string, parameters: Parameters): Posted[] =>
    connection.reading(() =>
      connection.all(statement, parameters).flatMap((row) => postedOf(connection, row) ?? []),
    );
  return {
    delivery: async (id) => read(sql.byId, { id })[0] ?? null,
    deliveries: async (subscription, limit) =>
      subscription === null ? read(sql.newest, { limit }) : read(sql.newestOf, { subscription, limit }),
    deliveriesIn: async (state, limit) => read(sql.newestIn, { state, limit }),
    retry: async (id, now) =>
      connection.transaction(() => {
        if (connection.run(sql.again, { id, now: milliseconds(now) }) === 0) return false;
        const [row] = connection.all(sql.byId, { id });
        connection.run(sql.partsAgain, { seq: Number(row?.['seq']) });
        refreshLane(connection, String(row?.['lane']));
        return true;
      }),
    lastShown: async (lane, topic) =>
      connection.guard(() => {
        const [row] = connection.all(sql.lastShown, { lane, topic });
        return row ? toShown(row) : null;
      }),
    lastSaid: async (subscription) =>
      connection.guard(() => {
        const [row] = connection.all(sql.lastSaid, { subscription });
        return row ? instantColumn(row, 'said') : null;
      }),
    posted: async (topic, after) => readPosted(sql.posted, { topic, after: milliseconds(after) }),
    postedIds: async (topic, after) =>
      connection.guard(() =>
        connection.all(sql.postedIds, { topic, after: milliseconds(after) }).map(toPostedId),
      ),
    postedBy: async (id) => readPosted(sql.byId, { id })[0] ?? null,
    putEdition: async (id, edition) => {
      connection.run(sql.putEdition, { id, ...fromEdition(edition) });
    },
    prune: async (before) =>
      connection.transaction(() => {
        const bound = { before: milliseconds(before) };
        connection.run(sql.prune, bound);
        connection.run(sql.pruneEditions, bound);
      }),
  };
}

function deliveryOf(connection: Connection, row: Record<string, unknown>): Delivery {
  return toDelivery(row, connection.all(sql.parts, { seq: Number(row['seq']) }));
}

function postedOf(connection: Connection, row: Record<string, unknown>): Posted | null {
  const [edition] = connection.all(sql.edition, { seq: Number(row['seq']) });
  return edition ? { delivery: deliveryOf(connection, row), edition: toEdition(edition) } : null;
}
