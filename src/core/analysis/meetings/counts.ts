const numbers: ReadonlyMap<string, number> = new Map([
  ['two', 2],
  ['both', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9],
  ['ten', 10],
]);

/** How often a clause says that it happened: "met twice", "spoke three times", null where it does not say. */
export function timesIn(lower: string): number | null {
  if (/\btwice\b(?!-)|\bon two occasions\b/.test(lower)) return 2;
  const times = /\b(two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) (?:times|occasions)\b/.exec(
    lower,
  )?.[1];
  if (times === undefined) return null;
  const count = numbers.get(times) ?? Number(times);
  return count > 1 ? count : null;
}

/** How many meetings a phrase counts: "the first two meetings", "three rounds of talks", "both calls"; null for one. */
export function phraseCount(lower: string): number | null {
  const words =
    /\b(two|both|three|four|five|six|seven|eight|nine|ten)\b(?!-|\s+(?:days?|hours?|weeks?|sides?|countries|leaders|presidents|ministers|men|governments|nations|parties|states|months|years))/.exec(
      lower,
    )?.[1];
  return words === undefined ? null : (numbers.get(words) ?? null);
}
