import type { When } from '../../model/finding.ts';
import { period } from '../dates/when.ts';
import { isToTheDay } from './day-told.ts';

/** Verbs by which somebody gives a meeting another day. */
export const movers =
  'mov(?:e|es|ed|ing)|shift(?:s|ed|ing)?|push(?:es|ed|ing)?|bring(?:s|ing)?|brought|puts?|putting|postpon(?:e|es|ed|ing)|delay(?:s|ed|ing)?|defer(?:s|red|ring)?|reschedul(?:e|es|ed|ing)';
/** "|The mediator has moved| Monday's talks", "|brought forward the ministers'| summit". */
const mover = new RegExp(
  `(?<=[\\w.,’'"”)] )(?<!\\b(?:was|were|been|be|being|is|are) )(?:${movers})(?: (?:back|forward|off|up))?(?: (?!to |from |for |on |after |before |ahead |at |in |into |of |with )[\\w'’-]+){0,5} $`,
);
const day =
  '(?:(?:next |this |late |early |mid-|the )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:january|february|march|april|may|june|july|august|september|october|november|december)\\b|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\b)|\\d{1,2}(?:st|nd|rd|th)?\\b|the \\d|tomorrow|next (?:week|month))';
const toDay = new RegExp(`^[^;]{0,120}?\\b(?:to|until|till|for) ${day}`);

/** Where the verb begins by which somebody moves the meeting that follows `before` to the day in `after`; -1 without. */
export function activeMove(before: string, after: string): number {
  const at = before.slice(-90).search(mover);
  if (at < 0 || !toDay.test(after)) return -1;
  return Math.max(0, before.length - 90) + at;
}

const weekday = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/i;

/**
 * The day away from which a meeting is moved ("moved |Monday's| talks"), where only its weekday is told: the next one,
 * on the side of the new day that the verb says.
 */
export function oldDay(old: When, next: When | null, verb: string, today: Temporal.PlainDate | null): When {
  if (!today || old.precision !== 'day' || !weekday.test(old.text)) return old;
  const target = isToTheDay(next) ? period(next).from : null;
  let at = Temporal.PlainDate.from(old.value);
  while (Temporal.PlainDate.compare(at, today) < 0) at = at.add({ days: 7 });
  if (!target) return { ...old, value: at.toString() };
  const isForward = /\b(?:forward|up)\b/.test(verb);
  if (isForward) while (Temporal.PlainDate.compare(at, target) <= 0) at = at.add({ days: 7 });
  else if (/\b(?:postpon|delay|defer|back|off)/.test(verb))
    while (Temporal.PlainDate.compare(at, target) >= 0) at = at.subtract({ days: 7 });
  return { ...old, value: at.toString() };
}
