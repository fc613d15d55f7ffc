import ical, { escape, type ICalEventData, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import { instantInWords } from '../../core/briefing/when-in-words.ts';
import type { Briefing, Meeting, SourceEntry } from '../../core/model/briefing.ts';
import { name, person } from '../tree/inline.ts';
import { plainText } from '../tree/plain-text.ts';
import { timeOfWhen } from '../tree/time.ts';
import { webAddress } from '../tree/web-address.ts';
import { calendarMeetings, meetingTime } from './event-time.ts';

/**
 * A briefing's dated meetings as an iCalendar file (RFC 5545). A meeting keeps its UID when it is moved or called off.
 * Times are in UTC, days without time all-day; what is known by month or year only is left out. No METHOD: a calendar
 * that imports the file shall not treat it as an invitation. The same briefing gives the same bytes.
 */
export function renderIcs(briefing: Briefing): string {
  const { topic } = briefing;
  const calendar = ical({
    prodId: { company: 'readout', product: 'briefing', language: 'EN' },
    // The library writes the name as it is given.
    name: escape(plainText(topic.title), false),
  });
  for (const meeting of calendarMeetings(briefing)) {
    const event = eventOf(meeting, briefing);
    if (event) calendar.createEvent(event);
  }
  return `${calendar.toString()}\r\n`;
}

const statuses: Readonly<Record<Meeting['status'], ICalEventStatus>> = {
  upcoming: ICalEventStatus.CONFIRMED,
  held: ICalEventStatus.CONFIRMED,
  cancelled: ICalEventStatus.CANCELLED,
  postponed: ICalEventStatus.CANCELLED,
  possible: ICalEventStatus.TENTATIVE,
};

function eventOf(meeting: Meeting, briefing: Briefing): ICalEventData | null {
  const { id, title, place, movedFrom, status } = meeting;
  const time = meetingTime(meeting);
  if (!time) return null;
  const isOff = statuses[status] === ICalEventStatus.CANCELLED;
  return {
    id: `${plainText(id)}@${plainText(briefing.topic.id)}.readout`,
    // A higher number replaces what a calendar holds under the UID (RFC 5545, 3.8.7.4).
    sequence: Number(movedFrom !== undefined) + Number(isOff),
    stamp: Temporal.Instant.from(briefing.asOf),
    start: time.start,
    ...(time.end ? { end: time.end } : {}),
    allDay: time.allDay,
    summary: name(title).value,
    ...(place === undefined ? {} : { location: plainText(place) }),
    description: descriptionOf(meeting, briefing),
    status: statuses[status],
    // Somebody else's meeting takes no time out of the reader's day.
    transparency: ICalEventTransparency.TRANSPARENT,
  };
}

function descriptionOf(meeting: Meeting, { topic, asOf, sources }: Briefing): string {
  const people = meeting.participants.map((participant) => {
    const { name: called, role } = person(participant);
    return role === null ? called : `${called} (${role})`;
  });
  const cited = new Set(meeting.cites.map(({ source }) => source));
  const read = sources.filter(({ n }) => cited.has(n));
  const lines = [
    ...(meeting.status === 'postponed' ? ['Put off without a new date'] : []),
    ...(meeting.movedFrom ? [`Moved from ${wordsOf(meeting.movedFrom, topic.timezone)}`] : []),
    ...(meeting.start?.precision === 'week' ? ['The day is not known'] : []),
    ...(people.length > 0 ? [`With ${people.join(', ')}`] : []),
    ...(meeting.parties.length > 0 ? [meeting.parties.map(plainText).join(', ')] : []),
    ...read.map(sourceLine),
    `As of ${instantInWords(asOf, topic.timezone)}`,
  ];
  return lines.join('\n');
}

function sourceLine({ title, outlet, url }: SourceEntry): string {
  const parts = [plainText(title), plainText(outlet ?? ''), webAddress(url) ?? ''];
  return `Source: ${parts.filter(Boolean).join(', ')}`;
}

function wordsOf(when: NonNullable<Meeting['movedFrom']>, zone: string): string {
  const { day, clock } = timeOfWhen(when, zone);
  return clock === null ? day : `${day}, ${clock}`;
}
