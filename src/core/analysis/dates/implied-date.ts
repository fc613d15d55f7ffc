import type { DateFinding } from '../../model/finding.ts';
import { type Document, readDocument, sentenceAt } from '../document/document.ts';
import { anchorDay } from './anchor-day.ts';
import { findDates } from './dates.ts';
import { directionAt } from './direction.ts';
import { stampsOf } from './stamps.ts';

type Day = Temporal.PlainDate;

/**
 * The day on which an undated article must have appeared, from its own words (a stamp, "on Sunday" beside a dated
 * event) and, where those leave the year open, from the dates of the topic's other articles.
 * @param neighbours publication instants or dates of the topic's dated articles
 * @returns a plain date (`2022-01-10`), or null where nothing supports one
 */
export function impliedDate(text: string, neighbours: readonly string[], timezone: string): string | null {
  const document = readDocument({ text, timezone });
  const dates = findDates(document);
  const around = neighbours.flatMap((publishedAt) => anchorDay({ publishedAt, timezone }) ?? []);
  const stamps = stampsOf(document, dates);
  const latest = bound(stamps.changed, around);
  for (const stamp of stamps.published) {
    const day = dayOf(stamp, latest ? [latest] : around);
    if (day) return day.toString();
  }
  const told = describe(document, dates);
  if (latest) return lastOf(told.weekdays, latest, 0)?.toString() ?? latest.toString();
  return fromEvents(told, around)?.toString() ?? null;
}

/** The earliest day on which the article was changed: it appeared on that day or before. */
function bound(changed: readonly DateFinding[], around: readonly Day[]): Day | null {
  const days = changed.flatMap((stamp) => dayOf(stamp, around) ?? []);
  return days.toSorted((a, b) => Temporal.PlainDate.compare(a, b))[0] ?? null;
}

/** How far (in days) from the nearest other article a day without a year may lie for its year to be believed. */
const farthest = 92;

/** The day of a date that may lack its year: then the year that brings it nearest to one of the days around. */
function dayOf(date: DateFinding, around: readonly Day[]): Day | null {
  const full = /^\d{4}-\d\d-\d\d/.exec(date.value);
  if (full) return Temporal.PlainDate.from(full[0]);
  const bare = /^XXXX-(\d\d)-(\d\d)/.exec(date.value);
  if (!bare) return null;
  const options = around.flatMap((day) =>
    [-1, 0, 1].flatMap((by) => {
      const option = dateOf(day.year + by, Number(bare[1]), Number(bare[2]));
      return option ? [{ option, distance: Math.abs(day.until(option).days) }] : [];
    }),
  );
  const best = options.toSorted((a, b) => a.distance - b.distance)[0];
  return best && best.distance <= farthest ? best.option : null;
}

function dateOf(year: number, month: number, day: number): Day | null {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' });
  } catch {
    return null;
  }
}

/** What an article without a stamp tells of its day. */
interface Told {
  /** Weekdays (1 Monday … 7 Sunday) of what it reports as past. */
  readonly weekdays: readonly number[];
  /** Dated days, with or without a year, of what is over and of what is to come. */
  readonly past: readonly DateFinding[];
  readonly coming: readonly DateFinding[];
  /** The days on which somebody spoke ("said on Jan. 10"). */
  readonly said: readonly DateFinding[];
}

const day = /^(?:\d{4}|XXXX)-\d\d-\d\d/;
const saying = /\b(?:said|told|says|announced)\b(?:\s+[\p{L}'’]+){0,4}\s+(?:on\s+)?$/u;

function describe(document: Document, dates: readonly DateFinding[]): Told {
  const weekdays: number[] = [];
  const past: DateFinding[] = [];
  const coming: DateFinding[] = [];
  const said: DateFinding[] = [];
  for (const date of dates) {
    const sentence = sentenceAt(document, date.start);
    if (!sentence || date.type === 'SET' || date.type === 'DURATION') continue;
    const words = document.text.slice(sentence.start, sentence.end);
    const direction = directionAt(words, date.start - sentence.start, date.end - sentence.start);
    const weekday = /^XXXX-WXX-(\d)/.exec(date.value)?.[1];
    if (weekday && direction === 'past' && !/^(?:last|next|this)/i.test(date.text))
      weekdays.push(Number(weekday));
    if (!day.test(date.value)) continue;
    if (direction === 'future') coming.push(date);
    else past.push(date);
    const before = document.text.slice(Math.max(sentence.start, date.start - 60), date.start);
    if (direction === 'past' && saying.test(before)) said.push(date);
  }
  return { weekdays, past, coming, said };
}

/** "Monday's meeting was …" beside "the council on Jan. 12": the Monday before; else the last day on which one spoke. */
function fromEvents(told: Told, around: readonly Day[]): Day | null {
  const order = (days: readonly DateFinding[]): Day[] =>
    days.flatMap((date) => dayOf(date, around) ?? []).toSorted((a, b) => Temporal.PlainDate.compare(a, b));
  const next = order(told.coming)[0];
  const latestPast = order(told.past).at(-1);
  const spoken = order(told.said).at(-1);
  const found = next ? (weekdayBefore(told.weekdays, next, around) ?? spoken) : spoken;
  if (!found) return null;
  // Something told as past lies behind it, or the two readings do not agree.
  const early = latestPast && Temporal.PlainDate.compare(found, latestPast) < 0;
  const late = next && Temporal.PlainDate.compare(found, next) > 0;
  return early || late ? null : found;
}

/** How far (in days) an article of a topic lies from the others of the same news, at most. */
const sameNews = 10;

/**
 * The weekday told as past that lies before a coming event; where that event is far off ("the summit in December"), the
 * one beside the topic's other articles.
 */
function weekdayBefore(weekdays: readonly number[], next: Day, around: readonly Day[]): Day | null {
  const found = lastOf(weekdays, next, 1);
  if (!found || around.length === 0) return found;
  const nearest = around.toSorted((a, b) => Math.abs(found.until(a).days) - Math.abs(found.until(b).days))[0];
  if (!nearest || Math.abs(found.until(nearest).days) <= sameNews) return found;
  return Temporal.PlainDate.compare(nearest, next) < 0 ? lastOf(weekdays, nearest, 0) : null;
}

/** The latest of some weekdays on or before a day (`gap` 1: strictly before); null for no weekday. */
function lastOf(weekdays: readonly number[], before: Day, gap: number): Day | null {
  const days = weekdays.map((weekday) => {
    const last = before.subtract({ days: gap });
    return last.subtract({ days: (last.dayOfWeek - weekday + 7) % 7 });
  });
  return days.toSorted((a, b) => Temporal.PlainDate.compare(b, a))[0] ?? null;
}
