import { Chrono, configuration, type ParsedResult } from 'chrono-node/en';
import type { DateParser, ParsedDate } from '../candidate.ts';
import { nameGoesOn, partOfDay, weekdayNumber } from '../lexicon.ts';

const wanted: ReadonlySet<string> = new Set([
  'ENYearMonthDayParser',
  'ENMonthNameLittleEndianParser',
  'ENMonthNameMiddleEndianParser',
  'SlashDateFormatParser',
]);

/**
 * chrono-node's parsers for days that are written out; of its refiners none, for they guess what was not written.
 * https://github.com/wanasit/chrono#customize-chrono
 */
const chrono = new Chrono({
  parsers: configuration
    .createConfiguration(true)
    .parsers.filter((parser) => wanted.has(parser.constructor.name)),
  refiners: [],
});
/** Parts that chrono implies from it are never read. */
const reference = { instant: new Date(0), timezone: 0 };

const hint =
  /\d\s?(?:st|nd|rd|th)?(?:\s+of)?[\s-]*(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?,?[\s-]*\d|\d[-/.]\d{1,2}[-/.]\d/;
const weekdayBefore =
  /\b((?:Mon|Tue|Tues|Wed|Wednes|Thu|Thur|Thurs|Fri|Sat|Satur|Sun)(?:day)?)\.?(?:\s+(morning|afternoon|evening|night))?,?\s+(?:the\s+)?$/;
const weekdayBehind =
  /^,?\s+\(?(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b(?!\s+(?:morning|afternoon|evening|night))/;
const secondDay =
  /^(\s*(?:and|or|&|[-–—]|to|through|until)\s*)(\d{1,2})(?:st|nd|rd|th)?\b(?![\d:.,/%]\d|%|\s*(?:a\.?m|p\.?m|[A-Z]))(?!\s+(?!and\b|in\b|at\b|to\b|for\b|on\b|with\b|when\b|as\b|but\b|will\b|had\b|has\b|have\b|would\b|could\b|during\b|because\b|while\b|until\b|under\b|by\b|of\b|the\b|after\b|before\b|is\b|was\b|are\b|were\b|that\b|which\b)[a-z])/;
const firstDay = /\b(\d{1,2})(?:st|nd|rd|th)?(\s*(?:and|or|&|[-–—]|to)\s*)$/;

/** "Jan. 12", "12th of January 2022", "Tuesday, June 9, 2020", "2022-01-12", "10-13 January". */
export const writtenDayParser: DateParser = {
  name: 'written-day',
  parse(sentence) {
    if (!hint.test(sentence)) return [];
    const text = parted(sentence);
    return chrono.parse(text, reference).flatMap((result) => readResult(result, text));
  },
};

const months = 'Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec';
const dashes = new RegExp(
  `(\\d)[-–](?=(?:${months})[a-z]*\\.?\\s\\d)|((?:${months})[a-z]*\\.?)[-–](?=\\d{1,2}\\s(?:${months}))`,
  'g',
);

/** A dash between two whole days ("March 19-April 30") becomes as long a mark that chrono does not join over. */
function parted(sentence: string): string {
  return sentence.replace(dashes, '$1$2;');
}

function readResult(result: ParsedResult, sentence: string): ParsedDate[] {
  const lead = /^(?:on|the)\s+/i.exec(result.text)?.[0].length ?? 0;
  const start = result.index + lead;
  const text = withoutShortYear(result.text.slice(lead).trimEnd());
  const end = start + text.length;
  const [month, day] = numbersOf(result, text);
  if (month === null || day === null || day > 31) return [];
  // Lower-case "may 5" and "march 3" are verbs; a street's number and name are no date.
  if (/[a-z]/i.test(text) && !/\b[A-Z][a-zA-Z]{2}/.test(text)) return [];
  if (nameGoesOn.test(sentence.slice(end, end + 20)) || /[-/$£€\d]$/.test(sentence.slice(0, start)))
    return [];
  const year = /\d{4}/.test(text) ? result.start.get('year') : null;
  // "In December, 12 states signed"; "10.1.22"
  if (year === null && (/^[\d./-]+$/.test(text) || /^[A-Za-z.]+,/.test(text))) return [];
  const written = { kind: 'day', month, day, ...(year === null ? {} : { year }) } as const;
  const last = result.end?.get('day') ?? null;
  if (last !== null) return readRange(written, last, start, text);
  return withNeighbours(written, start, end, sentence);
}

type WrittenDay = Extract<ParsedDate['meaning'], { kind: 'day' }>;

/** Month and day; dates with dots have the day first ("10.01.2022"), unlike chrono's reading of them. */
function numbersOf(result: ParsedResult, text: string): readonly [number | null, number | null] {
  const dotted = /^(\d{1,2})\.(\d{1,2})\.\d{2,4}$/.exec(text);
  if (dotted && Number(dotted[2]) <= 12) return [Number(dotted[2]), Number(dotted[1])];
  return [result.start.get('month'), result.start.get('day')];
}

/** "Jan. 10-13" is two days, the second as short as it is written. */
function readRange(first: WrittenDay, last: number, start: number, text: string): ParsedDate[] {
  const second = { ...first, day: last };
  // Behind the first day's number: "October" has a "to" of its own.
  const joint = /(?<=\d(?:st|nd|rd|th)?\s*)(?:to|through|till|until|[-–—])\s*/.exec(text);
  if (!joint) return [];
  // "from 40 percent on July 14 to 42 percent": no second day.
  if (last <= first.day || last > 31) {
    const head = text.slice(0, joint.index).trimEnd();
    return /\d$|\d(?:st|nd|rd|th)$/.test(head) ? [{ start, end: start + head.length, meaning: first }] : [];
  }
  const middle = start + joint.index;
  const rest = start + joint.index + joint[0].length;
  return [
    {
      start,
      end: middle - (text.slice(0, joint.index).length - text.slice(0, joint.index).trimEnd().length),
      meaning: first,
    },
    { start: rest, end: start + text.length, meaning: second },
  ];
}

/** The weekday before it belongs to it, and so does a second day: "Jan. 12 and 13", "9 and 10 January". */
function withNeighbours(written: WrittenDay, start: number, end: number, sentence: string): ParsedDate[] {
  const before = sentence.slice(Math.max(0, start - 28), start);
  const weekday = weekdayBefore.exec(before);
  const behind = weekday ? null : weekdayBehind.exec(sentence.slice(end, end + 16));
  const name = weekday?.[1] ?? behind?.[1];
  const meaning = name ? { ...written, weekday: weekdayNumber(name) } : written;
  const found: ParsedDate = {
    start: weekday ? start - before.length + weekday.index : start,
    end: behind?.[0].includes('(') === false ? end + behind[0].length : end,
    meaning,
    ...(weekday?.[2] ? { part: partOfDay(weekday[2]) } : {}),
  };
  const dayFirst = /^\d/.test(sentence.slice(start));
  if (written.year !== undefined && !dayFirst) return [found];
  if (dayFirst) {
    const earlier = firstDay.exec(before);
    if (!earlier?.[1] || !earlier[2] || Number(earlier[1]) >= written.day) return [found];
    const at = start - before.length + earlier.index;
    return [
      {
        start: at,
        end: at + earlier[0].length - earlier[2].length,
        meaning: { ...written, day: Number(earlier[1]) },
      },
      found,
    ];
  }
  const listed = moreDays.exec(sentence.slice(end, end + 40))?.[0];
  if (listed) return [found, ...daysIn(listed, end, written)];
  const later = secondDay.exec(sentence.slice(end, end + 40));
  const day = Number(later?.[2]);
  if (!later?.[1] || !later[2] || day <= written.day || day > 31) return [found];
  const at = end + later[1].length;
  return [found, { start: at, end: at + later[2].length, meaning: { ...written, day } }];
}

/** "October 10, 11 and 12" */
const moreDays =
  /^(?:,\s*\d{1,2})+,?\s+(?:and|or)\s+\d{1,2}(?![\d:%]|[.,]\d|\s*(?:[ap]\.?m|percent|people|million))/;

/** The days of such a list, as long as they go up. */
function daysIn(listed: string, offset: number, written: WrittenDay): ParsedDate[] {
  const days = Array.from(listed.matchAll(/\d{1,2}/g), (match) => ({
    at: offset + match.index,
    text: match[0],
  }));
  const rises = days.every(
    ({ text }, at) => Number(text) > Number(days[at - 1]?.text ?? written.day) && Number(text) < 32,
  );
  if (!rises) return [];
  return days.map(({ at, text }) => ({
    start: at,
    end: at + text.length,
    meaning: { ...written, day: Number(text) },
  }));
}

/** chrono takes the 60 of "on May 9, 60 people" for a year. */
function withoutShortYear(text: string): string {
  return /[A-Za-z]/.test(text)
    ? text
        .replace(/^(\D*\d{1,2}(?:st|nd|rd|th)?)\s*,?\s+\d{1,3}$/, '$1')
        .replace(/^(\d{1,2}\s+[A-Za-z.]+)\s*,?\s+\d{1,3}$/, '$1')
    : text;
}
