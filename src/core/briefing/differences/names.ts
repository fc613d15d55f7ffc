import { genderOfName } from '../../analysis/people/given-names.ts';
import { partyOf } from '../../analysis/people/parties.ts';
import type { Difference } from '../../model/briefing.ts';
import type { PersonFinding } from '../../model/finding.ts';
import type { Span } from '../../model/span.ts';
import { fold } from '../join-people.ts';
import { oncePerPart } from '../read-once.ts';
import { areOfOneOutlet, areTogether, type ScopedArticle } from '../scope.ts';
import { inNote } from '../withdrawals.ts';
import { stemsOf } from '../words.ts';
import { commonLastNames } from './common-last-names.ts';
import { factBetween } from './fact-between.ts';
import { areOneGivenName } from './given-names.ts';
import { areOfOneStory } from './one-story.ts';
import { sentenceOf } from './sentence-of.ts';
import { areSpelledApart } from './spelled-apart.ts';
import { type Spelling, spellingOf } from './spelling.ts';
import { versionOf } from './version-of.ts';

/** A person as one article names them in full. */
interface Named extends FullName {
  readonly source: ScopedArticle;
  readonly person: PersonFinding;
}

interface Cited extends Named {
  /** The sentence that has the full name. */
  readonly sentence: Span;
}

/** What a full name is compared by; an article's names are held against those of many others. */
interface FullName {
  readonly given: Spelling;
  /** The last of its words. */
  readonly ending: Spelling;
  /** One key for the spellings of the last name, without a particle or an initial. */
  readonly last: string;
  readonly gender: ReturnType<typeof genderOfName>;
  /** Stems of the office; null where it is not told. */
  readonly office: ReadonlySet<string> | null;
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
          .map(({ given, ending }) => `${given.name} ${ending.name}`)
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
  const byGiven = Map.groupBy(named, ({ given, last }) => `${given.folded} ${last.slice(0, 3)}`);
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
    const name = fullNameOf(person, source);
    return name ? [{ source, person, ...name }] : [];
  });
}

const fullNameOf = oncePerPart(({ name, anonymous, title }: PersonFinding): FullName | null => {
  const [, given, last] = fullName.exec(name) ?? [];
  if (!given || !last || anonymous || partyOf(name) !== null) return null;
  return {
    given: spellingOf(given),
    ending: spellingOf(name.split(' ').at(-1) ?? ''),
    last: fold(last),
    gender: genderOfName(given.toLowerCase()),
    office: title === undefined ? null : new Set(stemsOf(inFull(title))),
  };
});

function cited(named: Named): Cited[] {
  const sentence = sentenceNaming(named.person, named.source);
  return sentence ? [{ ...named, sentence }] : [];
}

const sentenceNaming = oncePerPart(({ name }: PersonFinding, { article, findings }): Span | null => {
  const start = article.text.indexOf(name);
  const sentence = start < 0 ? null : sentenceOf(article.text, { start, end: start + name.length });
  return sentence && !inNote({ findings }, sentence) ? sentence : null;
});

function areRivals(a: Named, b: Named): boolean {
  if (areOfOneOutlet(a.source, b.source) || !areTogether(a.source, b.source, apart)) return false;
  if (areManAndWoman(a, b)) return false;
  if (isSlip(a, b)) return mayBeOne(a, b) || haveOneOffice(a, b);
  if (a.last !== b.last || areOneGivenName(a.given, b.given)) return false;
  if (haveOneOffice(a, b) && !isOfMany(a)) return true;
  const areTitled = a.person.title && b.person.title;
  if (!areTitled && a.gender === null && b.gender === null) return false;
  return areSpeltAlike(a.given, b.given, areTitled ? 2 : 1) && mayBeOne(a, b);
}

function mayBeOne(a: Named, b: Named): boolean {
  return !commonLastNames.has(a.last) && areOfOneStory(a.source, b.source);
}

/** One name or the other is misspelled: all else of it is the same. */
function isSlip(a: Named, b: Named): boolean {
  const [one, other] = [a.ending, b.ending];
  if (a.last === b.last && one.name.toLowerCase() === other.name.toLowerCase())
    return areSpelledApart(a.given, b.given);
  if (a.given.folded !== b.given.folded) return false;
  return areSpelledApart(one, other) || (isCutShort(one.name, other.name) && haveOneOffice(a, b));
}

/** "Brandt" and "Brand". */
function isCutShort(a: string, b: string): boolean {
  const [less, more] = a.length < b.length ? [a, b] : [b, a];
  return less.length >= 5 && more.length === less.length + 1 && more.startsWith(less);
}

function haveOneOffice({ office: a }: Named, { office: b }: Named): boolean {
  return a !== null && b !== null && a.size > 0 && (a.isSubsetOf(b) || b.isSubsetOf(a));
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

function areManAndWoman({ gender: a }: Named, { gender: b }: Named): boolean {
  return a !== null && b !== null && a !== b;
}

/** A slip of the pen keeps the beginning (so many letters) and most of the length. */
function areSpeltAlike(a: Spelling, b: Spelling, beginning: number): boolean {
  return (
    a.folded.slice(0, beginning) === b.folded.slice(0, beginning) &&
    Math.abs(a.name.length - b.name.length) <= 2
  );
}

function differenceOf(a: Cited, b: Cited): Difference {
  return factBetween('name', `Name: ${a.person.name} or ${b.person.name}`, [a, b].map(versionOf));
}
