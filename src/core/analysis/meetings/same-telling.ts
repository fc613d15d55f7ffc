import type { MeetingStatus } from '../../model/finding.ts';
import { compareDates, compareSides } from './compare-tellings.ts';
import { isToTheDay } from './day-told.ts';
import { count, countNamed, type Sides } from './named-sides.ts';
import { samePlace, shareWord } from './same-place.ts';
import type { Telling } from './telling.ts';

/** How many sentences apart "the talks" may stand from the meeting that they mean. */
const reach = 6;

/** Whether two tellings, `b` the later one, are of one meeting. */
export function areSame(a: Telling, b: Telling): boolean {
  if (b.rule.endsWith('-list') && a.sentence === b.sentence) return false;
  if (isVisit(a) !== isVisit(b)) return false;
  if (!sameCount(a, b) || !sameBody(a, b) || !samePlace(a.place, b.place) || !sameForm(a, b)) return false;
  if (a.sentence === b.sentence && b.movedFrom && a.start?.value === b.movedFrom.value) return true;
  if (!sameStatus(a.status, b.status, b) && !isItsPlan(a, b) && !isTakenUp(a, b)) return false;
  const dates = compareDates(a, b);
  if (dates === 'different' || (b.again && dates !== 'equal' && !areOneNext(a, b))) return false;
  // "A also spoke with allies": not the one told of A and B.
  if (b.again && a.sides.participants.length > 1 && b.sides.participants.length === 1) return false;
  if (isIdea(a) && isIdea(b) && !b.definite) return sameNames(a.sides, b.sides);
  if (b.rule === 'told-body' && a.form === 'round' && dates === 'equal') return true;
  if (isItsSetting(a, b)) return false;
  const sides = compareSides(a.sides, b.sides);
  if (sides === 'different') return a.body === null && b.body !== null && isLead(a, b);
  if (sides === 'shared' || isLead(a, b) || namesWhoCame(a, b) || isSpeltOut(a, b)) return true;
  if (a.body !== null && b.body !== null) return true;
  if (b.rule === 'told-body') return false;
  if (isNarrowed(a, b) || isItsSitting(a, b)) return true;
  if (tellsWhere(a, b)) return true;
  if (!b.definite)
    return (
      dates === 'equal' &&
      ((a.place !== null && b.place !== null) || a.sentence === b.sentence || b.sides.back)
    );
  if (dates === 'equal') return true;
  // A town that the meeting told before lacks may be another meeting's.
  const near = b.place !== null && a.place === null ? 2 : reach;
  return b.sentence - a.sentence <= near;
}

/**
 * "10:05 The two |have sat down in Lima|", and further down a live page "09:30 The two |are to open talks in Lima this morning|";
 * not "broke up at noon and will gather again this evening".
 */
function isItsPlan(a: Telling, b: Telling): boolean {
  if (a.status !== 'held' || b.status !== 'upcoming' || b.again || b.sentence - a.sentence < 2) return false;
  const isThere = a.place !== null && b.place !== null && shareWord(a.place, b.place);
  return isThere && compareDates(a, b) === 'equal' && compareSides(a.sides, b.sides) === 'shared';
}

/** "has |invited Peru to talks|. Peru has accepted, and the two |will meet on Monday|". */
function isTakenUp(a: Telling, b: Telling): boolean {
  return (
    isIdea(a) &&
    !a.again &&
    !b.again &&
    b.status === 'upcoming' &&
    b.start !== null &&
    b.sentence > a.sentence &&
    b.sentence - a.sentence < 3 &&
    (a.form === b.form || (a.form !== 'summit' && a.form !== 'conference')) &&
    countNamed(a.sides) > 1 &&
    sameNames(a.sides, b.sides)
  );
}

/** "They agreed on |a next meeting|. They will |meet again| on Monday": both tell of what comes after the last one. */
function areOneNext(a: Telling, b: Telling): boolean {
  return a.again && a.start === null && a.place === null && a.status !== 'held' && b.status !== 'held';
}

/** "met the secretary last week. |Eleven of them spent an hour with him on Thursday|": the sentence after names the day. */
function isNarrowed(a: Telling, b: Telling): boolean {
  if (b.again || a.status !== b.status || b.sentence - a.sentence > 1 || b.sentence === a.sentence)
    return false;
  const isWide = a.start?.precision === 'week' || a.start?.precision === 'month';
  return isWide && isToTheDay(b.start) && compareDates(a, b) === 'compatible';
}

/** "Six hours of talks broke up on Thursday. |The two sides met in Glasgow.|": the next sentence only says where. */
function tellsWhere(a: Telling, b: Telling): boolean {
  return (
    a.status === 'held' &&
    b.status === 'held' &&
    b.sides.back &&
    b.start === null &&
    a.place === null &&
    b.place !== null &&
    b.sentence - a.sentence < 3
  );
}

/** A journey is no telling of the talks held on it. */
function isVisit({ rule, status }: Telling): boolean {
  return rule === 'visit' && (status === 'upcoming' || status === 'held');
}

