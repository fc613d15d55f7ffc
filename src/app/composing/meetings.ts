import { z } from 'zod';
import { meetingsOf } from '../../core/digests/items.ts';
import {
  dueReminders,
  isAhead,
  type MeetingEvent,
  type MeetingsTold,
  meetingNews,
  newsKey,
  startInstant,
} from '../../core/digests/meeting-news.ts';
import type { Composed, Composer, PlannedDelivery } from '../../core/digests/ports.ts';
import type { Briefing, Meeting } from '../../core/model/briefing.ts';
import type { Delivery } from '../../core/model/delivery.ts';
import type { Subscription } from '../../core/model/subscription.ts';
import { post } from './digest.ts';
import type { Drawing } from './drawing.ts';
import { briefingFor, type ComposerParts, folded, labelOf, type Nothing, topicOf } from './parts.ts';

const when = z.object({
  value: z.string(),
  precision: z.enum(['year', 'month', 'week', 'day', 'time']),
  stated: z.boolean(),
  text: z.string(),
});
const meetingsTold = z.object({
  meetings: z.array(
    z.object({
      id: z.string(),
      first: z.string(),
      status: z.enum(['upcoming', 'held', 'cancelled', 'postponed', 'possible']),
      start: when.nullable(),
      evidence: z.array(z.string()),
    }),
  ),
});
const alertPayload = z.object({
  news: z.array(z.object({ what: z.enum(['set', 'moved', 'called-off']), id: z.string() })),
});
const reminderPayload = z.object({ meeting: z.string(), start: z.string() });

/** Alerts of what became of meetings, and reminders of those to come, as far as a subscription wants them. */
export async function watchMeetings(
  parts: ComposerParts,
  subscription: Subscription,
): ReturnType<Composer['watch']> {
  const topic = topicOf(parts, subscription.topic);
  const briefing = await briefingFor(parts, topic, subscription, 'end');
  const now = parts.clock.now();
  const before = await toldTo(parts, subscription);
  const { news, told } = meetingNews(briefing, before, now);
  const { alerts, remindMinutes } = subscription.options;
  const base = {
    topic: topic.id,
    target: subscription.destination,
    state: 'planned',
    why: null,
  } as const;
  const firsts = new Map(told.meetings.map(({ id, first }) => [id, first]));
  const deliveries: PlannedDelivery[] = [];
  if (alerts && news.length > 0) {
    const payload = { news: news.map(({ what, meeting: { id } }) => ({ what, id: firsts.get(id) ?? id })) };
    deliveries.push({
      ...base,
      kind: 'alert',
      key: newsKey(news, briefing),
      dueAt: now.toString(),
      payload,
    });
  }
  if (remindMinutes !== null) {
    for (const { first, start, dueAt } of dueReminders(briefing, told, remindMinutes, now)) {
      const payload = { meeting: first, start: start.toString() };
      const key = `${first}@${start.toString()}`;
      deliveries.push({ ...base, kind: 'reminder', key, dueAt: dueAt.toString(), payload });
    }
  }
  return { deliveries, meetings: told };
}

export async function composeAlert(
  parts: ComposerParts,
  drawing: Drawing,
  delivery: Delivery,
  subscription: Subscription,
): Promise<Composed | Nothing> {
  const topic = topicOf(parts, delivery.topic);
  const { options } = subscription;
  if (!options.alerts) return folded('alerts were switched off');
  const { news } = alertPayload.parse(delivery.payload);
  const briefing = await briefingFor(parts, topic, subscription, 'end');
  const meetingOf = await knownMeetings(parts, subscription, briefing);
  const now = parts.clock.now();
  const holding = news.flatMap(({ what, id }) => {
    const meeting = meetingOf(id);
    return meeting && holds(what, meeting, now) ? [{ what, meeting }] : [];
  });
  if (holding.length === 0) return folded('it no longer holds');
  const { sources } = briefing;
  const label = labelOf(topic, subscription);
  const note = drawing.note({ kind: 'alert', topic: label, news: holding, sources }, options.mention);
  return { parts: [post(note)], edition: null, outline: null, asOf: null };
}

export async function composeReminder(
  parts: ComposerParts,
  drawing: Drawing,
  delivery: Delivery,
  subscription: Subscription,
): Promise<Composed | Nothing> {
  const topic = topicOf(parts, delivery.topic);
  const { options } = subscription;
  if (options.remindMinutes === null) return folded('reminders were switched off');
  const planned = reminderPayload.parse(delivery.payload);
  const briefing = await briefingFor(parts, topic, subscription, 'began');
  const meeting = (await knownMeetings(parts, subscription, briefing))(planned.meeting);
  if (Temporal.Instant.compare(planned.start, parts.clock.now()) <= 0) return folded('the meeting has begun');
  const start = meeting?.status === 'upcoming' ? startInstant(meeting.start) : null;
  if (!meeting || !start?.equals(planned.start)) return folded('the meeting was moved, or called off');
  const { sources } = briefing;
  const label = labelOf(topic, subscription);
  const note = drawing.note({ kind: 'reminder', topic: label, meeting, sources }, options.mention);
  return { parts: [post(note)], edition: null, outline: null, asOf: null };
}

function holds(what: MeetingEvent, { status, start }: Meeting, now: Temporal.Instant): boolean {
  if (what === 'called-off') return status === 'cancelled' || status === 'postponed';
  return status === 'upcoming' && start !== null && isAhead(start, now);
}

/** What the ledger holds of it; what an earlier version wrote otherwise counts as nothing. */
async function toldTo({ digests }: ComposerParts, { id }: Subscription): Promise<MeetingsTold | null> {
  const told = meetingsTold.safeParse(await digests.meetingsTold(id));
  return told.success ? told.data : null;
}

/** Finds a briefing's meetings by the ids that they were first known by. */
async function knownMeetings(
  parts: ComposerParts,
  subscription: Subscription,
  briefing: Briefing,
): Promise<(first: string) => Meeting | null> {
  const told = await toldTo(parts, subscription);
  const ids = new Map((told?.meetings ?? []).map(({ first, id }) => [first, id]));
  const meetings = new Map(meetingsOf(briefing).map((meeting) => [meeting.id, meeting]));
  return (first) => meetings.get(ids.get(first) ?? first) ?? null;
}
