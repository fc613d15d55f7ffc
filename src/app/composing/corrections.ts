import { z } from 'zod';
import { type Mended, mendedEdition, type Present, presentOf } from '../../core/digests/amendments.ts';
import { editScope, editsIn } from '../../core/digests/edit-scope.ts';
import type { Amending, Composed, Posted } from '../../core/digests/ports.ts';
import type { Briefing } from '../../core/model/briefing.ts';
import type { Delivery, MessageBody, PartAct } from '../../core/model/delivery.ts';
import type { Subscription } from '../../core/model/subscription.ts';
import type { Drawing } from './drawing.ts';
import { type ComposerParts, folded, labelOf, type Nothing, timesOf, topicOf } from './parts.ts';

const correctionPayload = z.object({ post: z.string() });

/** How a posted digest is to be mended; null: it stands as it is, or is too old. */
export async function amendPosted(
  parts: ComposerParts,
  drawing: Drawing,
  posted: Posted,
  subscription: Subscription,
): Promise<Amending | null> {
  const now = parts.clock.now();
  const { delivery } = posted;
  const postedAt = Temporal.Instant.from(delivery.endedAt ?? delivery.dueAt).toZonedDateTimeISO('UTC');
  if (Temporal.Instant.compare(postedAt.add(parts.mendFor).toInstant(), now) < 0) return null;
  const mended = await mend(parts, posted, subscription);
  if (!mended || editsOf(posted, mended, drawing).length === 0) return null;
  return {
    planned: {
      kind: 'correction',
      key: mended.key,
      topic: delivery.topic,
      target: delivery.target,
      dueAt: now.toString(),
      state: 'planned',
      why: null,
      payload: { post: delivery.id },
    },
  };
}

/** Looks again at what was posted: since the correction was planned another may have told the same, or it holds no more. */
export async function composeCorrection(
  parts: ComposerParts,
  drawing: Drawing,
  delivery: Delivery,
  subscription: Subscription,
): Promise<Composed | Nothing> {
  const { post } = correctionPayload.parse(delivery.payload);
  const posted = await parts.digests.postedBy(post);
  if (!posted) return folded('what was posted is not known any more');
  const mended = await mend(parts, posted, subscription);
  const edits = mended ? editsOf(posted, mended, drawing) : [];
  const messageId = posted.delivery.parts[0]?.messageId ?? null;
  if (!mended || edits.length === 0 || messageId === null)
    return folded('what was posted holds as it stands');
  const topic = labelOf(topicOf(parts, delivery.topic), subscription);
  const { sources } = mended.edition.briefing;
  const at = parts.clock.now().toString();
  const body = drawing.note({ kind: 'correction', topic, at, amendments: mended.told, sources }, null);
  return {
    parts: [...edits, { kind: 'post', body, under: { messageId } }],
    edition: mended.edition,
    outline: null,
    asOf: null,
  };
}

async function mend(
  parts: ComposerParts,
  { delivery, edition }: Posted,
  { destination }: Subscription,
): Promise<Mended | null> {
  const topic = topicOf(parts, delivery.topic);
  const briefing = await parts.unedited(topic, timesOf(parts, topic, 'end'));
  const edits = editsIn(await parts.digests.edits(topic.id), editScope(destination));
  const key = JSON.stringify([edits, topic.timezone, topic.window]);
  const present = presents.get(briefing)?.get(key) ?? presentOf(briefing, edits, topic);
  keep(briefing, key, present);
  return mendedEdition(edition, present, parts.clock.now().toString());
}

/** Workspaces with edits of their own whose briefings are kept ready at once: a topic's posts stand in no order of them. */
const mostPresents = 8;

/** A briefing is compared with every digest that was posted of its topic: it is made ready for that once for the same edits. */
const presents = new WeakMap<Briefing, Map<string, Present>>();

/** The least lately used goes first. */
function keep(briefing: Briefing, key: string, present: Present): void {
  const kept = presents.get(briefing) ?? new Map<string, Present>();
  presents.set(briefing, kept);
  kept.delete(key);
  kept.set(key, present);
  const [oldest] = kept.keys();
  if (kept.size > mostPresents && oldest !== undefined) kept.delete(oldest);
}

/** The messages that read otherwise now, in place of those that stand there. */
function editsOf({ delivery, edition }: Posted, mended: Mended, drawing: Drawing): readonly PartAct[] {
  const before = drawing.digest(edition).messages.map(written);
  return drawing.digest(mended.edition).messages.flatMap((body, at): PartAct[] => {
    const messageId = delivery.parts[at]?.messageId ?? null;
    return messageId === null || before[at] === written(body) ? [] : [{ kind: 'edit', body, messageId }];
  });
}

function written(body: MessageBody): string {
  return JSON.stringify(body);
}
