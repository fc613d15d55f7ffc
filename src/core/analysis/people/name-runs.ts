import { type ArticleWords, opensSentence, type Stretch, sameSentence } from './article-words.ts';
import {
  goesOn,
  hasOwn,
  isHuman,
  isLoneTakenUp,
  isSubject,
  isTelling,
  kinAfter,
  kinBefore,
} from './beside-names.ts';
import { isFirstName } from './given-names.ts';
import type { Gender } from './named.ts';
import { officeOf } from './offices.ts';
import type { OrganisationName } from './organisation-names.ts';
import { phraseAt } from './party-phrases.ts';
import {
  organisationWords,
  particles,
  plainWords,
  tellingVerbs,
  thingSurnames,
  thingWords,
} from './plain-words.ts';
import type { Role } from './roles.ts';
import { isShortRank } from './short-ranks.ts';
import { endsTown, startOfName } from './start-of-name.ts';
import { honorifics, titleSurnames } from './title-words.ts';
import { isUsState } from './us-states.ts';

/** Capitalised words that may be a person's name, honorific excluded. */
export interface NameRun extends Stretch {
  /** Gender that "Mr." or "Dame" told; null with another honorific; undefined without one. */
  readonly honorific: Gender | null | undefined;
  /** A telling verb stands beside it, in either order. */
  readonly tells: boolean;
  /** It stands at a sentence's head, where a capital proves nothing. */
  readonly opens: boolean;
  /** An age or "who" follows: "NAME, 33, of Turku", "NAME, who". */
  readonly human: boolean;
  /** It stands like a subject: no preposition before it, a verb or a comma after it. */
  readonly subject: boolean;
  /** "the" stands before it. */
  readonly article: boolean;
  /** What "his wife", "neighbour" or ", a father of two," beside it tells: a gender, or null; undefined without one. */
  readonly kin: Gender | null | undefined;
  /** An ordinary word that is a name only behind a title, or where the article has such a name: "Park said". */
  readonly common: boolean;
}

