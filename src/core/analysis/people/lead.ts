import { type ArticleWords, opensSentence, sameSentence } from './article-words.ts';
import { callingsOf } from './callings-of.ts';
import type { Introduction } from './descriptions.ts';
import type { Named } from './named.ts';
import { isCalling, type Role } from './roles.ts';
import { tellsAt } from './unnamed.ts';

/** A lead stands within so many paragraphs of the top: a headline may come before it. */
const top = 3;

/** The words of the lead that tell an office, and whose it is. */
export interface Lead {
  readonly person: Named;
  readonly role: Role;
}

/**
 * Who the lead speaks of by office alone: "Norland's peat minister said on Monday that … / “…,” Anna Berg told the council."
 * The office is hers whom the next paragraph names first and in full, as one who does or tells something, where no
 * word of the article says who she is: whoever is new to the reader would be introduced.
 */
export function leadOf(
  words: ArticleWords,
  people: readonly Named[],
  roles: readonly Role[],
  spokenFor: ReadonlySet<Role>,
): Lead | null {
  const role = roles.find(
    (one) =>
      (words.paragraphOf[one.from] ?? top) < top &&
      !spokenFor.has(one) &&
      (isLead(words, one) || isFirst(words, one)),
  );
  if (role === undefined) return null;
  const paragraph = words.paragraphOf[role.from] ?? 0;
  const firsts = people.flatMap((person) => {
    const place = person.places[0];
    return place === undefined ? [] : [{ person, place }];
  });
  const [next] = firsts
    .filter(({ place }) => place.from > role.to && (words.paragraphOf[place.from] ?? 0) <= paragraph + 1)
    .sort((a, b) => a.place.from - b.place.from);
  const earlier = firsts.some(
    ({ place }) => place.from < role.to && (words.paragraphOf[place.from] ?? 0) >= paragraph,
  );
  if (next === undefined || earlier || next.place.form !== 'full' || next.person.introductions.some(isOffice))
    return null;
  if ((words.sentenceOf[next.place.from] ?? 0) === (words.sentenceOf[role.from] ?? 0)) return null;
  const does = isLead(words, role) ? doesSomething(words, next.place) : isQuotedNext(words, next, role);
  return does ? { person: next.person, role } : null;
}

/** "A former pupil of a boarding school has told …", "The actress says …": the text's first words. */
function isFirst(words: ArticleWords, role: Role): boolean {
  if (role.plural || role.article === 'none' || !opensSentence(words, role.from)) return false;
  if ((words.sentenceOf[role.from] ?? 0) > firstSentences) return false;
  return callers.test(words.tokens[role.from]?.lower ?? '') && isTellingLater(words, role.to);
}

/** A headline and a dateline may stand before the first. */
const firstSentences = 2;
const callers = /^(?:an?|the)$/;

/** "Imogen Hallett, now 61, said": who tells more of it, and is called nothing else. */
function isQuotedNext(
  words: ArticleWords,
  { person, place }: { readonly person: Named; readonly place: { readonly to: number } },
  role: Role,
): boolean {
  const others = [...callingsOf(words, person)].filter(
    (noun) => !noun.endsWith('-year-old') && noun !== role.head,
  );
  if (others.length > 0 || /^who(?:se|m)?$/.test(words.tokens[place.to + 1]?.lower ?? '')) return false;
  if (tellsAt(words, place.to)) return true;
  let at = place.to + 1;
  while (at < place.to + 5 && /^(?:now|aged|\d+)$/.test(words.tokens[at]?.lower ?? '')) at++;
  return at > place.to + 1 && words.tokens[at]?.text === ',' && tellsAt(words, at + 1);
}

/** A telling verb of the first clause: "of a Kent boarding school |has told|". */
function isTellingLater(words: ArticleWords, from: number): boolean {
  for (let at = from; at < from + 10 && sameSentence(words, from - 1, at); at++) {
    const token = words.tokens[at];
    if (token?.kind !== 'word') return false;
    if (tellsAt(words, at)) return true;
    if (/^(?:who|that|which|was|were|is|are)$/.test(token.lower)) return false;
  }
  return false;
}

function isLead(words: ArticleWords, role: Role): boolean {
  const isIts = words.tokens[role.from]?.lower === 'its';
  if (role.plural || (role.party === null && role.affiliation === null && !isIts)) return false;
  if (role.article === 'indefinite' && !isIts) return false;
  return opensSentence(words, role.from) || tellsAt(words, role.to);
}

/** "Wolde, an engineer by training," may still be the minister. */
function isOffice({ head, affiliation }: Introduction): boolean {
  return affiliation !== null || (head !== null && !isCalling(head));
}

function doesSomething(
  words: ArticleWords,
  { from, to }: { readonly from: number; readonly to: number },
): boolean {
  const next = words.tokens[to];
  if (tellsAt(words, to) || (next?.text === ',' && words.tokens[to + 1]?.lower === 'who')) return true;
  return opensSentence(words, from) && next?.kind === 'word' && next.lower !== "'s" && next.lower !== 'and';
}
