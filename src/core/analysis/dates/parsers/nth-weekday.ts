import { patternParser, type Reading } from '../candidate.ts';
import {
  countOf,
  countPattern,
  monthNumber,
  monthPattern,
  weekdayNumber,
  weekdayPattern,
} from '../lexicon.ts';

const ordinals = ['first', 'second', 'third', 'fourth'];
const months: Readonly<Record<string, number>> = { last: -1, this: 0, the: 0, next: 1 };

/** "the last Friday in April", "the first Monday of next month", "the second Tuesday of every month". */
export const nthWeekdayParser = patternParser(
  'nth-weekday',
  /\b(?:first|second|third|fourth|last|1st|2nd|3rd|4th)\s+(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\s+(?:of|in)\b/,
  new RegExp(
    `\\b(?:[Tt]he\\s+)?(first|second|third|fourth|last|1st|2nd|3rd|4th)\\s+(${weekdayPattern})\\s+(?:of|in)\\s+(?:(${monthPattern})(?:,?\\s+(1\\d{3}|20\\d\\d)\\b)?|(this|next|last|the)\\s+month|(every|each)\\s+month)(?!\\w)`,
    'g',
  ),
  (match): Reading => {
    const { 1: ordinal = '', 2: name = '', 3: month, 4: year, 5: shift, 6: every } = match;
    if (every) {
      const value = `XXXX-WXX-${String(weekdayNumber(name))}`;
      return { meaning: { kind: 'fixed', type: 'SET', value, precision: 'day', stated: true } };
    }
    const which = ordinal === 'last' ? -1 : Number.parseInt(ordinal, 10) || ordinals.indexOf(ordinal) + 1;
    const at = { kind: 'nthWeekday', which, weekday: weekdayNumber(name) } as const;
    if (!month) return { meaning: { ...at, months: months[shift ?? 'the'] ?? 0 } };
    return { meaning: { ...at, month: monthNumber(month), ...(year ? { year: Number(year) } : {}) } };
  },
);

/** "a week on Tuesday", "two weeks from Friday", "Monday week"; not "for a week from Monday". */
export const weeksFromWeekdayParser = patternParser(
  'weeks-from-weekday',
  /weeks?\s+(?:on|from)\s+(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|day\s+(?:week|fortnight)\b/,
  new RegExp(
    `(?<!\\b(?:for|lasted|within|nearly|about|after|over|of|took|take|takes|spent|than|almost|just)\\s)(?<![\\w-])(${countPattern})\\s+weeks?\\s+(?:on|from)\\s+(${weekdayPattern})\\b|(?<!-|\\bto\\s)\\b(${weekdayPattern})\\s+(week|fortnight)(?=\\s*(?:[.,;:)]|$|and\\b|to\\b|for\\b|in\\b|at\\b|when\\b|but\\b))`,
    'gi',
  ),
  (match) => {
    // Either case for the count's sake; a weekday is written with a capital.
    if (!/^[A-Z]/.test(match[2] ?? match[3] ?? '')) return null;
    const count = match[1] ? countOf(match[1]) : 1;
    if (count === null || count > 52 || !Number.isInteger(count)) return null;
    const weekday = weekdayNumber(match[2] ?? match[3] ?? '');
    return { meaning: { kind: 'weekday', weekday, plus: match[4] === 'fortnight' ? 2 : count } };
  },
);
