import type { DateFinding } from '../../model/finding.ts';
import type { ClockTime, YearStep } from './candidate.ts';
import type { Direction } from './direction.ts';

/** The last date told, for "a year earlier", "that day", "in May" of a history. */
export interface Focus {
  readonly value: string;
  readonly precision: DateFinding['precision'];
  readonly day: Temporal.PlainDate | null;
  /** It stands for a night, so that small hours after it belong to the next day. */
  readonly night: boolean;
  /** The time of day that was told, for "45 minutes later". */
  readonly clock?: ClockTime;
}

/** What a meaning is valued against. */
export interface Setting {
  readonly anchor: Temporal.PlainDate | null;
  readonly direction: Direction;
  /** The words just before it, for "from a year ago". */
  readonly before: string;
  readonly words: string;
  readonly focus: Focus | null;
  readonly focusDay: Focus | null;
  /** The day that a weekday must precede or follow: the old date of a meeting lies before its new one. */
  readonly limit: { readonly day: Temporal.PlainDate; readonly side: 'before' | 'after' } | null;
  /** The article tells a history: bare months and days belong to the year last told. */
  readonly narrative: boolean;
}

/** A valued time; `day` where it is one. */
export interface Value {
  readonly value: string;
  readonly precision: DateFinding['precision'];
  readonly stated: boolean;
  readonly type?: DateFinding['type'];
  readonly day?: Temporal.PlainDate;
  /** The time of day, where it was counted from one told before. */
  readonly clock?: ClockTime;
}

/** The year that "of last year" or "of that year" means; null where it leans on what is not known. */
export function steppedYear(step: YearStep, setting: Setting): number | null {
  const told = /^\d{4}/.exec(setting.focus?.value ?? '')?.[0];
  const base = step.from === 'focus' && told ? Number(told) : setting.anchor?.year;
  return base === undefined ? null : base + step.by;
}

/** The year of a bare month or day of a history, which goes on: January after a December is the next year's. */
export function historyYear(setting: Setting, month: number): number | null {
  const told = /^(\d{4})(?:-(\d\d))?/.exec(setting.focus?.value ?? '');
  if (!told) return null;
  const turn = told[2] !== undefined && Number(told[2]) - month > 7 ? 1 : 0;
  return Number(told[1]) + turn;
}

/** A day whose date nothing tells. */
export const unknownDay: Value = { value: 'XXXX-XX-XX', precision: 'day', stated: false };

export function dayValue(day: Temporal.PlainDate, stated: boolean): Value {
  return { value: day.toString(), precision: 'day', stated, day };
}
