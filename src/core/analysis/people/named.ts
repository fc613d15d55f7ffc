import type { Stretch } from './article-words.ts';
import type { Introduction } from './descriptions.ts';

export type Gender = 'female' | 'male';

/** Somebody whom the article names, as gathered from all places that name him or her. */
export interface Named {
  /** Fullest form seen, without titles. */
  name: string;
  /** Spelling keys of the fullest form's words. */
  keys: readonly string[];
  gender: Gender | null;
  readonly introductions: Introduction[];
  /** In text order. */
  readonly places: NamedPlace[];
  /** One word that tells something once: a person or, as well, a company or a paper. */
  uncertain: boolean;
}

export interface NamedPlace extends Stretch {
  readonly form: 'full' | 'last' | 'label';
}
