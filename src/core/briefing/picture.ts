import type { Correction, Figure, Meeting, Position, Statement } from '../model/briefing.ts';
import type { FigureFinding, Findings } from '../model/finding.ts';
import type { Span } from '../model/span.ts';
import type { Topic } from '../model/topic.ts';
import type { AnalysedArticle } from '../ports.ts';
import { oneSourceEach } from './copies/one-source.ts';
import { dayRange } from './day-range.ts';
import { firstTold } from './first-told.ts';
import { correctionId, meetingId } from './ids.ts';
import { type JoinPerson, joinPeople } from './join-people.ts';
import { type Judgement, judgementAt, meetingOf } from './meetings.ts';
import { mendPeople } from './mend-people.ts';
import { type MeetingCluster, mergeMeetings } from './merge-meetings.ts';
import { mergeFigures, mergePositions, type Told, toldBy } from './merge-positions.ts';
import { mergeStatements, type RemarkCluster, statementOf } from './merge-statements.ts';
import { type InOrder, inOrder } from './official.ts';
import { refsTo } from './refs.ts';
import type { Remark } from './remark.ts';
import { type ScopedArticle, scopeOf, wasThere } from './scope.ts';
import { remarksOf, type WithdrawnRemark } from './told-remarks.ts';
import { uniqueById } from './unique.ts';
import { mends, type Withdrawal } from './withdrawal.ts';
import { mendMeeting, standing, withdrawalsOf } from './withdrawals.ts';

/** Everything known at an instant, and the tellings that it comes from. */
export interface Picture {
  readonly scope: readonly ScopedArticle[];
  readonly upcoming: readonly Meeting[];
  readonly held: readonly Meeting[];
  readonly cancelled: readonly Meeting[];
  readonly possible: readonly Meeting[];
  readonly statements: readonly Statement[];
  readonly positions: readonly Position[];
  readonly corrections: readonly Correction[];
  readonly figures: readonly Figure[];
  /** Remarks that stood at the earlier instant and were taken back since. */
  readonly withdrawn: readonly WithdrawnRemark[];
  /** Ids of statements that a correction has given other words since the earlier instant. */
  readonly mended: ReadonlySet<string>;
  /** Ids of statements of which a copy is the first telling, with the copy. */
  readonly copiedFirst: ReadonlyMap<string, ScopedArticle>;
  /** Every meeting with the tellings that it comes from. */
  readonly meetings: readonly ToldMeeting[];
  readonly remarkClusters: readonly RemarkCluster[];
  readonly toldFigures: readonly Told<FigureFinding>[];
}

/** A meeting with its tellings. */
export interface ToldMeeting {
  readonly cluster: MeetingCluster;
  readonly meeting: Meeting;
}

/** What a topic's articles tell, put together, corrections applied, judged at an instant and beside an earlier one. */
export function picture(
  topic: Topic,
  articles: readonly AnalysedArticle[],
  { asOf, since }: { readonly asOf: string; readonly since: string },
): Picture {
  const scope = peopleMended(oneSourceEach(scopeOf(topic, articles, asOf)));
  const window = scope.filter(({ inWindow }) => inWindow);
  const instant = Date.parse(asOf);
  const join = joinPeople(scope, topic.actors);
  const withdrawals = withdrawalsOf(window, instant, topic.timezone);
  const meetings = meetingsOf(scope, withdrawals, join, judgementAt(instant, topic.timezone));
  const earlier = withdrawalsOf(window, Date.parse(since), topic.timezone);
  const { remarks, withdrawn, mended, withdrew } = remarksOf(window, { now: withdrawals, earlier }, join);
  const clusters = mergeStatements(remarks);
  const toldFigures = figuresOf(window, withdrawals);
  const first = firstTold(clusters, window, withdrawals, join);
  const cited = inOrder(scope);
  return {
    scope,
    ...byStatus(meetings, cited),
    meetings,
    ...sayings(window, withdrawals, clusters, { first, cited, join }),
    toldFigures,
    figures: cited(uniqueById(mergeFigures(toldFigures, join))),
    corrections: correctionsOf(withdrawals, withdrew),
    withdrawn: uniqueById(withdrawn.filter(({ source }) => wasThere(source, Date.parse(since)))),
    mended: new Set(
      clusters
        .filter((cluster) => cluster.some((remark) => mended.has(remark)) || first.get(cluster)?.mendedBy)
        .map((cluster) => statementOf(cluster, first.get(cluster)).id),
    ),
    copiedFirst: new Map([...first].map(([cluster, told]) => [statementOf(cluster, told).id, told.source])),
    remarkClusters: clusters,
  };
}

