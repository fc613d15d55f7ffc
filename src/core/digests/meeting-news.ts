import { dayRange } from '../briefing/day-range.ts';
import { fingerprint } from '../fingerprint.ts';
import type { Briefing, Meeting } from '../model/briefing.ts';
import type { When } from '../model/finding.ts';
import { contradicts } from './amended-words.ts';
import { evidenceAnywhere, meetingsOf, placeIds, plainQuote } from './items.ts';

/** What happened to a meeting. */
export type MeetingEvent = 'set' | 'moved' | 'called-off';

/** What a subscription has been told of its topic's meetings, plain JSON. */
export interface MeetingsTold {
  readonly meetings: readonly ToldMeeting[];
}

/** A meeting as it was told. */
export interface ToldMeeting {
  readonly id: string;
  /** The id that it was first known by: another telling may give it another one. */
  readonly first: string;
  readonly status: Meeting['status'];
  readonly start: When | null;
  /** By which words of which articles it is known again. */
  readonly evidence: readonly string[];
}

export interface MeetingNewsItem {
  readonly what: MeetingEvent;
  readonly meeting: Meeting;
}

const day = 86_400_000;
/** Days for which a meeting that is over, or is told by no source, is still known. */
const remembered = 30;
/** Words that a meeting is known again by; more are seldom needed. */
const mostEvidence = 6;

/**
 * What became of a topic's meetings since a subscription was told of them, and what it has been told with that. That a
 * meeting gets nearer, passes or gets an hour is no news; neither is what lies in the past, or was published more than a day
 * ago. Whoever was told nothing yet is told nothing.
 */
export function meetingNews(
  briefing: Briefing,
  before: MeetingsTold | null,
  now: Temporal.Instant,
): { readonly news: readonly MeetingNewsItem[]; readonly told: MeetingsTold } {
  const known = knownMeetings(before);
  const meetings = meetingsOf(briefing);
  const standing = new Set(meetings.map(({ id }) => id));
  const places = placeIds(briefing);
  const ownPlaces = new Map([...places].map(([n, ids]) => [n, ids.slice(-1)]));
  const printsOf = (item: Meeting, where: typeof places): readonly string[] =>
    evidenceAnywhere({ kind: 'meeting', item }, where).map(({ article, quote }) =>
      fingerprint([article, plainQuote(quote)]),
    );
  const isFresh = freshness(briefing, now);
  const news: MeetingNewsItem[] = [];
  const told: ToldMeeting[] = [];
  const again = new Set<string>();
  for (const meeting of meetings) {
    const old = known(meeting.id, printsOf(meeting, places), standing);
    if (old) again.add(old.id);
    const what = before === null ? null : eventOf(old, meeting, now);
    if (what !== null && isFresh(meeting)) news.push({ what, meeting });
    told.push(toldOf(meeting, old, printsOf(meeting, ownPlaces)));
  }
  const others = (before?.meetings ?? []).filter(({ id, start }) => {
    if (again.has(id) || standing.has(id)) return false;
    return start !== null && dayRange(start).to > now.epochMilliseconds / day - remembered;
  });
  return { news, told: { meetings: [...told, ...others] } };
}

/** Told again as it is; an hour or a day that is not known now is kept. */
function toldOf(
  { id, status, start }: Meeting,
  old: ToldMeeting | null,
  evidence: readonly string[],
): ToldMeeting {
  return {
    id,
    first: old?.first ?? id,
    status,
    start: start ?? old?.start ?? null,
    evidence: evidence.slice(-mostEvidence),
  };
}

type Known = (id: string, evidence: readonly string[], standing: ReadonlySet<string>) => ToldMeeting | null;

