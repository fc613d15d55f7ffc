import type { Change, Meeting, Ref } from '../model/briefing.ts';
import { textOf } from '../model/span.ts';
import { correctionText, meetingText, positionText, statementText, withdrawnText } from './change-text.ts';
import { dayRange } from './day-range.ts';
import { judgementAt, meetingOf } from './meetings.ts';
import type { MeetingCluster, MeetingTelling } from './merge-meetings.ts';
import type { Picture } from './picture.ts';
import { instantOf, type ScopedArticle, wasThere } from './scope.ts';
import { wordsOf } from './words.ts';

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
    ...statementChanges(now, since, isNew),
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

/**
 * Tells whether all the articles that an item rests on appeared after an instant; words that an older copy has are
 * old.
 */
function newness({ scope }: Picture, since: number): (cites: readonly Ref[]) => boolean {
  const known = new Map(scope.map((source) => [source.n, toldBefore(source, since)]));
  return (cites) => !cites.some(({ source, quote }) => known.get(source)?.(quote) ?? true);
}

/** Tells whether an article, or a copy of it, had some words at an instant. */
function toldBefore(source: ScopedArticle, since: number): (words: string) => boolean {
  if (wasThere(source, since)) return () => true;
  const copies = source.copies.filter((copy) => wasThere(copy, since));
  if (copies.length === 0) return () => false;
  let texts: readonly string[] | null = null;
  return (words) => {
    texts ??= copies.map(({ article }) => inWords(article.text));
    return texts.some((text) => text.includes(inWords(words)));
  };
}

function inWords(text: string): string {
  return ` ${wordsOf(text).join(' ')} `;
}

function meetingChanges(cluster: MeetingCluster, meeting: Meeting, since: number, zone: string): Change[] {
  const [first, ...others] = cluster.filter(({ source, finding }) => {
    const isTold = toldBefore(source, since);
    return finding.evidence.some((span) => isTold(textOf(source.article.text, span)));
  });
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
  { statements, mended, copiedFirst }: Picture,
  since: number,
  isNew: (cites: readonly Ref[]) => boolean,
): Change[] {
  return statements.flatMap((statement) => {
    const copy = copiedFirst.get(statement.id);
    const isKnown = copy !== undefined && wasThere(copy, since);
    if (!isKnown && isNew(statement.cites))
      return [change('new', 'statement', statement.id, statementText(statement))];
    return mended.has(statement.id)
      ? [change('updated', 'statement', statement.id, statementText(statement))]
      : [];
  });
}

/** What of a meeting is told anew where it changes. */
function meetingFingerprint({ status, start, movedFrom, place }: Meeting): string {
  return [status, start?.value, movedFrom?.value, place].join('|');
}
