import { patternParser, type Reading } from '../candidate.ts';
import { countOf, countPattern, durationValue } from '../lexicon.ts';

/** "a fortnight", "the past fortnight", "last fortnight", "a fortnight ago", "two fortnights later". */
export const fortnightParser = patternParser(
  'fortnight',
  /fortnight/i,
  new RegExp(
    `(?<![\\w-])(?:the\\s+)?(?:(?:past|last|next|coming|following)\\s+)?(?:(${countPattern})[\\s-]+)?fortnights?(?:\\s+(ago|earlier|later|from\\s+now))?(?![\\w-]|['’]s)`,
    'gi',
  ),
  (match): Reading | null => {
    const { 1: words, 2: side } = match;
    const count = words ? countOf(words) : 1;
    if (count === null) return null;
    if (!side) {
      const value = durationValue(count * 2, 'week');
      return { meaning: { kind: 'fixed', type: 'DURATION', value, precision: 'week', stated: true } };
    }
    const by = /ago|earlier/i.test(side) ? -2 * count : 2 * count;
    const from = /earlier|later/i.test(side) ? 'focus' : 'anchor';
    return { meaning: { kind: 'distance', unit: 'week', by, from } };
  },
);
