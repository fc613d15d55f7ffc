import type { ChatPlatform } from '../../core/model/subscription.ts';

/** What a call does: the platforms count posts, edits and readings apart. */
export type CallAct = 'post' | 'edit' | 'find';

/** What a limit counts over: all of a platform, a workspace (a server), a channel. */
export type LimitScope = 'platform' | 'workspace' | 'channel';

/** How many calls may go out. */
export interface Limit {
  readonly scope: LimitScope;
  /** The acts that it counts, together. */
  readonly acts: readonly CallAct[];
  /** So many within any stretch of `perMs`, spread evenly over it … */
  readonly requests: number;
  readonly perMs: number;
  /** … but for so many that may go at once, after a rest or to catch up. */
  readonly atOnce: number;
}

const fiveInFive = { scope: 'channel', requests: 5, perMs: 5_000, atOnce: 5 } as const;
const slackTier3 = { scope: 'workspace', requests: 48, perMs: 60_000, atOnce: 8 } as const;

/**
 * What digests may use of each platform's limits; the rest is left to what people ask for meanwhile.
 * - Discord: 50 requests a second for a bot, of which digests use 49; per channel and route it tells no numbers beforehand,
 *   five in five seconds are what it answers with (https://docs.discord.com/developers/topics/rate-limits).
 * - Slack: a message a second in a channel and several hundred a minute in a workspace, of which 290 are used; 50 edits and
 *   50 readings of histories (https://docs.slack.dev/apis/web-api/rate-limits).
 */
export const platformLimits: Readonly<Record<ChatPlatform, readonly Limit[]>> = {
  discord: [
    { scope: 'platform', acts: ['post', 'edit', 'find'], requests: 49, perMs: 1_000, atOnce: 10 },
    { ...fiveInFive, acts: ['post'] },
    { ...fiveInFive, acts: ['edit'] },
    { ...fiveInFive, acts: ['find'] },
  ],
  slack: [
    { scope: 'channel', acts: ['post'], requests: 1, perMs: 1_000, atOnce: 1 },
    { scope: 'workspace', acts: ['post'], requests: 290, perMs: 60_000, atOnce: 8 },
    { ...slackTier3, acts: ['edit'] },
    { ...slackTier3, acts: ['find'] },
  ],
};