/** "A may meet B at next week's conference. |The conference opens on Monday|": what may come of it is another meeting. */
function isItsSetting(a: Telling, b: Telling): boolean {
  return a.status === 'possible' && a.form !== 'conference' && b.form === 'conference' && b.start !== null;
}

/** "The planning board decides on Thursday. |The board, which meets at 7 p.m.|, may put it off": one sitting. */
function isItsSitting(a: Telling, b: Telling): boolean {
  const dates = compareDates(a, b);
  return (
    a.rule === 'body-acts' &&
    countNamed(b.sides) === 0 &&
    b.sentence - a.sentence < 3 &&
    (dates === 'equal' || dates === 'compatible')
  );
}

/** Something that may come, without a date. */
function isIdea({ status, start }: Telling): boolean {
  return status === 'possible' && start === null;
}

function sameNames(a: Sides, b: Sides): boolean {
  return allNames(a) === allNames(b);
}

function allNames({ parties, participants }: Sides): string {
  return [...parties, ...participants.map(({ name }) => name)].sort().join();
}

/** "The two countries enter talks. Minister A will meet Minister B on Monday": the first only leads to the second. */
function isLead(a: Telling, b: Telling): boolean {
  if (a.place !== null || a.sides.participants.length > 0 || a.status !== b.status) return false;
  if (a.start && !(b.body !== null && compareDates(a, b) === 'equal')) return false;
  // "The two countries resume talks, the ministry said. Their |border committee will meet in Oslo on 4 May|."
  if (b.body !== null && b.start && a.sentence < 2 && b.sentence - a.sentence < 3) return true;
  return (
    a.form === 'talks' &&
    b.sides.parties.length === 0 &&
    b.sides.participants.length > 1 &&
    b.sentence - a.sentence < 3
  );
}

/** "Five-party talks ended in Geneva on Tuesday. |A and B sat with ministers of C.|": who came to what was just told. */
function namesWhoCame(a: Telling, b: Telling): boolean {
  return (
    a.status === 'held' &&
    b.status === 'held' &&
    count(a.sides) === 0 &&
    count(b.sides) > 1 &&
    !b.start &&
    b.place === null &&
    b.sentence - a.sentence < 2
  );
}

/** "Talks on the railways resume on Friday. |The operators will meet the union at 10:00.|": the second says who comes. */
function isSpeltOut(a: Telling, b: Telling): boolean {
  if (count(a.sides) > 0 || a.place !== null || b.again || !isToTheDay(a.start) || !isToTheDay(b.start))
    return false;
  return (
    a.status === b.status &&
    b.sentence - a.sentence < 4 &&
    a.start.value.slice(0, 10) === b.start.value.slice(0, 10)
  );
}

function isFar({ form }: Telling): boolean {
  return form === 'call' || form === 'video';
}

/** Rules whose words fit a call as well as a room. */
const eitherWay: ReadonlySet<string> = new Set(['speak', 'schedule', 'delegation', 'again']);

/** A call has no town; who "held talks" or "met" did so in a room, and "the talks" are whatever was told before. */
function sameForm(a: Telling, b: Telling): boolean {
  if (isFar(a) === isFar(b)) return true;
  const [far, room] = isFar(a) ? [a, b] : [b, a];
  if (room.place !== null || room.form === 'summit') return false;
  return (
    eitherWay.has(room.rule) || (room === b && b.definite) || (far.form === 'video' && room.form !== 'round')
  );
}

function sameCount(a: Telling, b: Telling): boolean {
  return (a.count ?? 1) === (b.count ?? 1);
}

function sameBody(a: Telling, b: Telling): boolean {
  if (a.body === null && b.body === null) return true;
  // "a meeting that she held with diplomats" is not the commission's of the same day.
  const [held, other] = b.rule === 'held-by' ? [b, a] : [a, b];
  if (held.rule === 'held-by' && held.body === null && other.body !== null) return false;
  if (a.body === null || b.body === null) {
    return (
      b.definite ||
      compareDates(a, b) !== 'open' ||
      a.sentence === b.sentence ||
      (a.body === null && isLead(a, b))
    );
  }
  const left = keyOf(a.body);
  const right = keyOf(b.body);
  if (left.includes(right) || right.includes(left)) return true;
  const shared = a.sides.parties.some((party) => b.sides.parties.includes(party));
  return shared && headOf(a.body) === headOf(b.body) && compareDates(a, b) !== 'different';
}

function keyOf(body: string): string {
  return body
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function headOf(body: string): string {
  return keyOf(body).split(' ').at(-1) ?? '';
}

function sameStatus(a: MeetingStatus, b: MeetingStatus, later: Telling): boolean {
  if (a === b) return true;
  if (a === 'possible' || b === 'possible') return later.definite && a !== 'held' && b !== 'held';
  if (a === 'held' && b === 'upcoming') return later.definite && later.start === null;
  if (a === 'upcoming' && b === 'held') return later.definite || later.start !== null;
  return a !== 'held' && b !== 'held';
}
