import { type MethodName, methodRules, postingRates, unlistedHistory } from './limits/methods.ts';
import type { Workspace } from './world.ts';

interface Window {
  startedAt: number;
  used: number;
}

interface Bucket {
  filledAt: number;
  left: number;
}

/** Counts calls as https://docs.slack.dev/apis/web-api/rate-limits tells it. */
export class Rates {
  readonly #windows = new Map<string, Window>();
  readonly #buckets = new Map<string, Bucket>();

  /** Counts a call. @returns seconds to wait where it is one too many; null where it is not */
  count(name: MethodName, workspace: Workspace | null, channelId: string): number | null {
    const team = workspace?.id ?? 'app';
    if (name === 'chat.postMessage') return this.#countPost(team, channelId);
    const slow =
      workspace?.app.distribution === 'unlisted' &&
      (name === 'conversations.history' || name === 'conversations.replies');
    const limit = slow ? unlistedHistory.perMinute : methodRules[name].perMinute;
    return this.#inWindow(`${name} ${team}`, limit ?? postingRates.workspacePerMinute);
  }

  #countPost(team: string, channelId: string): number | null {
    const now = performance.now();
    const key = `${team} ${channelId}`;
    const { channelBurst, channelPerSecond } = postingRates;
    const bucket = this.#buckets.get(key) ?? { filledAt: now, left: channelBurst };
    const filled = bucket.left + ((now - bucket.filledAt) / 1_000) * channelPerSecond;
    const left = Math.min(channelBurst, filled) - 1;
    if (left < 0) return 1;
    this.#buckets.set(key, { filledAt: now, left });
    return this.#inWindow(`posts ${team}`, postingRates.workspacePerMinute);
  }

  #inWindow(key: string, limit: number): number | null {
    const now = performance.now();
    const known = this.#windows.get(key);
    const window = known && now - known.startedAt < 60_000 ? known : { startedAt: now, used: 0 };
    this.#windows.set(key, window);
    window.used += 1;
    return window.used > limit ? Math.ceil((window.startedAt + 60_000 - now) / 1_000) : null;
  }
}