/** Each article's people as notes on its text call them, wherever these stand. */
function peopleMended(scope: readonly ScopedArticle[]): ScopedArticle[] {
  const all = scope.flatMap((source) => source.findings.corrections.map((finding) => ({ source, finding })));
  return scope.map((source) => {
    const notes = all.filter((withdrawal) => mends(withdrawal, source)).map(({ finding }) => finding);
    return { ...source, findings: mendPeople(source, notes) };
  });
}

function meetingsOf(
  scope: readonly ScopedArticle[],
  withdrawals: readonly Withdrawal[],
  join: JoinPerson,
  now: Judgement,
): ToldMeeting[] {
  const mended = scope.map((source) => meetingsMended(source, withdrawals));
  const clusters = mergeMeetings(mended, join);
  const told = clusters.map((cluster) => ({ cluster, meeting: meetingOf(cluster, now) }));
  return apartFromMoved(told)
    .filter(({ meeting, cluster }, _, all) => !hasComeAbout(meeting, cluster, all, now))
    .filter(({ cluster, meeting }) => isOpen(meeting) || cluster.some(({ source }) => source.inWindow))
    .sort((a, b) => dayOf(a) - dayOf(b));
}

/** An article with its meetings as corrections have them; the very same where they say nothing of any. */
function meetingsMended(source: ScopedArticle, withdrawals: readonly Withdrawal[]): ScopedArticle {
  const told = source.findings.meetings;
  const meetings = told.flatMap((finding) => mendMeeting(source, finding, withdrawals) ?? []);
  return meetings.length === told.length && meetings.every((meeting, at) => meeting === told[at])
    ? source
    : { ...source, findings: { ...source.findings, meetings } };
}

/** A moved meeting keeps the id of its first date, unless the same sides held another meeting on that day. */
function apartFromMoved(told: readonly ToldMeeting[]): ToldMeeting[] {
  const ids = new Set(told.flatMap(({ meeting }) => (meeting.movedFrom ? [] : [meeting.id])));
  return told.map(({ cluster, meeting }) => {
    if (!meeting.movedFrom || !ids.has(meeting.id)) return { cluster, meeting };
    const { movedFrom: _old, ...finding } = cluster[0].finding;
    return { cluster, meeting: { ...meeting, id: meetingId({ ...finding, start: meeting.start }) } };
  });
}

function byStatus(
  told: readonly ToldMeeting[],
  cited: InOrder,
): Pick<Picture, 'upcoming' | 'held' | 'cancelled' | 'possible'> {
  const meetings = cited(uniqueById(told.map(({ meeting }) => meeting)));
  const having = (...statuses: Meeting['status'][]): Meeting[] =>
    meetings.filter(({ status }) => statuses.includes(status));
  return {
    upcoming: having('upcoming'),
    held: having('held'),
    cancelled: having('cancelled', 'postponed'),
    possible: having('possible'),
  };
}

/**
 * "Ready to start talks at once": open until those sides have met, on a later day than any telling of it, or until
 * somebody tells later than that of a day on which they will or may. What may be on a day is open until the day is over.
 */
function hasComeAbout(
  { status, start, parties, participants }: Meeting,
  cluster: MeetingCluster,
  all: readonly ToldMeeting[],
  now: Judgement,
): boolean {
  if (status !== 'possible') return false;
  if (start !== null) return dayRange(start).to < now.instant / day - 1;
  const sides = parties.length < 2 ? participants.map(({ name }) => name) : parties;
  if (sides.length < 2) return false;
  const told = Math.max(...cluster.map(({ source }) => source.instant ?? Number.MAX_SAFE_INTEGER)) / day;
  return all.some(({ meeting, cluster: tellings }) => {
    const met = [...meeting.parties, ...meeting.participants.map(({ name }) => name)];
    if (!meeting.start || !sides.every((side) => met.includes(side)) || !mayBeOfHeads(tellings, cluster))
      return false;
    if (meeting.status === 'held') return dayRange(meeting.start).from > told;
    return (
      (meeting.status === 'upcoming' || meeting.status === 'possible') &&
      tellings.every(({ source }) => (source.instant ?? 0) / day > told)
    );
  });
}

