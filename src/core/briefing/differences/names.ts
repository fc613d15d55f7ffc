import { genderOfName } from '../../analysis/people/given-names.ts';
import { partyOf } from '../../analysis/people/parties.ts';
import type { Difference } from '../../model/briefing.ts';
import type { Person } from '../../model/finding.ts';
import type { Span } from '../../model/span.ts';
import { fold } from '../join-people.ts';
import { areOfOneOutlet, areTogether, type ScopedArticle } from '../scope.ts';
import { inNote } from '../withdrawals.ts';
import { stemsOf } from '../words.ts';
import { commonLastNames } from './common-last-names.ts';
import { factBetween } from './fact-between.ts';
import { areOneGivenName } from './given-names.ts';
import { areOfOneStory } from './one-story.ts';
import { sentenceOf } from './sentence-of.ts';
import { areSpelledApart } from './spelled-apart.ts';
import { versionOf } from './version-of.ts';

/** A person as one article names them in full. */
interface Named {
  readonly source: ScopedArticle;
  readonly person: Person;
  readonly given: string;
  readonly last: string;
}

interface Cited extends Named {
  /** The sentence that has the full name. */
  readonly sentence: Span;
}

/** Days within which two outlets write about one affair. */
const apart = 10;

/**
 * Two given names that two outlets give one person: "the energy minister, Ida Holm" and "Energy Minister Eva Holm",
 * "Fergal Dunne" and "Feargus Dunne". Short forms and spellings of one name are none; nor is a name that the other
 * outlet has, too: there are two people of that last name then.
 */
export function nameDifferences(scope: readonly ScopedArticle[]): Difference[] {
  const named = scope.filter(({ inWindow }) => inWindow).flatMap(namedIn);
  const knows = knowledgeOf(scope);
  const told = new Set<string>();
  const groups = [...Map.groupBy(named, ({ last }) => last).values(), ...slipsOf(named)];
  return groups.flatMap((all) => {
    // Mostly one person bears a name: no sentence of theirs is looked for.
    if (new Set(all.map(({ person }) => person.name)).size === 1) return [];
    const namesakes = fewOfEachName(all.flatMap(cited));
    return namesakes.flatMap((a, index) => {
      const b = namesakes
        .slice(index + 1)
        .find((other) => areRivals(a, other) && !knows(a, other) && !knows(other, a));
      const pair =
        b &&
        [a, b]
          .map((one) => `${one.given} ${lastOf(one)}`)
          .toSorted()
          .join('|');
      if (!b || !pair || told.has(pair)) return [];
      told.add(pair);
      return [differenceOf(a, b)];
    });
  });
}

/** Those of one given name whose last names begin alike: "Carla Thorvaldsen", "Carla Thorvaldson". */
function slipsOf(named: readonly Named[]): Named[][] {
  const byGiven = Map.groupBy(named, ({ given, last }) => `${fold(given)} ${last.slice(0, 3)}`);
  return [...byGiven.values()].filter((all) => new Set(all.map(({ last }) => last)).size > 1);
}

/** A name that every outlet has is set beside the others no more than so often. */
const most = 8;

function fewOfEachName(namesakes: readonly Cited[]): Cited[] {
  return [...Map.groupBy(namesakes, ({ person }) => person.name).values()].flatMap((one) =>
    one.slice(0, most),
  );
}

