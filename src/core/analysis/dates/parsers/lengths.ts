import { patternParser, type Reading, type Unit } from '../candidate.ts';
import { countOf, countPattern, durationValue, precisionOf, unitOf, unitPattern } from '../lexicon.ts';

/** Beyond so many units no calendar is meant (and Temporal ends). */
const farthest = 100_000;

const hint = /\b(?:second|minute|hour|day|week|month|quarter|year|decade|centur)/i;

/** "four years ago", "two days earlier", "a week later", "five years from now", "months before" stays a length. */
export const distanceParser = patternParser(
  'distance',
  /\b(?:ago|earlier|later|previously|from now|from today|hence|before that|after that|since)\b/i,
  new RegExp(
    `\\b(?:(${countPattern})\\s+(?:and\\s+a\\s+half\\s+)?|(?<![\\w-]))(${unitPattern})\\s+(?:and\\s+a\\s+half\\s+)?(ago|earlier|previously|later|from\\s+now|from\\s+today|hence)\\b(?!\\s+than)`,
    'gi',
  ),
  (match): Reading => {
    const { 1: words, 2: noun = '', 3: side = '' } = match;
    const { unit, count } = wholeUnits(unitOf(noun), words ? countOf(words) : null);
    const back = /ago|earlier|previously/i.test(side);
    // "the House passed a new one hours later"
    if (unmatched(words, noun)) return { ...reference(back), from: match.index + match[0].indexOf(noun) };
    if (count === null || count > farthest || unit === 'second') return reference(back);
    const from = /earlier|later|previously/i.test(side) ? 'focus' : 'anchor';
    return { meaning: { kind: 'distance', unit, by: back ? -count : count, from } };
  },
);

/** "half a century ago" is fifty years ago. */
function wholeUnits(
  unit: Unit,
  count: number | null,
): { readonly unit: Unit; readonly count: number | null } {
  const years = { century: 100, decade: 10 } as const;
  if (count === null || Number.isInteger(count) || (unit !== 'century' && unit !== 'decade'))
    return { unit, count };
  return { unit: 'year', count: count * years[unit] };
}

/** "one hours": the number is no part of it. */
function unmatched(words: string | undefined, noun: string): boolean {
  return words !== undefined && /^(?:one|1)$/i.test(words) && noun.toLowerCase().endsWith('s');
}

/** "in four days", "within 60 days" stays a length; what it is depends on where the sentence looks. */
export const withinParser = patternParser(
  'within',
  /\bin\s+(?:\d|[a-z])/i,
  new RegExp(
    `(?<!time\\s|times\\s|first\\s|worst\\s|best\\s|est\\s)\\bin\\s+((?:about\\s+|just\\s+|some\\s+)?(${countPattern})\\s+(${unitPattern}))(?:['’]\\s+time)?(?![\\w-]|\\s+of\\b)`,
    'gi',
  ),
  (match, sentence) => {
    const { 1: words = '', 2: count = '', 3: noun = '' } = match;
    const number = countOf(count);
    if (number === null || number > farthest) return null;
    if (isSpan(match, sentence)) return null;
    const end = match.index + match[0].length;
    return {
      meaning: { kind: 'within', unit: unitOf(noun), count: number },
      from: match.index + match[0].indexOf(words),
      to: end,
    };
  },
);

