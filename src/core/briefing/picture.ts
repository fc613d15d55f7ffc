import { period } from '../analysis/dates/when.ts';
import type { Correction, Figure, Meeting, Position, Statement } from '../model/briefing.ts';
import type { FigureFinding, Findings } from '../model/finding.ts';
import type { Span } from '../model/span.ts';
import type { Topic } from '../model/topic.ts';
import type { AnalysedArticle } from '../ports.ts';
import { correctionId, statementId } from './ids.ts';
import { type JoinPerson, joinPeople } from './join-people.ts';
import { type Judgement, meetingOf } from './meetings.ts';
import { mendPeople } from './mend-people.ts';
import { type MeetingCluster, mergeMeetings } from './merge-meetings.ts';
import { mergeFigures, mergePositions, type Told, toldBy } from './merge-positions.ts';
import { mergeStatements, type RemarkCluster, statementOf } from './merge-statements.ts';
import { refsTo } from './refs.ts';
import type { Remark } from './remark.ts';
import { reportedRemarks } from './reported.ts';
import { type ScopedArticle, scopeOf } from './scope.ts';
import { uniqueById } from './unique.ts';
import { mendMeeting, mendStatement, standing, type Withdrawal, withdrawalsOf } from './withdrawals.ts';

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
  /** Ids of statements that a correction took back. */
  readonly withdrawn: ReadonlySet<string>;
  readonly meetingClusters: readonly MeetingCluster[];
  readonly remarkClusters: readonly RemarkCluster[];
  readonly toldFigures: readonly Told<FigureFinding>[];
}

/** What a topic's articles tell, put together, corrections applied, judged at an instant. */
export function picture(topic: Topic, articles: readonly AnalysedArticle[], asOf: string): Picture {
  const scope = scopeOf(topic, articles, asOf).map((source) => ({ ...source, findings: mendPeople(source) }));
  const window = scope.filter(({ inWindow }) => inWindow);
  const instant = Date.parse(asOf);
  const join = joinPeople(scope, topic.actors);
  const withdrawals = withdrawalsOf(window, instant, topic.timezone);
  const meetings = meetingsOf(scope, withdrawals, join, {
    instant,
    day: Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(topic.timezone).toPlainDate(),
  });
  const { remarks, withdrawn } = remarksOf(window, withdrawals, join);
  const clusters = mergeStatements(remarks);
  const toldFigures = figuresOf(window, withdrawals);
  return {
    scope,
    ...meetings.byStatus,
    ...sayings(window, withdrawals, clusters),
    toldFigures,
    figures: uniqueById(mergeFigures(toldFigures, join)),
    corrections: correctionsOf(withdrawals),
    withdrawn,
    meetingClusters: meetings.clusters,
    remarkClusters: clusters,
  };
}

function meetingsOf(
  scope: readonly ScopedArticle[],
  withdrawals: readonly Withdrawal[],
  join: JoinPerson,
  now: Judgement,
) {
  const mended = scope.map((source) => ({
    ...source,
    findings: {
      ...source.findings,
      meetings: source.findings.meetings.flatMap(
        (finding) => mendMeeting(source, finding, withdrawals) ?? [],
      ),
    },
  }));
  const clusters = mergeMeetings(mended, join);
  const told = clusters.map((cluster) => ({ cluster, meeting: meetingOf(cluster, now) }));
  const kept = told
    .filter(({ cluster, meeting }) => isOpen(meeting) || cluster.some(({ source }) => source.inWindow))
    .sort((a, b) => dayOf(a) - dayOf(b));
  const meetings = uniqueById(kept.map(({ meeting }) => meeting));
  const having = (...statuses: Meeting['status'][]): Meeting[] =>
    meetings.filter(({ status }) => statuses.includes(status));
  return {
    clusters: kept.map(({ cluster }) => cluster),
    byStatus: {
      upcoming: having('upcoming'),
      held: having('held'),
      cancelled: having('cancelled', 'postponed'),
      possible: having('possible'),
    },
  };
}

function isOpen({ status }: Meeting): boolean {
  return status === 'upcoming' || status === 'possible';
}

const epoch = new Temporal.PlainDate(1970, 1, 1);

/** The day (since the epoch) by which a meeting is put in order: its own, else that of its first telling. */
function dayOf({
  cluster,
  meeting,
}: {
  readonly cluster: MeetingCluster;
  readonly meeting: Meeting;
}): number {
  if (meeting.start) return epoch.until(period(meeting.start).to).days;
  if (meeting.status === 'upcoming' || meeting.status === 'possible') return Number.MAX_SAFE_INTEGER;
  return (cluster[0]?.source.instant ?? 0) / 86_400_000 - 1;
}

function remarksOf(window: readonly ScopedArticle[], withdrawals: readonly Withdrawal[], join: JoinPerson) {
  const remarks: Remark[] = [];
  const withdrawn = new Set<string>();
  for (const source of window) {
    for (const finding of reportedRemarks(source.findings.statements, source.article.text)) {
      const remark = mendStatement(source, finding, withdrawals, join);
      if (remark) remarks.push(remark);
      else
        withdrawn.add(
          statementId({ ...finding, speaker: finding.speaker && join(finding.speaker) }, source.article.text),
        );
    }
  }
  return { remarks, withdrawn };
}

function sayings(
  window: readonly ScopedArticle[],
  withdrawals: readonly Withdrawal[],
  clusters: readonly RemarkCluster[],
) {
  const positions = standingFindings(
    window,
    withdrawals,
    ({ positions: found }) => found,
    ({ text }) => text,
  );
  return {
    statements: uniqueById(clusters.map(statementOf)),
    positions: uniqueById(mergePositions(positions)),
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
      return evidence && (evidence === finding.evidence || rests)
        ? [toldBy(source, { ...finding, evidence }, text)]
        : [];
    }),
  );
}

function correctionsOf(withdrawals: readonly Withdrawal[]): Correction[] {
  return uniqueById(
    withdrawals.map(({ source, finding }) => {
      const { at, was, now, text } = finding;
      const { outlet } = source.article;
      return {
        id: correctionId(finding),
        ...(outlet === null ? {} : { outlet }),
        ...(at === undefined ? {} : { at }),
        ...(was === undefined ? {} : { was }),
        ...(now === undefined ? {} : { now }),
        text,
        cites: refsTo(source, finding.evidence),
      };
    }),
  );
}
