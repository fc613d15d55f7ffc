/* What messages of the simulation say: plain JSON in the place of a rendered body. */

/** A message of a digest. */
export interface ShownDigest {
  readonly kind: 'digest';
  readonly subscription: string;
  readonly topic: string;
  readonly delivery: string;
  readonly key: string;
  readonly dueAt: string;
  /** Instant of the host's clock. */
  readonly composedAt: string;
  /** True time of it, ms. */
  readonly madeAt: number;
  readonly part: number;
  readonly parts: number;
  /** Revisions after the first and up to the second are told as new. */
  readonly news: readonly [number, number];
  readonly late: boolean;
  /** Corrections that its lines show. */
  readonly corrected: readonly string[];
}

export type Shown =
  | ShownDigest
  /** Nothing is new. */
  | {
      readonly kind: 'quiet';
      readonly subscription: string;
      readonly delivery: string;
      readonly dueAt: string;
    }
  /** In the thread of a digest: what was corrected in it. */
  | {
      readonly kind: 'correction';
      readonly subscription: string;
      readonly digest: string;
      readonly tells: readonly string[];
    }
  | { readonly kind: 'alert'; readonly subscription: string; readonly meeting: string }
  | {
      readonly kind: 'trouble';
      readonly subscription: string;
      readonly why: string;
      readonly dueAt: string;
    };