/** Whether countries' presidents may have met where that is what was open: a round of their experts was none of it. */
function mayBeOfHeads(tellings: MeetingCluster, open: MeetingCluster): boolean {
  return !areHeads(open) || areHeads(tellings);
}

function areHeads(cluster: MeetingCluster): boolean {
  return cluster.some(({ offices }) => offices.has('head'));
}

const day = 86_400_000;

function isOpen({ status }: Meeting): boolean {
  return status === 'upcoming' || status === 'possible';
}

/** The day (since the epoch) by which a meeting is put in order: its own, else that of its first telling. */
function dayOf({ cluster, meeting }: ToldMeeting): number {
  if (meeting.start) return dayRange(meeting.start).to;
  if (meeting.status === 'upcoming' || meeting.status === 'possible') return Number.MAX_SAFE_INTEGER;
  return (cluster[0]?.source.instant ?? 0) / day - 1;
}

function sayings(
  window: readonly ScopedArticle[],
  withdrawals: readonly Withdrawal[],
  clusters: readonly RemarkCluster[],
  {
    first,
    cited,
    join,
  }: {
    readonly first: ReadonlyMap<RemarkCluster, Remark>;
    readonly cited: InOrder;
    readonly join: JoinPerson;
  },
) {
  const positions = standingFindings(
    window,
    withdrawals,
    ({ positions: found }) => found,
    ({ text }) => text,
  );
  return {
    statements: cited(uniqueById(clusters.map((cluster) => statementOf(cluster, first.get(cluster))))),
    positions: cited(uniqueById(mergePositions(positions, join))),
  };
}

function figuresOf(window: readonly ScopedArticle[], withdrawals: readonly Withdrawal[]) {
  return standingFindings(
    window,
    withdrawals,
    ({ figures }) => figures,
    ({ about }) => about,
  );
}

/** The findings of one kind whose words no correction took back, resting on what still stands of their evidence. */
function standingFindings<Finding extends { readonly evidence: readonly Span[] }>(
  window: readonly ScopedArticle[],
  withdrawals: readonly Withdrawal[],
  of: (findings: Findings) => readonly Finding[],
  textOfFinding: (finding: Finding) => string,
): Told<Finding>[] {
  return window.flatMap((source) =>
    of(source.findings).flatMap((finding) => {
      const evidence = standing(source, finding.evidence, withdrawals);
      const text = textOfFinding(finding);
      const rests = evidence?.some((span) => source.article.text.slice(span.start, span.end).includes(text));
      // What rested on words that are gone is gone with them.
      if (!evidence || !(evidence === finding.evidence || rests)) return [];
      // What stands as it was told stays the very finding: what was read of it is kept with that.
      return [toldBy(source, evidence === finding.evidence ? finding : { ...finding, evidence }, text)];
    }),
  );
}

function correctionsOf(
  withdrawals: readonly Withdrawal[],
  withdrew: ReadonlyMap<string, ReadonlyMap<string, string | null>>,
): Correction[] {
  return uniqueById(
    withdrawals.map(({ source, finding }) => {
      const { at, was, now, text } = finding;
      const { outlet } = source.article;
      const id = correctionId(finding);
      const gone = withdrew.get(id);
      return {
        id,
        ...(outlet === null ? {} : { outlet }),
        ...(at === undefined ? {} : { at }),
        ...(was === undefined ? {} : { was }),
        ...(now === undefined ? {} : { now }),
        text,
        ...(gone ? { withdrew: [...gone].map(([remark, speaker]) => ({ id: remark, speaker })) } : {}),
        cites: refsTo(source, finding.evidence),
      };
    }),
  );
}
