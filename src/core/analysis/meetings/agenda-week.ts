import type { DateFinding, When } from '../../model/finding.ts';
import { anchorDay } from '../dates/anchor-day.ts';
import { period, toWhen } from '../dates/when.ts';
import type { Document } from '../document/document.ts';
import type { AgendaHead } from './agenda.ts';

const weekday = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/i;
/** "THE WEEK AHEAD", "Diary", "What to watch": what is listed is still to come. */
const ahead =
  /\b(?:(?:week|days?|month) ahead|ahead this week|coming (?:up|week|days)|diary|agenda|upcoming|to watch|(?:the|this) week's events|next week|what's on|calendar|schedule|datebook|look(?:ing)? ahead)\b/i;
/** "The week in review", "How the week unfolded": what is listed is past. */
const behind =
  /\b(?:review|recap|unfolded|so far|last week|past week|in pictures|timeline|chronology|happened|looking back|week that was)\b/i;

/**
 * The days of a list that names them by their weekdays alone: "THE WEEK AHEAD … |MONDAY|: Ministers meet … |WEDNESDAY|: …".
 * Each is the first such day after the one above it; the first is looked for in the span that stands above the list
 * ("Monday, March 16 to Wednesday, March 18"), else from the article's own day on. A list that does not say that it looks
 * ahead keeps its days.
 */
export function weekOfList(
  document: Document,
  heads: readonly AgendaHead[],
  dates: readonly DateFinding[],
): readonly AgendaHead[] {
  const [first] = heads;
  const today = anchorDay(document.anchor);
  if (!first || !today || !heads.some(({ day }) => isBare(day.when))) return heads;
  const words = document.text.slice(Math.max(0, first.day.span.start - 200), first.day.span.start);
  const above = `${document.title} ${words}`;
  const toCome = ahead.test(above) ? today : null;
  const start = isBare(first.day.when) ? toCome : period(first.day.when).from;
  const from = spanAbove(first.day.span.start, dates) ?? start;
  if (!from || behind.test(above)) return heads;
  const told: AgendaHead[] = [];
  let after = from.subtract({ days: 1 });
  for (const head of heads) {
    const { when } = head.day;
    const day = isBare(when) ? nextDay(after, period(when).from.dayOfWeek) : period(when).from;
    told.push({ ...head, day: { ...head.day, when: { ...when, value: day.toString() } } });
    // "Monday, March 16 to Wednesday, March 18" above "MONDAY": one day.
    after = isBare(when) ? day : day.subtract({ days: 1 });
  }
  return told;
}

function isBare(when: When): boolean {
  return when.precision === 'day' && weekday.test(when.text);
}

/** The first day after `day` with that number in the week, Monday 1. */
function nextDay(day: Temporal.PlainDate, weekdayNumber: number): Temporal.PlainDate {
  return day.add({ days: ((weekdayNumber - day.dayOfWeek + 6) % 7) + 1 });
}

/** "DIARY — |Monday, March 16| to Wednesday, March 18": the first of two days told above the list. */
function spanAbove(until: number, dates: readonly DateFinding[]): Temporal.PlainDate | null {
  const days = dates
    .filter(({ end, text }) => end <= until && end > until - 120 && /\d/.test(text))
    .flatMap((finding) => toWhen(finding) ?? [])
    .filter(({ precision }) => precision === 'day')
    .map((when) => period(when).from);
  const [first, last] = [days.at(-2), days.at(-1)];
  return first && last && first.until(last).days > 0 ? first : null;
}
