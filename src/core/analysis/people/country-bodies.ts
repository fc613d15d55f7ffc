import { bodyEntry } from './entries.ts';
import { isFirstName } from './given-names.ts';
import { officeOf } from './offices.ts';
import { partyNamed } from './parties.ts';
import type { PeopleEntry } from './people.ts';
import { plainWords } from './plain-words.ts';

/**
 * A body whose name holds a country's: "the Georgian Railway", "New Zealand Rugby", "Tennis Norway" are neither the country
 * nor somebody called Railway. Null for other words: a country alone, an office, a person ("Norwegian Ana Berg").
 */
export function bodyOfCountry(words: string): PeopleEntry | null {
  if (words.length > 60 || !capitals.test(words)) return null;
  const name = words.replace(/^the\s/i, '').replace(/^(?:\p{Ll}[\p{L}-]*\s){1,2}(?=\p{Lu})/u, '');
  const parts = name.split(/\s+/);
  if (parts.length < 2 || parts.length > 4 || partyNamed(name) !== null) return null;
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  if (parts.some((part) => officeOf(part.toLowerCase()) !== null) || isFirstName(first.toLowerCase()))
    return null;
  const own = parts.slice(0, -1).join(' ');
  const isPlaced = compass.test(first) && !parts.slice(1).some(isCommon) && !/(?:ans|ese|ers)$/.test(last);
  const isNational = /^the\s/i.test(words) && parts.length === 2 && adjective.test(first) && !isCommon(last);
  const begins = isLand(own) && !isCommon(last);
  const ends = isLand(last) && !parts.slice(0, -1).some(isCommon);
  return isNational || isPlaced || begins || ends ? bodyEntry(name) : null;
}

function isCommon(part: string): boolean {
  return plainWords.has(part.toLowerCase()) || isFirstName(part.toLowerCase());
}

/** A country by its name; a capital that stands for one is none. */
function isLand(words: string): boolean {
  const party = partyNamed(words);
  return party !== null && (party.startsWith(words) || /^(?:USA|US|UK|UAE|Britain)$/.test(words));
}

const adjective = /(?:ian|ean|[^aeiou]an|ish|ese|ch|ic)$/;

/** "Baltic Grid", "North Yorkshire Highways": what a name may open with though it is a plain word. */
const compass =
  /^(?:North|South|East|West|Northern|Southern|Eastern|Western|Baltic|Atlantic|Pacific|Mediterranean)$/;

/** Capitals alone, after "the", "operator" or nothing. */
const capitals = /^(?:[Tt]he )?(?:\p{Ll}[\p{L}-]* ){0,2}\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){1,4}$/u;
