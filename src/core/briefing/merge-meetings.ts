import { isToTheDay } from '../analysis/meetings/day-told.ts';
import type { JoinPerson } from './join-people.ts';
import { fitOf } from './same-meeting/fit.ts';
import { homeKeys, searchKeys } from './same-meeting/keys.ts';
import { withFirstDays } from './same-meeting/later-days.ts';
import { type Growing, joinMoves } from './same-meeting/moved-twice.ts';
import { isNameless, mayMean } from './same-meeting/nameless.ts';
import { nearness } from './same-meeting/nearness.ts';
import { openKinds } from './same-meeting/open-kinds.ts';
import { joinParties } from './same-meeting/parties-of-topic.ts';
import { type MeetingCluster, type MeetingTelling, tellingOf } from './same-meeting/telling.ts';
import { withToldMoves } from './same-meeting/told-moves.ts';
import { withBothDays } from './same-meeting/two-days.ts';
import type { ScopedArticle } from './scope.ts';

export type { MeetingCluster, MeetingTelling } from './same-meeting/telling.ts';

/**
 * Puts together what several articles tell of one meeting. Two tellings are one meeting where who, when and where
 * agree as far as both say, and the kind may be one; a coarse telling ("talks next week") joins the finer one that it covers.
 */
export function mergeMeetings(scope: readonly ScopedArticle[], join: JoinPerson): MeetingCluster[] {
  const people = new Set(
    scope.flatMap(({ findings }) => findings.people.flatMap(({ name }) => (name.includes(' ') ? name : []))),
  );
  const names = { join, joinParty: joinParties(scope), people };
  const tellings = scope.flatMap((source) =>
    source.findings.meetings
      .filter((finding) => source.inWindow || openKinds.has(finding.status))
      .map((finding) => tellingOf(source, finding, names)),
  );
  const clusters: Growing[] = [];
  const byKey = new Map<string, Set<number>>();
  // Precise tellings first: what is told more loosely then finds the meeting that it is about.
  for (const next of withBothDays(withFirstDays(withToldMoves(tellings))).sort((a, b) => rank(a) - rank(b))) {
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

function rank(telling: MeetingTelling): number {
  const { participants, body, parties } = telling;
  const sides = participants.length + parties.length;
  return (
    loosenessOf(telling) * 4 +
    (participants.length > 1 ? 0 : 1) +
    (body.size > 0 ? 0 : 1) +
    (sides > 0 ? 0 : 1)
  );
}

function loosenessOf(telling: MeetingTelling): number {
  const { days } = telling;
  if (days === null) return 1000;
  return isFromTo(telling) ? 0 : Math.min(999, days.to - days.from);
}

/** "On 20 and 21 May": all that is told of one of its days; "at the weekend" may be either. */
function isFromTo({ days, finding: { start, end } }: MeetingTelling): boolean {
  return (
    days !== null &&
    days.to - days.from < 8 &&
    end !== undefined &&
    isToTheDay(start) &&
    !/week/i.test(start.text)
  );
}

/** Two sides at least; where only one is known, a body's name or a day must make plain that it is a meeting. */
function isMeeting(cluster: MeetingCluster): boolean {
  const parties = new Set(cluster.flatMap((telling) => telling.parties));
  const others = cluster
    .flatMap(({ participants }) => participants)
    .filter(({ affiliation }) => !affiliation || !parties.has(affiliation));
  const sides = parties.size + new Set(others.map(({ name }) => name)).size;
  return (
    sides > 1 ||
    cluster.some(
      ({ body, days, finding }) =>
        (body.size > 0 && !isOrgan.test(finding.title)) || (days !== null && days.to - days.from < 6),
    )
  );
}

/** "Weavers' Union executive council meeting": the organ has no name of its own. */
const isOrgan = / (?:council|commission|committee|assembly|congress|conference|group) (?:meeting|session)$/;

function bestCluster(
  next: MeetingTelling,
  clusters: readonly MeetingTelling[][],
  byKey: ReadonlyMap<string, ReadonlySet<number>>,
): number | null {
  const candidates = candidatesFor(next, clusters, byKey);
  const fitting: { readonly index: number; readonly fit: number }[] = [];
  for (const index of candidates) {
    const fit = fitOf(next, clusters[index] ?? []);
    if (fit > 0) fitting.push({ index, fit });
  }
  if (fitting.length === 0 && isNameless(next)) return onlyOne(next, candidates, clusters);
  if (fitting.length < 2) return fitting[0]?.index ?? null;
  fitting.sort((a, b) => a.index - b.index);
  const scored = fitting.map(({ index, fit }) => ({
    index,
    score: fit + nearness(next, clusters[index] ?? []),
  }));
  return scored.reduce((best, other) => (other.score > best.score ? other : best), { index: 0, score: 0 })
    .index;
}

/** The meetings that a telling may belong to, each once, in no order. */
function candidatesFor(
  next: MeetingTelling,
  { length }: readonly MeetingTelling[][],
  byKey: ReadonlyMap<string, ReadonlySet<number>>,
): readonly number[] {
  const isFound = new Uint8Array(length);
  const found: number[] = [];
  for (const key of searchKeys(next)) {
    for (const index of byKey.get(key) ?? []) {
      if (isFound[index] === 1) continue;
      isFound[index] = 1;
      found.push(index);
    }
  }
  return found;
}

/** The only meeting of its day: "Thursday's talks" can mean no other; null where there are several. */
function onlyOne(
  next: MeetingTelling,
  candidates: readonly number[],
  clusters: readonly MeetingTelling[][],
): number | null {
  const [only, ...others] = candidates.filter((index) => mayMean(next, clusters[index] ?? []));
  return only === undefined || others.length > 0 ? null : only;
}
