import type { Stance } from '../../model/finding.ts';
import type { Span } from '../../model/span.ts';

/** A position before the article's repetitions are taken out. */
export interface Position {
  readonly party: string;
  readonly stance: Stance;
  /** The position's words. */
  readonly words: Span;
  readonly evidence: Span;
  readonly rule: string;
}
