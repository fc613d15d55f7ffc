import type { StatementKind } from '../../model/finding.ts';
import type { Span } from '../../model/span.ts';
import type { Rule } from './rule.ts';

/** A statement before its speaker and date are looked up. */
export interface Draft {
  readonly content: readonly Span[];
  readonly cue: Span | null;
  readonly source: Span | null;
  /** What "who" stands for, where that is the source. */
  readonly antecedent: Span | null;
  readonly kind: StatementKind;
  readonly denied: boolean;
  /** The words around the content that may tell when it was said and whom it was told to. */
  readonly frame: readonly Span[];
  readonly addressee: Span | null;
  /** Its cue stands in another's remark. */
  readonly nested?: true;
  readonly rule: Rule;
  readonly paragraph: number;
}
