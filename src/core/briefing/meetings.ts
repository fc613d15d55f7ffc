import { period } from '../analysis/dates/when.ts';
import { partyOf } from '../analysis/people/parties.ts';
import type { Meeting } from '../model/briefing.ts';
import type { MeetingStatus, Person, When } from '../model/finding.ts';
import { meetingId } from './ids.ts';
import type { MeetingCluster, MeetingTelling } from './merge-meetings.ts';
import { officialOf } from './official.ts';
import { distinctRefs, refsTo } from './refs.ts';

/** The moment at which statuses are judged. */
export interface Judgement {
  /** Epoch milliseconds. */
  readonly instant: number;
  /** The day that it is in the topic's zone. */
  readonly day: Temporal.PlainDate;
}

/** The judgement of an instant (epoch milliseconds) in a zone. */
export function judgementAt(instant: number, zone: string): Judgement {
  const day = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone).toPlainDate();
  return { instant, day };
}

const finest: Readonly<Record<When['precision'], number>> = { time: 4, day: 3, week: 2, month: 1, year: 0 };

/** One meeting out of all that is told of it; the newest telling decides what changed, the most precise one what is known. */
export function meetingOf(cluster: MeetingCluster, now: Judgement): Meeting {
  const current = sinceMoves(cluster);
  const schedule = scheduleOf(cluster, current);
  const placed = schedule.movedFrom ? current : cluster;
  const place =
    commonest(placed.flatMap(({ finding }) => finding.place ?? [])) ??
    commonest(cluster.flatMap(({ finding }) => finding.place ?? []));
  const count = cluster.find(({ finding }) => finding.count)?.finding.count;
  const [first] = cluster;
  const participants = distinctPeople(cluster.flatMap((telling) => telling.participants));
  return {
    id: meetingId(first.finding),
    title: titleOf(cluster),
    parties: partiesOf(cluster, participants),
    participants,
    ...(place === undefined ? {} : { place }),
    start: schedule.start,
    ...(schedule.end ? { end: schedule.end } : {}),
    ...(schedule.movedFrom ? { movedFrom: schedule.movedFrom } : {}),
    ...(count === undefined ? {} : { count }),
    status: statusOf(cluster, schedule.start, schedule.end, now),
    cites: distinctRefs(cluster.flatMap(({ source, finding }) => refsTo(source, finding.evidence))),
  };
}

interface Schedule {
  readonly start: When | null;
  readonly end: When | undefined;
  readonly movedFrom: When | undefined;
}

/** @param current the tellings that give its day as it is now */
function scheduleOf(cluster: MeetingCluster, current: readonly MeetingTelling[]): Schedule {
  const at = cluster.findLastIndex(({ finding }) => finding.movedFrom);
  const moved = cluster[at]?.finding;
  if (moved?.movedFrom) {
    const placed = current.length > 0 ? current : cluster;
    // Moved to another hour of its day, of which earlier tellings give the old one.
    const isSameDay = moved.start?.precision === 'time' && coversDay(moved.start, moved.movedFrom.value);
    const { start, end } = finestOf(isSameDay ? cluster.slice(at) : placed);
    return moved.start === null && current.length === 0
      ? { start: null, end: undefined, movedFrom: moved.movedFrom }
      : { start, end, movedFrom: moved.movedFrom };
  }
  const { start, end } = finestOf(cluster);
  return { start, end, movedFrom: undefined };
}

/** The tellings of a moved meeting that give its day, and no day that it was moved away from. */
function sinceMoves(cluster: MeetingCluster): readonly MeetingTelling[] {
  const moved = cluster.findLast(({ finding }) => finding.movedFrom)?.finding;
  const days = cluster.flatMap(({ finding }) => finding.movedFrom?.value ?? []);
  // It may have been moved back.
  const left = days.filter((day) => !moved?.start || !coversDay(moved.start, day));
  return cluster.filter(
    ({ finding: { start } }) => start && !left.some((day) => start.value === day || coversDay(start, day)),
  );
}

