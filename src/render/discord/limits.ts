/** What Discord takes in one message of components: https://docs.discord.com/developers/components/reference. */
export const limits = {
  /** Components, nested ones included. */
  components: 40,
  /** Characters over all text displays. */
  text: 4_000,
  /** Buttons in an action row. */
  rowButtons: 5,
  customId: 100,
  label: 80,
  /** Characters in a link button's address. */
  url: 512,
  /** Seconds from 1970, to both sides, that a timestamp may tell. */
  timestamp: 8_640_000_000_000,
} as const;

/** Characters of a text, counted in the way that gives more. */
export function charactersIn(text: string): number {
  // A code point is one UTF-16 unit or two, so the units are never fewer.
  return text.length;
}
