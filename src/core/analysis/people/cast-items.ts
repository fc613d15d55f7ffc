import type { ArticleWords } from './article-words.ts';
import { type Epithet, epithetAt } from './epithets.ts';
import { type Kin, kinAt } from './kin.ts';
import type { Gender } from './named.ts';
import { meansNobody } from './nobody.ts';
import { only } from './only.ts';
import { type OrganisationPlace, ofUnion } from './organisation-book.ts';
import type { MentionForm } from './people.ts';
import { pronounGender } from './pronouns.ts';
import { relationOf } from './relations.ts';
import type { Role } from './roles.ts';
import type { Roster } from './roster.ts';
import { doerAt, type Somebody, somebodyAt, unknownAt } from './somebody.ts';
import { crowdAt, type Unnamed } from './unnamed.ts';

/** Words that may speak of somebody: a name, a title, a pronoun, an unnamed source, an organisation. */
export interface Item {
  readonly from: number;
  readonly to: number;
  readonly named?: { readonly index: number; readonly form: MentionForm };
  readonly role?: Role;
  readonly crowd?: Unnamed;
  /** "the Maine Republican", "the shepherd". */
  readonly epithet?: Epithet;
  readonly kin?: Kin;
  readonly somebody?: Somebody;
  readonly organisation?: {
    readonly name: string;
    readonly party: string | null;
    readonly affiliation: string | null;
  };
  /** A pronoun's; null for "the 28-year-old", which tells none. */
  readonly gender?: Gender | null;
  /** "His Excellency": whoever is named so. */
  readonly styled?: true;
  /** Somebody whom the text has not named: a pronoun after it may mean him or her. */
  readonly stranger?: true;
}

/** What the passes before the walk found. */
export interface ItemSources {
  readonly words: ArticleWords;
  readonly roster: Roster;
  readonly roles: readonly Role[];
  readonly organisations: readonly OrganisationPlace[];
}

/** "the Red Cross" after "the Kenyan Red Cross": that society, where the article has one. */
function nationalSociety(printed: string, organisations: readonly OrganisationPlace[]): string | null {
  const society = /^Red (?:Cross|Crescent)$/.exec(printed)?.[0];
  if (society === undefined) return null;
  const names = organisations.map(({ organisation }) => organisation.name);
  return only(new Set(names.filter((name) => name.endsWith(` ${society}`))));
}

/** All of them in text order; of two that begin together the longer first. */
export function itemsOf({ words, roster, roles, organisations }: ItemSources): Item[] {
  const items: Item[] = [];
  roster.people.forEach((person, index) => {
    for (const { from, to, form } of person.places) items.push({ from, to, named: { index, form } });
  });
  for (const role of roles)
    if (!roster.spokenFor.has(role)) items.push({ from: role.from, to: role.to, role });
  for (const { from, to } of roster.strangers) items.push({ from, to, stranger: true });
  for (const { from, to, organisation } of organisations) items.push({ from, to, organisation });
  items.push(...partyItems(words, organisations), ...wordItems(words, roles, organisations));
  // Of two that begin together the longer one speaks: "the Russian foreign ministry" over "the Russian".
  return items.sort((a, b) => a.from - b.from || b.to - a.to);
}

/** Countries and international organisations; "the White House" and "the European Commission" as printed. */
function partyItems(words: ArticleWords, organisations: readonly OrganisationPlace[]): Item[] {
  return words.parties.flatMap(({ from, to, party, kind }): Item[] => {
    if (kind === 'people') return [];
    const printed = words.text.slice(words.tokens[from]?.start, words.tokens[to - 1]?.end);
    const isOwn = kind === 'seat' || ofUnion.test(printed);
    const name = isOwn ? printed : (nationalSociety(printed, organisations) ?? party);
    return [{ from, to, organisation: { name, party, affiliation: isOwn ? party : null } }];
  });
}

/** Those whom words without a name may mean: "the shepherd", "his widow", "a woman", "she", "two officials". */
function wordItems(
  words: ArticleWords,
  roles: readonly Role[],
  organisations: readonly OrganisationPlace[],
): Item[] {
  const items: Item[] = [];
  const named = new Uint8Array(words.tokens.length);
  for (const { from, to } of organisations) named.fill(1, from, to);
  const offices = new Uint8Array(words.tokens.length);
  for (const { titleFrom, to } of roles) offices.fill(1, titleFrom, to);
  const titled = new Set(roles.map(({ from }) => from));
  const meant = new Set(roles.filter((role) => !meansNobody(words, role)).map(({ from }) => from));
  const ending = new Map(organisations.map((one) => [one.to, one]));
  words.tokens.forEach((token, at) => {
    if (token.kind !== 'word' || named[at]) return;
    const epithet = titled.has(at) || named[at + 1] ? null : epithetAt(words, at);
    if (epithet) items.push({ from: at, to: epithet.to, epithet });
    const kin = kinAt(words, at);
    if (kin) items.push({ from: kin.from, to: kin.to, kin });
    const somebody = meant.has(at) ? null : somebodyAt(words, at);
    if (somebody) items.push({ from: at, to: somebody.to, somebody });
    const unknown = unknownAt(words, at) ?? (somebody || titled.has(at) ? null : doerAt(words, at));
    if (unknown) items.push({ ...unknown, stranger: true });
    // "HE the Minister" is His Excellency.
    const gender = token.text === 'HE' && words.shouted[at] !== true ? null : pronounGender(token.lower);
    const stand = gender ? null : standIn(words, at);
    if (gender && styles.test(words.tokens[at + 1]?.lower ?? ''))
      items.push({ from: at, to: at + 2, gender, styled: true });
    else if (gender) items.push({ from: at, to: at + 1, gender });
    else if (stand) items.push(stand);
    else {
      const crowd = offices[at] === 1 ? null : crowdAt(words, at, ending);
      if (crowd) items.push({ from: crowd.from, to: crowd.to, crowd });
    }
  });
  return items;
}

/** "His Excellency" is he. */
export const styles = /^(?:excellency|highness|majesty|holiness|eminence)$/;

/** "the 28-year-old", "the dad-of-three", "the mother of four": whoever was just spoken of. */
function standIn(words: ArticleWords, at: number): Item | null {
  if (words.tokens[at]?.lower !== 'the') return null;
  const [first, second, third] = [words.tokens[at + 1], words.tokens[at + 2], words.tokens[at + 3]];
  if (first?.kind === 'number' && third?.lower === 'year-old') return { from: at, to: at + 4, gender: null };
  const gender = relationOf(first?.lower ?? '');
  if (gender === undefined || first === undefined) return null;
  if (first.lower.includes('-of-')) return { from: at, to: at + 2, gender };
  const counted = second?.lower === 'of' && (third?.kind === 'number' || counts.test(third?.lower ?? ''));
  return counted ? { from: at, to: at + 4, gender } : null;
}

const counts = /^(?:one|two|three|four|five|six|seven|eight|nine|ten)$/;
