import { setTimeout as sleep } from 'node:timers/promises';
import { SlackFailure } from '../errors.ts';

/** How often, and how long in all, something is waited for that was certainly not carried out. */
export interface Patience {
  readonly attempts: number;
  readonly longestMs: number;
  readonly signal?: AbortSignal;
}

/** For what somebody waits for. */
export const shortPatience: Patience = { attempts: 3, longestMs: 3_000 };

/** Before another attempt at a connection. */
const pause = 300;

/**
 * Does something, and does it again after a wait where Slack wanted to be left alone, or no connection was had: nothing was
 * carried out then. Whatever else goes wrong is not tried again.
 * @throws what the last attempt threw
 */
export async function patiently<Result>(
  attempt: () => Promise<Result>,
  patience: Patience = shortPatience,
): Promise<Result> {
  let left = patience.longestMs;
  for (let count = 1; ; count += 1) {
    try {
      return await attempt();
    } catch (error) {
      const wait = waitAfter(error);
      if (wait === null || wait > left || count >= patience.attempts) throw error;
      left -= wait;
      await sleep(wait, null, patience.signal ? { signal: patience.signal } : {});
    }
  }
}

function waitAfter(error: unknown): number | null {
  if (!(error instanceof SlackFailure)) return null;
  if (error.kind === 'limited') return error.retryAfterMs;
  return error.kind === 'unreached' ? pause : null;
}
