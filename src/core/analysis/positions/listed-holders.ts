import type { Span } from '../../model/span.ts';

/** Who stands together by office or place. */
const together =
  /^(?:mayors|governors|ministers|leaders|heads|premiers|bishops|councils|unions|residents|farmers|governments|parents|teachers|nurses)\sof\s/;

/** "Norway, Chile and Peru": each of them; nobody where one is none. Null for what is no list with a comma. */
export function holdersInList(
  text: string,
  { start, end }: Span,
  holdersOf: (item: Span) => readonly string[],
): readonly string[] | null {
  const words = text.slice(start, end);
  if (!words.includes(', ') || !words.includes(' and ')) return null;
  // "the mayors of Basel, Mainz and Bonn": no towns.
  if (/^[^,]*\p{Ll}{3,}\sof\s/u.test(words))
    return together.test(words) ? [words.charAt(0).toUpperCase() + words.slice(1)] : [];
  let at = start;
  const holders = words.split(/(,\s(?:and\s)?|\sand\s)/).flatMap((item, index) => {
    const from = at;
    at += item.length;
    return index % 2 === 0 ? [holdersOf({ start: from, end: at })] : [];
  });
  return holders.every(({ length }) => length === 1) ? [...new Set(holders.flat())] : [];
}
