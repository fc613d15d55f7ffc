import { two } from '../calendar.ts';
import { patternParser } from '../candidate.ts';
import {
  countOf,
  countPattern,
  durationValue,
  monthNumber,
  monthPattern,
  precisionOf,
  unitOf,
} from '../lexicon.ts';

const adverbs: Readonly<Record<string, string>> = {
  hourly: 'PT1H',
  daily: 'P1D',
  nightly: 'P1D',
  weekly: 'P1W',
  fortnightly: 'P2W',
  monthly: 'P1M',
  quarterly: 'P3M',
  yearly: 'P1Y',
  annual: 'P1Y',
  annually: 'P1Y',
};

/** "daily", "the weekly index", "annually"; not "the Daily Star". */
export const adverbSetParser = patternParser(
  'adverb-set',
  /(?:hour|dai|night|week|fortnight|month|quarter|year|annual)l?y?\b/i,
  /(?<![\w-])(?:hourly|daily|nightly|weekly|fortnightly|monthly|quarterly|yearly|annual(?:ly)?)(?![\w-])/gi,
  (match, sentence) => {
    // A capital amid a sentence, or before another, is a name's: "the Daily Star", "Weekly World".
    const opens = match.index === 0 && /^\s+[a-z]/.test(sentence.slice(match[0].length));
    if (/^[A-Z]/.test(match[0]) && !opens) return null;
    return set(adverbs[match[0].toLowerCase()] ?? 'P1D');
  },
);

const amount =
  /(?:\d[\d,.]*%?|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|dozen|hundred|thousand|million|billion|dozens|hundreds|thousands|millions|billions|half|twice|cents?|percent))(?:['’]s)?(?:\s+[\p{L}$£€'’-]+){0,4}\s+$/iu;

/** "1.2 million barrels a day", "$40,000 a year", "five days a week"; not "died a day after", "sold two a week earlier". */
export const rateParser = patternParser(
  'rate',
  /\ban?\s+(?:second|minute|hour|day|week|month|year)\b/,
  /(?<![\w-])an?\s+(second|minute|hour|day|week|month|year)(?![\w-]|['’]s|\s+(?:ago|earlier|later|after|before|from|of|into|long|or\s+(?:so|two|more)|and\s+a\s+half|apart|hence|behind|ahead)\b)/g,
  (match, sentence) => {
    const before = sentence.slice(Math.max(0, match.index - 60), match.index);
    if (
      !amount.test(before) ||
      /\b(?:for|in|within|after|than|about|nearly|almost|over|under|to|of|by|lasted|took|takes?|and|or|is|was|just|only|every|with|on|at|from)\s+$/i.test(
        before,
      )
    )
      return null;
    const unit = unitOf(match[1] ?? '');
    return set(durationValue(1, unit), unit);
  },
);

/** "on weekends", "at weekends", "on weekdays". */
export const weekendSetParser = patternParser(
  'weekend-set',
  /\bweek(?:end|day)s\b/i,
  /(?<=\b(?:on|at|during|only|and|or)\s)week(end|day)s(?![\w-])/gi,
  (match) => (/end/i.test(match[1] ?? '') ? set('XXXX-WXX-WE', 'weekend') : set('XXXX-WXX-XX')),
);

/** "every four years", "each month", "every other week", "twice a week", "three times a day". */
export const everyParser = patternParser(
  'every',
  /\b(?:every|each|once|twice|times|per)\b/i,
  new RegExp(
    `\\b(?:(?:every|each)\\s+(?:(other|second|few|${countPattern})\\s+)?(seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?)|(?:once|twice|(?:${countPattern})\\s+times)\\s+(?:an?|every|per|each)\\s+(hour|day|week|month|year|decade)|(?:(?<=\\d\\s)|(?<=\\ball\\s))?per\\s+(hour|day|week|month|year))(?![\\w-])`,
    'gi',
  ),
  (match) => {
    const unit = unitOf(match[2] ?? match[3] ?? match[4] ?? '');
    const words = match[1];
    if (words && /^few$/i.test(words)) return set(durationValue(null, unit), unit);
    const count = words && !/^(?:other|second)$/i.test(words) ? countOf(words) : null;
    return set(durationValue(count ?? (words ? 2 : 1), unit), unit);
  },
);

/** "every November", "each January", "every Christmas", "every summer", "every morning". */
export const yearlyParser = patternParser(
  'yearly',
  /\b(?:every|each)\s/i,
  new RegExp(
    `\\b(?:every|each)\\s+(?:(${monthPattern})|(Christmas|New\\s+Year['’]s\\s+(?:Day|Eve))|(spring|summer|autumn|fall|winter)|(morning|afternoon|evening|night)|(weekend|quarter))(?![\\w-])`,
    'gi',
  ),
  (match) => {
    const { 1: month, 2: holiday, 3: season, 4: part } = match;
    if (month) return set(`XXXX-${two(monthNumber(month))}`);
    if (holiday) return set(holidayValue(holiday));
    if (season) return set(`XXXX-${seasons[season.toLowerCase()] ?? 'FA'}`);
    if (part) return set(`XXXX-XX-XXT${parts[part.toLowerCase()] ?? 'NI'}`);
    return set(/weekend/i.test(match[0]) ? 'XXXX-WXX-WE' : 'P3M');
  },
);

const seasons: Readonly<Record<string, string>> = {
  spring: 'SP',
  summer: 'SU',
  autumn: 'FA',
  fall: 'FA',
  winter: 'WI',
};
const parts: Readonly<Record<string, string>> = {
  morning: 'MO',
  afternoon: 'AF',
  evening: 'EV',
  night: 'NI',
};

function holidayValue(name: string): string {
  if (/christmas/i.test(name)) return 'XXXX-12-25';
  return /eve/i.test(name) ? 'XXXX-12-31' : 'XXXX-01-01';
}

function set(value: string, unit = unitOf('day')) {
  return {
    meaning: { kind: 'fixed', type: 'SET', value, precision: precisionOf(unit), stated: true },
  } as const;
}
