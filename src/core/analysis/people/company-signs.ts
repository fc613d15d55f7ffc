/** The words of a name with capitals, as a pattern: "Castlelight", "Fjord Air Lines". */
export const capitals = '\\p{Lu}[\\p{L}\\p{N}&-]{1,30}(?:[ ]\\p{Lu}[\\p{L}\\p{N}&-]{1,30}){0,2}';
/** A name at the end of some words. */
export const nameAtEnd = new RegExp(`(?<![\\p{L}\\p{N}])(${capitals})$`, 'u');
const nameAtStart = new RegExp(`^(?:its[ ]|the[ ])?(?:\\p{Ll}+[ ]){0,2}(${capitals})(?!\\p{L})`, 'u');
/** What stands behind a company's name alone: "Nordair|'s chief executive|", "Nordair |shares|", "Nordair |said it|". */
const behind =
  /(?:(?:['’]s?)?[ ](?:chief executive|chief negotiator|general secretary|finance director|shareholders|CEO|shares)|['’]s?[ ](?:board|stock|takeover|workforce|headquarters|management|customers|subscribers|network|investors|profits|revenue|owner|parent)|[ ](?:said|says|denied|announced|confirmed|added)(?:[ ]reports)?(?:[ ]that)?[ ]it)\b/gu;
/** What stands before one: "|the chief executive of| Nordair", "|its takeover of| Nordair". */
const before =
  /\b(?:(?:chief executive|chief negotiator|general secretary|finance director|CEO)(?: officer)?,? (?:of|at|for)|(?:takeover|merger|acquisition|purchase) (?:of|with|between|bid for|offer for))[ ]/gu;
const longest = 100;

/** Names that only a company or a union would have these words beside. */
export function companiesBySigns(text: string): readonly string[] {
  const found: string[] = [];
  for (const { index } of text.matchAll(behind)) {
    const full = nameAtEnd.exec(text.slice(Math.max(0, index - longest), index))?.[1];
    if (full !== undefined) found.push(full);
  }
  for (const match of text.matchAll(before)) {
    const from = match.index + match[0].length;
    const full = nameAtStart.exec(text.slice(from, from + longest))?.[1];
    if (full !== undefined) found.push(full);
  }
  return found;
}
