import type { Person } from '../../model/finding.ts';
import type { Introduction } from './descriptions.ts';
import type { Named } from './named.ts';
import { politicalParties } from './plain-words.ts';
import { properCase } from './same-name.ts';

/** What stands beside a person's names, drawn together. */
export interface Profile {
  readonly person: Person;
  readonly party: string | null;
}

/** What an article knows of organisations, for "the bank's chair" and "Berg's spokesman". */
export interface Affiliations {
  /** The fullest name and party of an organisation known by its last word or another name; null where unknown. */
  organisation(words: string): { readonly name: string; readonly party: string | null } | null;
  /** True where the words name one of the article's people. */
  isPerson(words: string): boolean;
}

/** Draws a person's title, affiliation and party from all that stands beside the names. */
export function profileOf(named: Named, affiliations: Affiliations): Profile {
  const title = bestTitle(named.introductions);
  const affiliation = affiliationOf(named.introductions, affiliations);
  const person: Person = {
    name: named.name,
    ...(title === null ? {} : { title: properCase(title) }),
    ...(affiliation.name === null ? {} : { affiliation: affiliation.name }),
  };
  return { person, party: affiliation.party };
}

/** "the WTO's head" says less than "WTO Director-General". */
const general = /^(?:head|chief|leader|boss|official|politician|diplomat|lawmaker)$/i;

const past = /^(?:former|ex-|retired)/i;

/** "head", "retired general": less than the office that somebody holds. */
export function isVague(title: string): boolean {
  return general.test(title) || past.test(title);
}

/** The first title seen, unless a later one says it more fully. */
function bestTitle(introductions: readonly Introduction[]): string | null {
  let best: string | null = null;
  for (const { title } of introductions) {
    if (title === null) continue;
    if (
      best === null ||
      isFuller(title, best) ||
      (general.test(best) && !general.test(title)) ||
      (past.test(best) && !past.test(title))
    )
      best = title;
  }
  return best;
}

function isFuller(title: string, than: string): boolean {
  if (title.length <= than.length) return false;
  const words = new Set(title.toLowerCase().split(/\s+/));
  return than
    .toLowerCase()
    .split(/\s+/)
    .every((word) => words.has(word));
}

function affiliationOf(
  introductions: readonly Introduction[],
  affiliations: Affiliations,
): { readonly name: string | null; readonly party: string | null } {
  let name: string | null = null;
  let party: string | null = null;
  for (const one of introductions) {
    if (one.title !== null && /^(?:former|ex-)/i.test(one.title)) continue;
    const known = knownAffiliation(one, affiliations);
    name ??= known.name;
    party ??= one.party ?? known.party;
  }
  return { name, party };
}

function knownAffiliation(
  one: Introduction,
  affiliations: Affiliations,
): { readonly name: string | null; readonly party: string | null } {
  const words = one.affiliation ?? one.short;
  if (words === null || affiliations.isPerson(words)) return { name: null, party: null };
  const known = affiliations.organisation(words);
  if (known) return known;
  // "Hemlock's spokesman" may be a man's; "Hemlock's chief executive" is a company's.
  const personal =
    one.party === null && one.head !== null && /^(?:spokes|aide|advis|lawyer|attorney|deputy)/.test(one.head);
  if (personal && /^\p{Lu}[\p{Ll}-]+$/u.test(words) && !politicalParties.test(words))
    return { name: null, party: null };
  return { name: one.affiliation, party: one.party };
}
