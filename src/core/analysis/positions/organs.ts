import type { Cast } from './cast.ts';

/** "union |members|", "the |management|". */
const sides = /^(?:the )?(?:(?:union|guild|federation) )?(members|management)$/i;
/** "her |employer|", "their |club|". */
const employers = /^(?:its|his|her|their) (employer|company|union|club|airline)$/i;

/** An organ that is its body: "the Presidium", "State Council". */
const organs =
  /^(?:the |its |our )?(?:presidium|politburo|executive|(?:central|national|state|executive|general) council|(?:central|executive|national|bargaining|strike) committee|negotiating team|leadership)$/i;

/**
 * The body of which words name a part: "the leadership", "union members", "her employer". Undefined where they are no
 * such words; null where they are, and the article has no such body or several.
 */
export function bodyOfOrgan(cast: Cast, words: string): string | null | undefined {
  const organ = organs.test(words) ? bodyWithOrgans(cast) : null;
  if (organ !== null) return organ;
  const side = sides.exec(words)?.[1]?.toLowerCase();
  const sided = side === undefined ? null : cast.bodies.roled(side === 'members' ? 'union' : 'company');
  if (sided !== null) return sided;
  const employer = employers.exec(words)?.[1];
  return employer === undefined ? undefined : cast.bodies.roled(employer.toLowerCase());
}

function bodyWithOrgans({ bodies, document: { outlet } }: Cast): string | null {
  for (const kind of ['union', 'federation', 'front', 'movement', 'guild', 'association', 'party']) {
    const body = bodies.roled(kind);
    if (body !== null) return body;
  }
  return outlet !== null &&
    /\b(?:Union|Federation|Front|Movement|Guild|Association|Party|League)\b/.test(outlet)
    ? outlet
    : null;
}
