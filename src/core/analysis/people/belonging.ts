import type { ArticleWords, Stretch } from './article-words.ts';
import { wordsOf } from './article-words.ts';
import type { OrganisationName } from './organisation-names.ts';

/** Whom somebody speaks or works for, as the words beside a title say. */
export interface Belonging {
  /** As readers are shown it. */
  readonly affiliation: string | null;
  readonly party: string | null;
  /** "the bank's", "for the ministry": an organisation named elsewhere by its last word. */
  readonly short: string | null;
}

/** No word says whom. */
export const nobody: Belonging = { affiliation: null, party: null, short: null };

/** An article's words with its organisations by their first and last tokens. */
export interface Scene {
  readonly words: ArticleWords;
  readonly starting: ReadonlyMap<number, OrganisationName>;
  readonly ending: ReadonlyMap<number, OrganisationName>;
}

/** How a party is shown as an affiliation: a seat of government in the article's words, else the party's full name. */
export function affiliationOf(
  words: ArticleWords,
  party: Stretch & { readonly party: string; readonly kind: string },
): string {
  return party.kind === 'seat' ? wordsOf(words, party) : party.party;
}
