import type { Document } from '../document/document.ts';
import { findPartiesAmong, partyNamed } from '../people/parties.ts';
import { tokenise } from '../people/tokens.ts';
import type { Cast } from './cast.ts';

const cityOf =
  /\b(?:[Cc]ity|[Tt]own|[Bb]orough|[Mm]unicipality|[Vv]illage)\sof\s(\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?)/gu;
const towns = new WeakMap<Document, ReadonlySet<string>>();

/** The town that a mayor speaks for: "Mayor Ida Moor |of Lund|", or the only "city of Lund" that the article names. */
export function townOf({ document }: Cast, name: string): string | null {
  const after = `${name} of `;
  const at = document.text.indexOf(after);
  const own = /^\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?/u.exec(
    at < 0 ? '' : document.text.slice(at + after.length, at + after.length + 40),
  )?.[0];
  if (own !== undefined) return own;
  const named =
    towns.get(document) ?? new Set(Array.from(document.text.matchAll(cityOf), ([, town = '']) => town));
  towns.set(document, named);
  const [only, ...others] = named;
  return only !== undefined && others.length === 0 ? only : townOfDateline(document.text);
}

/** "President Tomas Keral |of Ostland|". */
export function landOf({ document, people }: Cast, name: string): string | null {
  const after = `${name} of `;
  const at = document.text.indexOf(after);
  const own = /^(?:the )?\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+){0,2}/u.exec(
    at < 0 ? '' : document.text.slice(at + after.length, at + after.length + 40),
  )?.[0];
  return own === undefined ? null : partyNamed(own, people.polities);
}

/** Where ministers of all countries meet, and where none sit. */
const meetingPlace = /^(?:Washington|Brussels|Vienna|Paris|London|Rome|Doha|Cairo)$/;

/** "OSLO, 4 May — … Defence Minister Ida Holm": a minister without a country is of the one whose capital it is told from. */
export function landOfDateline({ document, people }: Cast): string | null {
  const town = townOfDateline(document.text);
  if (town === null || meetingPlace.test(town)) return null;
  const words = `${town} said`;
  const [seat] = findPartiesAmong(words, tokenise(words, { start: 0, end: words.length }), people.polities);
  return seat?.kind === 'capital' && seat.span.start === 0 ? seat.party : null;
}

/** "LUND, Sweden (AP) — …": where a paper writes from, as its mayor needs no town. */
function townOfDateline(text: string): string | null {
  const town =
    /^(\p{Lu}{3,}(?:\s\p{Lu}{2,})?)(?:,\s(?:\d{1,2}\s)?\p{Lu}\p{L}{1,10}\.?(?:\s\d{1,2})?)?(?:\s\([^)]{2,30}\))?\s*[–—-]{1,2}\s/u.exec(
      text,
    )?.[1];
  return town === undefined
    ? null
    : town.toLowerCase().replace(/(?<=^|\s)\p{L}/gu, (first) => first.toUpperCase());
}
