import { patternParser, type Reading } from '../candidate.ts';
import { zoneBehind, zonePattern } from '../zones.ts';

/** "3 p.m. Pacific", "6:15 p.m. ET", "5.30pm", "12 a.m.". */
export const meridiemParser = patternParser(
  'clock-12',
  /\d\s?[ap]\.?\s?m\b/i,
  /(?<![\w.:$£€])(\d{1,2})(?:[:.](\d\d))?\s?([ap])\.?\s?m\b(?:(?<=\.\s?m)\.)?/gi,
  (match, sentence) => {
    const { 1: hours = '', 2: minutes = '0', 3: half = '' } = match;
    if (Number(hours) > 12 || Number(hours) === 0 || Number(minutes) > 59) return null;
    const hour = (Number(hours) % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
    return clockReading(hour * 60 + Number(minutes), match, sentence);
  },
);

/** "10:00", "0900 GMT", "17.30 local time", "05:30hrs"; not "3:2", "2:15:04". */
export const wholeDayClockParser = patternParser(
  'clock-24',
  /\d[:.h]\d\d|\d{4}\s?(?:GMT|UTC|hrs|hours|CET|CEST|EET|EEST|MSK|BST|Z)|\d\s(?:GMT|UTC)/,
  new RegExp(
    `(?<![\\w.:,$£€/-])(?:([01]?\\d|2[0-4])(?::|\\.(?=\\d\\d\\s?(?:${zonePattern})))?([0-5]\\d)(?:\\s?hrs)?|([01]?\\d|2[0-4])(?=\\s(?:GMT|UTC)))(?!\\d|:\\d|\\.\\d)`,
    'g',
  ),
  (match, sentence) => {
    const { 1: hour, 2: minute = '0', 3: bare } = match;
    const reading = clockReading(
      Number(hour ?? bare) * 60 + Number(minute),
      match,
      sentence,
      !match[0].startsWith('0'),
    );
    return reading.clock?.zone || match[0].includes(':') || match[0].endsWith('hrs') ? reading : null;
  },
);

/** "noon", "midday GMT", "midnight", "8 o'clock". */
export const namedClockParser = patternParser(
  'clock-named',
  /noon|midday|midnight|o['’]clock/i,
  /(?<![\w-])(?:(noon|midday)|(midnight)|(\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\s+o['’]clock)(?![\w-])/gi,
  (match, sentence) => {
    const { 1: noon, 2: midnight, 3: hour = '' } = match;
    if (isEpithet(match, sentence)) return null;
    if (noon) return clockReading(720, match, sentence);
    if (midnight) return clockReading(1440, match, sentence);
    const hours = /\d/.test(hour) ? Number(hour) : hourWords.indexOf(hour.toLowerCase()) + 1;
    if (hours > 12) return null;
    return clockReading(hours * 60, match, sentence, true);
  },
);

/** "so-called midnight rules", "a midnight snack": no time; "a midnight deadline" is one. */
function isEpithet(match: RegExpExecArray, sentence: string): boolean {
  const before = sentence.slice(Math.max(0, match.index - 14), match.index);
  const behind = sentence.slice(match.index + match[0].length, match.index + match[0].length + 24);
  return (
    /(?:\b(?:an?|the|these|those|its|another|called)|['’]s)\s+[“"]?$/i.test(before) &&
    /^\s+(?!deadline|curfew|cut-?off|closing|start|kick|on\b|in\b|at\b|and\b|to\b|of\b|local\b|hour\s)[a-z]{3,}/.test(
      behind,
    )
  );
}

/** "at 4 in the morning", "about 9 at night": a bare hour with its part of the day. */
export const bareHourParser = patternParser(
  'clock-bare',
  /\d\s+(?:in\s+the|at\s+night)/,
  /(?<=\b(?:at|about|around|until|by|from|before|after)\s)(\d{1,2})(?=\s+(?:in\s+the\s+(?:morning|afternoon|evening)|at\s+night)\b)/g,
  (match, sentence) => {
    const hour = Number(match[1]);
    return hour > 0 && hour < 13 ? clockReading((hour % 12) * 60, match, sentence) : null;
  },
);

const dayWord = '(?:tomorrow|today|tonight|yesterday|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)';
const hourWord = '\\d{1,2}|seven|eight|nine|ten|eleven|twelve|one|two|three|four|five|six';

/** "at nine tomorrow", "on Friday at ten": an hour without its half beside a day; people meet from seven to six. */
export const hourOfDayParser = patternParser(
  'clock-of-day',
  /\bat\s+(?:\d{1,2}|[a-z]{3,6})\b/,
  new RegExp(
    `(?<=\\bat\\s)(${hourWord})(?=\\s+(?:on\\s+)?${dayWord}\\b)|(?<=\\b${dayWord}\\s+at\\s)(${hourWord})(?=\\s*(?:[.,;:)!?”"](?!\\d)|$|and\\b|in\\b|to\\b|for\\b|but\\b|sharp\\b))`,
    'g',
  ),
  (match, sentence) => {
    const word = match[1] ?? match[2] ?? '';
    const hour = /\d/.test(word) ? Number(word) : hourWords.indexOf(word) + 1;
    if (hour < 1 || hour > 12) return null;
    const before = sentence.slice(Math.max(0, match.index - 30), match.index);
    // "shares closed at 12 on Friday"
    if (
      /\d/.test(word) &&
      /\b(?:closed?|trad(?:ed|ing)|priced|stood|shares|index|yields?|rates?|was|were)\s+(?:up\s+|down\s+)?at\s+$/i.test(
        before,
      )
    )
      return null;
    return clockReading((hour < 7 ? hour + 12 : hour) * 60, match, sentence, true);
  },
);

/** "between |8| and 9 p.m.", "from |6| to 8 a.m.", "|8|-9 p.m.": the half of the day stands behind the second hour. */
export const rangeHourParser = patternParser(
  'clock-range',
  /\d\s*(?:and|to|until|[-–—])\s*\d{1,2}(?:[:.]\d\d)?\s?[ap]\.?\s?m\b/i,
  /(?<![\w.:,$£€%-])(\d{1,2})(?:[:.](\d\d))?(?=(\s+(?:and|to|until)\s+|\s?[-–—]\s?)(\d{1,2})(?:[:.]\d\d)?\s?([ap])\.?\s?m\b)/gi,
  (match, sentence): Reading | null => {
    const { 1: first = '', 2: minutes = '0', 3: joint = '', 4: second = '', 5: half = '' } = match;
    const [from, to] = [Number(first), Number(second)];
    if (from < 1 || from > 12 || to < 1 || to > 12 || Number(minutes) > 59) return null;
    // "between 8 and 9" and "from 8 to 9", not "bus 8 and 9 p.m.".
    const before = sentence.slice(Math.max(0, match.index - 12), match.index);
    if (/[a-z]/.test(joint) && !/\b(?:between|from)\s+(?:about\s+|around\s+)?$/i.test(before)) return null;
    // "from 11 to 1 p.m." begins in the other half.
    const turns = from % 12 > to % 12;
    const isAfternoon = (half.toLowerCase() === 'p') !== turns;
    const told = (from % 12) * 60 + Number(minutes) + (isAfternoon ? 720 : 0);
    return { meaning: { kind: 'clock' }, clock: { minutes: told } };
  },
);

const hourWords = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

const partBehind = /^\s+(?:in\s+the\s+(morning|afternoon|evening)|at\s+(night))\b/;

/** With the zone and the part of day that stand behind the time. */
function clockReading(minutes: number, match: RegExpExecArray, sentence: string, either = false): Reading {
  const end = match.index + match[0].length;
  const part = partBehind.exec(sentence.slice(end, end + 24));
  const to = end + (part?.[0].length ?? 0);
  const later = part !== null && part[1] !== 'morning' && minutes < 720 && minutes >= 60;
  const told = later ? minutes + 720 : minutes;
  const clock = {
    minutes: told,
    ...(either && told === minutes && told < 720 ? { loose: true as const } : {}),
  };
  const found = zoneBehind(sentence.slice(to, to + 40));
  if (!found) return { meaning: { kind: 'clock' }, clock, to };
  return { meaning: { kind: 'clock' }, clock: { ...clock, zone: found.zone }, to: to + found.length };
}
