/** Longer titles and names are no line for people, in UTF-16 units. */
const longest = 300;

/** Words of a source as one line: without control characters and what turns the direction of writing; cut where too long. */
export function oneLine(words: string): string {
  const line = words
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069\ufeff]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return line.length > longest ? `${line.slice(0, longest - 1).trimEnd()}…`.toWellFormed() : line;
}
