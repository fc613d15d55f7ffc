import type { StatementFinding } from '../../model/finding.ts';
import { partyNamed } from '../people/parties.ts';
import type { Cast } from './cast.ts';
import { isState } from './countries-named.ts';

/** "the government", "ministers": of a country that the words do not name. */
export const government =
  /^the (?:state |federal |national |central |regional )?government(?: (?:in|of|at) \p{Lu}\p{L}+)?$/iu;
const governments = /[Gg]overnment(?!\p{L})/gu;
const nameBefore = /(?<![\p{L}\p{N}])\p{Lu}\p{Ll}{3,20}(?=(?:['’]s)?[ ]$)/u;
const noCountry =
  /^(?:The|This|That|Their|Its|Our|Local|State|Federal|National|Central|Regional|Labour|Conservative|Military|Former|Previous|Under|Both|Each|Every|Then|When|But|And|City)$/;

/** Whose government is meant: the one that the article names ("the Norlundian government"), or its only minister's. */
export function governmentOf(cast: Cast): string | null {
  const { document, people } = cast;
  const named = new Set<string>();
  for (const { index } of document.text.matchAll(governments)) {
    const name = nameBefore.exec(document.text.slice(Math.max(0, index - 26), index))?.[0];
    if (name !== undefined && !noCountry.test(name))
      named.add(
        partyNamed(name, people.polities) ??
          partyNamed(`the ${name}`, people.polities) ??
          `${name} government`,
      );
  }
  const [one, ...others] = named;
  if (one !== undefined) return others.length === 0 ? one : null;
  const countries = new Set(
    people.entries.flatMap(({ party, kind, person }) =>
      party !== null && kind === 'person' && /\bminister\b/i.test(person.title ?? '') ? [party] : [],
    ),
  );
  const [only, ...more] = countries;
  return only !== undefined && more.length === 0 ? only : null;
}

const member =
  /^(?!.*\b(?:shadow|former|opposition)\b).*\b(?:minister|premier|chancellor|ambassador|cabinet\ssecretary)\b/i;
/** Who serves a government, or a union as well. */
const servant = /\b(?:president|secretary|spokes\w+|officials?|ministry)\b/i;

/** A minister or an official of a country's, who then means it by "the government". */
export function isInGovernment(cast: Cast, speaker: StatementFinding['speaker'], party: string): boolean {
  const { name = '', title = '' } = speaker ?? {};
  if (party === name && !isState(cast, party)) return false;
  return member.test(title) || (servant.test(`${title} ${name}`) && isState(cast, party));
}
