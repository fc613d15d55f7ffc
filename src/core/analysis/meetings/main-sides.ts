import { firstFrom } from '../../model/span.ts';
import { sentenceAt } from '../document/document.ts';
import { findParties } from '../people/parties.ts';
import type { Phrases } from '../people/party-phrases.ts';
import type { PeopleEntry } from '../people/people.ts';
import type { Sides } from './named-sides.ts';
import type { Scene } from './scene.ts';

/** "The |ministers|", "the two |leaders|", "both |presidents|": people told by the office that they hold. */
const byOffice =
  /\b(?:the|both|their)(?: two| three| same)?(?: (?:foreign|finance|trade|defen[cs]e|prime|energy|interior|transport|water|top|chief|lead))? (ministers|premiers|presidents|leaders|negotiators|envoys|ambassadors|chiefs|mayors|men|women)\b/;
/** "The two |sides|", "both |countries|": whoever the article is about. */
const byArticle =
  /\b(?:(?:the two|both|the)(?: warring| rival)? (?:sides|parties|delegations|governments|teams|camps)|(?:the two|both|the three|the four) (?:countries|nations|neighbou?rs|states|companies|unions|powers|capitals|organi[sz]ations|governments))\b/;
/** "The |three| countries": how many the article is about. */
const howMany =
  /\bthe (?:(?<three>three)|four) (?:countries|nations|neighbou?rs|states|powers|capitals|governments)\b/;
const offices: Readonly<Record<string, RegExp>> = {
  ministers: /minister|^(?:foreign|home|defen[cs]e|treasury|trade) secretary$|^secretary of\b/i,
  premiers: /prime minister|premier/i,
  presidents: /president/i,
  leaders: /president|prime minister|premier|chancellor|leader|king|emir|chief executive|general secretary/i,
  negotiators: /negotiator|envoy|representative/i,
  envoys: /envoy|representative|ambassador|negotiator/i,
  ambassadors: /ambassador/i,
  chiefs: /chief|head|director|secretary/i,
  mayors: /mayor/i,
  men: /./,
  women: /./,
};
/** Who brings two sides together is none of them. */
const between =
  /mediat|facilitat|conciliat|moderator|observer|rapporteur|special envoy|secretary-general|spokes|advis[eo]r|\baide\b/i;
/** Sentences back, and on, within which holders of an office are the ones meant. */
const near = 8;

/**
 * The two people whose office a sentence names ("the ministers will meet", "the two men spoke"), told before `until`: those
 * of the meeting told last, else the two named last; null where unsure.
 */
export function officeHolders(
  scene: Scene,
  until: number,
  told: readonly { readonly sides: Sides }[],
): readonly PeopleEntry[] | null {
  const mayBe = officeTold(scene);
  return mayBe === null ? null : (pairTold(scene, told, mayBe) ?? pairNamed(scene, until, mayBe));
}

/** Who may hold the office that a sentence names ("the ministers"); null where it names none. */
function officeTold(scene: Scene): MayBe | null {
  const words = byOffice.exec(scene.lower)?.[0] ?? '';
  const noun = words.slice(words.lastIndexOf(' ') + 1);
  const office = / prime /.test(words) ? /prime minister|premier/i : offices[noun];
  return office === undefined ? null : (entry) => isOf(entry, noun, office);
}

/** False where a sentence names an office that not each of these people holds. */
export function mayAllBeMeant(scene: Scene, entries: readonly PeopleEntry[]): boolean {
  const mayBe = officeTold(scene);
  return mayBe === null || entries.every(mayBe);
}

/** False where a sentence names an office ("the ministers") that none of these people holds. */
export function mayBeMeant(scene: Scene, participants: readonly { readonly name: string }[]): boolean {
  const mayBe = officeTold(scene);
  if (mayBe === null || participants.length === 0) return true;
  const names = new Set(participants.map(({ name }) => name));
  return scene.people.entries.some((entry) => names.has(entry.person.name) && mayBe(entry));
}

function isOf({ kind, gender, person: { title } }: PeopleEntry, noun: string, office: RegExp): boolean {
  if (kind !== 'person' || (noun !== 'envoys' && between.test(title ?? ''))) return false;
  if (noun === 'men' || noun === 'women') return gender !== (noun === 'men' ? 'female' : 'male');
  return office.test(title ?? '');
}

