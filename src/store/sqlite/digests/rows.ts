import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { z } from 'zod';
import type { BriefingOutline } from '../../../core/briefing/delta.ts';
import { editionLikeness } from '../../../core/digests/edition-likeness.ts';
import type { LastShown, PostedId } from '../../../core/digests/ports.ts';
import type { Delivery, DeliveryPart, MessageBody, PartAct } from '../../../core/model/delivery.ts';
import type { Edit } from '../../../core/model/edit.ts';
import type { Edition } from '../../../core/model/edition.ts';
import {
  type Destination,
  type DigestOptions,
  digestSections,
  type Recipient,
  type Subscription,
} from '../../../core/model/subscription.ts';

/** Rows come back untyped: each kind is parsed here, and nowhere else. */
const instant = z
  .int()
  .min(-8.64e15)
  .max(8.64e15)
  .transform((at) => Temporal.Instant.fromEpochMilliseconds(at).toString());

function json<Value>(schema: z.ZodType<Value>) {
  return z
    .string()
    .transform((text): unknown => JSON.parse(text))
    .pipe(schema);
}

/** Plain JSON that was packed: messages and what is remembered of them are large, and shrink to a tenth. */
function packed<Value>(schema: z.ZodType<Value>) {
  return z
    .instanceof(Uint8Array)
    .transform((bytes): unknown => JSON.parse(inflateRawSync(bytes).toString('utf8')))
    .pipe(schema);
}

/** Plain JSON, to be read by `packed`. */
export function pack(value: object): Uint8Array {
  return deflateRawSync(JSON.stringify(value), { level: 1 });
}

/** Bodies are ours, checked where they were rendered: here they need only be what they were. */
const plainObject = z.custom<object>(isObject, 'it is no object');

const discordPlace = z.object({
  platform: z.literal('discord'),
  guildId: z.string().nullable(),
  channelId: z.string(),
});
const slackPlace = z.object({
  platform: z.literal('slack'),
  teamId: z.string(),
  channelId: z.string(),
  threadTs: z.string().nullable(),
});
const destination = z.union([discordPlace, slackPlace]) satisfies z.ZodType<Destination>;
const target = z.union([
  discordPlace,
  slackPlace,
  z.object({ platform: z.literal('discord'), userId: z.string() }),
  z.object({ platform: z.literal('slack'), teamId: z.string(), userId: z.string() }),
]) satisfies z.ZodType<Destination | Recipient>;

const options = z.object({
  sections: z.array(z.enum(digestSections)),
  quiet: z.enum(['line', 'silent']),
  remindMinutes: z.int().nullable(),
  alerts: z.boolean(),
  mention: z.string().nullable(),
}) satisfies z.ZodType<DigestOptions>;

const subscriptionRow = z.object({
  id: z.string(),
  topic: z.string(),
  destination: json(destination),
  at: z.string(),
  days: z.string(),
  timezone: z.string(),
  options: json(options),
  origin: z.enum(['command', 'config']),
  state: z.enum(['active', 'paused', 'disabled']),
  why: z.string().nullable(),
  created_by: z.string().nullable(),
  created_at: instant,
  next_at: instant.nullable(),
});

const act = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('post'),
    body: plainObject,
    under: z.union([z.object({ part: z.int() }), z.object({ messageId: z.string() })]).nullable(),
  }),
  z.object({ kind: z.literal('edit'), body: plainObject, messageId: z.string() }),
]) satisfies z.ZodType<PartAct>;

const partRow = z.object({
  n: z.int(),
  act: packed(act),
  state: z.enum(['waiting', 'trying', 'sent', 'over', 'unknown']),
  message_id: z.string().nullable(),
  first_tried_at: instant.nullable(),
  last_tried_at: instant.nullable(),
});

