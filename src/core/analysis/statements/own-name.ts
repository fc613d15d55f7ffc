import { isFirstName } from '../people/given-names.ts';
import { nationalNamed } from '../people/parties.ts';
import type { People } from '../people/people.ts';
import { plainWords, tellingVerbs } from '../people/plain-words.ts';
import { honorifics, titleHeads } from '../people/title-words.ts';
import { isListedSpeaker, isSpeakerNoun } from './speakers.ts';

const capital = "\\p{Lu}[\\p{L}\\p{N}'’-]*(?:\\.(?:com|org|net|info))?";
/** "Orbis", "the Daily Harrier", "Riverbend Health System", "Harrow & Finch". */
const shape = new RegExp(`^(?:[Tt]he )?(${capital}(?: (?:& |of |de |do )?${capital}){0,4})$`, 'u');
/** What a company's name ends with by law, after a word or two more. */
const legal =
  /^(?: \p{Lu}[\p{L}-]{0,30}){0,2} (?:AG|SA|SE|NV|BV|AB|ASA|Oyj|GmbH|[Pp]lc|PLC|Ltd|Inc|LLC|SpA|Corp)(?![\p{L}\p{N}])/u;

/**
 * The name of a source of capitals that none of the article's people bears: a company or a paper that nothing else
 * shows to be one ("Orbis said", "the Daily Harrier reported"), with what its full name ends with where the article gives
 * it ("Orbis Cement AG"). Null for what may be a person's, a nationality's or an ordinary word. `inside`: no sentence's
 * head lends the capital, so that a word like those for speakers may be a name ("according to Lumeners").
 */
export function ownName(text: string, words: string, people: People, inside: boolean): string | null {
  const name = shape.exec(words)?.[1];
  if (
    name === undefined ||
    name.length < 3 ||
    /['’]s?$/.test(name) ||
    isShouted(name) ||
    nationalNamed(words) !== null
  )
    return null;
  const parts = name.split(' ');
  const [first = ''] = parts;
  const article = words.length > name.length;
  if (!article && isFirstName(first.toLowerCase())) return null;
  const capitals = inside && /^\p{Lu}/u.test(words);
  if (parts.some((part) => isOrdinary(part.toLowerCase(), parts.length, capitals))) return null;
  const company = people.entries.find(
    ({ person, kind }) => kind === 'organisation' && person.name.startsWith(`${name} `),
  );
  if (company !== undefined) return company.person.name;
  const borne = people.entries.some(
    ({ person, kind }) =>
      kind === 'person' &&
      person.anonymous !== true &&
      person.name.split(' ').some((one) => parts.includes(one)),
  );
  if (borne) return null;
  return inFull(text, name);
}

/** "Orbis Cement AG" for "Orbis", where the name first stands so. */
function inFull(text: string, name: string): string {
  const at = text.indexOf(`${name} `);
  const rest = at < 0 ? null : legal.exec(text.slice(at + name.length, at + name.length + 80));
  return `${name}${rest?.[0] ?? ''}`;
}

/** "Tuesday", "Talks", "Minister", "Fans": no name, or none without more; `capitals` where only a name has them. */
function isOrdinary(lower: string, count: number, capitals: boolean): boolean {
  if (titleHeads.has(lower) || honorifics.has(lower)) return true;
  if (count > 1) return false;
  const isNoun = capitals ? isListedSpeaker(lower) : isSpeakerNoun(lower) || /(?:ing|ly)$/.test(lower);
  return isNoun || plainWords.has(lower) || tellingVerbs.has(lower);
}

/** "MS RIVERA": a label, not a company. */
function isShouted(name: string): boolean {
  return name.includes(' ') && name === name.toUpperCase();
}
