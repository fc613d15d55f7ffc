import { meetingInWords } from '../../core/briefing/meeting-in-words.ts';
import type { Briefing, Meeting, Position, Statement } from '../../core/model/briefing.ts';
import { plainText } from '../tree/plain-text.ts';

/** An item that may be amended. */
export type Item = Briefing[
  | 'upcoming'
  | 'held'
  | 'cancelled'
  | 'possible'
  | 'statements'
  | 'outlook'
  | 'positions'
  | 'corrections'
  | 'differences'
  | 'figures'][number];

export function itemsOf(briefing: Briefing): readonly Item[] {
  const { upcoming, held, cancelled, possible, statements, outlook } = briefing;
  const { positions, corrections, differences, figures } = briefing;
  return [
    upcoming,
    held,
    cancelled,
    possible,
    statements,
    outlook,
    positions,
    corrections,
    differences,
    figures,
  ].flat();
}

export function isMeeting(item: Item): item is Meeting {
  return 'participants' in item;
}

export function isStatement(item: Item): item is Statement {
  return 'cue' in item;
}

export function isPosition(item: Item): item is Position {
  return 'stance' in item;
}

/** Shorter words may stand anywhere by chance. */
const telltale = 24;

/** Whether a line without an id of its own, or a version of a difference, holds the words of an item. */
export function tells(line: string, item: Item): boolean {
  const words = plainText(line);
  if (isMeeting(item)) return tellsMeeting(words, plainText(meetingInWords(item)));
  if (!('text' in item)) return false;
  const spans = item.text
    .split(' … ')
    .map(plainText)
    .filter((span) => span !== '');
  return (
    words === plainText(item.text) ||
    spans.some((span) => words.includes(span.length < telltale ? `“${span}”` : span))
  );
}

/** As the bottom line tells meetings: "Next: A, Mon; then B." */
function tellsMeeting(words: string, meeting: string): boolean {
  return [': ', '; then '].some((lead) =>
    [',', '.', ';', ' ('].some((end) => meeting !== '' && words.includes(`${lead}${meeting}${end}`)),
  );
}
