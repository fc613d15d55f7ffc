import type { ScopedArticle } from '../scope.ts';
import { lastName, type NamedSides, plain } from './named.ts';

/** True where an article speaks of all these sides, wherever it does. */
export function speaksOf(source: ScopedArticle, { parties, participants }: NamedSides): boolean {
  const text = plain(source.article.text);
  const known = new Set(partiesKnownTo(source));
  return (
    parties.every((party) => known.has(party) || text.includes(plain(party))) &&
    participants.every(
      ({ name, affiliation }) => text.includes(lastName(name)) || known.has(affiliation ?? ''),
    )
  );
}

/** The parties that an article names in words of its own ("Kyiv", "the Norwegians"), as far as something was read of them. */
function partiesKnownTo({ findings }: ScopedArticle): readonly string[] {
  return [
    ...findings.meetings.flatMap(({ parties }) => parties),
    ...findings.people.flatMap(({ affiliation }) => affiliation ?? []),
    ...findings.positions.map(({ party }) => party),
  ];
}