/** The most precise date told; among equals one that was stated, then the newest telling's. */
function finestOf(cluster: readonly MeetingTelling[]): {
  readonly start: When | null;
  readonly end: When | undefined;
} {
  let start: When | null = null;
  for (const { finding } of cluster) {
    if (!finding.start) continue;
    const better =
      start === null
        ? 1
        : finest[finding.start.precision] - finest[start.precision] ||
          Number(finding.start.stated) - Number(start.stated);
    if (better > 0 || (better === 0 && finding.start.stated)) start = finding.start;
  }
  const end = cluster.findLast(({ finding }) => finding.end && finding.start?.precision === start?.precision)
    ?.finding.end;
  return { start, end };
}

function coversDay(when: When, day: string): boolean {
  return when.value.slice(0, day.length) === day.slice(0, when.value.length);
}

function statusOf(
  cluster: MeetingCluster,
  start: When | null,
  end: When | undefined,
  now: Judgement,
): MeetingStatus {
  const off = cluster.findLastIndex(
    ({ finding }) => finding.status === 'cancelled' || finding.status === 'postponed',
  );
  const later = cluster
    .slice(off + 1)
    .some(({ finding }) => finding.status === 'held' || (finding.status === 'upcoming' && finding.start));
  if (off >= 0 && !later) {
    const status = cluster[off]?.finding.status;
    if (status === 'cancelled' || !start) return status ?? 'cancelled';
    if (cluster[off]?.finding.start === null || !cluster[off]?.finding.movedFrom) return 'postponed';
  }
  const told = new Set(cluster.map(({ finding }) => finding.status));
  if (told.has('possible') && told.size === 1) return 'possible';
  if (start === null) return told.has('held') ? 'held' : 'upcoming';
  return hasPassed(start, end, now, told.has('held')) ? 'held' : 'upcoming';
}

function hasPassed(start: When, end: When | undefined, now: Judgement, toldAsPast: boolean): boolean {
  if (start.precision === 'time' && /(?:Z|[+-]\d\d:?\d\d)$/.test(start.value))
    return Date.parse(start.value) <= now.instant;
  const { from } = period(start);
  const { to } = period(end ?? start);
  if (Temporal.PlainDate.compare(to, now.day) < 0) return true;
  return toldAsPast && Temporal.PlainDate.compare(from, now.day) <= 0;
}

const sidesOnly = /\bbetween\b/i;

/**
 * A body's own name before a title made of names, and a title with people before one with countries; the names are
 * spelt as everywhere in the briefing.
 */
function titleOf(cluster: MeetingCluster): string {
  // A party's own title for it stands, unless another alone names the body that met.
  const official = officialOf(cluster);
  const titled = cluster.some(({ body }) => body.size > 0)
    ? official.filter(({ body }) => body.size > 0)
    : official;
  let best = titled[0] ?? cluster[0];
  for (const telling of titled.length > 0 ? titled : cluster)
    if (titleWorth(telling) > titleWorth(best)) best = telling;
  return best.finding.participants.reduce(
    (title, { name }, index) => title.replace(name, best.participants[index]?.name ?? name),
    best.finding.title,
  );
}

function titleWorth({ finding, body }: MeetingTelling): number {
  return (
    (body.size > 0 ? 4 : 0) + (sidesOnly.test(finding.title) ? Math.min(finding.participants.length, 3) : 1)
  );
}

/** The sides that any telling names, and the countries for which those taking part are known to speak. */
function partiesOf(cluster: MeetingCluster, participants: readonly Person[]): string[] {
  // Where a body meets, who it is stands where it is named; elsewhere a sentence may have guessed at its sides.
  const named = cluster.filter(({ body }) => body.size > 0);
  const told = (named.length > 0 ? named : cluster).flatMap(({ parties }) => parties);
  const spokenFor = participants.flatMap(({ affiliation }) =>
    affiliation !== undefined && partyOf(affiliation) === affiliation ? [affiliation] : [],
  );
  const sides = distinct([...told, ...spokenFor]);
  const besides = sides.filter((party) => !named.some(({ finding }) => finding.title.includes(party)));
  // One of the many who sit in a body says nothing of who met.
  return named.length > 0 && besides.length === 1 ? sides.filter((party) => party !== besides[0]) : sides;
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)];
}

function distinctPeople(people: readonly Person[]): Person[] {
  return [...new Map(people.map((person) => [person.name, person])).values()];
}

function commonest(values: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  // Longest among the most frequent: "U.S. mission, Geneva" says more than "Geneva".
  return [...counts].sort((a, b) => b[1] - a[1] || b[0].length - a[0].length)[0]?.[0];
}
