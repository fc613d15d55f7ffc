import type { Span } from './span.ts';

/** How much of a date is known. */
export type Precision = 'year' | 'month' | 'week' | 'day' | 'time';

/** A point or period of time as a source gave it. */
export interface When {
  /** ISO 8601, as precise as known: `2022-01`, `2022-W02`, `2022-01-12`, `2022-01-12T10:00-05:00`. */
  readonly value: string;
  readonly precision: Precision;
  /** False where a part (mostly the year) was implied and not written. */
  readonly stated: boolean;
  /** The words that it came from. */
  readonly text: string;
}

/** Somebody who speaks or takes part: a person, an organisation that speaks, or someone unnamed. */
export interface Person {
  /** Fullest form seen, without titles; for the unnamed the description ("a senior U.S. official"). */
  readonly name: string;
  readonly title?: string;
  readonly affiliation?: string;
  readonly anonymous?: true;
}

/** A person of one article with the places that speak of them by name, pronoun or role. */
export interface PersonFinding extends Person {
  readonly mentions: readonly Span[];
}

export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

/** A time expression, valued as in TIMEX3 (`2022-W02`, `P3D`, `PRESENT_REF`, `2022-01-12T10:00`). */
export interface DateFinding extends Span {
  readonly text: string;
  readonly type: TimexType;
  readonly value: string;
  readonly precision: Precision;
  readonly stated: boolean;
  /** UTC offset of a clock time (`-05:00`): of the zone named beside it, else of the anchor's; absent where unknown. */
  readonly offset?: string;
  readonly rule: string;
}

export type StatementKind = 'direct' | 'mixed' | 'indirect';

/** One remark attributed to somebody, as one article tells it. */
export interface StatementFinding {
  readonly content: readonly Span[];
  readonly cue: Span | null;
  /** The words that name the speaker beside the remark ("he", "Ryabkov", a label). */
  readonly source: Span | null;
  /** Never guessed: null where the text does not support one reading. */
  readonly speaker: Person | null;
  readonly kind: StatementKind;
  /** The cue denies or rejects the content: no renderer shows the text without saying so. */
  readonly denied?: true;
  /** Whom it was said to, where a medium or programme is named (CNN's "State of the Union"). */
  readonly toldTo?: string;
  /** When it was said. */
  readonly date: When | null;
  readonly rule: string;
}

export type MeetingStatus = 'upcoming' | 'held' | 'cancelled' | 'postponed' | 'possible';

/** One meeting (or several told together, see `count`), as one article tells it. */
export interface MeetingFinding {
  readonly title: string;
  /** Countries and organisations by their common full names. */
  readonly parties: readonly string[];
  readonly participants: readonly Person[];
  /** Venue, city. */
  readonly place?: string;
  readonly start: When | null;
  readonly end?: When;
  readonly movedFrom?: When;
  /** "met twice": 2. */
  readonly count?: number;
  /** As the article tells it, on its own day. */
  readonly status: MeetingStatus;
  readonly evidence: readonly Span[];
  readonly rule: string;
}

export type Stance = 'demands' | 'rejects' | 'offers' | 'accepts' | 'warns' | 'denies' | 'open';

/** What a party wants, refuses or offers, as one article tells it. */
export interface PositionFinding {
  readonly party: string;
  readonly stance: Stance;
  /** The words of the position, verbatim from the article. */
  readonly text: string;
  readonly evidence: readonly Span[];
  readonly rule: string;
  /** Held by somebody whose office and house the article does not tell. */
  readonly personal?: true;
}

/** What an outlet took back or mended in an article of its own. */
export interface CorrectionFinding {
  /** Instant with offset, or plain date. */
  readonly at?: string;
  /** The withdrawn words, verbatim from the note. */
  readonly was?: string;
  /** The words that stand in their place, verbatim from the note. */
  readonly now?: string;
  /** The note's sentence or sentences on this one point. */
  readonly text: string;
  readonly evidence: readonly Span[];
  /** Where `now` stands in the note, so that a briefing can cite it. */
  readonly nowSpan?: Span;
  /** The day on which the piece appeared that it mends, where that is told of another piece of the outlet: a plain day. */
  readonly pieceDay?: string;
  /** Whose words were withdrawn altogether, as the note has it: "the source in the government apparatus". */
  readonly whose?: string;
  readonly rule: string;
}

/** A number that matters, with who gave it. */
export interface FigureFinding {
  readonly value: number;
  readonly unit?: string;
  /** What is counted, in the article's words. */
  readonly about: string;
  readonly speaker?: Person;
  readonly evidence: readonly Span[];
  readonly rule: string;
}

/** All that the analysis found in one article. */
export interface Findings {
  readonly people: readonly PersonFinding[];
  readonly dates: readonly DateFinding[];
  readonly statements: readonly StatementFinding[];
  readonly meetings: readonly MeetingFinding[];
  readonly positions: readonly PositionFinding[];
  readonly corrections: readonly CorrectionFinding[];
  readonly figures: readonly FigureFinding[];
}
