import type { ArticleWords } from './article-words.ts';
import { callingsOf } from './callings-of.ts';
import {
  type Epithet,
  genderOfEpithet,
  isCommon,
  isDoer,
  isElected,
  isMember,
  needsNoIntroduction,
} from './epithets.ts';
import { inFocus } from './focus.ts';
import type { Gender, Named } from './named.ts';
import { isOfKind } from './office-kinds.ts';
import { only } from './only.ts';
import { isAsideWord } from './owners.ts';
import type { Antecedent } from './pronouns.ts';
import { relationOf } from './relations.ts';
import { isSettled } from './reprise.ts';
import { titleModifiers } from './title-words.ts';
import { isToldApart } from './told-apart.ts';

/** More people than this in an article: nobody can tell who is called what. */
const crowded = 100;

/** What the walk knows of the article's people where an epithet stands. */
export interface Seen {
  readonly words: ArticleWords;
  readonly people: readonly Named[];
  readonly mentions: readonly Antecedent[];
  genderOf(entry: number): Gender | null;
  partyOf(entry: number): string | null;
}

/**
 * Whom an epithet means: the only one whom the article calls so before it ("the shepherd", "the 29-year-old teacher"), of
 * several the one spoken of just before; else whoever is spoken of just before, where the words need no introduction ("the
 * Utah governor", "the Democrat") and nothing says otherwise. Null where nobody or either of two is meant.
 */
export function holderOf(epithet: Epithet, seen: Seen, callings: CallingBook): number | null {
  const { words, people, mentions } = seen;
  if (people.length > crowded) return null;
  const focus = inFocus(words, epithet.from, mentions);
  if (epithet.nation !== null) return compatriot(epithet.nation, focus, seen);
  const so = callings.calledSo(epithet);
  if (so.length > 1) return focus !== null && so.includes(focus) ? focus : null;
  const single = only(so);
  if (focus === null || (single !== null && !isCommon(epithet))) return single;
  if (!needsNoIntroduction(epithet))
    return single ?? (mayBeQuoted(epithet) && isQuotedHere(seen, epithet, focus) ? focus : null);
  const person = people[focus];
  if (person === undefined) return null;
  if (isElected(epithet) && !isMember(epithet) && isKnownAsOther(person, epithet)) return null;
  if (plays.test(epithet.head) && person.introductions.some(({ head }) => runsTeam.test(head ?? '')))
    return null;
  if (isCommon(epithet) && callings.isOpposed(focus, epithet.head)) return single;
  const gender = genderOfEpithet(epithet.head);
  return gender === null || (seen.genderOf(focus) ?? gender) === gender ? focus : null;
}

/** "the blogger", where "the driver" is any scene's own. */
function mayBeQuoted(epithet: Epithet): boolean {
  return isDoer(epithet) && !isSettled(epithet.head);
}

