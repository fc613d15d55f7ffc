import { countryRows } from './countries.ts';
import { organisationRows } from './organisations.ts';
import type { Token } from './tokens.ts';

/** How some words stand for a party: by name, by its people, by capital, by seat of government, as an organisation. */
export type PartyKind = 'name' | 'people' | 'capital' | 'seat' | 'organisation';

/** Words that stand for a country or an organisation. */
export interface PartyPhrase {
  readonly party: string;
  readonly kind: PartyKind;
  /** Folded tokens. */
  readonly keys: readonly string[];
  /** Matches in these very letters alone (acronyms). */
  readonly exact: string | null;
  /** Also a state's, a river's or a person's name. */
  readonly ambiguous: boolean;
}

/** One spelling for "organisation", "co-operation" and typographic apostrophes. */
export function foldWord(lower: string): string {
  if (lower.length < 6) return lower;
  return lower.replace('organis', 'organiz').replace('co-op', 'coop').replace('programme', 'program');
}

/** Phrases by their first folded word, longest first. */
export type Phrases = ReadonlyMap<string, readonly PartyPhrase[]>;

/** Every phrase of the lists. */
export const partyPhrases: Phrases = buildPhrases();

/**
 * The longest phrase that stands at a token, whatever its surroundings say.
 * @param own an article's own, where the lists have none
 */
export function phraseAt(tokens: readonly Token[], at: number, own?: Phrases): PartyPhrase | null {
  const first = tokens[at];
  if (!first?.capital) return null;
  const key = foldWord(first.lower);
  const matching = (phrase: PartyPhrase): boolean => matches(phrase, tokens, at);
  return partyPhrases.get(key)?.find(matching) ?? own?.get(key)?.find(matching) ?? null;
}

function matches(phrase: PartyPhrase, tokens: readonly Token[], at: number): boolean {
  if (phrase.exact !== null && tokens[at]?.text !== phrase.exact) return false;
  return phrase.keys.every((key, offset) => {
    const token = tokens[at + offset];
    return token !== undefined && foldWord(token.lower) === key;
  });
}

function buildPhrases(): Map<string, PartyPhrase[]> {
  const phrases = new Map<string, PartyPhrase[]>();
  for (const row of countryRows) addCountry(phrases, row);
  for (const row of organisationRows) addWords(phrases, row, firstName(row), 'organisation');
  add(phrases, 'Brussels', 'European Union', 'capital');
  for (const list of phrases.values()) list.sort((a, b) => b.keys.length - a.keys.length);
  return phrases;
}

function addCountry(phrases: Map<string, PartyPhrase[]>, row: string): void {
  const [names = '', peoples = '', capitals = '', seats = ''] = row.split('|');
  const party = firstName(names);
  addWords(phrases, names, party, 'name');
  addWords(phrases, peoples, party, 'people');
  addWords(phrases, capitals, party, 'capital');
  addWords(phrases, seats, party, 'seat');
}

function firstName(names: string): string {
  return (names.split(',')[0] ?? '').replace(/[[\]]/g, '');
}

function addWords(phrases: Map<string, PartyPhrase[]>, list: string, party: string, kind: PartyKind): void {
  for (const words of list.split(',')) if (words) add(phrases, words, party, kind);
}

function add(phrases: Map<string, PartyPhrase[]>, listed: string, party: string, kind: PartyKind): void {
  const ambiguous = listed.startsWith('[');
  const words = listed.replace(/[[\]]/g, '').replaceAll('’', "'");
  const keys = words.toLowerCase().replaceAll("'s", " 's").replace(/\+$/, ' +').split(' ').map(foldWord);
  const exact = /^[A-Z][A-Z.]{1,5}$/.test(words) && words === words.toUpperCase() ? words : null;
  const first = keys[0] ?? '';
  const list = phrases.get(first) ?? [];
  list.push({ party, kind, keys, exact, ambiguous });
  phrases.set(first, list);
}
