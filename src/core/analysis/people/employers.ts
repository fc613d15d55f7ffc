import type { Sighting } from './sightings.ts';

/** Heads of companies; a president or a chairman may be of somebody's campaign. */
const ofCompany = /^(?:executive|ceo|cfo|coo|director|founder|co-founder|shareholder)$/;

/** Companies, as titles show them: "Ana Berg, the chief executive of |Hemlock|". */
export function employersIn(sightings: readonly Sighting[]): ReadonlySet<string> {
  const held = sightings.flatMap(({ introductions }) => introductions);
  return new Set(
    held.flatMap(({ head, affiliation }) =>
      affiliation !== null && head !== null && ofCompany.test(head) ? affiliation : [],
    ),
  );
}
