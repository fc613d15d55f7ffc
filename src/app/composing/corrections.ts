import { z } from 'zod';
import { type Mended, mendedEdition, type Present, presentOf } from '../../core/digests/amendments.ts';
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
): Promise<Amending | null> {
  const now = parts.clock.now();
  const { delivery } = posted;
  const postedAt = Temporal.Instant.from(delivery.endedAt ?? delivery.dueAt).toZonedDateTimeISO('UTC');
  if (Temporal.Instant.compare(postedAt.add(parts.mendFor).toInstant(), now) < 0) return null;
  const mended = await mend(parts, posted);
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
  const mended = await mend(parts, posted);
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

async function mend(parts: ComposerParts, { delivery, edition }: Posted): Promise<Mended | null> {
  const topic = topicOf(parts, delivery.topic);
  const briefing = await parts.unedited(topic, timesOf(parts, topic, 'end'));
  const edits = await parts.digests.edits(topic.id);
  const key = JSON.stringify([edits, topic.timezone, topic.window]);
  const known = presents.get(briefing);
  const present = known?.key === key ? known.present : presentOf(briefing, edits, topic);
  presents.set(briefing, { key, present });
  return mendedEdition(edition, present, parts.clock.now().toString());
}

/** A briefing is compared with every digest that was posted of its topic: it is made ready for that once. */
const presents = new WeakMap<Briefing, { readonly key: string; readonly present: Present }>();

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