type MayBe = (entry: PeopleEntry) => boolean;

/** The two of the meeting told last, where both have the office, or one has it and no other is told of the other. */
function pairTold(
  { people }: Scene,
  told: readonly { readonly sides: Sides }[],
  mayBe: MayBe,
): readonly PeopleEntry[] | null {
  const last = told.findLast(({ sides }) => sides.participants.length === 2)?.sides.participants ?? [];
  const pair = last.flatMap(({ name }) => people.entries.find((entry) => entry.person.name === name) ?? []);
  const isPair = pair.some(mayBe) && pair.every((entry) => mayBe(entry) || entry.person.title === undefined);
  return pair.length === 2 && isPair ? pair : null;
}

/** The two named last, of two countries; null where a third of a like office stands as near. */
function pairNamed(
  { document, people, sentence }: Scene,
  until: number,
  mayBe: MayBe,
): readonly PeopleEntry[] | null {
  const from = document.sentences[Math.max(0, sentence.index - near)]?.start ?? 0;
  const pair: PeopleEntry[] = [];
  let first = until;
  for (let index = firstFrom(people.mentions, until) - 1; index >= 0; index--) {
    const mention = people.mentions[index];
    const entry = mention && people.entries[mention.entry];
    if (!mention || !entry || mention.start < from) break;
    if (pair.includes(entry) || !mayBe(entry)) continue;
    if (pair.some(({ party }) => party !== null && party === entry.party)) continue;
    if (pair.length === 2) return first - mention.end < sameBreath ? null : pair.toReversed();
    pair.push(entry);
    first = mention.start;
  }
  return pair.length === 2 ? pair.toReversed() : null;
}

/** Characters within which people are named in one breath. */
const sameBreath = 120;

/** "the |presidents| of Norland and Peru", "Norland's |prime minister|": an office that a sentence names. */
const namedOffice =
  /\b(?:presidents?|(?:[a-z]+ )?ministers?|premiers?|chancellors?|leaders|chiefs|envoys|negotiators|ambassadors|secretar(?:y|ies)|delegations|kings?|heads of (?:state|government))\b/;
const ahead = 6;

/**
 * Gives countries whose office holders meet these people's names, where the article tells them nearby: "The presidents of
 * Norland and Peru spoke on Monday. Norland's Ida Roe offered |Jun Mori| help". Each country must have its own, and one alone.
 */
export function withHolders(scene: Scene, sides: Sides): Sides {
  const { parties, participants } = sides;
  if (
    parties.length < 2 ||
    parties.length > 4 ||
    participants.length >= parties.length ||
    !namedOffice.test(scene.lower)
  )
    return sides;
  // "The three water ministers": not the president of one of them.
  const mayBe = officeTold(scene);
  const nearby = peopleNear(scene).filter(
    (entry) => entry.person.title === undefined || mayBe === null || mayBe(entry),
  );
  const found = parties.map((party) => only(nearby.filter((entry) => entry.party === party)));
  const missing = found.filter((entry) => entry === null).length;
  const partner = found.find((entry) => entry !== null);
  const free =
    missing === 1 && partner
      ? only(nearby.filter((one) => isOfNobody(one) && stand(scene, one, partner)))
      : null;
  const holders = found.map((entry) => entry ?? free).filter((entry) => entry !== null);
  const names = new Set(holders.map(({ person }) => person.name));
  if (names.size < parties.length || !participants.every(({ name }) => names.has(name))) return sides;
  return { ...sides, participants: holders.map(({ person }) => person) };
}

/** "|Ida Roe| offered her Peruvian colleague, |Jun Mori|, help": in one sentence. */
function stand({ document, people }: Scene, one: PeopleEntry, other: PeopleEntry): boolean {
  const sentences = (entry: PeopleEntry): readonly number[] =>
    people.mentions
      .filter((mention) => people.entries[mention.entry] === entry)
      .slice(0, 6)
      .map(({ start }) => sentenceAt(document, start)?.index ?? -1);
  const own = new Set(sentences(one));
  return sentences(other).some((index) => own.has(index));
}

