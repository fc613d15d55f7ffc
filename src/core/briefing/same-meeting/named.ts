import { findParties } from '../../analysis/people/parties.ts';
import { plainLetters } from '../../analysis/people/plain-letters.ts';
import type { Person } from '../../model/finding.ts';

/** Who meets, of those that a telling gives. */
export interface NamedSides {
  readonly parties: readonly string[];
  readonly participants: readonly Person[];
}

/** Words of an article made ready to be searched for names. */
export interface WordsRead {
  /** As `plain` gives them. */
  readonly folded: string;
  /** The same with letters that stand twice once. */
  readonly once: string;
  /** The parties that they name, in whatever words. */
  readonly said: ReadonlySet<string>;
}

/** Makes words ready to be searched for names. */
export function readWords(words: string): WordsRead {
  const folded = plain(words);
  return {
    folded,
    once: once(folded),
    said: new Set(findParties(words, { start: 0, end: words.length }).map(({ party }) => party)),
  };
}

/**
 * The sides that the words of a telling name themselves. "Norway and Chile will meet in Bern" names two; "the ministers
 * meet again on Friday" none: who they are was read from the rest of the article, and may be somebody else.
 * @param lead the words that tell that there is a meeting; who else is named after two sides may lead it
 * @param all its words
 */
export function namedIn(lead: WordsRead, all: WordsRead, sides: NamedSides): NamedSides {
  const first = among(sides, lead);
  return first.parties.length + first.participants.length > 1 ? first : among(sides, all);
}

function among({ parties, participants }: NamedSides, words: WordsRead): NamedSides {
  return {
    parties: parties.filter((party) => words.said.has(party) || words.folded.includes(plain(party))),
    participants: participants.filter(({ name }) => holdsName(words, name)),
  };
}

/** Whether some words hold somebody's last name in one of its spellings: Zelensky, Zelenskyy. */
function holdsName(words: WordsRead, name: string): boolean {
  return words.once.includes(once(lastName(name)));
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
