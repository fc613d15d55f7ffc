import type { When } from '../../model/finding.ts';
import { period } from '../dates/when.ts';

const weekday =
  /^(?:on |this )?(?:mon|tues?|wednes|wed|thurs?|fri|satur|sat|sun)(?:day)?(?: (?:morning|afternoon|evening|night))?$/i;
/** Days within which a day told without its year is looked for on the side that the words say. */
const farthest = 240;
const statedYear = /\d{4}/;

/**
 * Turns a date whose year or week was implied to the side of `today` that the meeting's own words say: "has invited
 * him to a meeting in October" is the next October, "met in October" the last.
 */
export function lean(when: When, side: 'past' | 'future', today: Temporal.PlainDate): When {
  if (when.stated || statedYear.test(when.text)) return when;
  if (when.precision === 'time') return leanTime(when, side, today);
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
  // "from |22| to 24 September": the month stands beside the last of them.
  if (/\d/.test(when.text) && /\p{L}|^\d{1,2}(?:st|nd|rd|th)?$/u.test(when.text)) {
    const day = from.add({ years: sign });
    // "25 February", told in March, is no day of the next year.
    return Math.abs(today.until(day).days) < farthest ? { ...when, value: day.toString() } : when;
  }
  return when;
}

/** "will meet at 4 p.m. |Friday|": an hour of a weekday is that of the next week, or of the last. */
function leanTime(when: When, side: 'past' | 'future', today: Temporal.PlainDate): When {
  if (
    !/\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i.test(when.text) ||
    /\b(?:next|last|this)\b|\d{1,2}(?:st|nd|rd|th)\b/i.test(when.text)
  )
    return when;
  const day = period(when).from;
  const order = Temporal.PlainDate.compare(day, today);
  if (Math.abs(today.until(day).days) > 7 || (side === 'future' ? order >= 0 : order <= 0)) return when;
  const moved = day.add({ days: side === 'future' ? 7 : -7 });
  return { ...when, value: when.value.replace(day.toString(), moved.toString()) };
}
