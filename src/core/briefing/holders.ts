import { partyOf } from '../analysis/people/parties.ts';
import { isBody, isOffice, speaksForOneself } from '../analysis/positions/entry-party.ts';
import type { JoinPerson } from './join-people.ts';

const house = /\b(?:Ministry|Department|Office|Bureau|Cabinet)\b/;

/**
 * Whom the holder of a position is in the whole topic: an article that calls Ida Holm "the minister" alone has her for
 * a holder of her own, another says that she is Norway's. Those who speak for themselves stay who they are; a
 * company or a union has the fullest name of the topic.
 */
export function holdersOfTopic(holders: Iterable<string>, join: JoinPerson): (holder: string) => string {
  const known = new Map<string, string>();
  for (const holder of holders) {
    const { affiliation, title = '', name } = join({ name: holder });
    const own =
      affiliation === undefined || house.test(affiliation) || !isBody(affiliation) || speaksForOneself(title);
    known.set(holder, own ? name : affiliation);
  }
  const names = [...new Set(known.values())];
  return (holder) => fullest(known.get(holder) ?? holder, names);
}

/** True for words that leave open who it is: "Government". */
export function isFaceless(holder: string): boolean {
  return /^(?:Government|Ministry|Department|Minister)$/.test(holder);
}

/** True where the topic knows an office or a house of somebody. */
export function hasStanding(holder: string, join: JoinPerson): boolean {
  const { affiliation, title = '' } = join({ name: holder });
  return affiliation !== undefined || isOffice(title);
}

/** "Aeronord" is "Aeronord Holdings" where one name alone begins so; "Guild" the only guild of the topic. */
function fullest(holder: string, names: readonly string[]): string {
  const ending = ` ${holder.toLowerCase()}`;
  const kinds = names.filter((name) => name.toLowerCase().endsWith(ending) && partyOf(name) === null);
  if (!holder.includes(' ') && kinds.length === 1) return kinds[0] ?? holder;
  const longer = names.filter(
    (name) => name.startsWith(`${holder} `) && /^\p{Lu}/u.test(name.slice(holder.length + 1)),
  );
  const [only, ...others] = longer;
  return only !== undefined && others.length === 0 ? only : holder;
}
