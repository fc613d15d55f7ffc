import type { Change, Correction, Meeting, Position, Ref, Statement } from '../model/briefing.ts';
import { dayRange } from './day-range.ts';
import { meetingInWords } from './meeting-in-words.ts';
import { judgementAt, meetingOf } from './meetings.ts';
import type { MeetingCluster, MeetingTelling } from './merge-meetings.ts';
import type { Picture } from './picture.ts';
import { instantOf } from './scope.ts';
import { whenInWords } from './when-in-words.ts';

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
      change(
        'withdrawn',
        'statement',
        id,
        `A remark of ${speaker?.name ?? 'a source'} was withdrawn by its outlet`,
      ),
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

/** "They last met in June": told for the first time, and no news. */
function isHistory({ status, start }: Meeting, since: number): boolean {
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

/** What stands now; the note itself, which repeats what was wrong, stands among the corrections alone. */
function correctionText({ outlet, now }: Correction): string {
  const who = outlet ?? 'A source';
  return now === undefined
    ? `${who} corrected an article`
    : `${who} corrected an article, which now has: ${now}`;
}

const leads: Readonly<Record<Meeting['status'], string>> = {
  upcoming: 'Set',
  held: 'Held',
  cancelled: 'Called off',
  postponed: 'Put off',
  possible: 'Possible',
};

function meetingText(meeting: Meeting, zone: string): string {
  const lead =
    meeting.status === 'upcoming' && meeting.movedFrom
      ? `Moved from ${whenInWords(meeting.movedFrom, zone)}`
      : leads[meeting.status];
  return `${lead}: ${meetingInWords(meeting)}${meeting.start ? `, ${whenInWords(meeting.start, zone)}` : ''}`;
}

function meetingFingerprint({ status, start, movedFrom, place }: Meeting): string {
  return [status, start?.value, movedFrom?.value, place].join('|');
}

function statementText({ speaker, text, kind, denied, cue }: Statement): string {
  const name = speaker?.name ?? 'Unattributed';
  if (denied) return `${name} denied: ${text}`;
  return kind === 'direct' ? `${name}: ${text}` : `${name} ${cue ?? 'said'}: ${text}`;
}

function positionText({ party, stance, text }: Position): string {
  return `${party} ${stance === 'open' ? 'leaves open' : stance}: ${text}`;
}
