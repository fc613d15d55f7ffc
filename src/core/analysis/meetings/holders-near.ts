import type { PeopleEntry } from '../people/people.ts';
import { peopleNear } from './main-sides.ts';
import type { Scene } from './scene.ts';

/** "the |foreign ministers| of Chile and Peru", "Chile's |president|": an office that a sentence names, with its portfolio. */
const officeNamed =
  /\b(?:(prime|foreign|finance|trade|defen[cs]e|energy|interior|economy|transport|agriculture|fisheries|water|environment|health|labou?r|justice) )?(president|minister|premier|chancellor|king|queen|emir|negotiator|ambassador)s?\b/g;

/** "…, Chile's trade |minister said|": who tells of a meeting need not come; nor whoever has a name there. */
const saysSo = /^[^,;.]{0,40}? (?:said|says|told|announced|confirmed|wrote|added)\b/;

/**
 * The holders of an office that a sentence names, one of each country at most, where the article names them nearby with just
 * this title: "The |presidents| of Chile and Peru met on Monday. … |President Ida Roe of Chile| said". Somebody else of the
 * country with a like title makes nobody sure.
 */
export function holdersNear(scene: Scene, parties: readonly string[]): readonly PeopleEntry[] {
  const offices = [...scene.lower.matchAll(officeNamed)]
    .filter((match) => {
      const end = match.index + match[0].length;
      return !saysSo.test(scene.lower.slice(end)) && !/^,? \p{Lu}/u.test(scene.text.slice(end, end + 3));
    })
    .map(([, portfolio = '', head = '']) => ({ portfolio, head }));
  if (offices.length === 0) return [];
  const near = peopleNear(scene).filter(({ person: { title } }) => title !== undefined);
  return parties.flatMap((party) => {
    const own = near.filter((entry) => entry.party === party && offices.some((one) => isHeld(one, entry)));
    return own.length === 1 ? own : [];
  });
}

interface Office {
  readonly portfolio: string;
  readonly head: string;
}

/** "Foreign Minister" holds the office of "foreign ministers" and no "Deputy Foreign Minister" does. */
function isHeld({ portfolio, head }: Office, { person }: PeopleEntry): boolean {
  const title = (person.title ?? '').toLowerCase().replace('defense', 'defence');
  if (/\b(?:vice|deputy|former|acting|assistant|advis\w+|aide|spokes\w+)\b/.test(title)) return false;
  const own = portfolio.replace('defense', 'defence');
  return new RegExp(`\\b${head}\\b`).test(title) && title.includes(own);
}
