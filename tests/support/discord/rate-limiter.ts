import { createHash } from 'node:crypto';
import type { TooMany } from './failures.ts';
import { rateLimits } from './limits/requests.ts';
import type { Route } from './route.ts';

interface Window {
  startedAt: number;
  used: number;
}

/** What a request gets to know of its limits. */
export interface Counted {
  readonly headers: Record<string, string>;
  /** Set where the request is one too many. */
  readonly exceeded: TooMany | null;
}

/** Counts requests as the answers' headers tell it: https://docs.discord.com/developers/topics/rate-limits. */
export class RateLimiter {
  readonly #windows = new Map<string, Window>();

  /** Counts a request in its bucket: method, route and the ids that Discord keeps buckets apart by. */
  count(route: Route, at: Readonly<Record<string, string>>): Counted {
    const { bucketSize, bucketWindowMs, requestsPerSecond } = rateLimits;
    const major = at['channel_id'] ?? at['guild_id'] ?? at['interaction_token'] ?? at['webhook_token'] ?? '';
    const window = this.#window(`${route.method} ${route.template} ${major}`, bucketWindowMs);
    window.used += 1;
    const all = this.#window('all', 1_000);
    if (route.auth === 'bot') all.used += 1;
    const global = all.used > requestsPerSecond;
    const resetAfter = Math.max(0, window.startedAt + bucketWindowMs - performance.now()) / 1000;
    const bucket = createHash('sha1').update(`${route.method} ${route.template}`).digest('hex').slice(0, 32);
    const headers = {
      'X-RateLimit-Limit': String(bucketSize),
      'X-RateLimit-Remaining': String(Math.max(0, bucketSize - window.used)),
      'X-RateLimit-Reset': ((performance.timeOrigin + performance.now()) / 1000 + resetAfter).toFixed(3),
      'X-RateLimit-Reset-After': resetAfter.toFixed(3),
      'X-RateLimit-Bucket': bucket,
    };
    const exceeded = (global && route.auth === 'bot') || window.used > bucketSize;
    return { headers, exceeded: exceeded ? { retryAfter: resetAfter, global } : null };
  }

  #window(key: string, lengthMs: number): Window {
    const now = performance.now();
    const known = this.#windows.get(key);
    if (known && now - known.startedAt < lengthMs) return known;
    const window = { startedAt: now, used: 0 };
    this.#windows.set(key, window);
    return window;
  }
}
