import { patternParser, type Reading } from '../candidate.ts';
import { nameGoesOn, shiftOf, weekdayNumber, weekdayPattern } from '../lexicon.ts';

const hint = /(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|MON|TUE|WED|THU|FRI|SAT|SUN|Tues\.|Thurs\./;
const days = `${weekdayPattern}|${weekdayPattern.toUpperCase()}`;
const epithet =
  /\b(?:Black|Bloody|Super|Cyber|Ash|Good|Palm|Holy|Maundy|Shrove|Fat|Giving|Green|Casual|Red|Wild|Easter|Whit)\s+$/;

/** "the following Monday", "the previous Friday", "the Thursday before": counted from the day told last. */
export const relativeWeekdayParser = patternParser(
  'weekday-relative',
  hint,
  new RegExp(
    `\\b(?:the\\s+(previous|preceding|following)\\s+(${weekdayPattern})|the\\s+(${weekdayPattern})\\s+(before|after)(?=\\s*(?:[.,;:)]|$|and\\b|but\\b)))(?!\\w)`,
    'g',
  ),
  (match): Reading => {
    const weekday = weekdayNumber(match[2] ?? match[3] ?? '');
    const back = match[1] ? match[1] !== 'following' : match[4] === 'before';
    return { meaning: { kind: 'weekday', weekday, side: back ? 'before' : 'after' } };
  },
);

/** "Monday", "last Thursday", "next Monday", "Tuesday's", "Wednesday next week"; not "Sunday Times", "Sunday-school". */
export const weekdayParser = patternParser(
  'weekday',
  hint,
  new RegExp(
    `\\b(?:(last|this\\s+past|this\\s+coming|this|next|coming)\\s+)?(${days}|(?:Tues|Thurs|Weds?)\\.)(?![\\w])(?:,?\\s+(?:of\\s+)?(last|this|next)\\s+week\\b)?`,
    'gi',
  ),
  (match, sentence): Reading | null => {
    const { 1: modifier, 2: name = '', 3: week } = match;
    // The pattern takes either case for its modifiers' sake; a weekday is written with a capital.
    if (!/^[A-Z]/.test(name) || isNamePart(match, sentence)) return null;
    if (
      modifier &&
      /^\p{Lu}/u.test(modifier) &&
      match.index > 0 &&
      /\w\s$/.test(sentence.slice(0, match.index))
    )
      return null;
    const weekday = weekdayNumber(name);
    if (week) return { meaning: { kind: 'weekday', weekday, weeks: weeksOf(week) } };
    const shift = /coming/i.test(modifier ?? '') ? 'coming' : shiftOf(modifier);
    return { meaning: { kind: 'weekday', weekday, ...(shift ? { shift } : {}) } };
  },
);

/** "last week on Tuesday", "next week, on Monday". */
export const weekThenWeekdayParser = patternParser(
  'week-then-weekday',
  hint,
  new RegExp(`\\b(last|this|next)\\s+week,?\\s+(?:on\\s+)?(${days})\\b`, 'gi'),
  (match) => ({
    meaning: { kind: 'weekday', weekday: weekdayNumber(match[2] ?? ''), weeks: weeksOf(match[1] ?? '') },
  }),
);

/** "every Monday", "each Friday", "on Saturdays", "Monday to Friday" stays two days. */
export const weekdaySetParser = patternParser(
  'weekday-set',
  hint,
  new RegExp(
    `\\b(?:every|each)\\s+(?:other\\s+)?(${days})\\b|\\b(${weekdayPattern})(?:s\\b|\\s+(?:morning|afternoon|evening|night)s\\b)`,
    'g',
  ),
  (match, sentence) =>
    /^\s+ago\b/.test(sentence.slice(match.index + match[0].length))
      ? null
      : {
          meaning: {
            kind: 'fixed',
            type: 'SET',
            value: `XXXX-WXX-${String(weekdayNumber(match[1] ?? match[2] ?? ''))}`,
            precision: 'day',
            stated: true,
          },
        },
);

function weeksOf(word: string): number {
  if (/last/i.test(word)) return -1;
  return /next/i.test(word) ? 1 : 0;
}

function isNamePart(match: RegExpExecArray, sentence: string): boolean {
  const end = match.index + match[0].length;
  const behind = sentence.slice(end, end + 30);
  const before = sentence.slice(Math.max(0, match.index - 16), match.index);
  if (nameGoesOn.test(behind) && !/^\s+(?:People|World|Group|Express|Post)\b/.test(behind)) return true;
  if (/^\s+school/.test(behind)) return true;
  if (epithet.test(before) || /^-(?!\p{Lu}|(?:morning|afternoon|evening|night)\b)\p{L}/u.test(behind))
    return true;
  // "the firm's Sunday Gold label", "the Friday Group": a name after an article or a possessive.
  return !match[1] && /(?:\bthe|['’]s|\p{Lu}\.)\s+$/u.test(before) && /^\s+\p{Lu}\p{Ll}/u.test(behind);
}