/** "Chidi Okon walked free. “They took my phone,” the blogger said.": of nobody else is the paragraph. */
function isQuotedHere({ words, people, mentions }: Seen, epithet: Epithet, focus: number): boolean {
  const { from, head } = epithet;
  if (!/^[”"’']$/.test(words.tokens[from - 1]?.text ?? '') || isIntroduced(words, from, head)) return false;
  const person = people[focus];
  if (person === undefined || isToldApart(words, epithet, person, mentions)) return false;
  const paragraph = words.paragraphOf[from];
  const here = mentions.filter((one) => words.paragraphOf[one.from] === paragraph);
  return here.length > 0 && here.every(({ entry }) => entry === focus);
}

/** "a blogger" stands before: somebody else may be. */
function isIntroduced(words: ArticleWords, from: number, head: string): boolean {
  for (let at = Math.max(0, from - 400); at < from; at++) if (words.tokens[at]?.lower === head) return true;
  return false;
}

/** "the Norwegian": the only one of Norway; else whoever is spoken of and of no country that is told. */
function compatriot(nation: string, focus: number | null, seen: Seen): number | null {
  const own = seen.people.flatMap((_, index) => (seen.partyOf(index) === nation ? [index] : []));
  if (own.length > 0) return focus !== null && own.includes(focus) ? focus : only(own);
  return focus !== null && seen.people[focus] !== undefined && seen.partyOf(focus) === null ? focus : null;
}

/**
 * An office other than the epithet's is told of the person, or any calling: "Mayor Berg" is not "the Utah governor".
 * Three letters compare "Sen." with "senator", "congressman" with "congresswoman".
 */
function isKnownAsOther({ introductions }: Named, { head }: Epithet): boolean {
  const heads = introductions.flatMap((one) => (one.head === null ? [] : [one.head]));
  return heads.some((one) => one.replace(/\.$/, '').slice(0, 3) !== head.slice(0, 3));
}

/** Who runs a team or a match is none of those who play it. */
const plays =
  /^(?:striker|midfielder|defender|winger|forward|goalkeeper|keeper|quarterback|pitcher|batsman|bowler|full-?back|wing-back|centre-half|(?:fly|scrum)-half|hooker|prop|flanker|stopper|all-rounder|seamer|spinner|wicketkeeper)$/;
const runsTeam =
  /^(?:manager|coach|boss|referee|umpire|owner|trainer|selector|agent|chairman|chairwoman|president)$/;

/** What the article calls each of its people, read when first asked: state with a life, the walk's. */
export class CallingBook {
  private readonly words: ArticleWords;
  private readonly people: readonly Named[];
  private known: readonly ReadonlySet<string>[] | null = null;

  constructor(words: ArticleWords, people: readonly Named[]) {
    this.words = words;
    this.people = people;
  }

  /** The article calls somebody by the name of another party. */
  isOpposed(index: number, head: string): boolean {
    const nouns = this.nounsOf(index);
    const other = head === 'democrat' ? 'republican' : 'democrat';
    return !nouns.has(head) && nouns.has(other);
  }

  /** The article says what the person is: an office, or any calling but an age. */
  isDescribed(index: number): boolean {
    const told = this.people[index]?.introductions ?? [];
    if (told.some(({ head, affiliation }) => affiliation !== null || (head !== null && !ranks.test(head))))
      return true;
    return [...this.nounsOf(index)].some((noun) => relationOf(noun) === undefined && callingNoun.test(noun));
  }

  /** Indexes of those named before an epithet whom the article calls by its noun, or by one that it may stand for. */
  calledSo(epithet: Epithet): readonly number[] {
    const { head, modifiers } = epithet;
    if (epithet.isOffice && modifiers.length > 0) return [];
    const aged = head === 'year-old' || modifiers.includes('year-old');
    const isPast = modifiers.includes('former');
    const wanted = aged ? `${modifiers.find(isNumber)}-year-old` : `${isPast ? 'former ' : ''}${head}`;
    const exact = this.namedBefore(epithet, (nouns) => nouns.has(wanted) || (aged && nouns.has(head)));
    if (exact.length > 0) return exact;
    // "the quarry chief" is not the director of a play.
    return epithet.isOffice ||
      isPast ||
      !modifiers.every((word) => isAsideWord(word) || titleModifiers.has(word))
      ? []
      : this.namedBefore(epithet, (nouns, person) =>
          [...nouns, ...officesOf(person)].some((noun) => isOfKind(head, noun)),
        );
  }

  private namedBefore(
    { from }: Epithet,
    isSo: (nouns: ReadonlySet<string>, person: Named) => boolean,
  ): readonly number[] {
    return this.people.flatMap((person, index) => {
      const first = person.places[0]?.from ?? from;
      return first < from && isSo(this.nounsOf(index), person) ? [index] : [];
    });
  }

  private nounsOf(index: number): ReadonlySet<string> {
    this.known ??= this.people.map((person) => callingsOf(this.words, person));
    return this.known[index] ?? new Set();
  }
}

function officesOf({ introductions }: Named): readonly string[] {
  return introductions.flatMap(({ head, title }) =>
    head === null || /^(?:former|ex-)/i.test(title ?? '') ? [] : [head],
  );
}

/** Nouns of those who do or are something; the word before a name may be any. */
const callingNoun =
  /(?:ers?|ors?|ists?|ians?|[a-z]man|woman|ants?|[^m]ents?|eer|ess|chief|head|star|judge|nurse|poet|pilot)$/;

/** A rank or a degree is no post: "Col. Holm" may head the coast guard. */
const ranks =
  /^(?:colonel|col\.|general|gen\.|major|maj\.|captain|capt\.|lieutenant|lt\.|sergeant|sgt\.|admiral|adm\.|brigadier|brig\.|prof\.?|professor|dr\.?)$/;

function isNumber(word: string): boolean {
  return /^\d+$/.test(word);
}
