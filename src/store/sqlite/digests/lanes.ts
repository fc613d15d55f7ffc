import type { Destination, Recipient } from '../../../core/model/subscription.ts';
import { destinationKey } from '../../../core/model/subscription.ts';
import type { Connection } from '../connection.ts';
import { sql } from './statements.ts';

/** The lane along which everything goes to a place; nobody is sent a direct message along the lane of a channel. */
export function laneOf(target: Destination | Recipient): string {
  if ('channelId' in target) return destinationKey(target);
  return target.platform === 'discord'
    ? `discord:@${target.userId}`
    : `slack:${target.teamId}/@${target.userId}`;
}

/** Has a lane say anew what is next on it: to be called after each change of its open deliveries. */
export function refreshLane(connection: Connection, lane: string): void {
  const [head] = connection.all(sql.laneHead, { lane });
  if (!head) {
    connection.run(sql.dropLane, { lane });
    return;
  }
  const [held] = connection.all(sql.laneHeld, { lane });
  connection.run(sql.putLane, {
    lane,
    platform: String(head['platform']),
    workspace: String(head['workspace']),
    head: Number(head['seq']),
    // While one of its deliveries is claimed, none is taken: the lane is ready when the claim runs out.
    readyAt: Math.max(Number(head['ready_at']), Number(held?.['until'] ?? 0)),
  });
}
