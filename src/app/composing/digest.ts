import { channelOutline } from '../../core/digests/channel-outline.ts';
import { lateNote, onOneDay } from '../../core/digests/lateness.ts';
import { newToChannel } from '../../core/digests/new-to-channel.ts';
import type { Composed, LastShown } from '../../core/digests/ports.ts';
import type { Delivery, MessageBody, PartAct } from '../../core/model/delivery.ts';
import type { Edition } from '../../core/model/edition.ts';
import { type ChatPlatform, destinationKey, type Subscription } from '../../core/model/subscription.ts';
import type { Drawing } from './drawing.ts';
import { drawnOnce } from './drawn-once.ts';
import { briefingFor, type ComposerParts, labelOf, type Nothing, topicOf } from './parts.ts';

/** How many deliveries are looked through for slots that were missed. */
const lookedAt = 60;

/**
 * A topic's digest for one channel. Where nothing is new to the channel it says so once a day, or nothing; one that somebody
 * asked for is told all the same.
 */
export async function composeDigest(
  parts: ComposerParts,
  drawing: Drawing,
  delivery: Delivery,
  subscription: Subscription,
): Promise<Composed | Nothing> {
  const { digests, clock } = parts;
  const { destination, options, schedule } = subscription;
  const topic = topicOf(parts, delivery.topic);
  const briefing = await briefingFor(parts, topic, subscription, 'began');
  const last = await digests.lastShown(destinationKey(destination), topic.id);
  const told = newToChannel(briefing, last, { sections: options.sections, zone: schedule.timezone });
  const isAsked = !isInstant(delivery.key);
  if (!isAsked && last !== null && told.changes.length === 0) {
    const hasSaid = await saidToday(parts, subscription);
    if (options.quiet === 'silent' || hasSaid) return { nothing: 'nothing is new', state: 'quiet' };
    const label = labelOf(topic, subscription);
    const note = drawing.note(
      { kind: 'quiet', topic: label, since: last.asOf, next: subscription.nextAt },
      null,
    );
    return { parts: [post(note)], edition: null, outline: null, asOf: null };
  }
  const missedSince = isAsked ? null : await missedFrom(parts, delivery, last);
  const edition: Edition = {
    briefing: told,
    sections: options.sections,
    note: isAsked
      ? null
      : lateNote({ dueAt: delivery.dueAt, now: clock.now(), missedSince, zone: schedule.timezone }),
    mention: options.mention,
    delivery: delivery.id,
    color: topic.color ?? null,
    amendments: [],
    selections: [],
  };
  const drawn = drawnOnce(briefing, destination.platform, edition, (one) => drawing.digest(one));
  return {
    parts: drawn.messages.map((body, at) => postAt(body, at, destination.platform)),
    edition: drawn.edition,
    outline: channelOutline(briefing, options.sections, last?.outline ?? null),
    asOf: briefing.asOf,
  };
}

/** Slots are called by their instants. */
function isInstant(key: string): boolean {
  return /^\d{4}-\d\d-\d\dT/.test(key);
}

async function saidToday(
  { digests, clock }: ComposerParts,
  { id, schedule }: Subscription,
): Promise<boolean> {
  const last = await digests.lastSaid(id);
  return last !== null && onOneDay(last, clock.now(), schedule.timezone);
}

/** Since when slots were missed: the last digest that came, or the first that did not; null where none was missed. */
async function missedFrom(
  { digests }: ComposerParts,
  { subscription, dueAt }: Delivery,
  last: LastShown | null,
): Promise<string | null> {
  const from = last === null ? Number.NEGATIVE_INFINITY : Date.parse(last.dueAt);
  const missed = (await digests.deliveries(subscription, lookedAt))
    .filter((other) => other.kind === 'digest' && other.state === 'folded')
    .map((other) => other.dueAt)
    .filter((other) => Date.parse(other) > from && Date.parse(other) < Date.parse(dueAt))
    .toSorted((a, b) => Date.parse(a) - Date.parse(b));
  const [first] = missed;
  return first === undefined ? null : (last?.dueAt ?? first);
}

export function post(body: MessageBody): PartAct {
  return { kind: 'post', body, under: null };
}

/** On Slack all but the first message stand in the first one's thread. */
function postAt(body: MessageBody, at: number, platform: ChatPlatform): PartAct {
  return at === 0 || platform === 'discord' ? post(body) : { kind: 'post', body, under: { part: 0 } };
}
