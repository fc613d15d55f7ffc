import type { DigestStore, PlannedDelivery } from '../../../core/digests/ports.ts';
import { fingerprint } from '../../../core/fingerprint.ts';
import { type Subscription, workspaceKey } from '../../../core/model/subscription.ts';
import type { Connection, Parameters } from '../connection.ts';
import { isDamage } from '../damage.ts';
import { laneOf, refreshLane } from './lanes.ts';
import { milliseconds, objectColumn, toSubscription } from './rows.ts';
import { sql } from './statements.ts';

type Subscriptions = Pick<
  DigestStore,
  | 'putSubscription'
  | 'removeSubscription'
  | 'subscription'
  | 'subscriptions'
  | 'setSubscriptionState'
  | 'dueSubscriptions'
  | 'plan'
  | 'meetingsTold'
>;

/** Subscriptions, and what they are planned to have delivered. */
export function subscriptionsOn(connection: Connection): Subscriptions {
  const read = (id: string): Subscription | null => {
    const [row] = connection.all(sql.subscription, { id });
    return row ? toSubscription(row) : null;
  };
  return {
    putSubscription: async (subscription) => {
      connection.run(sql.putSubscription, rowOf(subscription));
    },
    removeSubscription: async (id) => connection.transaction(() => remove(connection, id)),
    subscription: async (id) => connection.guard(() => read(id)),
    subscriptions: async () =>
      connection.guard(() => connection.all(sql.subscriptions, {}).map(toSubscription)),
    setSubscriptionState: async (id, state, why) => {
      connection.run(sql.setState, { id, state, why });
    },
    dueSubscriptions: async (now, limit) =>
      connection.guard(() => due(connection, { now: milliseconds(now), limit })),
    plan: async (subscription, deliveries, state = {}) =>
      connection.transaction(() => {
        const known = connection.all(sql.subscription, { id: subscription })[0];
        // Somebody removed it meanwhile.
        if (!known) return 0;
        const { from, nextAt, meetings } = state;
        // Somebody planned it, or changed it, meanwhile.
        if (from !== undefined && known['next_at'] !== (from && milliseconds(from))) return 0;
        const added = deliveries.filter((planned) => plan(connection, subscription, planned)).length;
        if (nextAt !== undefined) {
          connection.run(sql.setNext, { id: subscription, nextAt: nextAt && milliseconds(nextAt) });
        }
        if (meetings !== undefined) {
          connection.run(sql.setMeetings, { id: subscription, meetings: JSON.stringify(meetings) });
        }
        return added;
      }),
    meetingsTold: async (id) =>
      connection.guard(() => {
        const [row] = connection.all(sql.subscription, { id });
        return row ? objectColumn(row, 'meetings') : null;
      }),
  };
}

/** A row that is damaged is left out, and taken out of the line: it may not keep the others waiting. */
function due(connection: Connection, asked: Parameters): Subscription[] {
  return connection.all(sql.dueSubscriptions, asked).flatMap((row) => {
    try {
      return [toSubscription(row)];
    } catch (error) {
      if (!isDamage(error)) throw error;
      const why = 'its row in the store is damaged';
      connection.run(sql.setState, { id: String(row['id']), state: 'disabled', why });
      return [];
    }
  });
}

function remove(connection: Connection, id: string): void {
  connection.run(sql.dropSubscription, { id });
  for (const { seq, lane } of connection.all(sql.notBegun, { subscription: id })) {
    connection.run(sql.fold, { seq: Number(seq), why: 'the subscription was removed' });
    refreshLane(connection, String(lane));
  }
}

/** @returns whether it is new */
function plan(connection: Connection, subscription: string, planned: PlannedDelivery): boolean {
  const { kind, key, topic, target, state, why, payload } = planned;
  const dueAt = milliseconds(planned.dueAt);
  const lane = laneOf(target);
  const added = connection.run(sql.plan, {
    id: fingerprint([subscription, kind, key]),
    subscription,
    topic,
    kind,
    key,
    target: JSON.stringify(target),
    lane,
    platform: target.platform,
    workspace: workspaceKey(target),
    dueAt,
    state,
    why,
    payload: payload && JSON.stringify(payload),
    endedAt: state === 'folded' ? dueAt : null,
  });
  if (added > 0 && state === 'planned') refreshLane(connection, lane);
  return added > 0;
}

function rowOf({ schedule, ...subscription }: Subscription): Parameters {
  const { id, topic, origin, state, why, createdBy } = subscription;
  return {
    id,
    topic,
    at: schedule.at,
    days: schedule.days,
    timezone: schedule.timezone,
    origin,
    state,
    why,
    createdBy,
    destination: JSON.stringify(subscription.destination),
    options: JSON.stringify(subscription.options),
    createdAt: milliseconds(subscription.createdAt),
    nextAt: subscription.nextAt === null ? null : milliseconds(subscription.nextAt),
  };
}
