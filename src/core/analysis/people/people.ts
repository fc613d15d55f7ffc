import type { Person, PersonFinding } from '../../model/finding.ts';
import type { Span } from '../../model/span.ts';
import type { Document } from '../document/document.ts';

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
  /** In order of start; the span covers the whole noun phrase, titles and apposition excluded. */
  readonly mentions: readonly Mention[];
  /** Who is meant by the words of a span ("he", "Ryabkov", "the minister", "a senior official"); null where unsure. */
  resolve(span: Span): PeopleEntry | null;
  /** The contract's list of `people` (persons alone, no organisations). */
  findings(): readonly PersonFinding[];
}

/** Finds the people, speaking organisations and unnamed officials of an article. */
export function findPeople(_document: Document): People {
  return { entries: [], mentions: [], resolve: () => null, findings: () => [] };
}
