import type { ArticleWords } from './article-words.ts';
import type { Lead } from './lead.ts';
import type { Named } from './named.ts';
import type { Role } from './roles.ts';
import { tellsAt } from './unnamed.ts';

/** The name stands at most so many paragraphs after the office. */
const reach = 2;
/** So many words may stand between an office and its verb: "the mediator for the Gulf of Norland |said|". */
const beforeVerb = 8;

/**
 * Offices that an article tells by whose they are and takes up by the bare noun with the name: "…, Norland's chief mediator
 * said. / “…,” the mediator, |Ana Berg|, told …", "the UN envoy said … / envoy |Ana Berg| added", "A senior official said …
 * The official, |Ana Berg|, …". Nobody else of that office may stand between.
 */
export function takenUp(
  words: ArticleWords,
  people: readonly Named[],
  roles: readonly Role[],
  spokenFor: ReadonlySet<Role>,
): Lead[] {
  const named = new Map(people.flatMap((person) => person.places.map(({ from }) => [from, person] as const)));
  return roles.flatMap((role, index): Lead[] => {
    if (role.plural || spokenFor.has(role) || !isToldFirst(words, role)) return [];
    const next = roles.slice(index + 1, index + mostBetween).find((one) => one.head === role.head);
    if (next === undefined || !spokenFor.has(next) || !isBare(words, role, next)) return [];
    if ((words.paragraphOf[next.from] ?? 0) - (words.paragraphOf[role.from] ?? 0) > reach) return [];
    const person = named.get(next.to) ?? named.get(next.to + 1);
    if (person === undefined || (person.places[0]?.from ?? 0) < role.from) return [];
    return [{ person, role }];
  });
}

/** No more titles are looked at behind one. */
const mostBetween = 24;

/** "Norland's mediator |said|", "a senior official of the bloc |told|": somebody who is told of by more than the noun. */
function isToldFirst(words: ArticleWords, role: Role): boolean {
  if (words.quotationOf[role.from] !== -1) return false;
  const isTold =
    role.party !== null || role.affiliation !== null || role.short !== null || role.details.length > 0;
  if (!isTold && role.article !== 'indefinite') return false;
  for (let at = role.to; at < role.to + beforeVerb; at++) {
    if (tellsAt(words, at)) return true;
    if (words.tokens[at]?.kind !== 'word') return false;
  }
  return false;
}

/** "The |new| minister": not the one told before. */
const otherOne = /^(?:new|other|another|second|third|next|former|outgoing|incoming)$/;

/** "the mediator", "envoy": no word of its own says whose, or which other one; "President Ana Berg" is no union's. */
function isBare(words: ArticleWords, role: Role, next: Role): boolean {
  for (let at = next.from; at < next.to; at++) if (otherOne.test(words.tokens[at]?.lower ?? '')) return false;
  if (next.capital && next.article === 'none' && role.party === null) return false;
  return (
    !next.plural &&
    next.article !== 'indefinite' &&
    next.party === null &&
    next.affiliation === null &&
    next.short === null &&
    next.details.every((detail) => role.details.includes(detail))
  );
}
