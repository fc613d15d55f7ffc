import type { Person, PersonFinding } from '../../model/finding.ts';
import type { Span } from '../../model/span.ts';
import type { Document } from '../document/document.ts';
import { type ArticleWords, readWords, type Stretch } from './article-words.ts';
import { type Bodies, readBodies } from './bodies.ts';
import { assembleCast } from './cast.ts';
import { companiesBySigns } from './company-signs.ts';
import { isFirstName } from './given-names.ts';
import { findNameRuns, findShoutedWords } from './name-runs.ts';
import { only } from './only.ts';
import { affiliationsOf, type Organisation, readOrganisations } from './organisation-book.ts';
import { findOrganisationNames, type OrganisationName } from './organisation-names.ts';
import type { Phrases } from './party-phrases.ts';
import { tellingVerbs } from './plain-words.ts';
import { isOfficial, publisherOf } from './publisher.ts';
import { findRoles, type Role } from './roles.ts';
import { buildRoster } from './roster.ts';
import { whoIsMeant } from './who-is-meant.ts';

/** How a mention names somebody. */
export type MentionForm = 'full' | 'last' | 'pronoun' | 'role' | 'anonymous' | 'organisation' | 'label';

/** One place that speaks of one of the article's people or speaking organisations. */
export interface Mention extends Span {
  /** Index into `People.entries`. */
  readonly entry: number;
  readonly form: MentionForm;
}

/** Somebody of the article with all that the article says of who it is. */
export interface PeopleEntry {
  readonly person: Person;
  readonly kind: 'person' | 'organisation' | 'anonymous';
  readonly gender: 'female' | 'male' | null;
  /** Common full name of the country or organisation that the person speaks for, where the text supports it. */
  readonly party: string | null;
}

/** The article's people, and who is meant by any words of it. */
export interface People {
  readonly entries: readonly PeopleEntry[];
  /** Countries that no list has, as the article itself shows them; for `findParties`. */
  readonly polities: Phrases;
  /** Organisations of the article by name, acronym and kind ("the union"). */
  readonly bodies: Bodies;
  /** In order of start; the span covers the whole noun phrase, titles and apposition excluded. */
  readonly mentions: readonly Mention[];
  /** Who is meant by the words of a span ("he", a surname, "the minister", "a senior official"); null where unsure. */
  resolve(span: Span): PeopleEntry | null;
  /** The contract's list of `people` (persons alone, no organisations). */
  findings(): readonly PersonFinding[];
}

/** Finds the people, speaking organisations and unnamed officials of an article. */
export function findPeople(document: Document): People {
  const words = readWords(document);
  const names = findOrganisationNames(words);
  const roles = findRoles(words, names);
  const runs = findNameRuns(words, names, roles);
  const isLabel = (run: Stretch): boolean => isInLabel(document, words, run);
  const roster = buildRoster(words, runs, roles, names, findShoutedWords(words), isLabel);
  const organisations = readOrganisations(words, names);
  const led = ledHouses(roles);
  const surnames = new Set(
    roster.people.flatMap(({ name }) => (led.has(name) ? [] : [name, name.slice(name.lastIndexOf(' ') + 1)])),
  );
  const houses = companies(roles);
  const known = new Map([...houses, ...onlyHouse(document.text, houses, names), ...organisations.known]);
  const affiliations = affiliationsOf(known, (name) => surnames.has(name));
  const cast = assembleCast({
    words,
    roster,
    roles,
    organisations: organisations.places,
    affiliations,
    publisher: publisherOf(document),
    official: isOfficial(document),
  });
  const mentions = cast.mentions.map(({ from, to, entry, form }): Mention => {
    return { start: words.tokens[from]?.start ?? 0, end: words.tokens[to - 1]?.end ?? 0, entry, form };
  });
  let bodies: Bodies | null = null;
  const people: People = {
    entries: cast.entries,
    mentions,
    polities: words.polities,
    get bodies() {
      bodies ??= readBodies(document.text, people);
      return bodies;
    },
    resolve: whoIsMeant(document, cast.entries, mentions, () => people.bodies),
    findings: () => findingsOf(document.text, cast.entries, mentions),
  };
  return people;
}

