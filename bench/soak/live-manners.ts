import type { Seen } from '../../tests/support/web/exchange.ts';
import type { LiveBook } from './live-book.ts';

export interface Manners {
  readonly broken: readonly string[];
  /** The shortest time between the end of an answer of a host and its next request, ms. */
  readonly shortestGapMs: number;
}

/** Timers of two processes are no finer than that, ms. */
const leewayMs = 5;

/** Whether each host was asked one thing at a time, with the pause between, and left alone where it asked for that. */
export function judgeManners(
  requests: readonly Seen[],
  { rests, handedAt }: Pick<LiveBook, 'rests' | 'handedAt'>,
  pauseMs: number,
): Manners {
  const broken: string[] = [];
  let shortestGapMs = Number.POSITIVE_INFINITY;
  for (const [host, seen] of Map.groupBy(requests, (one) => one.host)) {
    for (const [at, one] of seen.entries()) {
      const before = seen[at - 1];
      if (before === undefined) continue;
      if (one.atOnce > 1) broken.push(`${host} was asked ${one.atOnce} things at once`);
      const gap = one.at - (handedAt.get(before) ?? before.endedAt ?? one.at);
      shortestGapMs = Math.min(shortestGapMs, gap);
      if (gap < pauseMs - leewayMs) broken.push(`${host} was asked again after ${gap.toFixed(0)} ms`);
    }
    for (const { from, until } of rests.filter((rest) => rest.host === host)) {
      const early = seen.find(({ at }) => at > from && at < until - leewayMs);
      if (early)
        broken.push(
          `${host} asked to be left alone and was asked ${(until - early.at).toFixed(0)} ms too early`,
        );
    }
  }
  return { broken, shortestGapMs };
}

/** Feeds that were asked again sooner than their topic says. */
export function judgeIntervals(
  requests: readonly Seen[],
  everyMs: ReadonlyMap<string, number>,
): readonly string[] {
  return [...Map.groupBy(requests, ({ host, path }) => `${host} ${path}`)].flatMap(([feed, seen]) => {
    const least = everyMs.get(feed);
    if (least === undefined) return [];
    return seen.flatMap(({ at }, index) => {
      const before = seen[index - 1];
      const gap = before === undefined ? least : at - before.at;
      return gap < least - leewayMs ? [`${feed} was asked again after ${gap.toFixed(0)} of ${least} ms`] : [];
    });
  });
}