const fullName =
  /^(\p{Lu}[\p{L}’'-]+)\s(?:(?:\p{Lu}\.|\p{Lu}[\p{L}’'-]+|de|da|van|von|der|den|bin|al|el|la|le)\s)*(\p{Lu}[\p{L}’'-]+)$/u;

function namedIn(source: ScopedArticle): Named[] {
  return source.findings.people.flatMap((person) => {
    const [, given, last] = fullName.exec(person.name) ?? [];
    if (!given || !last || person.anonymous || partyOf(person.name) !== null) return [];
    return [{ source, person, given, last: fold(last) }];
  });
}

function cited(named: Named): Cited[] {
  const { source, person } = named;
  const start = source.article.text.indexOf(person.name);
  const sentence =
    start < 0 ? null : sentenceOf(source.article.text, { start, end: start + person.name.length });
  return sentence && !inNote(source, sentence) ? [{ ...named, sentence }] : [];
}

function areRivals(a: Named, b: Named): boolean {
  if (areOfOneOutlet(a.source, b.source) || !areTogether(a.source, b.source, apart)) return false;
  if (areManAndWoman(a.given, b.given)) return false;
  const mayBeOne = !commonLastNames.has(a.last) && areOfOneStory(a.source, b.source);
  if (isSlip(a, b)) return mayBeOne || haveOneOffice(a, b);
  if (a.last !== b.last || areOneGivenName(a.given, b.given)) return false;
  if (haveOneOffice(a, b) && !isOfMany(a)) return true;
  if (!mayBeOne) return false;
  if (a.person.title && b.person.title) return areSpeltAlike(a.given, b.given, 2);
  return areSpeltAlike(a.given, b.given, 1) && [a, b].some(({ given }) => genderOf(given) !== null);
}

/** One name or the other is misspelled: all else of it is the same. */
function isSlip(a: Named, b: Named): boolean {
  const [one, other] = [lastOf(a), lastOf(b)];
  if (a.last === b.last && one.toLowerCase() === other.toLowerCase())
    return areSpelledApart(a.given, b.given);
  if (fold(a.given) !== fold(b.given)) return false;
  return areSpelledApart(one, other) || (isCutShort(one, other) && haveOneOffice(a, b));
}

/** "Brandt" and "Brand". */
function isCutShort(a: string, b: string): boolean {
  const [less, more] = a.length < b.length ? [a, b] : [b, a];
  return less.length >= 5 && more.length === less.length + 1 && more.startsWith(less);
}

function lastOf({ person }: Named): string {
  return person.name.split(' ').at(-1) ?? '';
}

function haveOneOffice({ person: a }: Named, { person: b }: Named): boolean {
  return a.title !== undefined && b.title !== undefined && shareOffice(a.title, b.title);
}

/** Offices that many hold at one time. */
const ofMany =
  /\b(?:sen|senators?|rep|representatives?|congress(?:man|woman)|mps?|mep|lawmaker|deput(?:y|ies)|councill?or|delegate|judge|justice|professor|prof|dr|doctor|reporter|spokes\w+|analyst|officer|sergeant|captain|teacher|director|manager|partner|lawyer|attorney|members?)\.?$/i;

function isOfMany({ person: { title } }: Named): boolean {
  return title !== undefined && ofMany.test(title);
}

/** Whether the outlet of one has the name of the other, too. */
function knowledgeOf(scope: readonly ScopedArticle[]): (one: Named, other: Named) => boolean {
  const byOutlet = Map.groupBy(scope, ({ article }) => article.outlet);
  const known = new Map<string, boolean>();
  return ({ source }, { person: { name } }) => {
    const { outlet } = source.article;
    if (outlet === null) return source.article.text.includes(name);
    const key = `${name}\n${outlet}`;
    const isKnown =
      known.get(key) ?? (byOutlet.get(outlet) ?? []).some(({ article }) => article.text.includes(name));
    known.set(key, isKnown);
    return isKnown;
  };
}

function shareOffice(a: string, b: string): boolean {
  const [one, other] = [new Set(stemsOf(inFull(a))), new Set(stemsOf(inFull(b)))];
  return one.size > 0 && (one.isSubsetOf(other) || other.isSubsetOf(one));
}

const ranks: Readonly<Record<string, string>> = {
  col: 'colonel',
  gen: 'general',
  capt: 'captain',
  lt: 'lieutenant',
  sgt: 'sergeant',
  sen: 'senator',
  rep: 'representative',
  gov: 'governor',
  dr: 'doctor',
  prof: 'professor',
  pres: 'president',
};

/** "Col." → "colonel". */
function inFull(title: string): string {
  return title.replace(/\p{L}+\.?/gu, (word) => ranks[word.toLowerCase().replace('.', '')] ?? word);
}

function areManAndWoman(a: string, b: string): boolean {
  const [one, other] = [genderOf(a), genderOf(b)];
  return one !== null && other !== null && one !== other;
}

function genderOf(given: string): ReturnType<typeof genderOfName> {
  return genderOfName(given.toLowerCase());
}

/** A slip of the pen keeps the beginning (so many letters) and most of the length. */
function areSpeltAlike(a: string, b: string, beginning: number): boolean {
  return fold(a).slice(0, beginning) === fold(b).slice(0, beginning) && Math.abs(a.length - b.length) <= 2;
}

function differenceOf(a: Cited, b: Cited): Difference {
  return factBetween('name', `Name: ${a.person.name} or ${b.person.name}`, [a, b].map(versionOf));
}
