import { patternParser, type Reading } from '../candidate.ts';
import { countOf, countPattern, durationValue, precisionOf, unitOf, unitPattern } from '../lexicon.ts';

const half = '(?:\\s+and\\s+a\\s+half|-and-a-half|\\s?½|\\s1/2)';

/** "eight and a half months", "a 4 1/2-year low", "2½ hours", "five and a half years", "every six and a half years"; not "two-and-a-half-year-old". */
export const halfLengthParser = patternParser(
  'length-half',
  /half\b|½|1\/2/i,
  new RegExp(
    `(?<![\\w$£€.,/-])(every\\s+)?(${countPattern})${half}[\\s-]+(${unitPattern})(?![\\w]|-old|\\s+old\\b|\\s+(?:ago|earlier|later)\\b)`,
    'gi',
  ),
  (match) => {
    const count = countOf(match[2] ?? '');
    const unit = unitOf(match[3] ?? '');
    if (count === null) return null;
    const meaning = length(durationValue(count + 0.5, unit), unit);
    return { meaning: match[1] ? { ...meaning, type: 'SET' } : meaning };
  },
);

const fractions: Readonly<Record<string, number>> = { half: 0.5, quarter: 0.25 };

/** "a half-century", "a quarter-century ago", "half-hour talks"; not "half-day closing times". */
export const fractionLengthParser = patternParser(
  'length-fraction',
  /\b(?:half|quarter)-/i,
  /(?<![\w$£€.,/-])(?:an?\s+)?(half|quarter)-(hour|day|year|decade|century)(?:\s+(ago|earlier|later))?(?![\w-])/gi,
  (match): Reading => {
    const unit = unitOf(match[2] ?? '');
    const share = fractions[(match[1] ?? '').toLowerCase()] ?? 0;
    if (!match[3]) return { meaning: length(durationValue(share, unit), unit) };
    const years = unit === 'century' ? share * 100 : share * 10;
    const by = match[3].toLowerCase() === 'later' ? years : -years;
    if (unit !== 'century' && unit !== 'decade') return { meaning: length(durationValue(share, unit), unit) };
    const from = match[3].toLowerCase() === 'ago' ? 'anchor' : 'focus';
    return { meaning: { kind: 'distance', unit: 'year', by, from } };
  },
);

/** From the longest down; a length of two units names the longer first. */
const order = ['year', 'month', 'week', 'day', 'hour', 'minute', 'second'];

/** "22 hours and 37 minutes", "two years and three months", "5 days, 12 hours". */
export const twoUnitLengthParser = patternParser(
  'length-two-units',
  /(?:years?|months?|weeks?|days?|hours?|minutes?),?\s+(?:and\s+)?[\da-z]/i,
  new RegExp(
    `(?<![\\w$£€.,/-])(${countPattern})\\s+(${unitPattern})(?:,?\\s+and\\s+|,?\\s+)(${countPattern})\\s+(${unitPattern})(?![\\w-]|\\s+(?:old|ago|earlier|later)\\b)`,
    'gi',
  ),
  (match) => {
    const [first, second] = [countOf(match[1] ?? ''), countOf(match[3] ?? '')];
    const [unit, smaller] = [unitOf(match[2] ?? ''), unitOf(match[4] ?? '')];
    const [at, below] = [order.indexOf(unit), order.indexOf(smaller)];
    if (first === null || second === null || at < 0 || below <= at) return null;
    const [head, tail] = [durationValue(first, unit), durationValue(second, smaller)];
    // "P5D" and "PT12H" make "P5DT12H"; two parts of the same half share its mark.
    const joined = head.startsWith('PT') ? tail.replace(/^PT/, '') : tail.replace(/^P/, '');
    return { meaning: length(head + joined, unit) };
  },
);

function length(value: string, unit: ReturnType<typeof unitOf>) {
  return { kind: 'fixed', type: 'DURATION', value, precision: precisionOf(unit), stated: true } as const;
}
