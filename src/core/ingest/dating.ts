import { impliedDate } from '../analysis/dates/implied-date.ts';
import type { Article } from '../model/article.ts';
import type { ImpliedDates } from './dated.ts';
import { isEnglish } from './english.ts';
import { oneByOne, type Pause } from './one-by-one.ts';

/**
 * Dates articles by their own words. Where those leave the year open, the dates of the topic's other articles decide:
 * first the stated ones, then, for what is still open, those that were implied in the first round too. So two pages
 * without a date can date each other, and the order in which they were read does not matter.
 * @param stated the publication dates and instants that the topic's sources state
 */
export async function impliedDates(
  undated: readonly Article[],
  stated: readonly string[],
  timezone: string,
  pause?: Pause,
): Promise<ImpliedDates> {
  const readable = undated.filter(({ lang }) => isEnglish(lang));
  const dates = new Map<string, string | null>(undated.map(({ id }) => [id, null]));
  const dateAll = (articles: readonly Article[], neighbours: readonly string[]) =>
    oneByOne(articles, pause, ({ id, text }) => dates.set(id, impliedDate(text, neighbours, timezone)));
  await dateAll(readable, stated);
  const open = readable.filter(({ id }) => dates.get(id) === null);
  const implied = [...new Set(dates.values())].filter((date) => date !== null);
  if (implied.length > 0) await dateAll(open, [...stated, ...implied]);
  return dates;
}
