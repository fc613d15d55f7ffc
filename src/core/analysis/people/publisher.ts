import type { Document } from '../document/document.ts';
import { findParties } from './parties.ts';

/** Bodies of a state that publish texts of their own. */
const bodies =
  /\b(?:ministry|department|embassy|government|chancellery|office|cabinet|presidency|mission|delegation|secretariat|kremlin)\b/i;
/** A text's head is no longer, in characters. */
const longest = 160;
const heads = 3;

/**
 * The country whose ministry or office publishes the text, as the outlet or a line at its head says:
 * "Ministry of Foreign Affairs of the Republic of Estonia", "Embassy of Chile". Null where none or several do.
 */
export function publisherOf(document: Document): string | null {
  const { text, outlet, title, paragraphs } = document;
  const lines = paragraphs
    .slice(0, heads)
    .map(({ start, end }) => text.slice(start, end))
    .filter((line) => line.length <= longest && !/[.!?:”"]$/.test(line));
  for (const line of [outlet ?? '', title, ...lines]) {
    if (!bodies.test(line)) continue;
    const parties = new Set(findParties(line, { start: 0, end: line.length }).map(({ party }) => party));
    const [only] = parties;
    if (only !== undefined && parties.size === 1) return only;
  }
  return null;
}
