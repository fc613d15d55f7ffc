import { partyNamed } from '../people/parties.ts';
import type { Sides } from './named-sides.ts';
import type { Telling } from './telling.ts';

/** Rules by which somebody goes to see others abroad. */
const journeys: ReadonlySet<string> = new Set(['journey', 'trip', 'visit']);
const destination =
  /\b(?:visit(?:s|ed)?|(?:visit|trip|journey|travels?|travelled|fl(?:y|ies|ew)|goes|go|going|went|heads?|headed|comes?|came) to|(?:due|expected|awaited|received|arrives?|arrived) in) (?:the )?(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?)/u;

/**
 * The country to which somebody of another travels for talks, where nobody of it is named: "Peru's president cancelled a trip
 * to |Santiago|", "the foreign minister of Norway will pay a visit to |Chile|"; null for others.
 */
export function hostCountry({ rule, evidence }: Telling, came: Sides, text: string): string | null {
  if (!journeys.has(rule) || came.parties.length !== 1 || came.participants.length > 1) return null;
  const [own] = came.parties;
  for (const { start, end } of evidence) {
    const place = destination.exec(text.slice(start, end))?.[1];
    const host = place === undefined ? null : (partyNamed(place) ?? partyNamed(place.split(' ')[0] ?? ''));
    if (host !== null && host !== own && own !== undefined && partyNamed(own) === own) return host;
  }
  return null;
}