function isOfNobody({ party, person }: PeopleEntry): boolean {
  const { affiliation, title } = person;
  return party === null && affiliation === undefined && (title === undefined || !ofHouse.test(title));
}

/** Offices of one country's own houses, or of none. */
const ofHouse = /member|senator|lawmaker|opposition|chief executive|director/i;

function only(entries: readonly PeopleEntry[]): PeopleEntry | null {
  const [first, second] = entries;
  return first !== undefined && second === undefined ? first : null;
}

/** The persons of the sentences around who may hold an office of state: by their title, or told by their country alone. */
export function peopleNear({ document, people, sentence }: Scene): readonly PeopleEntry[] {
  const from = document.sentences[sentence.index]?.start ?? 0;
  const to = document.sentences[Math.min(document.sentences.length - 1, sentence.index + ahead)]?.end ?? from;
  const entries = new Set<PeopleEntry>();
  for (let index = firstFrom(people.mentions, from); index < people.mentions.length; index++) {
    const mention = people.mentions[index];
    if (!mention || mention.start >= to) break;
    const entry = people.entries[mention.entry];
    if (entry?.kind === 'person' && isOffice(entry.person.title)) entries.add(entry);
  }
  return [...entries];
}

const stateOffice =
  /president|minister|premier|chancellor|secretary|king|queen|emir|leader|envoy|negotiator|ambassador|chief|director/i;

function isOffice(title: string | undefined): boolean {
  return title === undefined || (stateOffice.test(title) && !between.test(title));
}

/** "The two sides", "both countries". */
export function tellsSides(scene: Scene): boolean {
  return byArticle.test(scene.lower);
}

/**
 * The two sides that the article is about, where a sentence says no more than "the two sides": the two countries of
 * its headline or of its first sentence that names two, else the two organisations named so far.
 */
export function articleSides(scene: Scene, until: number): Pick<Sides, 'parties'> | null {
  if (!byArticle.test(scene.lower) && !byOffice.test(scene.lower)) return null;
  const { document, people } = scene;
  const wanted = wantedIn(scene);
  const titled = partiesIn(document.title, people.polities, wanted > 2);
  if (titled.length === wanted) return { parties: titled };
  for (const sentence of document.sentences.slice(0, 12)) {
    if (sentence.start >= until) break;
    const words = document.text.slice(sentence.start, Math.min(sentence.end, until));
    const parties = partiesIn(words.replace(dateline, ''), people.polities, wanted > 2);
    if (parties.length === wanted) return { parties };
    if (parties.length > wanted) return null;
  }
  if (wanted > 2) return null;
  const parties = organisations(people.mentions.filter(({ start }) => start < until).map(entryOf(scene)));
  return parties.length === 2 ? { parties } : null;
}

/** How many sides its sentence says there are: "the |four| powers"; two where it gives no number. */
function wantedIn({ lower }: Scene): number {
  const match = howMany.exec(lower);
  if (!match) return 2;
  return match.groups?.['three'] === undefined ? 4 : 3;
}

/** "WELLINGTON, New Zealand — ", "LIMA, Peru, March 3 (DW) - ": where it was written is no side. */
const dateline = /^\p{Lu}{3}[\p{Lu} .'’/-]*,[^.!?—–]{2,50}? (?:—|–|\([^)]{2,20}\) ?[—–-]{1,2}) /u;

function partiesIn(text: string, polities: Phrases, ofCountries = false): string[] {
  const found = findParties(text, { start: 0, end: text.length }, polities);
  const own = ofCountries ? found.filter(({ kind }) => kind !== 'organisation') : found;
  return [...new Set(own.map(({ party }) => party))];
}

function entryOf({ people }: Scene): (mention: { readonly entry: number }) => PeopleEntry | undefined {
  return ({ entry }) => people.entries[entry];
}

/** The organisations that people speak for or that are named themselves, in order, each once. */
function organisations(entries: readonly (PeopleEntry | undefined)[]): string[] {
  const names = entries.flatMap((entry) => {
    if (entry === undefined) return [];
    return (entry.kind === 'organisation' ? entry.person.name : entry.person.affiliation) ?? [];
  });
  return [...new Set(names.filter((name) => /^\p{Lu}[^\s]*(?: |\p{Lu}+$)/u.test(name)))];
}