const perfect =
  /\b(?:(?:has|have|had)(?:n['’]t)?|['’]ve|['’]s\s+not)\s+(?:not\s+|never\s+|been\s+|already\s+)?[a-z]+(?:ed|en|wn|rn|ne|et|ld|ft|lt|id|ad|ght|nt|de)\b[^,.;]{0,24}$/i;

/** "a dress that she has not worn in six months", "the second in two days", "52 weeks in a year", "a vital fix in a week when": lengths, wherever the sentence looks. */
function isSpan(match: RegExpExecArray, sentence: string): boolean {
  const before = sentence.slice(Math.max(0, match.index - 40), match.index);
  const behind = sentence.slice(match.index + match[0].length, match.index + match[0].length + 10);
  const done = perfect.exec(before);
  if (done && !/\b(?:to\s+[a-z]+|will|would|could|may|might|is|are)\b/.test(done[0])) return true;
  if (
    /\b(?:first|[a-z]{3,}est)\b[^,.;]{0,24}$/i.test(before) &&
    /^(?:month|year|decade|centur)/i.test(match[3] ?? '')
  )
    return true;
  return (
    /\b(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th)|only)\b[^,.;]{0,24}$/i.test(
      before,
    ) ||
    /\b\d+\s+(?:hours|days|weeks|months)\s+$/.test(before) ||
    /^\s+(?:when|where)\b/.test(behind)
  );
}

/** "nearly 15 months", "six-day", "an hour", "a couple of weeks", "several years"; not "46-year-old". */
export const lengthParser = patternParser(
  'length',
  hint,
  new RegExp(
    `(?<![\\w$£€]|\\d[.,]|\\bno\\.?\\s)(?:${countPattern})(\\s+|-)(?:more\\s+|full\\s+|consecutive\\s+|straight\\s+|long\\s+|whole\\s+|working\\s+|extra\\s+|business\\s+)?(${unitPattern})(?![\\w])`,
    'gi',
  ),
  (match, sentence) => readLength(match, sentence),
);

/** "wait another week", "took another hour". */
export const anotherLengthParser = patternParser(
  'length-another',
  /\banother\b/i,
  /\banother\s+(minute|hour|day|week|month|year|decade|century)(?![\w-]|['’]s)/gi,
  (match, sentence) => {
    const before = sentence.slice(Math.max(0, match.index - 14), match.index);
    // "another day of talks", "yet another year": a further one, not a length.
    if (
      /^\s+(?:of|when|that|in|at)\b/i.test(sentence.slice(match.index + match[0].length)) ||
      /\byet\s+$/i.test(before)
    )
      return null;
    const unit = unitOf(match[1] ?? '');
    return { meaning: length(durationValue(1, unit), unit) };
  },
);

/** "week-long", "monthslong", "a yearlong inquiry". */
export const longParser = patternParser(
  'length-long',
  /long\b/i,
  /(?<![\w-])(hour|day|week|month|year|decade|centur(?:y|ie))(s?)[- ]?long(?![\w-])/gi,
  (match) => {
    const unit = unitOf(match[1] ?? '');
    return { meaning: length(durationValue(match[2] ? null : 1, unit), unit) };
  },
);

const plurals = 'seconds|minutes|hours|days|weeks|months|years|decades|centuries';

/** "for days", "wait months", "took weeks", "in seconds": bare plurals after words that measure. */
export const bareLengthParser = patternParser(
  'bare-length',
  hint,
  new RegExp(
    `(?<=\\b(?:for|wait|waited|waiting|take|takes|took|taken|taking|last|lasted|lasts|spent|spend|spending|within|after|over|cost|many|some|of|in|are|were|several|recent|previous)\\s)(?:(?:many|several|some|long|more)\\s+)?(${plurals})(?![\\w-]|['’]|\\s+(?:old|ago|later|earlier|before\\s+(?:yesterday|that)))`,
    'gi',
  ),
  (match, sentence) => {
    const unit = unitOf(match[1] ?? '');
    const before = sentence.slice(Math.max(0, match.index - 14), match.index);
    const behind = sentence.slice(match.index + match[0].length);
    if (/\bas\s+many\s$/i.test(before)) return null;
    if (/^\s+of\s+the\b/.test(behind) && !/\b(?:within|in)\s$/i.test(before)) return null;
    // "in days", "hundreds of years" yes, "number of days" and "the early days of" no.
    const listed = /\b(?:of|in|are|were)\s$/i.test(before);
    if (listed && !/\b(?:matter|couple|dozens|hundreds|thousands)\s(?:of\s)?$|\bin\s$/i.test(before))
      return null;
    if (unit === 'second' && !/\b(?:for|within|in|of|took|lasted)\s$/i.test(before)) return null;
    return { meaning: length(durationValue(null, unit), unit) };
  },
);

/** "hours after the attack", "just weeks before the vote", "days, if not weeks": bare plurals that other words place. */
export const placedLengthParser = patternParser(
  'placed-length',
  hint,
  new RegExp(
    `(?<!\\b(?:the|these|those|his|her|its|their|school|business|working|early|dying|final|first|last|opening|old|[\\d]+)\\s)(?<![\\w-])(${plurals})(?=\\s+(?:after|before|ahead\\s+of)\\b)|(?<=\\b(?:${plurals})(?:\\s+or|\\s+and|\\s+to|,\\s+(?:if\\s+not|possibly|perhaps|even|maybe|or(?:\\s+even)?|not))\\s)(${plurals})(?![\\w-]|['’])`,
    'gi',
  ),
  (match, sentence) => {
    const unit = unitOf(match[1] ?? match[2] ?? '');
    if (unit === 'second' && !/^\s+after\b/.test(sentence.slice(match.index + match[0].length))) return null;
    return { meaning: length(durationValue(null, unit), unit) };
  },
);

const measured =
  /\b(?:for|in|within|than|about|only|just|least|last(?:s|ed)?|took|takes?|after|under|over|nearly|almost)\s+$/i;

function readLength(match: RegExpExecArray, sentence: string): Reading | null {
  const { 1: joint = ' ', 2: noun = '' } = match;
  const unit = unitOf(noun);
  const words = match[0]
    .slice(0, match[0].length - noun.length)
    .replace(/[\s-]+(?:more|full|consecutive|straight|long|whole|working|extra|business)?[\s-]*$/i, '');
  const end = match.index + match[0].length;
  const behind = sentence.slice(end, end + 24);
  const before = sentence.slice(Math.max(0, match.index - 14), match.index);
  if (/^(?:-old|\s+old\b|-olds|s-old)|^(?:\s+of\s+age|['’]s?\s+old)/.test(behind)) return null;
  // "the third in as many months"
  if (/^many$/i.test(words) && /\bas\s+$/i.test(before)) return null;
  if (joint === '-' && noun.toLowerCase().endsWith('s')) return null;
  if (/^an?$/i.test(words) && !articleLength(noun, before, behind)) return null;
  if (
    /^(?:second|quarter)$/i.test(noun) ||
    (unit === 'second' && !/^\d|^(?:a few|several|[a-z]+)$/i.test(words))
  )
    return null;
  if (unit === 'quarter' || (unit === 'second' && /^an?$/i.test(words))) return null;
  if (
    /\b(?:aged?|age\s+of)\s+$/i.test(before) ||
    /^\s+(?:ago|earlier|later|previously|from now|hence)\b(?!\s+than)/.test(behind)
  )
    return null;
  // "one day we win" tells no length.
  const placed = /^\s+(?:after|before)\s/.test(behind);
  if (/^one$/i.test(words) && unit === 'day' && joint !== '-' && !measured.test(before) && !placed)
    return null;
  const half = /^\s+and\s+a\s+half\b/.exec(behind);
  const count = countOf(words);
  const value = durationValue(count === null || !half ? count : count + 0.5, unit);
  // "the three months to September"
  const named = /^\s+(?:to|ended|ending|through)\s/.test(behind) ? /\bthe\s+$/i.exec(before) : null;
  const from = match.index - (named?.[0].length ?? 0);
  return { meaning: length(value, unit), from, to: half ? end + half[0].length : end };
}

/** "an hour", "nearly a year" are lengths; "twice a week" is a set and "a day of talks" a day. */
function articleLength(noun: string, before: string, behind: string): boolean {
  if (noun.endsWith('s')) return false;
  // "a minute's silence", "a week of mourning", "a year on, little has changed"
  if (/^['’]s\s/.test(behind) || /^\s+on[,.]/.test(behind)) return true;
  if (/^\s+of\s/.test(behind) && /^(?:minute|hour|week|month|year|decade|century)$/i.test(noun)) return true;
  if (
    /^\s+(?:after|before|into|of|when|that|in\s+which|for|on)\b/i.test(behind) &&
    !/\b(?:for|nearly|almost|about|within|than|over|under|half|lasted|took|take|takes|spent|after|least)\s+$/i.test(
      before,
    )
  ) {
    return /^\s+(?:after|before|into)\b/.test(behind);
  }
  return /\b(?:part\s+of|ran|for|nearly|almost|about|around|within|than|over|under|up\s+to|last|lasted|lasts|took|take|takes|taken|spent|spend|after|least|roughly|just|in|some|to|wait|waited|only|by|another)\s+$/i.test(
    before,
  );
}

function length(value: string, unit: ReturnType<typeof unitOf>) {
  return { kind: 'fixed', type: 'DURATION', value, precision: precisionOf(unit), stated: true } as const;
}

function reference(back: boolean): Reading {
  const value = back ? 'PAST_REF' : 'FUTURE_REF';
  return { meaning: { kind: 'fixed', type: 'DATE', value, precision: 'day', stated: false } };
}
