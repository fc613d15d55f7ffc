import type { Meeting } from '../../core/model/briefing.ts';
import { citation, joined, label, name, person, text } from './inline.ts';
import type { Marks } from './marks.ts';
import type { InlineNode, MeetingNode } from './nodes.ts';
import { plainText } from './plain-text.ts';
import { timeOfWhen, timeSpan } from './time.ts';

/** A meeting under the date that it has. */
export function meetingNode(meeting: Meeting, zone: string, marks: Marks): MeetingNode {
  const when = meeting.start
    ? timeSpan(meeting.start, meeting.end, zone)
    : [label(withoutDate[meeting.status], 'quiet')];
  return node(meeting, when, [...fateOf(meeting, zone), ...sidesOf(meeting)], marks);
}

/** A meeting that was moved, under the date that it had: whoever has that date in the diary finds it there. */
export function movedMeetingNode(meeting: Meeting, zone: string, marks: Marks): MeetingNode {
  const from = meeting.movedFrom ? [timeOfWhen(meeting.movedFrom, zone)] : [];
  const to = meeting.start
    ? [label('moved to ', 'alert'), ...timeSpan(meeting.start, meeting.end, zone)]
    : [label('moved, new date not known', 'alert')];
  return node(meeting, from, [to], marks);
}

const withoutDate: Readonly<Record<Meeting['status'], string>> = {
  upcoming: 'date not known',
  held: 'date not known',
  cancelled: 'date not known',
  postponed: 'no new date',
  possible: 'no date set',
};

function node(
  meeting: Meeting,
  when: readonly InlineNode[],
  details: readonly (readonly InlineNode[])[],
  marks: Marks,
): MeetingNode {
  const { id, status, title, place, count, cites } = meeting;
  const where = plainText(place ?? '');
  const named = name(title);
  return {
    type: 'meeting',
    id: plainText(id),
    status,
    mark: marks('meeting', id),
    when,
    title: [
      named,
      ...(where === '' || named.value.includes(where) ? [] : [text(`, ${where}`)]),
      ...(count === undefined || count < 2 ? [] : [text(` (${count} times)`)]),
      ...citation(cites),
    ],
    details,
  };
}

/** What became of it, where its date alone does not say so. */
function fateOf({ status, start, movedFrom }: Meeting, zone: string): readonly (readonly InlineNode[])[] {
  if (status === 'cancelled') return [[label('called off', 'alert')]];
  if (status === 'postponed') {
    const old = movedFrom && !start ? [label(', was ', 'quiet'), timeOfWhen(movedFrom, zone)] : [];
    return [[label('put off, no new date', 'alert'), ...old]];
  }
  return movedFrom ? [[label('moved from ', 'alert'), timeOfWhen(movedFrom, zone)]] : [];
}

/** Who takes part: people with their roles, then the sides that neither they nor the title name. */
function sidesOf({ title, participants, parties }: Meeting): readonly (readonly InlineNode[])[] {
  const people = participants.map((participant) => [person(participant)]);
  const told = [
    title,
    ...participants.flatMap(({ title: role, affiliation }) => [role ?? '', affiliation ?? '']),
  ]
    .map(plainText)
    .join('\n');
  const sides = parties.map(plainText).filter((side) => side !== '' && !told.includes(side));
  const shown = sides.length === 0 ? [] : [text(sides.join(', '))];
  const line = joined([...people, ...(shown.length > 0 ? [shown] : [])], ', ');
  return line.length === 0 ? [] : [line];
}
