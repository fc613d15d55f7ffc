import type { MeetingFinding, Person } from '../../model/finding.ts';
import { textOf } from '../../model/span.ts';
import { oncePerArticle, oncePerPart } from '../read-once.ts';
import type { ScopedArticle } from '../scope.ts';
import { lastName, type NamedSides, plain } from './named.ts';
import type { MeetingTelling } from './telling.ts';

/** True where an article speaks of those who met, wherever it does: of the people, where they are told by name. */
export function speaksOf(source: ScopedArticle, { parties, participants }: NamedSides): boolean {
  const words = wordsOf(source);
  return (
    participants.every((person) => knowsPerson(words, person)) &&
    (participants.length > 1 || parties.every((party) => knowsParty(words, party)))
  );
}

/** True where it speaks of any of them. */
export function speaksOfSome(source: ScopedArticle, { parties, participants }: NamedSides): boolean {
  const words = wordsOf(source);
  return (
    participants.some((person) => knowsPerson(words, person)) ||
    parties.some((party) => knowsParty(words, party))
  );
}

/** Names that two articles must share to be about one matter, where they have so many. */
const enough = 3;

/** True where two articles speak of one person by the full name, or share names of other kinds. */
export function areOfOneMatter(a: ScopedArticle, b: ScopedArticle): boolean {
  const words = wordsOf(a);
  const isShared = ({ name, anonymous }: Person): boolean =>
    !anonymous && name.includes(' ') && words.text.includes(plain(name));
  if (b.findings.people.some(isShared)) return true;
  const { names } = wordsOf(b);
  const shared = [...words.names].filter((name) => names.has(name)).length;
  return shared > 0 && shared >= Math.min(enough, names.size, words.names.size);
}

/** "a call with |Seaport|", "spoke with Matti Salo of |Seaport|": true where the words of two tellings share a name. */
export function shareName(a: MeetingTelling, b: MeetingTelling): boolean {
  return !namesOfEvidence(a.finding, a.source).isDisjointFrom(namesOfEvidence(b.finding, b.source));
}

const namesOfEvidence = oncePerPart(
  ({ evidence }: MeetingFinding, { article }): ReadonlySet<string> =>
    new Set(evidence.flatMap((span) => namesIn(textOf(article.text, span)))),
);

function namesIn(text: string): readonly string[] {
  return (text.match(inSentence) ?? []).filter((name) => !calendar.test(name));
}

interface Words {
  readonly text: string;
  /** The parties that it names in words of its own ("Kyiv", "the Norwegians"), as far as something was read of them. */
  readonly parties: ReadonlySet<string>;
  /** Its words with a capital within a sentence, but for days and months. */
  readonly names: ReadonlySet<string>;
}

const inSentence = /(?<=[\p{Ll},] )\p{Lu}[\p{L}-]+/gu;
const calendar =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)$/;

function knowsPerson(words: Words, { name, affiliation }: Person): boolean {
  return words.text.includes(lastName(name)) || (affiliation !== undefined && knowsParty(words, affiliation));
}

function knowsParty({ text, parties }: Words, party: string): boolean {
  return parties.has(party) || text.includes(plain(party));
}

const wordsOf = oncePerArticle(({ article: { text }, findings }): Words => {
  const { meetings, people, positions } = findings;
  return {
    text: plain(text),
    names: new Set(namesIn(text)),
    parties: new Set([
      ...meetings.flatMap(({ parties }) => parties),
      ...people.flatMap(({ affiliation }) => affiliation ?? []),
      ...positions.map(({ party }) => party),
    ]),
  };
});
