import type { Briefing, Difference, Ref } from '../model/briefing.ts';
import { overlaps } from '../model/span.ts';
import type { Topic } from '../model/topic.ts';
import type { AnalysedArticle, SourceProblem } from '../ports.ts';
import { bottomLine } from './bottom-line.ts';
import { changesSince } from './changes.ts';
import { bareDenials } from './differences/bare-denials.ts';
import { dayDifferences } from './differences/days.ts';
import { daysAhead, daysJustPast } from './differences/days-ahead.ts';
import { denials } from './differences/denials.ts';
import { figureDifferences } from './differences/figures.ts';
import { hourDifferences } from './differences/hours-ahead.ts';
import { lengthDifferences } from './differences/lengths.ts';
import { meetingDifferences } from './differences/meetings.ts';
import { nameDifferences } from './differences/names.ts';
import { numbersBeside } from './differences/numbers-beside.ts';
import { numbersInTurn } from './differences/numbers-in-turn.ts';
import { pastDayDifferences } from './differences/past-days.ts';
import { placeDifferences } from './differences/places-ahead.ts';
import { speakerDifferences } from './differences/speakers.ts';
import { tallyDifferences } from './differences/tallies.ts';
import { wordingDifferences } from './differences/wording.ts';
import { noticesOf } from './notices.ts';
import { isOutlook } from './outlook.ts';
import { type Picture, picture } from './picture.ts';
import { sourceEntry } from './scope.ts';
import { uniqueById } from './unique.ts';

/** All that a briefing is made from. */
export interface BriefingInput {
  readonly topic: Topic;
  /** Articles of the windows of both `asOf` and `since`, and older ones that tell of meetings still open. */
  readonly articles: readonly AnalysedArticle[];
  /** Instant. */
  readonly asOf: string;
  /** Instant; governs `changes` alone. */
  readonly since: string;
  readonly problems: readonly SourceProblem[];
}

/** Makes the briefing of a topic at an instant. Pure: the same input gives the same briefing. */
export function buildBriefing({ topic, articles, asOf, since, problems }: BriefingInput): Briefing {
  const now = picture(topic, articles, { asOf, since });
  const { id, title, timezone } = topic;
  const { upcoming, held, cancelled, statements, positions } = now;
  const outlook = statements.filter(isOutlook);
  return {
    schema: 1,
    topic: { id, title, timezone },
    asOf,
    since,
    bottomLine: bottomLine({ upcoming, held, cancelled, outlook, statements, zone: timezone }),
    upcoming,
    held,
    cancelled,
    possible: now.possible,
    statements,
    positions,
    corrections: now.corrections,
    differences: differencesOf(now, timezone),
    outlook,
    figures: now.figures,
    changes: changesSince(now, Date.parse(since), timezone),
    sources: now.scope.map(sourceEntry),
    notices: noticesOf(now.scope, problems, timezone),
  };
}

function differencesOf(now: Picture, zone: string): Difference[] {
  const meetings = meetingDifferences(
    now.meetings.map(({ cluster }) => cluster),
    zone,
  );
  const ahead = daysAhead(now.scope);
  return uniqueById([
    ...denials(now.remarkClusters),
    ...bareDenials(now.remarkClusters),
    ...meetings,
    ...dayDifferences(ahead, zone).filter((days) => !isToldBy(days, meetings)),
    ...pastDayDifferences(now.scope, zone).filter((days) => !isToldBy(days, meetings)),
    ...[...placeDifferences(ahead), ...placeDifferences(daysJustPast(now.scope))].filter(
      (places) => !isToldBy(places, meetings),
    ),
    ...hourDifferences(ahead),
    ...lengthDifferences(now.scope),
    ...tallyDifferences(now.scope),
    ...speakerDifferences(now.remarkClusters),
    ...nameDifferences(now.scope),
    ...figureDifferences(now.toldFigures),
    ...numbersBeside(now.scope),
    ...numbersInTurn(now.scope),
    ...wordingDifferences(now.scope, now.remarkClusters),
  ]);
}

function isCited(ref: Ref, other: Ref): boolean {
  return ref.source === other.source && overlaps(ref, other);
}

/** True where the same places of the same articles are set against one another already. */
function isToldBy({ versions }: Difference, told: readonly Difference[]): boolean {
  return told.some((known) =>
    versions.every(({ cites }) =>
      known.versions.some((version) =>
        version.cites.some((other) => cites.some((ref) => isCited(ref, other))),
      ),
    ),
  );
}
