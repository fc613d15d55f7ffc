import type { When } from '../../model/finding.ts';
import { period } from '../dates/when.ts';
import type { Sides } from './named-sides.ts';
import type { Telling } from './telling.ts';

/** Whether two tellings may be of one day; `open`: one of them has none. */
export function compareDates(a: Telling, b: Telling): 'equal' | 'compatible' | 'open' | 'different' {
  const left = a.start ?? a.movedFrom;
  const right = b.start ?? b.movedFrom;
  if (!left || !right) return 'open';
  if (left.value === right.value || isSameWeekday(left, right) || isHourOf(left, right)) return 'equal';
  if (overlap(left, a.end, right, b.end)) return 'compatible';
  // What was held on the day that a meeting was moved away from was another meeting.
  if (a.movedFrom && b.status !== 'held' && overlap(a.movedFrom, undefined, right, undefined))
    return 'compatible';
  if (b.movedFrom && a.status !== 'held' && overlap(b.movedFrom, undefined, left, undefined))
    return 'compatible';
  return isUmbrella(a, b) || isUmbrella(b, a) ? 'compatible' : 'different';
}

/** "on Friday", "on Friday at 10am". */
function isHourOf(a: When, b: When): boolean {
  const isOne =
    (a.precision === 'time' && b.precision === 'day') || (a.precision === 'day' && b.precision === 'time');
  return isOne && a.value.slice(0, 10) === b.value.slice(0, 10);
}

/** The same name of a day, whose week was implied on two sides of the article's day. */
function isSameWeekday(a: When, b: When): boolean {
  if (a.stated || b.stated || a.precision !== 'day' || b.precision !== 'day') return false;
  if (!/day$/i.test(a.text) || a.text.toLowerCase() !== b.text.toLowerCase()) return false;
  return Math.abs(period(a).from.until(period(b).from, { largestUnit: 'day' }).days) === 7;
}

function overlap(a: When, aEnd: When | undefined, b: When, bEnd: When | undefined): boolean {
  const aTo = aEnd ? period(aEnd).to : period(a).to;
  const bTo = bEnd ? period(bEnd).to : period(b).to;
  return (
    Temporal.PlainDate.compare(period(a).from, bTo) <= 0 &&
    Temporal.PlainDate.compare(period(b).from, aTo) <= 0
  );
}

/** "Talks this week", written on a Sunday, may mean the week that begins on the day after. */
function isUmbrella(wide: Telling, narrow: Telling): boolean {
  if (
    wide.start?.precision !== 'week' ||
    wide.place !== null ||
    !narrow.start ||
    narrow.start.precision === 'week'
  )
    return false;
  const days = period(wide.start).to.until(period(narrow.start).from, { largestUnit: 'day' }).days;
  return days > 0 && days <= 7 && wide.status === narrow.status;
}

/** Whether two tellings may be of the same sides; `open`: nothing speaks for it or against it. */
export function compareSides(a: Sides, b: Sides): 'shared' | 'open' | 'different' {
  const persons = a.participants.some((one) => b.participants.some((other) => other.name === one.name));
  if (a.participants.length > 0 && b.participants.length > 0 && !persons) return 'different';
  const parties = a.parties.some((party) => b.parties.includes(party));
  if (a.parties.length > 0 && b.parties.length > 0 && !parties) return 'different';
  const [fewer, more] = a.participants.length < b.participants.length ? [a, b] : [b, a];
  if (
    fewer.participants.length > 1 &&
    !fewer.participants.every((one) => more.participants.some((other) => other.name === one.name))
  )
    return 'different';
  // Two sides named in full that share one alone are two meetings: France with Italy, France with Spain.
  if (a.parties.length > 1 && b.parties.length > 1) {
    const [few, many] = a.parties.length < b.parties.length ? [a, b] : [b, a];
    if (!few.parties.every((party) => many.parties.includes(party))) return 'different';
  }
  return persons || parties ? 'shared' : 'open';
}