const deliveryRow = z.object({
  id: z.string(),
  subscription: z.string(),
  topic: z.string(),
  kind: z.enum(['digest', 'reminder', 'alert', 'correction', 'trouble']),
  key: z.string(),
  target: json(target),
  due_at: instant,
  state: z.enum(['planned', 'sending', 'done', 'quiet', 'folded', 'failed', 'unknown']),
  why: z.string().nullable(),
  payload: json(plainObject).nullable(),
  failures: z.int(),
  not_before: instant,
  ended_at: instant.nullable(),
});

const editionLists = ['sections', 'amendments', 'selections'] as const;

/** Editions are ours, written by one version of the composer, so only their outline is checked. */
const edition = z.custom<Edition>(
  (value) =>
    isObject(value) &&
    isObject(Reflect.get(value, 'briefing')) &&
    editionLists.every((key) => Array.isArray(Reflect.get(value, key))),
  'it is no edition',
);

const editRow = z.object({
  id: z.string(),
  topic: z.string(),
  scope: z.string().nullable(),
  item: z.string(),
  evidence: json(z.array(z.object({ article: z.string(), quote: z.string() }))),
  act: json(
    z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('hide') }),
      z.object({ kind: z.literal('speaker'), name: z.string() }),
    ]),
  ),
  reason: z.string(),
  by: z.string(),
  at: instant,
  undone_at: instant.nullable(),
});

const shownRow = z.object({
  due_at: instant,
  as_of: instant,
  outline: packed(z.array(z.tuple([z.string(), z.string()]))),
});

export function toSubscription(row: unknown): Subscription {
  const { at, days, timezone, created_by, created_at, next_at, ...rest } = subscriptionRow.parse(row);
  const schedule = { at, days, timezone };
  return { ...rest, schedule, createdBy: created_by, createdAt: created_at, nextAt: next_at };
}

export function toDelivery(row: unknown, parts: readonly unknown[]): Delivery {
  const { due_at, not_before, ended_at, ...rest } = deliveryRow.parse(row);
  return { ...rest, dueAt: due_at, notBefore: not_before, endedAt: ended_at, parts: parts.map(toPart) };
}

function toPart(row: unknown): DeliveryPart {
  const { message_id, first_tried_at, last_tried_at, ...rest } = partRow.parse(row);
  return { ...rest, messageId: message_id, firstTriedAt: first_tried_at, lastTriedAt: last_tried_at };
}

/** The parameters that an edition is written with. */
export function fromEdition(posted: Edition): { readonly edition: Uint8Array; readonly likeness: string } {
  return { edition: pack(posted), likeness: editionLikeness(posted) };
}

export function toEdition(row: unknown): Edition {
  return z.object({ edition: packed(edition) }).parse(row).edition;
}

const postedRow = z.object({ id: z.string(), subscription: z.string(), likeness: z.string() });

export function toPostedId(row: unknown): PostedId {
  return postedRow.parse(row);
}

export function toEdit(row: unknown): Edit {
  const { undone_at, ...rest } = editRow.parse(row);
  return { ...rest, undoneAt: undone_at };
}

export function toShown(row: unknown): LastShown {
  const { due_at, as_of, outline } = shownRow.parse(row);
  return { dueAt: due_at, asOf: as_of, outline: new Map(outline) };
}

/** A map is no plain JSON. */
export function fromOutline(outline: BriefingOutline): Uint8Array {
  return pack([...outline]);
}

/** Plain JSON of a column; null where it is empty. */
export function objectColumn(row: unknown, column: string): MessageBody | null {
  const value = z.record(z.string(), z.unknown()).parse(row)[column];
  return json(plainObject).nullable().parse(value);
}

/** An instant of a column; null where it is empty. */
export function instantColumn(row: unknown, column: string): string | null {
  const value = z.record(z.string(), z.unknown()).parse(row)[column];
  return instant.nullable().parse(value);
}

/** Epoch milliseconds. */
export function milliseconds(at: string): number {
  return Temporal.Instant.from(at).epochMilliseconds;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
