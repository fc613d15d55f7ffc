import type { Document } from '../document/document.ts';
import type { Named } from './named.ts';
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

/** Turns that offices use of their own meetings and papers seldom do. */
const turns =
  /\b(?:readout|press release|(?:both|the two) sides (?:discussed|exchanged|agreed|expressed|noted|reviewed)|exchanged views|bilateral relations|bilateral cooperation|at the (?:outset|end) of the (?:meeting|call|conversation)|for (?:his|her) part|on (?:his|her) part|in (?:his|her) turn|telephone conversation|phone (?:call|conversation) with|the interlocutors|(?:his|her) excellency)\b/gi;

/** True where the text tells of a meeting or a call as an office does: two such turns, or a line that says who publishes. */
export function isOfficial(document: Document): boolean {
  if (publisherOf(document) !== null) return true;
  turns.lastIndex = 0;
  return turns.test(document.text) && turns.test(document.text);
}

/** Offices that stand for a state. */
export const isState = /^(?:president|premier|minister|chancellor|secretary|king|queen|emir)$/;

/** Index of the first of the people named with an office. */
export function hostOf(people: readonly Named[]): number | null {
  let host: number | null = null;
  people.forEach(({ introductions, places }, index) => {
    if (!introductions.some(({ head }) => head !== null && isState.test(head))) return;
    const from = places[0]?.from ?? Number.POSITIVE_INFINITY;
    if (host === null || from < (people[host]?.places[0]?.from ?? 0)) host = index;
  });
  return host;
}
