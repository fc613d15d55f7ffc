import type { DateFinding, TimexType } from '../../model/finding.ts';
import type { Span } from '../../model/span.ts';

export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'weekend'
  | 'week'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century';

/** Parts of the day and seasons as TIMEX3 writes them. */
export type PartOfDay = 'MO' | 'MI' | 'AF' | 'EV' | 'NI';
export type Season = 'SP' | 'SU' | 'FA' | 'WI';

/**
 * "last", "this", "next" before a weekday, a month or a season; "this coming" before a weekday; `over` for a month that
 * figures are told of ("the October report").
 */
export type Shift = 'last' | 'this' | 'next' | 'coming' | 'over';

/** "of last year" (-1 from the anchor), "of that year" (0 from the focus) behind a month or a day. */
export interface YearStep {
  readonly by: number;
  readonly from: 'anchor' | 'focus';
}

/** What the words say, before it is known when they were written. */
export type Meaning =
  /** Needs no anchor: a year, a decade, a duration, a set, a reference. */
  | {
      readonly kind: 'fixed';
      readonly type: TimexType;
      readonly value: string;
      readonly precision: DateFinding['precision'];
      readonly stated: boolean;
    }
  /** "Jan. 12", "12 January 2022"; `weekOf` for "the week of Oct. 24". Weekdays count 1 Monday … 7 Sunday. */
  | {
      readonly kind: 'day';
      readonly month: number;
      readonly day: number;
      readonly year?: number;
      readonly weekday?: number;
      readonly weekOf?: true;
      readonly yearBy?: YearStep;
    }
  | {
      readonly kind: 'month';
      readonly month: number;
      readonly year?: number;
      readonly shift?: Shift;
      readonly yearBy?: YearStep;
    }
  /** "Monday", "next Monday"; `weeks` for "Monday next week" (1), `side` for "the Monday before" the day told last, `plus` for "a week on Monday" (1). */
  | {
      readonly kind: 'weekday';
      readonly weekday: number;
      readonly shift?: Shift;
      readonly weeks?: number;
      readonly side?: 'before' | 'after';
      readonly plus?: number;
    }
  /** "the last Friday in April" (`which` -1), "the first Monday of next month" (`months` 1). */
  | {
      readonly kind: 'nthWeekday';
      readonly which: number;
      readonly weekday: number;
      readonly month?: number;
      readonly months?: number;
      readonly year?: number;
      readonly yearBy?: YearStep;
    }
  /** "the 24th", "the 3rd of next month" (`months` 1). */
  | { readonly kind: 'dayOfMonth'; readonly day: number; readonly months?: number }
  /** "today" (0), "yesterday" (-1). */
  | { readonly kind: 'offset'; readonly days: number }
  /** "this week" (0), "next year" (1), "that day" (0, from the focus). */
  | { readonly kind: 'unit'; readonly unit: Unit; readonly by: number; readonly from: 'anchor' | 'focus' }
  /** "four years ago" (-4 from the anchor), "two days later" (2 from the focus). */
  | { readonly kind: 'distance'; readonly unit: Unit; readonly by: number; readonly from: 'anchor' | 'focus' }
  /** "in four days": a date where the sentence looks forward, else a length. */
  | { readonly kind: 'within'; readonly unit: Unit; readonly count: number }
  | {
      readonly kind: 'season';
      readonly season: Season;
      readonly year?: number;
      readonly shift?: Shift;
      readonly yearBy?: YearStep;
    }
  /** "the third quarter" (of: 4), "the second half of 2024" (of: 2). */
  | {
      readonly kind: 'fraction';
      readonly of: 2 | 4;
      readonly part: number;
      readonly year?: number;
      readonly yearBy?: YearStep;
    }
  | { readonly kind: 'holiday'; readonly name: string; readonly year?: number; readonly yearBy?: YearStep }
  /** "10:00" with no day beside it. */
  | { readonly kind: 'clock' };

/** A time of day; minutes count from midnight, 1440 is the midnight that ends the day. */
export interface ClockTime {
  readonly minutes: number;
  /** Told without a.m. or p.m. and small enough for either. */
  readonly loose?: true;
  /** IANA zone or `±HH:MM` of the zone that is named beside it; `local` for "local time". */
  readonly zone?: string;
}

/** Words that tell a time, with their meaning. Offsets count in the article's text. */
export interface Candidate extends Span {
  /** The parser that found it. */
  readonly rule: string;
  readonly meaning: Meaning;
  readonly part?: PartOfDay;
  readonly clock?: ClockTime;
}

/** Finds one family of expressions in one sentence (offsets count in the sentence). */
export interface DateParser {
  readonly name: string;
  parse(sentence: string): readonly ParsedDate[];
}

export interface ParsedDate extends Span {
  readonly meaning: Meaning;
  readonly part?: PartOfDay;
  readonly clock?: ClockTime;
}

/** What one match of a pattern means; null where the words around it say that it tells no time. */
export type Reading = Omit<ParsedDate, 'start' | 'end'> & { readonly from?: number; readonly to?: number };

/**
 * A parser that runs one global pattern over the sentence.
 * @param hint a cheap test: where it fails, the pattern is not run
 */
export function patternParser(
  name: string,
  hint: RegExp,
  pattern: RegExp,
  read: (match: RegExpExecArray, sentence: string) => Reading | null,
): DateParser {
  return {
    name,
    parse(sentence) {
      if (!hint.test(sentence)) return [];
      const found: ParsedDate[] = [];
      for (const match of sentence.matchAll(pattern)) {
        const reading = read(match, sentence);
        if (!reading) continue;
        const { from, to, ...rest } = reading;
        found.push({ ...rest, start: from ?? match.index, end: to ?? match.index + match[0].length });
      }
      return found;
    },
  };
}
