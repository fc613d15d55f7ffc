import { period } from '../analysis/dates/when.ts';
import type { Meeting } from '../model/briefing.ts';
import type { MeetingStatus, When } from '../model/finding.ts';
import { meetingId } from './ids.ts';
import type { MeetingCluster, MeetingTelling } from './merge-meetings.ts';
import { distinctRefs, refsTo } from './refs.ts';
import { movedPlace, namesCountry } from './same-meeting/place.ts';
import { titleOf } from './same-meeting/title.ts';
import { whoMet } from './same-meeting/who-met.ts';

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
  const place = placeOf(cluster, schedule.movedFrom ? current : cluster);
  const count = cluster.find(({ finding }) => finding.count)?.finding.count;
  const [first] = cluster;
  const { parties, participants } = whoMet(cluster);
  return {
    id: idOf(first),
    title: titleOf(cluster, { parties, participants }),
    parties,
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

/**
 * Experts of two countries may meet beside their ministers, on the same day: two meetings, and two ids. One of which
 * nobody is told goes by its body's name, its town, or the first article that tells of it.
 */
function idOf({ finding, offices, parties, participants, body, place, source }: MeetingTelling): string {
  if (parties.length === 0 && participants.length === 0) {
    const told = [body, place].find((words) => words.size > 0);
    return meetingId({ ...finding, parties: [told ? [...told].join(' ') : source.story] });
  }
  const [office] = offices;
  const isApart = offices.size === 1 && office !== undefined && office !== 'minister' && office !== 'head';
  return meetingId(isApart ? { ...finding, parties: [...finding.parties, office] } : finding);
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

/** @param placed the tellings that give the place as it is now */
function placeOf(cluster: MeetingCluster, placed: readonly MeetingTelling[]): string | undefined {
  const moved = namedPlace(movedPlace(cluster)?.finding.place);
  if (moved !== undefined) return moved;
  const place = placeIn(placed) ?? placeIn(cluster);
  // "At the Guildhall", elsewhere "in Porth".
  const isHouse = cluster.some((told) => told.place.size === 0 && namedPlace(told.finding.place) === place);
  const town = isHouse ? placeIn(placed.filter((told) => told.place.size > 0)) : undefined;
  return town === undefined || place === undefined || town.includes(',') ? place : `${place}, ${town}`;
}

/** The place told most often, a town before a country. */
function placeIn(tellings: readonly MeetingTelling[]): string | undefined {
  return commonest(placesOf(tellings.filter((told) => !namesCountry(told)))) ?? commonest(placesOf(tellings));
}

function placesOf(tellings: readonly MeetingTelling[]): readonly string[] {
  return tellings.flatMap(({ finding }) => namedPlace(finding.place) ?? []);
}

/** "residence, Geneva" → "Geneva": a house without a name tells nobody where to go. */
function namedPlace(place: string | undefined): string | undefined {
  const named = place?.split(', ').filter((part) => /[\p{Lu}\d]/u.test(part)) ?? [];
  return named.length === 0 ? undefined : named.join(', ');
}

function commonest(values: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  // Longest among the most frequent: "U.S. mission, Geneva" says more than "Geneva".
  return [...counts].sort((a, b) => b[1] - a[1] || b[0].length - a[0].length)[0]?.[0];
}
