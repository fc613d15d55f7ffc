import type { When } from '../../model/finding.ts';
import { period } from '../dates/when.ts';

const weekday =
  /^(?:on )?(?:mon|tues?|wednes|wed|thurs?|fri|satur|sat|sun)(?:day)?(?: (?:morning|afternoon|evening|night))?$/i;
/** Days within which a day told without its year is looked for on the side that the words say. */
const farthest = 240;
const statedYear = /\d{4}/;

/**
 * Turns a date whose year or week was implied to the side of `today` that the meeting's own words say: "has invited
 * him to a meeting in October" is the next October, "met in October" the last.
 */
export function lean(when: When, side: 'past' | 'future', today: Temporal.PlainDate): When {
  if (when.stated || statedYear.test(when.text) || when.precision === 'time') return when;
  const { from, to } = period(when);
  const isPast = Temporal.PlainDate.compare(to, today) < 0;
  const isFuture = Temporal.PlainDate.compare(from, today) > 0;
  if ((side === 'future' && !isPast) || (side === 'past' && !isFuture)) return when;
  const sign = side === 'future' ? 1 : -1;
  if (when.precision === 'month' && /^(?:early |late |mid-)?\p{L}+\.?$/u.test(when.text)) {
    const month = from.add({ years: sign });
    return { ...when, value: month.toString().slice(0, 7) };
  }
  if (when.precision !== 'day') return when;
  if (weekday.test(when.text)) return { ...when, value: from.add({ days: 7 * sign }).toString() };
  if (/\d/.test(when.text) && /\p{L}/u.test(when.text)) {
    const day = from.add({ years: sign });
    // "25 February", told in March, is no day of the next year.
    return Math.abs(today.until(day).days) < farthest ? { ...when, value: day.toString() } : when;
  }
  return when;
}
