import type { ScopedArticle } from '../scope.ts';
import { lastName, type NamedSides, plain } from './named.ts';

/** True where an article speaks of those who met, wherever it does: of the people, where they are told by name. */
export function speaksOf(source: ScopedArticle, { parties, participants }: NamedSides): boolean {
  const text = plain(source.article.text);
  const known = new Set(partiesKnownTo(source));
  const knowsParty = (party: string): boolean => known.has(party) || text.includes(plain(party));
  const knowsPerson = ({ name, affiliation }: NamedSides['participants'][number]): boolean =>
    text.includes(lastName(name)) || (affiliation !== undefined && knowsParty(affiliation));
  return participants.every(knowsPerson) && (participants.length > 1 || parties.every(knowsParty));
}

/** The parties that an article names in words of its own ("Kyiv", "the Norwegians"), as far as something was read of them. */
function partiesKnownTo({ findings }: ScopedArticle): readonly string[] {
  return [
    ...findings.meetings.flatMap(({ parties }) => parties),
    ...findings.people.flatMap(({ affiliation }) => affiliation ?? []),
    ...findings.positions.map(({ party }) => party),
  ];
}
