import { type ArticleWords, type Stretch, sameSentence } from './article-words.ts';
import type { Introduction } from './descriptions.ts';
import { spellingKey } from './given-names.ts';
import type { NameRun } from './name-runs.ts';
import type { Named } from './named.ts';
import type { Role } from './roles.ts';

/** A name run with what stands beside it. */
export interface Sighting {
  readonly run: NameRun;
  readonly keys: readonly string[];
  readonly introductions: readonly Introduction[];
  readonly roles: readonly Role[];
  readonly label: boolean;
  /** A relative's, that the name is short of: "|Claire| and Odile Perrin". */
  readonly surname?: string;
}

/** The run tells something, is addressed, bears a title or stands over what somebody says. */
export function isActive(sighting: Sighting): boolean {
  const { tells, honorific, kin } = sighting.run;
  return tells || honorific !== undefined || kin !== undefined || sighting.label || hasTitle(sighting);
}

/** No company or paper is introduced so. */
export function isCertain(sighting: Sighting): boolean {
  const { honorific, human, kin } = sighting.run;
  return hasTitle(sighting) || sighting.label || honorific !== undefined || human || kin !== undefined;
}

/** A title stands beside the name. */
export function hasTitle(sighting: Sighting): boolean {
  return sighting.introductions.some((one) => one.head !== null);
}

/** Letters alone: "IAEA". */
export function isAcronym(word: string): boolean {
  return word.length > 1 && word.length < 7 && word === word.toUpperCase();
}

/** "Ms." before the name of a man. */
export function contradicts(person: Named, { run }: Sighting): boolean {
  return Boolean(run.honorific && person.gender && run.honorific !== person.gender);
}

/** Of two with one last name, the one whose title or gender the words beside the name tell. */
export function fits(person: Named, sighting: Sighting): boolean {
  if (sighting.run.honorific && person.gender) return sighting.run.honorific === person.gender;
  const heads = sighting.introductions.flatMap((one) => (one.head === null ? [] : [one.head]));
  if (heads.length === 0) return false;
  return person.introductions.some((one) => one.head !== null && heads.includes(one.head));
}

/** Spelling keys of a name's words, without "Jr." and "III". */
export function keysOf(words: ArticleWords, run: Stretch): string[] {
  const keys: string[] = [];
  for (let at = run.from; at < run.to; at++) {
    const token = words.tokens[at];
    if (token?.kind !== 'word' || /^(?:jr|sr)\.?$|^i{2,3}$|^iv$/.test(token.lower)) continue;
    keys.push(spellingKey(token.text));
  }
  return keys;
}

/** "a tribe in northern |Norland| says", "of The Anchor in Norvik, |Devon|, says", "Ana Berg of |Lima|, who": where, not who. */
export function isInPlace(words: ArticleWords, { from, human }: NameRun): boolean {
  let at = from - 1;
  if (words.tokens[at]?.text === ',' && words.tokens[from + 1]?.text === ',') {
    // "in Lima, Berg, 54, said"
    if (human) return false;
    at--;
    while (at > from - 6 && words.tokens[at]?.capital) at--;
  } else while (quarters.test(words.tokens[at]?.lower ?? '')) at--;
  const before = words.tokens[at]?.lower ?? '';
  // "homeowners on Garrow Close, |Norvik|, say"
  const places = (at < from - 2 && before === 'on') || /^(?:in|at|near|across|outside|from)$/.test(before);
  const isHome = before === 'of' && words.tokens[at - 1]?.capital === true;
  return (places || isHome) && sameSentence(words, at, from);
}

const quarters =
  /^(?:northern|southern|eastern|western|central|north|south|east|west|rural|upstate|downtown)$/;
