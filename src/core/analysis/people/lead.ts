import { type ArticleWords, opensSentence, type Stretch, sameSentence } from './article-words.ts';
import { callingsOf } from './callings-of.ts';
import type { Named, NamedPlace } from './named.ts';
import { officeOf } from './offices.ts';
import { relationOf } from './relations.ts';
import type { Role } from './roles.ts';
import { leadsSentence } from './sentence-subject.ts';
import { takenUp } from './taken-up.ts';
import { isToldBeside, tellsOffice, toldBeforeNames } from './told-before-name.ts';
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
function leadOf(
  words: ArticleWords,
  people: readonly Named[],
  roles: readonly Role[],
  spokenFor: ReadonlySet<Role>,
): Lead | null {
  const role = roles.find(
    (one) =>
      (words.paragraphOf[one.from] ?? top) < top &&
      !spokenFor.has(one) &&
      (isLead(words, one) || isFirst(words, one) || isOfficial(words, one)),
  );
  if (role === undefined) return null;
  const next = nextNamed(words, people, role);
  if (next === null || !mayHold(words, role, next) || isToldBeside(words, role, next.person)) return null;
  // "Norland's envoy was called in. … the lake minister told the House. Ana Berg said": the nearer one is hers.
  const isNearer = (one: Role) =>
    one.from > role.to &&
    one.to <= next.place.from &&
    (isLead(words, one) || isOwnTeller(words, one, next.place));
  if (roles.some((one) => isNearer(one) && !spokenFor.has(one))) return null;
  if (isOfficial(words, role) && !spokeSo(words, next.place.to, role)) return null;
  const isToldOf =
    isLead(words, role) || isOfficial(words, role)
      ? doesSomething(words, next.place)
      : isQuotedNext(words, next, role);
  return isToldOf ? { person: next.person, role } : null;
}

/** The lead's and those of later paragraphs. */
export function leadsOf(
  words: ArticleWords,
  people: readonly Named[],
  roles: readonly Role[],
  spokenFor: ReadonlySet<Role>,
): readonly Lead[] {
  const lead = leadOf(words, people, roles, spokenFor);
  const again = takenUp(words, people, roles, spokenFor);
  const later = toldBeforeNames(words, people, roles, spokenFor);
  return [...again, ...(lead === null ? [] : [lead]), ...later].filter(
    ({ person, role }, at, all) => all.findIndex((one) => one.person === person || one.role === role) === at,
  );
}

/** Somebody and where the article first names him or her. */
interface First {
  readonly person: Named;
  readonly place: NamedPlace;
}

/** Whom a later sentence of the lead's paragraph or of the next two names first, in full; null where the lead names another. */
function nextNamed(words: ArticleWords, people: readonly Named[], role: Role): First | null {
  const paragraph = words.paragraphOf[role.from] ?? 0;
  const firsts = people.flatMap((person): First[] => {
    const place = person.places[0];
    return place === undefined ? [] : [{ person, place }];
  });
  const [next] = firsts
    .filter(({ place }) => place.from > role.to && (words.paragraphOf[place.from] ?? 0) <= paragraph + 2)
    .sort((a, b) => a.place.from - b.place.from);
  const isNamedBefore = firsts.some(
    ({ place }) => place.from < role.to && (words.paragraphOf[place.from] ?? 0) >= paragraph,
  );
  if (next === undefined || isNamedBefore || next.place.form !== 'full') return null;
  return words.sentenceOf[next.place.from] === words.sentenceOf[role.from] ? null : next;
}

/** No office is told of the one named, or one that goes with the lead's. */
function mayHold(words: ArticleWords, role: Role, { person, place }: First): boolean {
  return person.introductions
    .filter(tellsOffice)
    .every(
      ({ head }) =>
        (isIts(words, role) && head === role.head) ||
        isMemberToo(role, head) ||
        spokeSo(words, place.to, role),
    );
}

/** "A former pupil of a boarding school has told …", "The actress says …": the text's first words. */
function isFirst(words: ArticleWords, role: Role): boolean {
  if (role.plural || role.article === 'none' || !opensSentence(words, role.from)) return false;
  if ((words.sentenceOf[role.from] ?? 0) > firstSentences) return false;
  return callers.test(words.tokens[role.from]?.lower ?? '') && isTellingLater(words, role.to);
}

/** "China will work with growers, a senior official said here": the next one who "made the remarks". */
function isOfficial(words: ArticleWords, role: Role): boolean {
  return role.head === 'official' && !role.plural && role.article === 'indefinite' && tellsAt(words, role.to);
}

/** A headline and a dateline may stand before the first. */
const firstSentences = 2;
const callers = /^(?:an?|the)$/;

