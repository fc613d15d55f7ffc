import type { Claim, DigestStore } from '../../../core/digests/ports.ts';
import { type Delivery, openStates } from '../../../core/model/delivery.ts';
import type { Connection } from '../connection.ts';
import { isDamage } from '../damage.ts';
import { refreshLane } from './lanes.ts';
import { fromEdition, fromOutline, instantColumn, milliseconds, pack, toDelivery } from './rows.ts';
import { sql } from './statements.ts';

type Claims = Pick<
  DigestStore,
  'claim' | 'nextDue' | 'renew' | 'composed' | 'trying' | 'settled' | 'postpone' | 'end'
>;

/** A delivery whose claim still holds. */
interface Held {
  readonly seq: number;
  readonly lane: string;
  readonly state: string;
}

/** The work on deliveries: taken by one process at a time, written down before and after each call. */
export function claimsOn(connection: Connection): Claims {
  /** Does something to a delivery if the claim holds. */
  const holding = async (id: string, token: string, work: (held: Held) => void): Promise<boolean> =>
    connection.transaction(() => {
      const held = heldBy(connection, id, token);
      if (held) work(held);
      return held !== null;
    });
  return {
    claim: async (asked) => connection.transaction(() => claim(connection, asked)),
    nextDue: async () =>
      connection.guard(() => instantColumn(connection.all(sql.nextReady, {})[0], 'ready_at')),
    renew: async (id, token, until) =>
      holding(id, token, ({ seq, lane }) => {
        connection.run(sql.holdUntil, { seq, until: milliseconds(until) });
        refreshLane(connection, lane);
      }),
    composed: async (id, token, { parts, edition, outline, asOf }, tryingAt) =>
      holding(id, token, ({ seq, lane, state }) => {
        if (state !== 'planned') throw new Error(`the delivery ${id} was composed before`);
        connection.run(sql.begin, { seq });
        for (const [n, act] of parts.entries()) connection.run(sql.putPart, { seq, n, act: pack(act) });
        if (edition) connection.run(sql.putEdition, { id, ...fromEdition(edition) });
        if (outline && asOf !== null) {
          connection.run(sql.putOutline, { seq, asOf: milliseconds(asOf), outline: fromOutline(outline) });
        }
        if (tryingAt !== undefined) tryPart(connection, id, seq, 0, tryingAt);
        refreshLane(connection, lane);
      }),
    trying: async (id, token, part, at) =>
      holding(id, token, ({ seq }) => {
        tryPart(connection, id, seq, part, at);
      }),
    settled: async (id, token, part, { state, messageId }, doneAt) =>
      holding(id, token, ({ seq, lane }) => {
        const settled = connection.run(sql.settlePart, { seq, n: part, state, messageId });
        if (settled === 0) throw new Error(`the delivery ${id} has no part ${part} that is not sent`);
        if (doneAt === undefined) return;
        connection.run(sql.end, { seq, state: 'done', why: null, at: milliseconds(doneAt) });
        refreshLane(connection, lane);
      }),
    postpone: async (id, token, until, why, failed) =>
      holding(id, token, ({ seq, lane }) => {
        const notBefore = milliseconds(until);
        connection.run(sql.release, { seq, notBefore, why, failed: failed ? 1 : 0 });
        refreshLane(connection, lane);
      }),
    end: async (id, token, state, why, at) =>
      holding(id, token, ({ seq, lane }) => {
        if (openStates.includes(state)) throw new Error(`a delivery does not end as ${state}`);
        connection.run(sql.end, { seq, state, why, at: milliseconds(at) });
        refreshLane(connection, lane);
      }),
  };
}

function tryPart(connection: Connection, id: string, seq: number, n: number, at: string): void {
  const tried = connection.run(sql.tryPart, { seq, n, at: milliseconds(at) });
  if (tried === 0) throw new Error(`the delivery ${id} has no part ${n} that is to be sent`);
}

/** A token is how often the delivery had been claimed: claiming it anew makes another. */
function heldBy(connection: Connection, id: string, token: string): Held | null {
  const [row] = connection.all(sql.held, { id, claims: Number(token) });
  return row ? { seq: Number(row['seq']), lane: String(row['lane']), state: String(row['state']) } : null;
}

function claim(
  connection: Connection,
  { now, leaseMs, limit, platforms, except }: Parameters<DigestStore['claim']>[0],
): Claim[] {
  const at = milliseconds(now);
  const own = new Set(
    connection.all(sql.lanesOf, { ids: JSON.stringify(except) }).map(({ lane }) => String(lane)),
  );
  const ready = platforms
    .flatMap((platform) => connection.all(sql.readyLanes, { platform, now: at, limit: limit + own.size }))
    .filter(({ lane }) => !own.has(String(lane)))
    .toSorted(
      (one, other) =>
        Number(one['ready_at']) - Number(other['ready_at']) || Number(one['turn']) - Number(other['turn']),
    );
  return ready.slice(0, limit).flatMap(({ lane, head }) => {
    const claimed = take(connection, Number(head), at + leaseMs);
    refreshLane(connection, String(lane));
    return claimed ? [claimed] : [];
  });
}

/** A row that is damaged ends: it may not keep the others waiting. */
function take(connection: Connection, seq: number, until: number): Claim | null {
  connection.run(sql.take, { seq, until });
  const [row] = connection.all(sql.bySeq, { seq });
  try {
    const delivery: Delivery = toDelivery(row, connection.all(sql.parts, { seq }));
    return { delivery, token: String(row?.['claims']) };
  } catch (error) {
    if (!isDamage(error)) throw error;
    const why = 'its row in the store is damaged';
    connection.run(sql.end, { seq, state: 'failed', why, at: Number(row?.['due_at']) });
    return null;
  }
}
