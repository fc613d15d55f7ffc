/**
 * The common full name of the country or organisation that some words stand for:
 * "Washington", "the U.S.", "American" → "United States"; null where they stand for none.
 */
export function partyOf(_words: string): string | null {
  return null;
}
