import type { DateFinding, When } from '../../model/finding.ts';
import { beginningIn, type Span } from '../../model/span.ts';
import { anchorDay } from '../dates/anchor-day.ts';
import { toWhen } from '../dates/when.ts';
import type { Document, Paragraph } from '../document/document.ts';
import { weekOfList } from './agenda-week.ts';

/** The day that a list of dates gives for what stands under it. */
export interface AgendaDay {
  readonly when: When;
  /** Its words, offsets into the article. */
  readonly span: Span;
}

/** Letters that a line of a list may hold beside its day: "POLITICAL DIARY – WEDNESDAY, SEPTEMBER 7". */
const mostLetters = 28;
const longestLine = 80;
const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const listWords =
  /\b(?:diary|agenda|calendar|schedule|events|week ahead|day ahead|week in|programme|datebook|what's on|coming up|to watch)\b/i;
/** "Tuesday, 14 May|: 10:00 – The commissioner meets X". */
const afterLead = /^[*_]*\s*(?::|[–—-] |\.[*_\s]|\|)/;
const byline = /\b(?:published|updated|modified|posted|by|dated|issued|copyright)\b/i;

/**
 * The day of each sentence that stands in a list of dates (a diary, a week ahead, an agenda, a chronology): that of the
 * line above it ("WEDNESDAY, NOV 20") or at its paragraph's head ("Wednesday, 15 May: 15:30 – …"). One such line alone is
 * a list only where its words say so; elsewhere it is the article's own date.
 */
export function readAgenda(
  document: Document,
  dates: readonly DateFinding[],
): (paragraph: number) => AgendaDay | null {
  const heads = document.paragraphs.flatMap((paragraph) => headOf(document, paragraph, dates) ?? []);
  const isList = heads.length > 1 || heads.some(({ named }) => named);
  if (!isList) return () => null;
  const dated = weekOfList(document, heads, dates);
  return (paragraph) => {
    const head = dated.findLast(({ index }) => index <= paragraph);
    return head === undefined ? null : head.day;
  };
}

/** A line or words at a paragraph's head that give the day of what follows. */
export interface AgendaHead {
  /** Of its paragraph. */
  readonly index: number;
  readonly day: AgendaDay;
  /** Its own words or those above it call it a diary. */
  readonly named: boolean;
}

function headOf(document: Document, paragraph: Paragraph, dates: readonly DateFinding[]): AgendaHead | null {
  const words = document.text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 400));
  const [first] = beginningIn(dates, paragraph);
  const when = first && toWhen(first);
  const short = shortLead(document, paragraph, words);
  if (short) return short;
  if (!first || when?.precision !== 'day') return null;
  const before = words.slice(0, first.start - paragraph.start);
  const after = words.slice(first.end - paragraph.start);
  const isLine =
    words.length <= longestLine &&
    paragraph.last - paragraph.first === 1 &&
    lettersIn(before) + lettersIn(after) <= mostLetters &&
    !/[.!?]$|['’]s\b/.test(after) &&
    !byline.test(words);
  const isLead = /^[•*_\s-]*$/.test(before) && afterLead.test(after);
  if (!isLine && !isLead) return null;
  const above = document.text.slice(Math.max(0, paragraph.start - 200), paragraph.start);
  const day = numbered(document, when, after);
  const number = day === when ? 0 : (/\d+/.exec(after)?.index ?? 0) + 2;
  return {
    index: paragraph.index,
    day: { when: day, span: { start: first.start, end: Math.min(paragraph.end, first.end + number) } },
    named: listWords.test(`${document.title} ${above} ${before}`),
  };
}

/** "|Mon 16| — Health panel, 10am", "|Tue 24|: General debate begins", "|Wed|: the board meets". */
const shortDay =
  /^[•*_\s-]*(?<name>(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*)\.?(?: (?<number>\d{1,2})(?:st|nd|rd|th)?(?: ?[–-] ?(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]* )?\d{1,2})?(?:\s?[—–:|-]|\s{2,})|:)/;

function shortLead(document: Document, paragraph: Paragraph, words: string): AgendaHead | null {
  const match = shortDay.exec(words);
  const name = match?.groups?.['name'] ?? '';
  const weekday = weekdays.findIndex((one) => one.startsWith(name.toLowerCase().slice(0, 3)));
  const today = anchorDay(document.anchor);
  if (!match || weekday < 0 || !today) return null;
  const number = match.groups?.['number'];
  const bare = today.subtract({ days: (today.dayOfWeek - weekday + 6) % 7 }).toString();
  const day = number === undefined ? bare : nearest(today, weekday, Number(number));
  if (day === null) return null;
  const text =
    number === undefined ? (weekdays[weekday] ?? '') : match[0].replace(/[^\p{L}\d ]+/gu, '').trim();
  return {
    index: paragraph.index,
    day: {
      when: { value: day, precision: 'day', stated: false, text },
      span: {
        start: paragraph.start + match[0].indexOf(name),
        end: paragraph.start + match[0].trimEnd().length,
      },
    },
    named: false,
  };
}

/** The day of that name and number nearest to `today`, as an ISO date; null where none is within three weeks. */
function nearest(today: Temporal.PlainDate, weekday: number, number: number): string | null {
  for (let step = 0; step < 20; step++) {
    for (const day of [today.add({ days: step }), today.subtract({ days: step })]) {
      if (day.day === number && day.dayOfWeek === weekday + 1) return day.toString();
    }
  }
  return null;
}

function lettersIn(words: string): number {
  return words.match(/\p{L}/gu)?.length ?? 0;
}

/** "Monday 12": the day of that number nearest to the article's day. */
function numbered(document: Document, when: When, after: string): When {
  const number = Number(/^,? (?:the )?(\d{1,2})(?:st|nd|rd|th)?\b(?![:.]\d)/.exec(after)?.[1]);
  const weekday = weekdays.indexOf(when.text.toLowerCase());
  const today = anchorDay(document.anchor);
  if (!number || weekday < 0 || !today) return when;
  const day = nearest(today, weekday, number);
  return day === null ? when : { ...when, value: day, text: `${when.text} ${number}` };
}