function knownMeetings(before: MeetingsTold | null): Known {
  const byId = new Map((before?.meetings ?? []).map((meeting) => [meeting.id, meeting]));
  const byEvidence = new Map(
    (before?.meetings ?? []).flatMap((meeting) => meeting.evidence.map((words) => [words, meeting] as const)),
  );
  return (id, evidence, standing) => {
    const known = byId.get(id);
    if (known) return known;
    // What goes on under its own id is another meeting of the same sentence.
    return evidence.map((words) => byEvidence.get(words)).find((one) => one && !standing.has(one.id)) ?? null;
  };
}

/** What is told of a meeting that is to come, or was to; null where nothing is. */
function eventOf(old: ToldMeeting | null, meeting: Meeting, now: Temporal.Instant): MeetingEvent | null {
  const { status, start } = meeting;
  const isOff = status === 'cancelled' || status === 'postponed';
  const planned = isOff ? (start ?? meeting.movedFrom ?? old?.start ?? null) : start;
  if (planned === null || !isAhead(planned, now)) return null;
  if (isOff) return old && (old.status === 'cancelled' || old.status === 'postponed') ? null : 'called-off';
  if (status !== 'upcoming' || start === null) return null;
  if (old === null || old.status === 'cancelled' || old.status === 'possible' || old.start === null)
    return 'set';
  if (old.status === 'postponed') return 'moved';
  return contradicts(old.start, undefined, start, undefined) ? 'moved' : null;
}

/** Whether something planned can still take place; of a day without an hour the whole day counts, wherever it is. */
export function isAhead(when: When, now: Temporal.Instant): boolean {
  const instant = startInstant(when);
  if (instant !== null) return Temporal.Instant.compare(instant, now) > 0;
  return (dayRange(when).to + 1) * day > now.epochMilliseconds;
}

/** The instant at which something begins, where its hour and zone are known; null elsewhere. */
export function startInstant(when: When | null): Temporal.Instant | null {
  if (when?.precision !== 'time' || !/(?:Z|[+-]\d\d:?\d\d)$/.test(when.value)) return null;
  const milliseconds = Date.parse(when.value);
  return Number.isNaN(milliseconds) ? null : Temporal.Instant.fromEpochMilliseconds(milliseconds);
}

/** Tells whether an article of the last day speaks of a meeting; undated ones count as old. */
function freshness({ sources }: Briefing, now: Temporal.Instant): (meeting: Meeting) => boolean {
  const published = new Map(sources.map(({ n, publishedAt }) => [n, Date.parse(publishedAt ?? '')]));
  return ({ cites }) =>
    cites.some(({ source }) => now.epochMilliseconds - (published.get(source) ?? Number.NaN) <= day);
}

/** Tells the news of one reading from those of another, whoever finds them. */
export function newsKey(news: readonly MeetingNewsItem[], { sources }: Briefing): string {
  const published = new Map(sources.map(({ n, publishedAt }) => [n, publishedAt ?? '']));
  return fingerprint(
    news.map(({ what, meeting: { id, start, status, cites } }) => {
      const newest = cites
        .map(({ source }) => published.get(source) ?? '')
        .reduce((a, b) => (a > b ? a : b), '');
      return JSON.stringify([what, id, start?.value ?? '', status, newest]);
    }),
  );
}

/** A meeting that a reminder is due for. */
export interface DueReminder {
  /** The id that the meeting was first known by. */
  readonly first: string;
  readonly start: Temporal.Instant;
  readonly dueAt: Temporal.Instant;
}

/** The reminders of meetings whose hour is known and that begin later than so many minutes from now. */
export function dueReminders(
  { upcoming }: Briefing,
  { meetings }: MeetingsTold,
  minutes: number,
  now: Temporal.Instant,
): readonly DueReminder[] {
  const firsts = new Map(meetings.map(({ id, first }) => [id, first]));
  return upcoming.flatMap(({ id, start }) => {
    const begins = startInstant(start);
    const dueAt = begins?.subtract({ minutes });
    if (!begins || !dueAt || Temporal.Instant.compare(dueAt, now) <= 0) return [];
    return [{ first: firsts.get(id) ?? id, start: begins, dueAt }];
  });
}
