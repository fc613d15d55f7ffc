import { beginningIn, type Span } from '../../model/span.ts';
import type { Mention, People } from '../people/people.ts';
import type { Token } from '../people/tokens.ts';
import type { Cast } from './cast.ts';
import { partyOfEntry } from './entry-party.ts';
import { longestRole, speaksFor } from './speaks-for.ts';

/**
 * Whom somebody or a body that the article tells of speaks for: "Foreign Minister Ida Holm", "Holm's spokesman". Null for
 * "critics of Ida Holm".
 * @param length of the phrase in tokens
 */
export function partyOfMention(cast: Cast, span: Span, length: number): string | null {
  const { document, people } = cast;
  const mention = mentionEndingAt(people, span);
  if (mention && !isTitle(document.text.slice(span.start, mention.start))) return null;
  const entry = mention ? people.entries[mention.entry] : undefined;
  const role = !entry && length <= longestRole ? people.resolve(span) : null;
  const known = entry ?? role;
  if (known?.kind === 'organisation' && mention && isPartOfName(cast, span, mention)) return null;
  const words = document.text.slice(span.start, span.end);
  if (!known) return null;
  if (!speaksForName(words) && (known.kind === 'anonymous' || (role && known.kind !== 'person'))) return null;
  return partyOfEntry(cast, known);
}

/** "Corvia |Ireland|" is not Ireland; "Airline |Nordavia|" is Nordavia. */
function isPartOfName({ document, bodies }: Cast, span: Span, mention: Mention): boolean {
  const before = /(\p{Lu}[\p{L}\p{N}&-]*)\s$/u.exec(document.text.slice(span.start, mention.start))?.[1];
  return before !== undefined && !bodies.isKind(before.toLowerCase());
}

/** Nothing but a title before the name: "Critics of |Ida Holm" are not she. */
function isTitle(words: string): boolean {
  return (
    !/\b(?:with|to|from|against|by|like|between|about|under|than|on|in|at|for)\b/.test(words) &&
    !/(?<!minister|secretary|ministry|chief|head|chair|director|speaker|president|leader|premier|member|department|commissioner) of /i.test(
      words,
    )
  );
}

function speaksForName(words: string): boolean {
  const last = /[\p{L}-]+$/u.exec(words)?.[0].toLowerCase() ?? '';
  return (
    speaksFor.test(last) ||
    /^(?:sources?|advisers?|advisors?|insiders?)$/.test(last) ||
    /\b(?:officials?|ministers?|diplomats?|negotiators?|representatives?|spokes\w+|envoys?|delegates?) (?:of|from|for|at|with) /i.test(
      words,
    )
  );
}

function mentionEndingAt(people: People, span: Span): Mention | null {
  const found = beginningIn(people.mentions, span);
  return found.find(({ end, form }) => end === span.end && form !== 'label') ?? null;
}

const team =
  /^(?:officials?|administration|aides|government|team|negotiators?|allies|cabinet|delegation|office|spokes(?:man|woman|person)|lawyers)$/;

/** "Holm's negotiators", "Holm officials", and a surname in a line of capitals. */
export function partyOfTeam(cast: Cast, tokens: readonly Token[]): string | null {
  const { bySurname, american } = cast;
  const last = tokens.at(-1);
  const name = tokens[0];
  if (!last || !name?.capital || name.lower.length < 3) return null;
  if (tokens.length > 1 && !team.test(last.lower)) return null;
  const named = bySurname.get(name.lower);
  if (named) {
    const parties = new Set(named.map((entry) => partyOfEntry(cast, entry)));
    const [only] = parties;
    return parties.size === 1 ? (only ?? null) : null;
  }
  const administration = tokens.length === 2 && /^(?:officials|administration|aides)$/.test(last.lower);
  return administration && american && last.text === last.lower ? 'United States' : null;
}