const suffix = /^(?:jr\.?|sr\.?|ii|iii|iv)$/;
/** Letters after a name. */
const honours = /^(?:KC|QC|SC|MP|MSP|MEP|TD|OBE|MBE|CBE|PhD|MD)$/;
const initial = /^\p{Lu}\.$/u;
/** "al-Halabi", "d'Arcy": a small particle joined to a capital. */
const joined = /^(?:al|el|an|ash|as|ad|d|l|ben|bin|ul)[-']\p{Lu}/u;
/** "|Lima-based| Ana Berg", "|Oslo-born| Per Holm", "the |League-leading| Rovers": what somebody is. */
const compound =
  /-(?:based|born|bred|raised|led|leading|owned|run|backed|funded|trained|educated|bound|made|built|listed|controlled|appointed|elected|winning|speaking|style|era|area|wide)$/;
/** Before a capital these make a place's name. */
const placeOpeners = new Set(
  'mount lake camp fort port cape san santa santo los las la el saint st. st new rio isle ile gulf'.split(
    ' ',
  ),
);

/** Finds every run of capitals that no title, organisation or country covers. One pass. */
export function findNameRuns(
  words: ArticleWords,
  organisations: readonly OrganisationName[],
  roles: readonly Role[],
): NameRun[] {
  const taken = coverage(words, organisations, roles);
  const titles = new Set(roles.map((role) => role.to));
  const runs: NameRun[] = [];
  for (let at = 0; at < words.tokens.length; at++) {
    if (words.shouted[at] || taken[at]) continue;
    const common = !mayBegin(words, at);
    if (common && !mayBeCommon(words, at, titles)) continue;
    const begin = afterHonorific(words, at);
    // "His Excellency President Berg": the name follows the title.
    if (begin > at && taken[begin]) continue;
    const to = endOfName(words, begin, taken);
    const from = begin === at ? startOfName(words, begin, to) : begin;
    if (to > from && !namesThing(words, from, to, taken) && !endsTown(words, at))
      runs.push({ ...nameRun(words, from > begin ? from : at, from, to), common });
    if (to > at) at = to - 1;
  }
  return runs;
}

function coverage(
  words: ArticleWords,
  organisations: readonly OrganisationName[],
  roles: readonly Role[],
): Uint8Array {
  const taken = new Uint8Array(words.tokens.length);
  for (const { from, to } of organisations) taken.fill(1, from, to);
  for (const { from, to } of words.parties) taken.fill(1, from, to);
  for (const role of roles) {
    // A lone "King" or "Bishop" may be a surname.
    const named = words.tokens[role.to]?.capital === true;
    if (role.to - role.titleFrom === 1 && titleSurnames.has(role.head) && !named) continue;
    taken.fill(1, role.titleFrom, role.to);
  }
  return taken;
}

function mayBegin(words: ArticleWords, at: number): boolean {
  const token = words.tokens[at];
  if (token?.kind !== 'word') return false;
  if (honorifics.has(token.lower)) return token.capital && !isAddress(words, at + 1);
  if (!token.capital) return joined.test(token.text);
  if (compound.test(token.lower)) return false;
  if (!isFirstName(token.lower) && /^(?:capital|people)$/.test(phraseAt(words.tokens, at)?.kind ?? ''))
    return false;
  if (isStateName(words, at)) return false;
  // "I've", "It's", "Don't".
  if (plainWords.has(token.lower.replace(/'(?:ve|m|ll|d|re|t)$/, ''))) return opensName(words, at);
  const common =
    plainWords.has(token.lower) || organisationWords.has(token.lower) || thingWords.has(token.lower);
  return !common || opensName(words, at);
}

/** "Texas", "South Carolina"; "Virginia Holm" is somebody. */
function isStateName(words: ArticleWords, at: number): boolean {
  const [before = '', lower = '', next = ''] = [-1, 0, 1].map((by) => words.tokens[at + by]?.lower);
  if (isUsState([before, lower], 0) && !isUsState([before], 0)) return true;
  return isUsState([lower, next], 0) && !isFirstName(lower);
}

/** "Foreign Minister Park Ji-hoon", "May said": names that are ordinary words too. */
function mayBeCommon(words: ArticleWords, at: number, titles: ReadonlySet<number>): boolean {
  const [token, next] = [words.tokens[at], words.tokens[at + 1]];
  if (token?.kind !== 'word' || !token.capital || !next || !sameSentence(words, at, at + 1)) return false;
  if (titles.has(at) && words.tokens[at - 1]?.capital && !plainWords.has(token.lower))
    return next.capital && !plainWords.has(next.lower) && thingSurnames.has(token.lower);
  return tellingVerbs.has(next.lower) && !pronouns.test(token.lower);
}

/** "He said" where a Park Hee Jung or a Khe Sanh is named: nobody's name. */
const pronouns = /^(?:i|he|she|it|we|they|you|who|this|that|these|those|what|there|one)$/;

/** "Mr. Secretary", "Madam President": an office and no name. */
function isAddress(words: ArticleWords, at: number): boolean {
  const lower = words.tokens[at]?.lower ?? '';
  return officeOf(lower) !== null && !titleSurnames.has(lower);
}

/** "Will Berg stay?": the sentence asks. */
function isInQuestion(words: ArticleWords, from: number): boolean {
  let at = from;
  while (sameSentence(words, from, at)) at++;
  return [1, 2].some((by) => words.tokens[at - by]?.text === '?');
}

/** "April Stone", "Bill Hart", "Bill de Berg": a given name that is a plain word too. */
function opensName(words: ArticleWords, at: number): boolean {
  const lower = words.tokens[at]?.lower ?? '';
  if (!isFirstName(lower) || (lower === 'will' && opensSentence(words, at) && isInQuestion(words, at)))
    return false;
  const next = words.tokens[capitalAfterParticles(words, at + 1) ?? at + 1];
  return next?.capital === true && !plainWords.has(next.lower);
}

function afterHonorific(words: ArticleWords, at: number): number {
  let from = at;
  while (from < at + 2) {
    const lower = words.tokens[from]?.lower ?? '';
    // "Lord Justice Berg"
    const isJudge = lower === 'justice' && from > at && words.tokens[from + 1]?.capital === true;
    if (!honorifics.has(lower) && !isJudge && !isShortRank(words, from)) break;
    from++;
  }
  return from;
}

function endOfName(words: ArticleWords, from: number, taken: Uint8Array): number {
  let at = from;
  while (at < from + 7 && sameSentence(words, from, at)) {
    const token = words.tokens[at];
    if (token?.kind !== 'word') break;
    if (taken[at] && !(at > from && isFirstName(words.tokens[at - 1]?.lower ?? '') && isLoneName(words, at)))
      break;
    if (token.capital || (at === from && joined.test(token.text))) {
      if (!belongs(words, from, at)) break;
      at++;
    } else {
      const capital = capitalAfterParticles(words, at);
      if (at === from || capital === null) break;
      at = capital;
    }
  }
  const last = words.tokens[at]?.lower ?? '';
  if (at > from && words.tokens[at]?.text === ',' && suffix.test(words.tokens[at + 1]?.lower ?? ''))
    return at + 2;
  return at > from && suffix.test(last) ? at + 1 : at;
}

/** A country or capital that follows a given name and no other capital: "Michael Jordan", "Denzel Washington". */
function isLoneName(words: ArticleWords, at: number): boolean {
  const party = words.partyFrom.get(at);
  return (
    party !== undefined &&
    party.to === at + 1 &&
    words.tokens[at + 1]?.capital !== true &&
    party.kind !== 'people'
  );
}

/** "Zin Mar Aye", "Anna May Berg": between two capitals it is part of a name. */
const months = /^(?:Mar|May|Jan|June|April|August|Sep)$/;

function belongs(words: ArticleWords, from: number, at: number): boolean {
  const token = words.tokens[at];
  if (!token) return false;
  if (compound.test(token.lower) || (at > from && honours.test(token.text))) return false;
  if (initial.test(token.text)) return true;
  if (months.test(token.text) && at === from + 1 && words.tokens[at + 1]?.capital === true) return true;
  const named = at > from && isFirstName(words.tokens[at - 1]?.lower ?? '') && at === from + 1;
  if (plainWords.has(token.lower))
    return at === from || (named && !/^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(token.lower));
  if (at > from && (organisationWords.has(token.lower) || thingWords.has(token.lower)))
    return named && words.tokens[at + 1]?.capital !== true && !isPlaceAt(words, from, at);
  // "Omar Sheikh": what is before no further capital is a surname.
  if (honorifics.has(token.lower) && (at === from || words.tokens[at + 1]?.capital === true)) return false;
  return at === from || officeOf(token.lower) === null || titleSurnames.has(token.lower);
}

/** "at |Victoria Quay|", "near |Florence Park|": a place that begins like a name; "told Victoria Park" is somebody. */
function isPlaceAt(words: ArticleWords, from: number, at: number): boolean {
  return (
    thingWords.has(words.tokens[at]?.lower ?? '') &&
    /^(?:at|in|near|along|outside|off)$/.test(words.tokens[from - 1]?.lower ?? '')
  );
}

/** The index of the capital after "de la", "bin"; null where none follows. */
function capitalAfterParticles(words: ArticleWords, at: number): number | null {
  let next = at;
  while (next < at + 3 && particles.has(words.tokens[next]?.lower ?? '')) next++;
  if (next === at) {
    return joined.test(words.tokens[at]?.text ?? '') ? at + 1 : null;
  }
  const capital = words.tokens[next];
  if (!capital?.capital || capital.kind !== 'word') return null;
  return next;
}

/** "the Halvorsen Doctrine", "Mount Elgon", "Lake Victoria". */
function namesThing(words: ArticleWords, from: number, to: number, taken: Uint8Array): boolean {
  const first = words.tokens[from];
  const before = words.tokens[from - 1];
  const next = words.tokens[to];
  if (first && placeOpeners.has(first.lower) && to - from > 1 && !isFirstName(first.lower)) return true;
  if (before?.capital && placeOpeners.has(before.lower)) return true;
  if (!next?.capital || taken[to] || next.kind !== 'word') return false;
  return organisationWords.has(next.lower) || thingWords.has(next.lower);
}

function nameRun(words: ArticleWords, at: number, from: number, to: number): Omit<NameRun, 'common'> {
  let honorific: NameRun['honorific'];
  for (let mark = at; mark < from; mark++) {
    const token = words.tokens[mark];
    if (token) honorific = honorifics.get(token.lower) ?? honorific ?? null;
  }
  const kin = kinBefore(words, at, to);
  return {
    from,
    to,
    honorific,
    tells: isTelling(words, from, to),
    opens: at === from && opensSentence(words, from),
    article: words.tokens[at - 1]?.lower === 'the',
    human:
      isHuman(words, to) ||
      (isSubject(words, at, to) &&
        (to - from > 1 ? hasOwn(words, to) || goesOn(words, to) : isLoneTakenUp(words, from))),
    subject: isSubject(words, at, to),
    kin: kin === undefined ? kinAfter(words, to) : kin,
  };
}

/** Single words of capital lines and headlines that may be a surname known from elsewhere. */
export function findShoutedWords(words: ArticleWords): Stretch[] {
  const found: Stretch[] = [];
  words.tokens.forEach((token, at) => {
    if (words.shouted[at] && token.capital && token.text.length > 2 && !plainWords.has(token.lower)) {
      if (officeOf(token.lower) === null || titleSurnames.has(token.lower))
        found.push({ from: at, to: at + 1 });
    }
  });
  return found;
}
