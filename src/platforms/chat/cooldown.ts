import { durationMs } from '../../core/duration-ms.ts';

/** How often something may be asked for. */
export interface Allowance {
  readonly requests: number;
  /** An ISO 8601 duration. */
  readonly per: string;
}

/** Whether a key (a person in a channel) may ask again: null where it may, and that counts; else after how many ms. */
export type Cooldown = (key: string) => number | null;

/** Keys remembered at once; the one that asked longest ago is forgotten first. */
const mostKeys = 10_000;

/**
 * Lets each key ask `requests` times within any stretch of `per`. What was refused does not count.
 * @param elapsed milliseconds since some moment, never set: a clock that is put back or stands would lock people out
 */
export function createCooldown({ requests, per }: Allowance, elapsed: () => number): Cooldown {
  const stretch = durationMs(per);
  const asked = new Map<string, readonly number[]>();
  return (key) => {
    const now = elapsed();
    const recent = (asked.get(key) ?? []).filter((at) => at > now - stretch);
    const [first] = recent;
    if (first !== undefined && recent.length >= requests) return first + stretch - now;
    asked.delete(key);
    asked.set(key, [...recent, now]);
    for (const oldest of asked.keys()) {
      if (asked.size <= mostKeys) break;
      asked.delete(oldest);
    }
    return null;
  };
}

/** The allowances of a person in a channel. */
export interface Cooldowns {
  /** How long whoever asks for briefings too often has to wait. */
  readonly briefings: Cooldown;
  /** The same for what asks less of the service: buttons, lists of topics. */
  readonly others: Cooldown;
}

/**
 * Pressing is how a briefing is read, is answered to the presser alone and mostly from what has been made already; so
 * buttons and what else is lighter than a briefing have an allowance of their own, so many times that of briefings.
 */
const othersPerBriefing = 4;

/** @param elapsed as for each of them */
export function createCooldowns(briefings: Allowance, elapsed: () => number): Cooldowns {
  const others = { ...briefings, requests: briefings.requests * othersPerBriefing };
  return { briefings: createCooldown(briefings, elapsed), others: createCooldown(others, elapsed) };
}
