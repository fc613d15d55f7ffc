import type { PeopleEntry } from '../people/people.ts';
import { peopleNear } from './main-sides.ts';
import type { Scene } from './scene.ts';

/** "the |foreign ministers| of Chile and Peru", "Chile's |president| and his counterpart": an office, with its portfolio. */
const officeNamed =
  /\b(?:(prime|foreign|finance|trade|defen[cs]e|energy|interior|economy|transport|agriculture|fisheries|water|environment|health|labou?r|justice) )?(president|minister|premier|chancellor|king|queen|emir|negotiator|ambassador|leader)s?\b|\b(counterpart|opposite number)s?\b/g;

/** "…, Chile's trade |minister said|": who tells of a meeting need not come; nor whoever has a name there. */
const saysSo = /^[^,;.]{0,40}? (?:said|says|told|announced|confirmed|wrote|added)\b/;

/**
 * The holders of an office that a sentence names, one of each country at most, where the article names them nearby with just
 * this title or by their country alone: "The |presidents| of Chile and Peru met on Monday. … |President Ida Roe of Chile|
 * said. Peru's |Jun Mori|, …". Somebody else of the country told in the same way makes nobody sure.
 */
export function holdersNear(scene: Scene, parties: readonly string[]): readonly PeopleEntry[] {
  const offices = officesIn(scene);
  if (offices.length === 0) return [];
  const near = peopleNear(scene);
  const found = parties.map((party) => {
    const own = near.filter((entry) => entry.party === party);
    const titled = own.filter((entry) => offices.some((one) => isHeld(one, entry)));
    return titled.length > 0 ? titled : own.filter((entry) => isOfCountryAlone(scene, entry));
  });
  return found.some((told) => told.length > 1) ? [] : found.flat();
}

interface Office {
  readonly portfolio: string;
  readonly head: string;
}

function officesIn(scene: Scene): readonly Office[] {
  return [...scene.lower.matchAll(officeNamed)]
    .filter((match) => {
      const end = match.index + match[0].length;
      return !saysSo.test(scene.lower.slice(end)) && !/^,? \p{Lu}/u.test(scene.text.slice(end, end + 3));
    })
    .map(([, portfolio = '', head = '']) => ({ portfolio: portfolio.replace('defense', 'defence'), head }));
}

/** "Foreign Minister" holds the office of "foreign ministers" and no "Deputy Foreign Minister" does. */
function isHeld({ portfolio, head }: Office, { person }: PeopleEntry): boolean {
  const title = (person.title ?? '').toLowerCase().replace('defense', 'defence');
  if (head === '' || lesser.test(title)) return false;
  if (head === 'leader') return leaders.test(title);
  if (portfolio === 'foreign' && /\bforeign secretary\b|^secretary of state$/.test(title)) return true;
  if (head === 'minister' && portfolio === '' && title.includes('prime')) return false;
  return new RegExp(`\\b${head}\\b`).test(title) && title.includes(portfolio);
}

const lesser = /\b(?:vice|deputy|former|assistant|advis\w+|aide|spokes\w+)\b/;
const leaders = /\b(?:president|prime minister|premier|chancellor|king|queen|emir|leader)\b/;

/** "Chile's |Ida Roe|" and no title: who holds the office told before. */
function isOfCountryAlone({ document, people }: Scene, entry: PeopleEntry): boolean {
  if (entry.person.title !== undefined) return false;
  const first = people.mentions.find((mention) => people.entries[mention.entry] === entry);
  return (
    first !== undefined &&
    /\p{Lu}[\p{L}.]+['’]s? $/u.test(document.text.slice(Math.max(0, first.start - 30), first.start))
  );
}
