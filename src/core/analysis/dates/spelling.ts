const calendarWord =
  /\b(?:january|february|march|april|june|july|august|september|october|november|december|sept|jan|feb|mar|apr|jun|jul|aug|oct|nov|dec|(?:mon|tues|wednes|thurs|fri|satur|sun)day|christmas|easter|thanksgiving|halloween|(?<=(?:in|since|by|until|of|from)\s)may|may(?=\s\d))\b/g;

/**
 * The words as they would stand in mixed case, as long as before, so that the parsers read what television writes in
 * capitals: "THE COUNCIL ON WEDNESDAY" is "the council on Wednesday".
 */
export function spellingOf(words: string): string {
  if (/\p{Ll}/u.test(words)) return words;
  const lower = words.toLowerCase();
  if (lower.length !== words.length) return words;
  return lower.replace(calendarWord, (word) => word.charAt(0).toUpperCase() + word.slice(1));
}