/** "Imogen Hallett, now 61, said": who tells more of it, and is called nothing else. */
function isQuotedNext(words: ArticleWords, { person, place }: First, role: Role): boolean {
  const others = [...callingsOf(words, person)].filter(
    (noun) => !noun.endsWith('-year-old') && noun !== role.head,
  );
  if (others.length > 0 || /^who(?:se|m)?$/.test(words.tokens[place.to + 1]?.lower ?? '')) return false;
  if (tellsAt(words, place.to) || isOnlyOne(words, role, place)) return true;
  let at = place.to + 1;
  while (at < place.to + 5 && /^(?:now|aged|\d+)$/.test(words.tokens[at]?.lower ?? '')) at++;
  return at > place.to + 1 && words.tokens[at]?.text === ',' && tellsAt(words, at + 1);
}

/** "A rancher says … / Wade Lind was fined": the next paragraph's subject, where the lead speaks of nobody else. */
function isOnlyOne(words: ArticleWords, role: Role, place: Stretch): boolean {
  const sentence = words.sentenceOf[role.from];
  for (let at = role.from; words.sentenceOf[at] === sentence; at++) {
    const lower = words.tokens[at]?.lower ?? '';
    if (at >= role.from && at < role.to) continue;
    if (
      (officeOf(lower) !== null && !lower.endsWith('s')) ||
      relationOf(lower) !== undefined ||
      /^(?:wo)?man$|^(?:boy|girl)$/.test(lower)
    )
      return false;
  }
  const isNext = words.paragraphOf[place.from] === (words.paragraphOf[role.from] ?? 0) + 1;
  return isNext && isDone(words, place.to) && leadsSentence(words, { ...place, entry: 0, label: false });
}

/** "Wade Lind was fined", "lost": something befell or was done; "chairs the inquiry" says who it is. */
function isDone({ tokens }: ArticleWords, at: number): boolean {
  const [verb, next] = [tokens[at]?.lower ?? '', tokens[at + 1]?.lower ?? ''];
  return (
    /(?:ed|lost|told|left|found)$/.test(verb) ||
    (/^(?:was|had|has)$/.test(verb) && /(?:ed|en|own|ught)$/.test(next))
  );
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

/** "its governor" of the bank or the country that the sentence is about. */
function isIts(words: ArticleWords, { from }: Role): boolean {
  return words.tokens[from]?.lower === 'its';
}

/** "Norland's minister knew of it, |her secretary| has claimed. / Ana Berg told the House": the one or the other. */
function isOwnTeller(words: ArticleWords, { from, to }: Role, place: Stretch): boolean {
  if (!/^(?:his|her)$/.test(words.tokens[from]?.lower ?? '') || !tellsAt(words, to)) return false;
  for (let at = place.to; at < place.to + 16 && sameSentence(words, place.from, at); at++)
    if (tellsAt(words, at)) return true;
  return false;
}

/** "Norland's peat minister said", "its governor said": whose office it is, at the text's head or as who tells. */
function isLead(words: ArticleWords, role: Role): boolean {
  const its = isIts(words, role);
  const isOwned = role.party !== null || role.affiliation !== null || role.short !== null;
  if (role.plural || !(isOwned || its)) return false;
  if (role.article === 'indefinite' && !its) return false;
  if (tellsAt(words, role.to)) return true;
  // "The leader of the Polder team broke his arm": one of many who are told of.
  return (
    opensText(words, role.from) && !(role.party === null && /^(?:leader|captain|member)$/.test(role.head))
  );
}

/** "The chairman of the Senate Banking Committee said … / Senator Dale Horn said": a member who holds that office. */
function isMemberToo(role: Role, head: string | null): boolean {
  return (
    /^(?:chair|chairman|chairwoman|leader|whip|speaker|co-chair)$/.test(role.head) &&
    /^(?:senator|sen\.|rep\.|representative|congress(?:wo)?man|mp|lawmaker)$/.test(head ?? '')
  );
}

/** A sentence's head, or what follows a dateline's dash. */
function opensText(words: ArticleWords, at: number): boolean {
  return opensSentence(words, at) || /^[—–-]$/.test(words.tokens[at - 1]?.text ?? '');
}

/** "a senior official said here. / Zhao Meiling, vice minister, made the remarks at" */
function spokeSo(words: ArticleWords, to: number, { head }: Role): boolean {
  if (head !== 'official') return false;
  for (let at = to; at < to + 14 && sameSentence(words, to - 1, at); at++) {
    const next = words.tokens[at + 2]?.lower ?? '';
    if (words.tokens[at]?.lower === 'made' && /^(?:remarks|comments|announcement|statement)$/.test(next))
      return true;
    if (words.tokens[at]?.lower === 'was' && words.tokens[at + 1]?.lower === 'speaking') return true;
  }
  return false;
}

/** "Anna Berg told the council", "Anna Berg, who", "Anna Berg opened the dam". */
function doesSomething(
  words: ArticleWords,
  { from, to }: { readonly from: number; readonly to: number },
): boolean {
  if (tellsAt(words, to) || (words.tokens[to]?.text === ',' && words.tokens[to + 1]?.lower === 'who'))
    return true;
  return leadsSentence(words, { from, to, entry: 0, label: false });
}
