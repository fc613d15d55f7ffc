import type { Span } from '../../model/span.ts';
import { isToTheDay } from './day-told.ts';
import type { Scene } from './scene.ts';

/**
 * Whether a verb that is denied tells when two met for the last time: "have not met since May", "had not been alone
 * together since 3 November". A year alone is history.
 */
export function isLastTime({ lower, dates }: Scene, verb: Span): boolean {
  if (!/\b(?:not|never|\w+n't) (?:\w+ ){0,2}$/.test(lower.slice(Math.max(0, verb.start - 30), verb.start)))
    return false;
  const since = /^ (?:[\w'-]+ ){0,6}?since /.exec(lower.slice(verb.end, verb.end + 70));
  if (!since) return false;
  const from = verb.end + since[0].length;
  return dates.some(
    ({ start, end, when }) =>
      // "since Sunday's vote": another thing's day.
      !/^['’]s\b/.test(lower.slice(end)) &&
      !/['’]s$/.test(lower.slice(start, end)) &&
      start >= from - 6 &&
      start <= from + 5 &&
      (isToTheDay(when) || when?.precision === 'month'),
  );
}
