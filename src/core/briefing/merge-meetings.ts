import { partyOf } from '../analysis/people/parties.ts';
import type { MeetingFinding, Person } from '../model/finding.ts';
import { type DayRange, dayRange } from './day-range.ts';
import type { JoinPerson } from './join-people.ts';
import { mayBeOneKind } from './meeting-kind.ts';
import type { ScopedArticle } from './scope.ts';
import { wordsOf } from './words.ts';

/** One article's telling of a meeting. */
export interface MeetingTelling {
  readonly source: ScopedArticle;
  readonly finding: MeetingFinding;
  /** The sides named; a body is no side of its own session. */
  readonly parties: readonly string[];
  readonly participants: readonly Person[];
  readonly days: DayRange | null;
  readonly movedFrom: DayRange | null;
  /** Words of the title that name a body ("council", "nato", "russia"). */
  readonly body: ReadonlySet<string>;
  /** Words of the city; none where only a venue is told, which may lie anywhere. */
  readonly place: ReadonlySet<string>;
}

/** All tellings of one meeting, in order of publication. */
export type MeetingCluster = readonly [MeetingTelling, ...MeetingTelling[]];

const openKinds = new Set(['upcoming', 'possible']);

/**
 * Puts together what several articles tell of one meeting. Two tellings are one meeting where who, when and where
 * agree as far as both say, and the kind may be one; a coarse telling ("talks next week") joins the finer one that it covers.
 */
export function mergeMeetings(scope: readonly ScopedArticle[], join: JoinPerson): MeetingCluster[] {
  const tellings = scope.flatMap((source) =>
    source.findings.meetings
      .filter((finding) => source.inWindow || openKinds.has(finding.status))
      .map((finding) => tellingOf(source, finding, join)),
  );
  const clusters: Growing[] = [];
  const byKey = new Map<string, Set<number>>();
  // Precise tellings first: what is told more loosely then finds the meeting that it is about.
  for (const next of [...tellings].sort((a, b) => rank(a) - rank(b))) {
    const home = bestCluster(next, clusters, byKey);
    const index = home ?? clusters.push([next]) - 1;
    if (home !== null) clusters[home]?.push(next);
    for (const key of homeKeys(next)) {
      const indexes = byKey.get(key) ?? new Set();
      byKey.set(key, indexes.add(index));
    }
  }
  const whole = joinMoves(clusters, byKey);
  for (const cluster of whole) cluster.sort((a, b) => a.source.n - b.source.n);
  return whole.filter(isMeeting);
}

type Growing = [MeetingTelling, ...MeetingTelling[]];

/** A meeting that was moved twice is one: what tells of its last move knows nothing of its first day. */
function joinMoves(
  clusters: readonly Growing[],
  byKey: ReadonlyMap<string, ReadonlySet<number>>,
): readonly Growing[] {
  const joined = new Set<number>();
  for (const [index, cluster] of clusters.entries()) {
    const keys = joined.has(index) ? [] : cluster.flatMap(({ movedFrom }) => dayKeys(movedFrom));
    for (const other of new Set(keys.flatMap((key) => [...(byKey.get(key) ?? [])]))) {
      const before = clusters[other];
      if (other === index || joined.has(other) || !before || !isMoveOf(cluster, before)) continue;
      cluster.push(...before);
      joined.add(other);
    }
  }
  return clusters.filter((_cluster, index) => !joined.has(index));
}

/** Whether one of the tellings was moved away from a day that is told for the other meeting. */
function isMoveOf(moved: readonly MeetingTelling[], before: readonly MeetingTelling[]): boolean {
  return moved.some((next) =>
    before.some((told) => {
      const mayBe = wasMovedFrom(next, told) && mayBeOneKind(next.finding, told.finding);
      return mayBe && sameSides(next, told, true) > 0;
    }),
  );
}

function tellingOf(source: ScopedArticle, finding: MeetingFinding, join: JoinPerson): MeetingTelling {
  return {
    source,
    finding,
    parties: finding.parties.filter((party) => !isBody(party, finding.title)),
    participants: finding.participants.map(join),
    days: finding.start && dayRange(finding.start, finding.end),
    movedFrom: finding.movedFrom ? dayRange(finding.movedFrom) : null,
    body: bodyWords(finding.title),
    place: cityWords(finding.place ?? ''),
  };
}

function rank({ days, participants, body, parties }: MeetingTelling): number {
  const looseness = days === null ? 1000 : Math.min(999, days.to - days.from);
  const sides = participants.length + parties.length;
  return looseness * 4 + (participants.length > 1 ? 0 : 1) + (body.size > 0 ? 0 : 1) + (sides > 0 ? 0 : 1);
}

/** Two sides at least; where only one is known, a body's name or a day must make plain that it is a meeting. */
function isMeeting(cluster: MeetingCluster): boolean {
  const parties = new Set(cluster.flatMap((telling) => telling.parties));
  const others = cluster
    .flatMap(({ participants }) => participants)
    .filter(({ affiliation }) => !affiliation || !parties.has(affiliation));
  const sides = parties.size + new Set(others.map(({ name }) => name)).size;
  return (
    sides > 1 || cluster.some(({ body, days }) => body.size > 0 || (days !== null && days.to - days.from < 6))
  );
}

