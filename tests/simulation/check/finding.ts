/**
 * - `lost`: what should have come did not
 * - `doubled`: it came twice
 * - `late`: for no reason, or without saying so
 * - `early`, `no-slot`: at a time that nobody asked for
 * - `burst`: with one that had overtaken it
 * - `out-of-order`, `wrong-place`
 * - `wrong-edit`: a message was replaced by another one's text
 * - `news-twice`, `news-never`: what a channel was told is new was not, or was not told
 * - `stuck`, `failed`, `unknown`: a delivery that is left open, or given up, for no reason
 */
export type FindingKind =
  | 'lost'
  | 'doubled'
  | 'late'
  | 'early'
  | 'no-slot'
  | 'burst'
  | 'out-of-order'
  | 'wrong-place'
  | 'wrong-edit'
  | 'news-twice'
  | 'news-never'
  | 'stuck'
  | 'failed'
  | 'unknown';

export interface Finding {
  readonly kind: FindingKind;
  readonly text: string;
}

/** How much there was to judge. */
export interface Counts {
  slots: number;
  digests: number;
  late: number;
  messages: number;
  corrections: number;
  alerts: number;
  /** Refusals that somebody had to be told of. */
  troubles: number;
  /** Digests that somebody wanted at once. */
  asked: number;
  /** Deliveries of which nobody can know whether they were posted. */
  unknown: number;
}

export interface Verdict {
  readonly findings: Finding[];
  readonly counts: Counts;
}

/** To count from. */
export function noCounts(): Counts {
  return {
    slots: 0,
    digests: 0,
    late: 0,
    messages: 0,
    corrections: 0,
    alerts: 0,
    troubles: 0,
    asked: 0,
    unknown: 0,
  };
}
