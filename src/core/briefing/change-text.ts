import type { Correction, Meeting, Position, Statement } from '../model/briefing.ts';
import { meetingInWords } from './meeting-in-words.ts';
import { positionInWords } from './position-in-words.ts';
import { whenInWords } from './when-in-words.ts';

/** What stands now; the note itself, which repeats what was wrong, stands among the corrections alone. */
export function correctionText({ outlet, now, withdrew }: Correction): string {
  const who = outlet ?? 'A source';
  if (now === undefined && withdrew !== undefined) return `${who} withdrew words of an article`;
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

/** "Moved from Wed, 12 Jan 2022: Talks, Geneva, Fri, 14 Jan 2022" */
export function meetingText(meeting: Meeting, zone: string): string {
  const lead =
    meeting.status === 'upcoming' && meeting.movedFrom
      ? `Moved from ${whenInWords(meeting.movedFrom, zone)}`
      : leads[meeting.status];
  return `${lead}: ${meetingInWords(meeting)}${meeting.start ? `, ${whenInWords(meeting.start, zone)}` : ''}`;
}

/** A remark with its speaker before it. */
export function statementText({ speaker, text, kind, denied, cue }: Statement): string {
  const name = speaker?.name ?? 'Unattributed';
  if (denied) return `${name} denied: ${text}`;
  return kind === 'direct' ? `${name}: ${text}` : `${name} ${cue ?? 'said'}: ${text}`;
}

/** "Chile rejects a new canal" */
export function positionText(position: Position): string {
  return `${position.party} ${positionInWords(position).lead}${position.text}`;
}

/** Whose remark is gone, without its words. */
export function withdrawnText(speaker: string | null): string {
  return `A remark of ${speaker ?? 'a source'} was withdrawn by its outlet`;
}
