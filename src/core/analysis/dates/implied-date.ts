/**
 * The day on which an undated article must have appeared, from its own words (a stamp, "on Sunday" beside a dated
 * event) and, where those leave the year open, from the dates of the topic's other articles.
 * @param neighbours publication instants or dates of the topic's dated articles
 * @returns a plain date (`2022-01-10`), or null where nothing supports one
 */
export function impliedDate(_text: string, _neighbours: readonly string[], _timezone: string): string | null {
  return null;
}
