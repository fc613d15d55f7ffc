import { plainLetters } from '../../analysis/people/plain-letters.ts';
import type { Difference } from '../../model/briefing.ts';
import { differenceId } from '../ids.ts';
import type { MeetingCluster, MeetingTelling } from '../merge-meetings.ts';
import { refsTo } from '../refs.ts';
import { areOnTwoDays } from '../same-meeting/two-days.ts';
import { areOfOneOutlet, areTogether } from '../scope.ts';
import { whenInWords } from '../when-in-words.ts';
import { kindOfPlace } from './kind-of-place.ts';

/** Days between two dates that may still be two reports of one meeting. */
const near = 7;
/** Days between two reports of one meeting that has been held. */
const fresh = 2;

/** Two dates or two places that sources give for one meeting. */
export function meetingDifferences(clusters: readonly MeetingCluster[], zone: string): Difference[] {
  return [...placeDifferences(clusters), ...placesOfOneDay(clusters), ...dateDifferences(clusters, zone)];
}

function placeDifferences(clusters: readonly MeetingCluster[]): Difference[] {
  return clusters.flatMap((cluster) => {
    const placed = cluster.filter(({ place }) => place.size > 0);
    const [first] = placed;
    const other =
      first && placed.find((telling) => telling.source !== first.source && areTwoPlaces(first, telling));
    return first && other
      ? [differenceOf('Place', [first, other], ({ finding }) => finding.place ?? '')]
      : [];
  });
}

function isApart(a: MeetingTelling, b: MeetingTelling): boolean {
  return a.place.size > 0 && b.place.size > 0 && ![...a.place].some((word) => b.place.has(word));
}

function areTwoPlaces(a: MeetingTelling, b: MeetingTelling): boolean {
  return isApart(a, b) && areOfOneKind(a, b) && !names(a, b) && !names(b, a);
}

/** A town and its country, or a town and a house in it, are no two places. */
function areOfOneKind(
  { finding: { place: a } }: MeetingTelling,
  { finding: { place: b } }: MeetingTelling,
): boolean {
  return a !== undefined && b !== undefined && kindOfPlace(a) === kindOfPlace(b);
}

/** "Holm met Kowal in Bern on Sunday", "Holm met Kowal in Basel on Sunday": told as two meetings for the place alone. */
function placesOfOneDay(clusters: readonly MeetingCluster[]): Difference[] {
  const placed = clusters.flatMap(
    (cluster) => cluster.find(({ place, days }) => place.size > 0 && days !== null) ?? [],
  );
  const byDay = Map.groupBy(
    placed.filter(({ days }) => days?.from === days?.to),
    ({ days }) => days?.from,
  );
  return [...byDay.values()].flatMap((tellings) =>
    tellings.flatMap((a, index) => {
      const b = tellings.slice(index + 1).find((other) => isSameButForPlace(a, other));
      return b ? [differenceOf('Place', [a, b], ({ finding }) => finding.place ?? '')] : [];
    }),
  );
}

function isSameButForPlace(a: MeetingTelling, b: MeetingTelling): boolean {
  if (areOfOneOutlet(a.source, b.source) || !areTogether(a.source, b.source, fresh)) return false;
  if (a.finding.status !== b.finding.status) return false;
  return sharedPeople(a, b) >= 1 && (isAmong(a, b) || isAmong(b, a)) && areTwoPlaces(a, b);
}

/** The article of one knows the place of the other, too: there were two meetings, or one that moved on. */
function names({ source }: MeetingTelling, { place }: MeetingTelling): boolean {
  const text = plainLetters(source.article.text.toLowerCase());
  return [...place].some((word) => text.includes(word));
}

function isAmong({ participants: a }: MeetingTelling, { participants: b }: MeetingTelling): boolean {
  return a.every(({ name }) => b.some((other) => other.name === name));
}

function sharedPeople(a: MeetingTelling, b: MeetingTelling): number {
  return a.participants.filter(({ name }) => b.participants.some((other) => other.name === name)).length;
}

function dateDifferences(clusters: readonly MeetingCluster[], zone: string): Difference[] {
  const planned = clusters.flatMap((cluster) => cluster.find(isPlanned) ?? []);
  const pairs = [
    ...clusters.flatMap((cluster) => firstPair(cluster, areOnTwoDays)),
    ...pairsNearby(planned, isSameButForDay),
  ];
  return pairs.map((pair) =>
    differenceOf('Date', pair, ({ finding }) => (finding.start ? whenInWords(finding.start, zone) : '')),
  );
}

/** Pairs of near days of which something holds, in the order of the first and then of the second. */
function pairsNearby(
  planned: readonly MeetingTelling[],
  holds: (a: MeetingTelling, b: MeetingTelling) => boolean,
): (readonly [MeetingTelling, MeetingTelling])[] {
  const byDay = Map.groupBy(planned.entries(), ([, { days }]) => days?.from ?? 0);
  return planned.flatMap((a, index) => {
    const day = a.days?.from ?? 0;
    const others = Array.from({ length: 2 * near + 1 }, (_, shift) => byDay.get(day - near + shift) ?? []);
    return others
      .flat()
      .filter(([other, b]) => other > index && holds(a, b))
      .sort(([one], [other]) => one - other)
      .map(([, b]) => [a, b] as const);
  });
}

function isPlanned({ finding, days }: MeetingTelling): boolean {
  return days !== null && days.from === days.to && finding.status === 'upcoming';
}

/** The first two tellings of which something holds, if it holds of any. */
function firstPair(
  cluster: MeetingCluster,
  holds: (a: MeetingTelling, b: MeetingTelling) => boolean,
): readonly MeetingTelling[][] {
  for (const [index, a] of cluster.entries()) {
    const b = cluster.slice(index + 1).find((other) => holds(a, other));
    if (b) return [[a, b]];
  }
  return [];
}

/** The same body or the same people, both told ahead by different articles at about the same time, on two near days. */
function isSameButForDay(a: MeetingTelling, b: MeetingTelling): boolean {
  if (!a.days || !b.days || Math.abs(a.days.from - b.days.from) > near) return false;
  if (areOfOneOutlet(a.source, b.source) || !areTogether(a.source, b.source) || isApart(a, b)) return false;
  const isOneBody = a.body.size > 0 && a.body.size === b.body.size && a.body.isSubsetOf(b.body);
  if (!isOneBody && sharedPeople(a, b) < 2) return false;
  return !speaksOf(a, b) && !speaksOf(b, a);
}

/** The article of one knows the day of the other, too: it tells of two meetings, or of a change. */
function speaksOf({ source }: MeetingTelling, { finding: { start } }: MeetingTelling): boolean {
  const day = start?.value.slice(0, 10);
  return day !== undefined && source.findings.dates.some(({ value }) => value.startsWith(day));
}

function differenceOf(
  what: 'Date' | 'Place',
  tellings: readonly MeetingTelling[],
  textOfTelling: (telling: MeetingTelling) => string,
): Difference {
  const versions = tellings.map((telling) => ({
    text: textOfTelling(telling),
    cites: refsTo(telling.source, telling.finding.evidence),
  }));
  const title = tellings[0]?.finding.title ?? '';
  return {
    id: differenceId(what.toLowerCase(), [title, ...versions.map(({ text }) => text)]),
    kind: 'fact',
    about: `${what}: ${title}`,
    versions,
  };
}
