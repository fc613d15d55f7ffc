import type { Briefing, Meeting } from '../../src/core/model/briefing.ts';
import type { GoldCase, GoldMeeting } from './topic-gold.ts';
import type { Mark } from './topic-mark.ts';
import { has } from './topic-words.ts';

/** How far a day may be off for the meeting still to be the one meant, told on a wrong day. */
const nearDays = 8;

/** Scores the meetings of a briefing: each label has at most one meeting and the reverse. */
export function markMeetings(gold: GoldCase, briefing: Briefing): readonly Mark[] {
  const told = [...briefing.upcoming, ...briefing.held, ...briefing.cancelled, ...briefing.possible];
  const pairs = pairUp(gold.meetings, told);
  const marks = gold.meetings.flatMap((wanted) => markOne(wanted, pairs.get(wanted)));
  if (!gold.meetingsExhaustive) return marks;
  const matched = new Set(pairs.values());
  const optional = new Set(
    gold.meetings.filter((wanted) => wanted.optional).map((wanted) => pairs.get(wanted)),
  );
  const precision = told
    .filter((meeting) => !optional.has(meeting))
    .map((meeting) => ({
      measure: 'meetings: true of told',
      ok: matched.has(meeting),
      note: `false meeting: ${inWords(meeting)}`,
    }));
  return [...marks, ...precision];
}

/** A meeting of the right day fits, whatever its sides; best fits first, so that a meeting told on the right day is not taken by another of the same people. */
function pairUp(gold: readonly GoldMeeting[], told: readonly Meeting[]): ReadonlyMap<GoldMeeting, Meeting> {
  const fits = gold
    .flatMap((wanted) => told.map((meeting) => ({ wanted, meeting, fit: fitOf(wanted, meeting) })))
    .filter(({ fit }) => fit > 0)
    .sort((a, b) => b.fit - a.fit);
  const pairs = new Map<GoldMeeting, Meeting>();
  const taken = new Set<Meeting>();
  for (const { wanted, meeting } of fits) {
    if (pairs.has(wanted) || taken.has(meeting)) continue;
    pairs.set(wanted, meeting);
    taken.add(meeting);
  }
  return pairs;
}

function fitOf(wanted: GoldMeeting, meeting: Meeting): number {
  const present = wanted.who.filter((word) => has(sidesOf(meeting), word)).length;
  const isDated = isOnDay(wanted, meeting);
  const isThere = wanted.place !== undefined && has(meeting.place ?? '', wanted.place);
  const isComplete = present === wanted.who.length;
  const isEligible =
    (isDated && meeting.start !== null) || (isComplete && (isThere || isNear(wanted, meeting)));
  if (!isEligible) return 0;
  const hasStatus = wanted.status.includes(meeting.status);
  return (
    present / Math.max(1, wanted.who.length) +
    (isDated ? 3 : 0) +
    (isThere ? 1 : 0) +
    (hasStatus ? 0.5 : 0) -
    (wanted.optional ? 0.4 : 0)
  );
}

function markOne(wanted: GoldMeeting, meeting: Meeting | undefined): readonly Mark[] {
  const name = `${wanted.who.join(', ')} (${wanted.status.join('/')} ${wanted.start.join('/')})`;
  if (wanted.optional) return [];
  if (!meeting) return [{ measure: 'meetings: found', ok: false, note: `missed meeting: ${name}` }];
  const mark = (measure: string, ok: boolean): Mark => ({
    measure: `meetings: ${measure}`,
    ok,
    note: `meeting ${name}, ${measure} wrong: ${inWords(meeting)}`,
  });
  const clock = wanted.start.find((value) => value?.includes('T'));
  const { place, movedFrom, count, not } = wanted;
  return [
    mark('found', true),
    mark('date', isOnDay(wanted, meeting)),
    mark('status', wanted.status.includes(meeting.status)),
    mark(
      'sides',
      wanted.who.every((word) => has(sidesOf(meeting), word)),
    ),
    ...(not
      ? [
          mark(
            'nobody added',
            not.every((word) => !has(sidesOf(meeting), word)),
          ),
        ]
      : []),
    ...(clock ? [mark('hour', meeting.start?.value.startsWith(clock) ?? false)] : []),
    ...(place ? [mark('place', has(meeting.place ?? '', place))] : []),
    ...(movedFrom ? [mark('moved from', meeting.movedFrom?.value.startsWith(movedFrom) ?? false)] : []),
    ...(count ? [mark('count', meeting.count === count)] : []),
  ];
}

function sidesOf({ title, parties, participants }: Meeting): string {
  return [
    title,
    ...parties,
    ...participants.map((person) => `${person.name} ${person.title ?? ''} ${person.affiliation ?? ''}`),
  ].join('; ');
}

function isOnDay(wanted: GoldMeeting, meeting: Meeting): boolean {
  const value = meeting.start?.value ?? null;
  return wanted.start.some((day) =>
    day === null ? value === null : (value?.startsWith(day.slice(0, 10)) ?? false),
  );
}

function isNear(wanted: GoldMeeting, meeting: Meeting): boolean {
  const value = meeting.start?.value.slice(0, 10);
  if (value === undefined) return true;
  const toldDay = dayOf(value);
  return wanted.start.some((day) => {
    const wantedDay = day === null ? null : dayOf(day.slice(0, 10));
    return toldDay && wantedDay ? Math.abs(toldDay.until(wantedDay).days) <= nearDays : false;
  });
}

function dayOf(value: string): Temporal.PlainDate | null {
  return /^\d{4}-\d\d-\d\d$/u.test(value) ? Temporal.PlainDate.from(value) : null;
}

function inWords(meeting: Meeting): string {
  const { status, title, place, start, movedFrom, cites } = meeting;
  const moved = movedFrom ? ` (from ${movedFrom.value})` : '';
  return `${status} ${start?.value ?? 'no date'}${moved} “${title}” ${place ?? 'no place'} ← ${cites.map(({ source, quote }) => `[${source}] ${quote}`).join(' | ')}`;
}
