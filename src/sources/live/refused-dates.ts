import type { FeedLine } from '../feed/feed-line.ts';
import { saneDate } from './sane-date.ts';

/** A feed as `readout feed` tells it, whose problems name the dates that its articles would not be given. */
export function withRefusedDates(feed: FeedLine, now: Temporal.Instant): FeedLine {
  const refused = new Map<string, number>();
  for (const { publishedAt, updatedAt } of feed.items) {
    for (const date of new Set([publishedAt, updatedAt])) {
      if (date !== undefined && saneDate(date, now) === null) refused.set(date, (refused.get(date) ?? 0) + 1);
    }
  }
  const told = [...refused].slice(0, mostTold).map(([date, times]) => {
    const what = date > now.toString() ? 'more than a day ahead' : 'of the beginning of a program’s time';
    return `${times} of ${feed.items.length} items came with a date ${what} (“${date}”): it is not used.`;
  });
  return { ...feed, problems: [...feed.problems, ...told] };
}

/** A few are enough to know what is wrong. */
const mostTold = 10;
