import { partyPhrases } from './party-phrases.ts';
import { plainWords } from './plain-words.ts';
import { titleHeads, titleModifiers } from './title-words.ts';
import type { Token } from './tokens.ts';

/**
 * "Corvia Ireland said", "Hands Off Peru": after a word that is nobody's title, nationality or day a country's name ends a
 * company's or a movement's. At a sentence's head, where a capital proves nothing, only where the two stand together again.
 */
export function isBranch(text: string, tokens: readonly Token[], at: number): boolean {
  const country = tokens[at];
  const before = country && wordBefore.exec(text.slice(Math.max(0, country.start - 60), country.start));
  const [, lead = '', name = ''] = before ?? [];
  if (country === undefined || !isUnknownName(name)) return false;
  const words = tokens.filter(({ kind }) => kind === 'word');
  // A headline in title case.
  if (words.length > 2 && words.every(({ capital, text: word }) => capital || word.length < 4)) return false;
  const pair = `${name} ${country.text}`;
  return !/^$|[.!?:"“”\n]/.test(lead) || text.indexOf(pair) !== text.lastIndexOf(pair);
}

/** A capitalised word right before, and what stands before that. */
const wordBefore = /(?:^|(\S|\n)[^\S\n]*)(?<![\p{L}.])(\p{Lu}[\p{L}'’-]+) $/u;

function isUnknownName(name: string): boolean {
  const lower = name.toLowerCase();
  return (
    name !== '' &&
    ![plainWords, titleHeads, titleModifiers].some((known) => known.has(lower)) &&
    !partyPhrases.has(lower) &&
    !regions.test(lower)
  );
}

const regions =
  /^(?:while|but|and|if|when|as|both|(?:north|south|east|west|mid|central)\w*|republic|kingdom|greater|modern|soviet|imperial|federal|mainland|upper|lower|occupied|rural|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|aug|sept?|oct|nov|dec)\.?$|-(?:led|backed|held|ruled|hit|occupied|era)$|(?:ly|ing)$/;
