import type { MeetingStatus } from '../../model/finding.ts';
import { period } from '../dates/when.ts';
import { compareDates, compareSides } from './compare-tellings.ts';
import { isToTheDay } from './day-told.ts';
import { count, merge as mergeSides } from './named-sides.ts';
import { closer, longer, shareWord } from './same-place.ts';
import { areSame } from './same-telling.ts';
import type { Telling } from './telling.ts';
import { moved } from './told-moves.ts';

/** Puts the tellings of one meeting together; what does not stand by itself is kept only as evidence of another. */
export function fold(tellings: readonly Telling[], today: Temporal.PlainDate | null): Telling[] {
  const isSame = (a: Telling, b: Telling): boolean => areSame(a, b) && isStillOpen(a, b, today);
  const meetings: Telling[] = [];
  const waiting: Telling[] = [];
  for (const telling of tellings) {
    if (shift(meetings, telling) || shift(waiting, telling)) continue;
    if (telling.rule === 'old-day' || telling.rule === 'plan') continue;
    const at = likest(meetings, telling, isSame);
    const same = meetings[at];
    const idea = same ? undefined : dayedLater(waiting, telling, isSame);
    if (same) meetings[at] = together(same, telling);
    else if (idea) meetings.push(together(idea, telling));
    else if (telling.stands) meetings.push(telling);
    else waiting.push(telling);
  }
  for (const telling of waiting) {
    if (telling.stands) meetings.push(telling);
    const at = meetings.findIndex(
      (meeting) => compareSides(meeting.sides, telling.sides) === 'shared' && isSame(meeting, telling),
    );
    const same = meetings[at];
    if (same) meetings[at] = together(same, telling);
  }
  return again(meetings, isSame);
}

/** Sentences after which a schedule still tells the day of what was only mentioned. */
const reachOfSchedule = 2;

/** "They agreed on |another round of talks|. It will take place on Saturday": what waited for its day. */
function dayedLater(
  waiting: readonly Telling[],
  telling: Telling,
  isSame: (a: Telling, b: Telling) => boolean,
): Telling | undefined {
  if (telling.rule !== 'schedule' || !isToTheDay(telling.start)) return undefined;
  return waiting.findLast(
    (one) =>
      one.start === null &&
      one.rule !== 'schedule' &&
      one.status !== 'held' &&
      telling.sentence - one.sentence <= reachOfSchedule &&
      (count(one.sides) > 1 || one.sides.groups > 0 || one.sides.back) &&
      isSame(one, telling),
  );
}

/** Gives the last of some tellings the day that the next one moves it to or from; false where it moves none. */
function shift(tellings: Telling[], next: Telling): boolean {
  const last = tellings.at(-1);
  const told = last && moved(last, next);
  if (!told) return false;
  tellings[tellings.length - 1] = told;
  return true;
}

/** Of the meetings that may be meant the one with the same day or town, else the last told; -1 for none. */
function likest(
  meetings: readonly Telling[],
  telling: Telling,
  isSame: (a: Telling, b: Telling) => boolean,
): number {
  let best = -1;
  let most = -1;
  for (const [at, meeting] of meetings.entries()) {
    if (!isSame(meeting, telling)) continue;
    const like =
      (compareDates(meeting, telling) === 'equal' ? 2 : 0) +
      (meeting.place !== null && telling.place !== null && shareWord(meeting.place, telling.place) ? 2 : 0) +
      (compareSides(meeting.sides, telling.sides) === 'shared' ? 1 : 0) +
      (count(meeting.sides) > 1 ? 0.5 : 0) +
      (meeting.sides.parties.filter((party) => telling.sides.parties.includes(party)).length > 1 ? 1 : 0);
    if (like >= most) {
      best = at;
      most = like;
    }
  }
  return best;
}

/** Meetings that turned out to be the same once their dates and places were known. */
function again(meetings: readonly Telling[], isSame: (a: Telling, b: Telling) => boolean): Telling[] {
  const kept: Telling[] = [];
  for (const meeting of meetings) {
    const at = kept.findIndex((one) => isSame(one, meeting));
    const same = kept[at];
    if (same) kept[at] = together(same, meeting);
    else kept.push(meeting);
  }
  return kept;
}

/** "After the meeting" cannot speak of one that is still to come. */
function isStillOpen(a: Telling, b: Telling, today: Temporal.PlainDate | null): boolean {
  const [held, other] = a.status === 'held' ? [a, b] : [b, a];
  if (held.status !== 'held' || other.status !== 'upcoming' || !today || !other.start) return true;
  return Temporal.PlainDate.compare(period(other.start).from, today) <= 0;
}

const rank: Record<MeetingStatus, number> = { cancelled: 4, postponed: 3, held: 2, upcoming: 1, possible: 0 };

/** One meeting of two tellings: the finer date, the longer place, all who are named. */
function together(a: Telling, b: Telling): Telling {
  const finer = finerOf(a, b);
  const other = finer === a ? b : a;
  const end = finer.end ?? (other.start?.value === finer.start?.value ? other.end : undefined);
  const movedFrom = a.movedFrom ?? b.movedFrom;
  const sides =
    a.body !== null && b.body === null && b.rule !== 'delegation' ? a.sides : mergeSides(a.sides, b.sides);
  const place = closer(a.place, b.place);
  const organ = finer.organ ?? other.organ;
  const { end: _end, movedFrom: _moved, ...rest } = a;
  // "It is set for Monday" does not say what it is.
  const kind = finer.rule === 'schedule' ? other : finer;
  return {
    ...rest,
    rule: kind.rule,
    form: kind.form,
    words: kind.words ?? (kind === finer ? other.words : null),
    ...(organ === undefined ? {} : { organ }),
    body: longer(a.body, b.body),
    sides: count(finer.sides) > 1 && other.start?.precision === 'week' ? finer.sides : sides,
    place,
    start: finer.start,
    ...(end ? { end } : {}),
    ...(movedFrom && movedFrom.value !== finer.start?.value ? { movedFrom } : {}),
    status: statusOf(a, b),
    evidence: [...a.evidence, ...b.evidence],
    definite: a.definite && b.definite,
    stands: true,
  };
}

/** What was called off or held stays so; words that only point back make nothing certain. */
function statusOf(a: Telling, b: Telling): MeetingStatus {
  // "brought forward its session. The session, planned for 5 October, will now start on 21 September"
  if (a.status === 'postponed' && b.movedFrom && b.start) return b.status;
  const isPointer = b.definite && b.start === null && b.status === 'upcoming';
  return !isPointer && rank[b.status] > rank[a.status] ? b.status : a.status;
}

const fineness = { year: 0, month: 1, week: 2, day: 3, time: 4 } as const;

function finerOf(a: Telling, b: Telling): Telling {
  if (b.movedFrom && b.start) return b;
  if (a.status === 'postponed' || b.status === 'postponed') return a.status === 'postponed' ? a : b;
  if (!a.start || !b.start) return a.start ? a : b;
  return fineness[b.start.precision] > fineness[a.start.precision] ? b : a;
}
