import type { Delivery } from '../../core/model/delivery.ts';
import { type ChatPlatform, destinationKey, workspaceKey } from '../../core/model/subscription.ts';
import type { Timers } from '../../core/ports.ts';
import type { Turn } from './lane.ts';
import { type CallAct, type Limit, type LimitScope, platformLimits } from './limits.ts';
import { PlatformQueue } from './platform-queue.ts';

/** Where a call goes, as limits count. */
export interface CallPlace {
  readonly platform: ChatPlatform;
  readonly workspace: string;
  readonly channel: string;
}

/** Lets calls out as fast as the platforms' limits allow, fairly between workspaces, in order within a channel. */
export interface RateQueue {
  /** Resolves when the call may go out, and it has to be ended then; to null once the signal is aborted. */
  turn(place: CallPlace, act: CallAct, signal: AbortSignal): Promise<Turn | null>;
  /** A platform asked to be left alone for so long, there or wider. */
  hold(place: CallPlace, scope: LimitScope, milliseconds: number): void;
}

export function createRateQueue(
  timers: Timers,
  limits: Readonly<Record<ChatPlatform, readonly Limit[]>> = platformLimits,
): RateQueue {
  const queues = {
    discord: new PlatformQueue(limits.discord, timers),
    slack: new PlatformQueue(limits.slack, timers),
  };
  return {
    turn: ({ platform, workspace, channel }, act, signal) =>
      queues[platform].turn(workspace, channel, act, signal),
    hold: (place, scope, milliseconds) => {
      const names = { platform: '', workspace: place.workspace, channel: place.channel };
      queues[place.platform].hold(scope, names[scope], milliseconds);
    },
  };
}

/** Where calls for a target go. A thread of Slack's counts with its channel; one of Discord's is a channel. */
export function callPlace(target: Delivery['target']): CallPlace {
  const { platform } = target;
  if ('userId' in target)
    return { platform, workspace: workspaceKey(target), channel: `user:${target.userId}` };
  const channel = destinationKey(target.platform === 'slack' ? { ...target, threadTs: null } : target);
  // A server that is not known: the channel stands for it, or all such channels would share one server's turn.
  const isUnknown = target.platform === 'discord' && target.guildId === null;
  return { platform, workspace: isUnknown ? channel : workspaceKey(target), channel };
}