/** "|Ana Holm|: We …": the words stand in the label of a transcript's paragraph. */
function isInLabel(document: Document, words: ArticleWords, { from }: Stretch): boolean {
  const label = document.paragraphs[words.paragraphOf[from] ?? -1]?.label;
  return label !== null && label !== undefined && (words.tokens[from]?.start ?? label.end) < label.end;
}

/** "Vesna's chief executive": Vesna is a company, for "a spokesman for Vesna" as well. */
function companies(roles: readonly Role[]): [string, Organisation][] {
  return roles.flatMap(({ head, affiliation, party }): [string, Organisation][] => {
    if (affiliation === null || party !== null || affiliation.includes(' ') || !business.test(head))
      return [];
    return [[affiliation.toLowerCase(), { name: affiliation, party: null, affiliation: null }]];
  });
}

/** "managing director of Lake Salmon": a house, though it tells something as a person would. */
function ledHouses(roles: readonly Role[]): ReadonlySet<string> {
  const heads = /^(?:executive|ceo|cfo|coo|chairman|chairwoman|chair|director)$/;
  return new Set(
    roles.flatMap(({ head, affiliation, party }) =>
      // "Ida Berg's campaign chairman" serves her.
      affiliation !== null && party === null && heads.test(head) && !isFirstName(firstOf(affiliation))
        ? [affiliation]
        : [],
    ),
  );
}

function firstOf(words: string): string {
  return (words.split(' ')[0] ?? '').toLowerCase();
}

/** "a spokesman for the company": the only house of business of which the article tells; none where there are two. */
function onlyHouse(
  text: string,
  houses: readonly (readonly [string, Organisation])[],
  names: readonly OrganisationName[],
): [string, Organisation][] {
  if (houses.length === 0) return [];
  const others = names.filter(({ head }) => isCompany.test(head)).map(({ name }) => name);
  const single = only(new Set([...houses.map(([, { name }]) => name), ...others, ...companiesBySigns(text)]));
  const house = houses.find(([, { name }]) => name === single)?.[1];
  return house === undefined ? [] : ['company', 'firm'].map((noun) => [noun, house]);
}

const isCompany =
  /^(?:company|group|airlines|airways|air|holdings|industries|motors|corporation|corp|inc|ltd|bank|energy|systems|technologies|books|foods|cement|rail|pharma|pharmaceuticals|chemicals|logistics|cruises|supermarkets|aerospace|aviation|electronics|software|telecom|publishing|publishers|brewery|beverages|healthcare|shipping|insurance|railways)$/;

const business =
  /^(?:chairman|chairwoman|chair|chief|executive|ceo|boss|director|founder|owner|shareholder)$/;

function findingsOf(
  text: string,
  entries: readonly PeopleEntry[],
  mentions: readonly Mention[],
): PersonFinding[] {
  const spans = entries.map((): Span[] => []);
  for (const { start, end, entry } of mentions) spans[entry]?.push({ start, end });
  return entries.flatMap(({ person, kind }, index) => {
    const own = spans[index] ?? [];
    if (kind === 'organisation' || own.length === 0) return [];
    // "Voters" and "candidates" that say nothing are no people of the article.
    return kind === 'person' || own.some((span) => isTelling(text, span))
      ? [{ ...person, mentions: own }]
      : [];
  });
}

function isTelling(text: string, { start, end }: Span): boolean {
  const next = /^(?:, [^,.]{3,80},)?\s+(?:also |have |has |had )?([a-z]+)/.exec(
    text.slice(end, end + 100),
  )?.[1];
  if (next !== undefined && tellingVerbs.has(next)) return true;
  return /\b(?:said|says|according to|by)\s$/.test(text.slice(Math.max(0, start - 14), start));
}
