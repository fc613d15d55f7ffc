import type { Change, Meeting, Ref } from '../model/briefing.ts';
import { correctionText, meetingText, positionText, statementText, withdrawnText } from './change-text.ts';
import { dayRange } from './day-range.ts';
import { judgementAt, meetingOf } from './meetings.ts';
import type { MeetingCluster, MeetingTelling } from './merge-meetings.ts';
import type { Picture } from './picture.ts';
import { instantOf } from './scope.ts';

/**
 * What is new, updated or withdrawn since an instant (epoch milliseconds). Items that only articles after it tell are
 * new; a meeting that the earlier articles told otherwise is updated. What merely left the window is no change.
 */
export function changesSince(now: Picture, since: number, zone: string): Change[] {
  const isNew = newness(now, since);
  return [
    ...now.meetings.flatMap(({ cluster, meeting }) => meetingChanges(cluster, meeting, since, zone)),
    ...now.corrections
      .filter(({ at, cites }) => (at === undefined ? isNew(cites) : instantOf(at, zone) > since))
      .map((correction) => change('new', 'correction', correction.id, correctionText(correction))),
    ...statementChanges(now, isNew),
    ...now.withdrawn.map(({ id, speaker }) =>
      change('withdrawn', 'statement', id, withdrawnText(speaker?.name ?? null)),
    ),
    ...now.positions
      .filter(({ cites }) => isNew(cites))
      .map((position) => change('new', 'position', position.id, positionText(position))),
  ];
}

function change(kind: Change['kind'], what: Change['what'], id: string, text: string): Change {
  return { kind, what, id, text };
}

/** Tells whether all the articles that an item rests on appeared after an instant; undated ones count as old. */
function newness({ scope }: Picture, since: number): (cites: readonly Ref[]) => boolean {
  const fresh = new Set(scope.filter(({ instant }) => instant !== null && instant > since).map(({ n }) => n));
  return (cites) => cites.every(({ source }) => fresh.has(source));
}

function meetingChanges(cluster: MeetingCluster, meeting: Meeting, since: number, zone: string): Change[] {
  const [first, ...others] = cluster.filter(
    ({ source }) => source.instant === null || source.instant <= since,
  );
  if (!first)
    return isHistory(meeting, since)
      ? []
      : [change('new', 'meeting', meeting.id, meetingText(meeting, zone))];
  const earlier: readonly [MeetingTelling, ...MeetingTelling[]] = [first, ...others];
  const old = meetingOf(earlier, judgementAt(since, zone));
  if (meetingFingerprint(old) === meetingFingerprint(meeting)) return [];
  return [change('updated', 'meeting', meeting.id, meetingText(meeting, zone))];
}

/** How long ago (in days) a meeting may lie and still be news when it is first told. */
const stillNews = 7;

/** "They last met in June": told for the first time, and no news. @param since epoch milliseconds */
export function isHistory({ status, start }: Meeting, since: number): boolean {
  return status === 'held' && start !== null && dayRange(start).to < since / 86_400_000 - stillNews;
}

function statementChanges(
  { statements, mended }: Picture,
  isNew: (cites: readonly Ref[]) => boolean,
): Change[] {
  return statements.flatMap((statement) => {
    if (isNew(statement.cites)) return [change('new', 'statement', statement.id, statementText(statement))];
    return mended.has(statement.id)
      ? [change('updated', 'statement', statement.id, statementText(statement))]
      : [];
  });
}

/** What of a meeting is told anew where it changes. */
function meetingFingerprint({ status, start, movedFrom, place }: Meeting): string {
  return [status, start?.value, movedFrom?.value, place].join('|');
}
