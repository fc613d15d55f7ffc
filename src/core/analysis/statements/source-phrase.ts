import type { Range } from './noun-phrases.ts';

/** A phrase that names whom a clause comes from, and where it ends. */
export interface SourcePhrase {
  readonly cue: Range;
  readonly source: Range;
  readonly to: number;
}
