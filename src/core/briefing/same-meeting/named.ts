import { findParties } from '../../analysis/people/parties.ts';
import { plainLetters } from '../../analysis/people/plain-letters.ts';
import type { Person } from '../../model/finding.ts';

/** Who meets, of those that a telling gives. */
export interface NamedSides {
  readonly parties: readonly string[];
  readonly participants: readonly Person[];
}

/**
 * The sides that the words of a telling name themselves. "Norway and Chile will meet in Bern" names two; "the ministers
 * meet again on Friday" none: who they are was read from the rest of the article, and may be somebody else.
 * @param evidence its words, first those that tell that there is a meeting; who else is named after two sides may lead it
 */
export function namedIn(evidence: readonly string[], sides: NamedSides): NamedSides {
  const first = among(sides, evidence.slice(0, 1));
  return first.parties.length + first.participants.length > 1 ? first : among(sides, evidence);
}

function among({ parties, participants }: NamedSides, evidence: readonly string[]): NamedSides {
  const words = evidence.join('\n');
  const folded = plain(words);
  const said = new Set(findParties(words, { start: 0, end: words.length }).map(({ party }) => party));
  return {
    parties: parties.filter((party) => said.has(party) || folded.includes(plain(party))),
    participants: participants.filter(({ name }) => holdsName(folded, name)),
  };
}

/** Whether some words hold somebody's last name in one of its spellings: Zelensky, Zelenskyy. */
function holdsName(words: string, name: string): boolean {
  return once(words).includes(once(lastName(name)));
}

/** Letters that stand twice, once: what two ways to write one sound share. */
function once(words: string): string {
  return words.replace(/(\p{L})\1+/gu, '$1');
}

/** The last name among `plain` words: "Astrid Lunde" → " lunde ". */
export function lastName(name: string): string {
  return ` ${plain(name).trim().split(' ').at(-1) ?? ''} `;
}

/** Lower-case words between single spaces, without accents: "Évora's" → " evora s ". */
export function plain(text: string): string {
  const letters = plainLetters(text.toLowerCase()).replace(/[^\p{L}\p{N}]+/gu, ' ');
  return ` ${letters.trim()} `;
}
