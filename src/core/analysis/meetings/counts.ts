import { countOf } from '../dates/lexicon.ts';

/** How often a clause says that it happened: "met twice", "spoke three times", null where it does not say. */
export function timesIn(lower: string): number | null {
  if (/\btwice\b(?!-)|\bon two occasions\b/.test(lower)) return 2;
  const times = /\b(two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) (?:times|occasions)\b/.exec(
    lower,
  )?.[1];
  if (times === undefined) return null;
  const count = countOf(times) ?? 0;
  return count > 1 ? count : null;
}

/** How many meetings a phrase counts: "the first two meetings", "three rounds of talks", "both calls"; null for one. */
export function phraseCount(lower: string): number | null {
  const words =
    /\b(two|both|three|four|five|six|seven|eight|nine|ten)\b(?!-|\s+(?:days?|hours?|weeks?|sides?|countries|leaders|presidents|ministers|men|governments|nations|parties|states|months|years))/.exec(
      lower,
    )?.[1];
  if (words === undefined) return null;
  return words === 'both' ? 2 : countOf(words);
}