function keysOf({ parties, participants, body }: MeetingTelling): string[] {
  return [
    ...participants.map(({ name }) => `p:${name}`),
    ...parties.map((party) => `c:${party}`),
    ...[...body].map((word) => `b:${word}`),
  ];
}

const withoutDay = 'loose';

/** Under what a cluster that holds this telling is found: its days, or that it has none to speak of; and its sides. */
function homeKeys(telling: MeetingTelling): string[] {
  const days = [...dayKeys(telling.days), ...dayKeys(telling.movedFrom)];
  return [...(dayKeys(telling.days).length > 0 ? days : [...days, withoutDay]), ...keysOf(telling)];
}

/** Where this telling may belong: with a day, among those of its day and the loose ones; else among those of its sides. */
function searchKeys(telling: MeetingTelling): string[] {
  const days = dayKeys(telling.days);
  return days.length > 0 ? [...days, ...dayKeys(telling.movedFrom), withoutDay] : keysOf(telling);
}

function bestCluster(
  next: MeetingTelling,
  clusters: readonly MeetingTelling[][],
  byKey: ReadonlyMap<string, ReadonlySet<number>>,
): number | null {
  const candidates = new Set<number>();
  for (const key of searchKeys(next)) for (const index of byKey.get(key) ?? []) candidates.add(index);
  let best: number | null = null;
  let score = 0;
  for (const index of [...candidates].sort((a, b) => a - b)) {
    const fit = fitOf(next, clusters[index] ?? []);
    if (fit > score) {
      best = index;
      score = fit;
    }
  }
  return best;
}

/** A key a day, so that tellings that name no side find the meeting of their day; none for loose dates. */
function dayKeys(days: DayRange | null): string[] {
  if (days === null || days.to - days.from > 3) return [];
  return Array.from({ length: days.to - days.from + 1 }, (_, index) => `d:${days.from + index}`);
}

/** How well a telling fits a cluster; 0 where it contradicts any of its tellings. */
function fitOf(next: MeetingTelling, cluster: readonly MeetingTelling[]): number {
  let best = 0;
  for (const told of cluster) {
    if (!mayBeOneKind(next.finding, told.finding)) return 0;
    const when = sameTime(next, told);
    if (when < 0 && wasGivenUp(told, next, cluster)) continue;
    const who = sameSides(next, told, when === 2);
    if (when < 0 || who < 0) return 0;
    if (!isMove(next, told) && !samePlace(next, told, who)) return 0;
    // What an article itself tells as two meetings stays two, unless day and people are the same.
    const enough = next.source === told.source ? 5 : 3;
    if (when + who >= enough) best = Math.max(best, when + who);
  }
  return best;
}

/** 2 the same day, 1 possibly the same, -1 contradicting. */
function sameTime(a: MeetingTelling, b: MeetingTelling): number {
  if ((a.finding.count ?? 1) !== (b.finding.count ?? 1)) return -1;
  if (a.days && b.days) {
    if (touches(a.days, b.days)) return a.days.to - a.days.from <= 3 && b.days.to - b.days.from <= 3 ? 2 : 1;
    return isMove(a, b) ? 2 : -1;
  }
  if (isOpenAfter(a, b) || isOpenAfter(b, a)) return -1;
  // A telling without a date belongs to a dated one only if the two were written about the same time.
  const apart = daysApart(a, b);
  if (apart === null) return 1;
  return apart <= (a.days || b.days ? 4 : 7) ? 1 : -1;
}

/**
 * What was put off, or is still to come, in words written after a meeting was held is another one; so is what was put
 * off at a time that nobody knows.
 */
function isOpenAfter(open: MeetingTelling, { days, finding }: MeetingTelling): boolean {
  if (open.days || !days || open.finding.status === 'held') return false;
  if (open.source.instant === null) return !openKinds.has(open.finding.status);
  return finding.status === 'held' && open.source.instant / 86_400_000 > days.to + 1;
}

/** One tells that the other's day was given up; its place may have been given up, too. */
function isMove(a: MeetingTelling, b: MeetingTelling): boolean {
  return wasMovedFrom(a, b) || wasMovedFrom(b, a);
}

/** Its day was given up for the one that `next` tells of: it does not speak against it any more. */
function wasGivenUp(
  told: MeetingTelling,
  { days }: MeetingTelling,
  cluster: readonly MeetingTelling[],
): boolean {
  if (!days) return false;
  return cluster.some((moved) => wasMovedFrom(moved, told) && moved.days && touches(moved.days, days));
}

/** What was held on the day that a meeting was moved away from was another meeting. */
function wasMovedFrom(moved: MeetingTelling, announced: MeetingTelling): boolean {
  if (!moved.movedFrom || !announced.days || announced.finding.status === 'held') return false;
  return touches(moved.movedFrom, announced.days);
}

function daysApart(a: MeetingTelling, b: MeetingTelling): number | null {
  if (a.source === b.source) return 0;
  const first = a.days ? a.days.from * 86_400_000 : a.source.instant;
  const second = b.days ? b.days.from * 86_400_000 : b.source.instant;
  return first === null || second === null ? null : Math.abs(first - second) / 86_400_000;
}

