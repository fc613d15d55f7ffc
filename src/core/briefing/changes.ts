import type { Change, Correction, Meeting, Position, Statement } from '../model/briefing.ts';
import { meetingInWords } from './meeting-in-words.ts';
import { whenInWords } from './when-in-words.ts';

/** What a briefing holds that may change. */
export interface Holdings {
  readonly meetings: readonly Meeting[];
  readonly statements: readonly Statement[];
  readonly positions: readonly Position[];
  readonly corrections: readonly Correction[];
  /** Ids of statements that a correction took back. */
  readonly withdrawn: ReadonlySet<string>;
}

/**
 * What is new, updated or withdrawn since an earlier briefing. What merely left the window is no change.
 */
export function changesSince(before: Holdings, now: Holdings, zone: string): Change[] {
  return [
    ...compare(
      'meeting',
      before.meetings,
      now.meetings,
      (item) => meetingChange(item, zone),
      meetingFingerprint,
    ),
    ...compare('correction', before.corrections, now.corrections, correctionText, ({ text }) => text),
    ...compare('statement', before.statements, now.statements, statementText, ({ text }) => text),
    ...before.statements
      .filter(({ id }) => now.withdrawn.has(id))
      .map((item) => ({
        kind: 'withdrawn' as const,
        what: 'statement' as const,
        id: item.id,
        text: `A remark of ${item.speaker?.name ?? 'a source'} was withdrawn by its outlet`,
      })),
    ...compare('position', before.positions, now.positions, positionText, ({ text }) => text),
  ];
}

function compare<Item extends { readonly id: string }>(
  what: Change['what'],
  before: readonly Item[],
  now: readonly Item[],
  tell: (item: Item) => string,
  fingerprint: (item: Item) => string,
): Change[] {
  const known = new Map(before.map((item) => [item.id, item]));
  return now.flatMap((item): Change[] => {
    const old = known.get(item.id);
    if (!old) return [{ kind: 'new', what, id: item.id, text: tell(item) }];
    if (fingerprint(old) === fingerprint(item)) return [];
    return [{ kind: 'updated', what, id: item.id, text: tell(item) }];
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

function meetingChange(meeting: Meeting, zone: string): string {
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
  return `${party} ${stance}: ${text}`;
}
