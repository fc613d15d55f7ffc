import type { DateFinding, When } from '../../model/finding.ts';
import { anchorDay } from '../dates/anchor-day.ts';
import { period, toWhen } from '../dates/when.ts';
import type { Document } from '../document/document.ts';
import { isOfDateline } from './day-told.ts';

/** Days by which an article may appear after it was written. */
const longest = 3;
/** Characters at its head in which it tells its day. */
const head = 200;
const relative =
  /^(?:tonight|yesterday|tomorrow|last night|(?:earlier |later )?(?:today|this (?:morning|afternoon|evening)|tomorrow (?:morning|afternoon|evening)))$/i;

const known = new WeakMap<readonly DateFinding[], { readonly day: Temporal.PlainDate | null }>();

/**
 * The day on which an article says that it was written, in a dateline or on a line of its own ("LIMA, |4 March| (Agency) –",
 * "FOR IMMEDIATE RELEASE – |4 March 2026|"), where it appeared a few days later; else the day on which it appeared.
 */
export function ownDay(document: Document, dates: readonly DateFinding[]): Temporal.PlainDate | null {
  const found = known.get(dates) ?? { day: dayOf(document, dates) };
  known.set(dates, found);
  return found.day;
}

function dayOf(document: Document, dates: readonly DateFinding[]): Temporal.PlainDate | null {
  const today = anchorDay(document.anchor);
  const first = dates.find(({ start, text }) => start < head && /\d/.test(text) && /\p{L}{3}/u.test(text));
  const when = first && toWhen(first);
  if (!today || !first || when?.precision !== 'day') return today;
  const paragraph = document.paragraphs.find(({ start, end }) => start <= first.start && first.end <= end);
  const line = paragraph ? document.text.slice(paragraph.start, paragraph.end) : '';
  const isAlone =
    first.end === paragraph?.end && line.length < 60 && !/[.!?:]|\b(?:on|by|until|from|to)\b/.test(line);
  // "BAKU. March 4. The minister met …"
  const isAgency =
    /^\p{Lu}[\p{Lu} .,'-]{2,40}$/u.test(document.text.slice(0, first.start)) &&
    /^\.? /.test(document.text.slice(first.end));
  if (!isAlone && !isAgency && !isOfDateline(document.text, first.end)) return today;
  const day = period(when).from;
  const late = day.until(today).days;
  return late > 0 && late <= longest ? day : today;
}

/** "today" in what was written the day before it appeared. */
export function onOwnDay(when: When | null, document: Document, dates: readonly DateFinding[]): When | null {
  if (!when || !relative.test(when.text) || (when.precision !== 'day' && when.precision !== 'time'))
    return when;
  const [own, today] = [ownDay(document, dates), anchorDay(document.anchor)];
  if (!own || !today || own.equals(today)) return when;
  const day = period(when).from.subtract({ days: own.until(today).days });
  return { ...when, value: `${day.toString()}${when.value.slice(10)}` };
}