function touches(a: DayRange, b: DayRange): boolean {
  return a.from <= b.to && b.from <= a.to;
}

/** 3 the same people or body, 2 the same sides, 1 one inside the other, 0 nothing to go by, -1 contradicting. */
function sameSides(a: MeetingTelling, b: MeetingTelling, onOneDay: boolean): number {
  // "The ministers will meet on 16 January": who they are is told elsewhere.
  if (isSideless(a) || isSideless(b)) return onOneDay ? 2 : -1;
  if (a.body.size > 0 && b.body.size > 0) {
    const shared = [...a.body].filter((word) => b.body.has(word)).length;
    return shared >= 0.8 * Math.min(a.body.size, b.body.size) ? 3 : -1;
  }
  const people = a.participants.filter(({ name }) =>
    b.participants.some((other) => other.name === name),
  ).length;
  if (people >= 2) return 3;
  const parties = a.parties.filter((party) => b.parties.includes(party)).length;
  const fewer = Math.min(a.parties.length, b.parties.length);
  // Each with somebody whom the other lacks: A met B, and A met C.
  if (people === 1 && a.participants.length > 1 && b.participants.length > 1) return -1;
  // The commission's own session, told elsewhere as its experts' meeting in the same town on the same day.
  const oneNamesBody = a.body.size > 0 !== b.body.size > 0;
  const mayBeIt = parties === fewer || isOfOneOrganisation(a.body.size > 0 ? a : b);
  if (people === 0 && oneNamesBody && onOneDay && mayBeIt && shareCity(a, b)) return 3;
  if (people === 1) return parties === fewer || parties >= 2 ? 2 : 1;
  if (a.participants.length > 0 && b.participants.length > 0)
    return a.body.size + b.body.size > 0 && parties >= 2 ? 1 : -1;
  if (parties >= 2 && parties === fewer) return 2;
  if (parties === 1 && fewer === 1 && (onOneDay || isUmbrella(a, b))) return onOneDay ? 1 : 2;
  if (parties >= 2) return 1;
  // Sentences seldom name all who sit in a body: other sides do not speak against it, nor for it.
  return oneNamesBody || (onOneDay && shareCity(a, b)) ? 0 : -1;
}

/** "The Permanent Council of the OSCE", not "the NATO-Russia Council": whoever meets there, its name does not say. */
function isOfOneOrganisation({ parties }: MeetingTelling): boolean {
  return parties.length <= 1;
}

function isSideless({ parties, participants, body }: MeetingTelling): boolean {
  return parties.length === 0 && participants.length === 0 && body.size === 0;
}

/** "Wide-ranging talks involving NATO next week" beside a dated meeting of NATO with somebody. */
function isUmbrella(a: MeetingTelling, b: MeetingTelling): boolean {
  const loose = (telling: MeetingTelling): boolean =>
    telling.body.size === 0 &&
    telling.participants.length === 0 &&
    (telling.days === null || telling.days.to - telling.days.from > 3);
  return loose(a) !== loose(b);
}

function samePlace(a: MeetingTelling, b: MeetingTelling, who: number): boolean {
  if (a.place.size === 0 || b.place.size === 0) return true;
  return shareCity(a, b) || (who === 3 && a.source !== b.source);
}

function shareCity(a: MeetingTelling, b: MeetingTelling): boolean {
  return [...a.place].some((word) => b.place.has(word));
}

const venue =
  /\b(?:mission|embassy|consulate|residence|headquarters|palace|hotel|cent(?:re|er)|building|house|office|ministry|hall|castle|villa|base|airport|club|school|university)$/i;

/** "U.S. mission, Geneva" → geneva. */
function cityWords(place: string): ReadonlySet<string> {
  const city =
    place
      .split(',')
      .map((part) => part.trim())
      .findLast((part) => part !== '' && !venue.test(part)) ?? '';
  const plain = city.normalize('NFD').replace(/\p{M}/gu, '');
  return new Set(wordsOf(plain).filter((word) => word.length > 2));
}

const institution =
  /\b(?:council|commission|committee|conference|assembly|forum|dialogue|group|congress|convention|summit|process|quartet|quad|g7|g20|cop\d+)\b/i;
const common =
  /^(?:talks?|meetings?|session|round|summit|of|the|in|on|with|for|at|to|and|new|next|first|second|third|annual)$/;

/** The words of a body's own name in a title; none where the title is made of the sides alone. */
function bodyWords(title: string): ReadonlySet<string> {
  if (!institution.test(title) || /\bbetween\b/i.test(title)) return new Set();
  const spelled = title
    .replace(/\b[A-Z]{3,}\b/g, (name) => partyOf(name) ?? name)
    .replace(/\bco-(?=op|ord)/gi, 'co');
  return new Set(wordsOf(spelled).filter((word) => !common.test(word)));
}

/** True where a party is but the body that meets: a council is no side of its own session. */
function isBody(party: string, title: string): boolean {
  return wordsOf(party).join(' ') === wordsOf(title).join(' ');
}
