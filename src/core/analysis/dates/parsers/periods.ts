import { patternParser, type Unit } from '../candidate.ts';
import { countOf, countPattern, durationValue, precisionOf, shiftOf, unitOf } from '../lexicon.ts';

const steps = { last: -1, this: 0, next: 1, coming: 1 } as const;

/** "this week", "last month", "next year", "this past weekend", "the coming weekend", "the current quarter". */
export const periodParser = patternParser(
  'period',
  /(?:week(?:end)?|month|year|quarter|decade|century)\b/i,
  /\b(?:(this|last|next)(?:\s+(past|coming))?|the\s+(coming|current)|(?:the\s+)?(previous))\s+(weekend|week|month|quarter|year|decade|century)(?:['’]s)?(?![\w-])/gi,
  (match, sentence) => {
    const { 1: head, 2: tail, 3: coming, 4: previous, 5: noun = '' } = match;
    const unit = unitOf(noun);
    const shift = shiftOf(previous ?? tail ?? (coming === 'current' ? 'this' : coming) ?? head) ?? 'this';
    // "this past week" and "this coming week" are the neighbours of "this week".
    if (/\b(?:the|each|every)\s+$/.test(sentence.slice(0, match.index)) && head) return null;
    const possessive = /['’]s$/.exec(match[0])?.[0].length ?? 0;
    const to = match.index + match[0].length - possessive;
    return { meaning: { kind: 'unit', unit, by: steps[shift], from: previous ? 'focus' : 'anchor' }, to };
  },
);

/** "the week after next", "the month before last". */
export const overNextPeriodParser = patternParser(
  'period-over-next',
  /\b(?:after\s+next|before\s+last)\b/i,
  /\bthe\s+(weekend|week|month|year)\s+(after\s+next|before\s+last)\b/gi,
  (match) => {
    const by = /next/i.test(match[2] ?? '') ? 2 : -2;
    return { meaning: { kind: 'unit', unit: unitOf(match[1] ?? ''), by, from: 'anchor' } };
  },
);

/** "the following year", "that same month", "the next week" in a narrative. */
export const followingPeriodParser = patternParser(
  'following-period',
  /(?:following|next|that|same)\s+(?:same\s+)?(?:week|month|year|quarter|decade)/i,
  /\b(?:the\s+(following|next)|that\s+same|that|the\s+same)\s+(week|month|year|quarter|weekend)(?![\w-])/gi,
  (match) => ({
    meaning: { kind: 'unit', unit: unitOf(match[2] ?? ''), by: match[1] ? 1 : 0, from: 'focus' },
  }),
);

/** "the weekend", "the end of the week", "later in the year", "at month's end", "year-end". */
export const runningPeriodParser = patternParser(
  'running-period',
  /weekend|(?:end|beginning|start|middle|half|part|late|later|early|earlier|rest|course|remainder)\s+(?:of|in)\s+the|['’]s\s+end|year[- ]end/i,
  /\b(?:(?:(?:over|at|during|for|of|by|on|before|after)\s+)?(the\s+weekend)|((?:the\s+)?(?:very\s+)?(?:end|beginning|start|middle|(?:first|second|latter)\s+(?:half|part)|rest|remainder|course)\s+of|late|later|early|earlier)\s+(?:in\s+)?the\s+(week|month|quarter|year|decade|century)|((?<=\b(?:by|at|before|until|till|since|from|after)\s)(?:the\s+)?year[- ]end(?!\s+(?!and\b|or\b|but\b|as\b|if\b|in\b|at\b|to\b|with\b|for\b|from\b|when\b|after\b)[a-z])|(?:week|month|year)['’]s\s+end))(?![\w-]|\s+of\b)/gi,
  (match) => {
    const { 1: weekend, 3: noun, 4: closing } = match;
    // "the first half of the year" is a half.
    if (/\bhalf\s+of\s+the\s+year$/i.test(match[0])) return null;
    const unit: Unit = weekend
      ? 'weekend'
      : unitOf(noun ?? /[a-z]+(?=['’ -]+(?:s\s+)?end$)/i.exec(closing ?? '')?.[0] ?? '');
    const from = weekend ? match.index + match[0].length - weekend.length : match.index;
    return { meaning: { kind: 'unit', unit, by: 0, from: 'anchor' }, from };
  },
);

/** "earlier in the day", "later in the day". */
export const inTheDayParser = patternParser(
  'in-the-day',
  /\b(?:earlier|later|late|early)\s+in\s+the\s+day\b/i,
  /\b(?:earlier|later|late|early)\s+in\s+the\s+day\b/gi,
  () => ({ meaning: { kind: 'unit', unit: 'day', by: 0, from: 'focus' } }),
);

/** "the year-ago quarter", "the year-earlier period". */
export const yearAgoParser = patternParser(
  'year-ago',
  /year-(?:ago|earlier)/i,
  /\b(?:the\s+|a\s+)?year-(?:ago|earlier)(?:\s+(?:quarter|period|month|week|half))?(?![\w-])/gi,
  () => ({ meaning: { kind: 'distance', unit: 'year', by: -1, from: 'focus' } }),
);

/** "over the past year", "over the next year", "for the second time in the last month"; not "the last week of May", "the last day". */
function wholeUnit(match: RegExpExecArray, sentence: string): boolean {
  if (/^the\s+past/i.test(match[0])) return true;
  const before = sentence.slice(Math.max(0, match.index - 10), match.index);
  const behind = sentence.slice(match.index + match[0].length);
  return (
    /^the\s+(?:last|next|coming)\s+(?:week|month|year|decade|hour|day)$/i.test(match[0]) &&
    /\b(?:over|during|for|within|throughout|spent|spend|spending)\s+$|(?<!ago\s|\d\s)\bin\s+$/i.test(
      before,
    ) &&
    !/^\s+of\b/.test(behind)
  );
}

/** "the past three days", "the last 12 months", "the next six weeks", "recent weeks", "over the years", "in the days ahead", "within the hour". */
export const lengthAroundParser = patternParser(
  'length-around',
  /\b(?:past|last|next|recent|coming|previous|following|first|final|over\s+the|within\s+the|ahead)\b/i,
  new RegExp(
    `\\b(?:(?:the\\s+)?(?:past|last|next|coming|previous|following|first|final)\\s+(?:(few|couple(?:\\s+of)?|dozen|${countPattern})\\s+)?(seconds|minutes|hours?|days?|weeks?|months?|years?|decades?)|(?:the\\s+(?:most\\s+)?)?(?:recent|past|coming)\\s+(hours|days|weeks|months|years|decades)|(?<=\\bover\\s)the\\s+(years|decades|months|centuries)|(?<=\\bwithin\\s)the\\s+(minute|hour|day|week|month|year)(?!\\s+(?:of|that|when|before|after)\\s+(?:the|a|an|his|her|its|their)?\\s*(?:first|last))|(?<=\\bin\\s)the\\s+(hours|days|weeks|months|years)\\s+ahead)(?![\\w-])`,
    'gi',
  ),
  (match, sentence) => {
    const { 1: count, 2: noun } = match;
    const word = noun ?? match[3] ?? match[4] ?? match[5] ?? match[6] ?? '';
    const unit = unitOf(word);
    const plural = /s$/i.test(word);
    if (!count && !plural && !match[5] && !wholeUnit(match, sentence)) return null;
    // "talks will last two days": a verb.
    const before = sentence.slice(Math.max(0, match.index - 8), match.index);
    if (
      /^last/i.test(match[0]) &&
      /\b(?:will|to|would|could|may|can|might|not|should|['’]ll)\s+$/i.test(before)
    )
      return null;
    const number = count ? countOf(count) : null;
    const value = durationValue(!count && !plural ? 1 : number, unit);
    return {
      meaning: { kind: 'fixed', type: 'DURATION', value, precision: precisionOf(unit), stated: true },
    };
  },
);
