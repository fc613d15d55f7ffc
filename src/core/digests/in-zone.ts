import { bottomLine } from '../briefing/bottom-line.ts';
import { meetingText } from '../briefing/change-text.ts';
import type { Briefing } from '../model/briefing.ts';
import { meetingsOf } from './items.ts';

/** A briefing with its times told in another zone. What was judged by the topic's own days stays as it was judged. */
export function toldIn(briefing: Briefing, zone: string): Briefing {
  if (briefing.topic.timezone === zone) return briefing;
  const { upcoming, held, cancelled, outlook, statements, changes } = briefing;
  const meetings = new Map(meetingsOf(briefing).map((meeting) => [meeting.id, meeting]));
  return {
    ...briefing,
    topic: { ...briefing.topic, timezone: zone },
    bottomLine: bottomLine({ upcoming, held, cancelled, outlook, statements, zone }),
    changes: changes.map((change) => {
      const meeting = change.what === 'meeting' ? meetings.get(change.id) : undefined;
      return meeting ? { ...change, text: meetingText(meeting, zone) } : change;
    }),
  };
}
