import { z } from 'zod';
import type { DigestWish } from '../core/digests/desk.ts';
import { Fault, type FaultPlace } from '../core/fault.ts';
import {
  type Destination,
  type DigestOptions,
  destinationKey,
  digestSections,
} from '../core/model/subscription.ts';
import type { Topic } from '../core/model/topic.ts';
import { findTopic } from '../core/topics/find-topic.ts';

/** A reminder comes a day before a meeting at the earliest. */
const mostMinutes = 1440;

const text = (what: string) =>
  z
    .string(`it must be text | Put ${what} here, between quotation marks.`)
    .min(1, `it is empty | Put ${what} here.`);

/** One text, or a list of such: `9am, 17:30` and `[9am, 17:30]` are the same. */
const texts = (what: string) =>
  z.union([z.string(), z.array(z.string()).transform((list) => list.join(', '))], {
    error: `it must be text | Put ${what} here, between quotation marks.`,
  });

const places = {
  discord: /^discord:(?<channelId>\d{15,21})$/,
  slack: /^slack:(?<teamId>[TE][A-Z0-9]{2,})\/(?<channelId>[CG][A-Z0-9]{2,})(?:\/(?<threadTs>\d+\.\d+))?$/,
};

function destinationOf(to: string): Destination | null {
  const discord = places.discord.exec(to)?.groups;
  if (discord) return { platform: 'discord', guildId: null, channelId: discord['channelId'] ?? '' };
  const slack = places.slack.exec(to)?.groups;
  if (!slack) return null;
  const { teamId = '', channelId = '', threadTs = null } = slack;
  return { platform: 'slack', teamId, channelId, threadTs };
}

const placeMend =
  'Write discord:CHANNEL or slack:TEAM/CHANNEL, such as discord:1234567890123456 or slack:T0123456789/C0123456789.';

const mentionMends = {
  discord: 'it is no role of Discord | Write the id of a role, such as "1234567890123456".',
  slack: 'it is no user group of Slack | Write the id of a user group, such as "S0123456789".',
} as const;

/** An entry of `digests:` as it is written. */
export const digestSchema = z
  .strictObject(
    {
      topic: text("a topic's id"),
      to: text('a channel such as discord:1234567890123456').transform((to, context) => {
        const destination = destinationOf(to);
        if (destination) return destination;
        context.addIssue(`"${to}" is no channel | ${placeMend}`);
        return z.NEVER;
      }),
      at: texts('times of day such as "9:00, 17:30"'),
      days: texts('days such as weekdays or mon,wed').optional(),
      timezone: text('a time zone such as Europe/Kyiv').optional(),
      sections: z
        .array(
          z.enum(digestSections, `it is no section | Write some of ${digestSections.join(', ')}.`),
          `it must be a list | Write some of ${digestSections.join(', ')} in brackets: [upcoming, said].`,
        )
        .optional(),
      quiet: z.enum(['line', 'silent'], 'it must be line or silent | Write one of them.').optional(),
      remind: z
        .int('it is no number of minutes | Write a whole number such as 30.')
        .min(1, 'it is too small | Write 1 or more, or leave it out.')
        .max(mostMinutes, `it is too large | Write ${mostMinutes} (a day) or less.`)
        .optional(),
      alerts: z.boolean('it must be true or false | Write one of them.').optional(),
      mention: z
        .string('it must be text | Write the id between quotation marks.')
        .regex(
          /^(?:\d{15,21}|S[A-Z0-9]{2,})$/,
          'it is no id | Write the id of a role or user group, such as "1234567890123456".',
        )
        .optional(),
    },
    {
      error: ({ code }) =>
        code === 'invalid_type'
          ? 'it must be keys with values | Begin each digest with "- topic: …".'
          : undefined,
    },
  )
  .superRefine(({ to: { platform }, mention }, context) => {
    const isOfSlack = mention?.startsWith('S') ?? platform === 'slack';
    if (isOfSlack === (platform === 'slack')) return;
    context.addIssue({ code: 'custom', path: ['mention'], message: mentionMends[platform] });
  });

type WrittenDigest = z.infer<typeof digestSchema>;

/** What of an entry can turn out wrong after it was read. */
type PlacedKey = 'topic' | 'at' | 'days' | 'timezone';

/** A subscription as a settings file has it. */
export interface DigestEntry extends Omit<DigestWish, 'options'> {
  /** A topic's id or alias, as it was written. */
  readonly topic: string;
  readonly options: Partial<DigestOptions>;
  readonly places: Readonly<Record<PlacedKey, FaultPlace>>;
}

/** @param placeOf where a value of the file stands */
export function toEntries(
  digests: readonly WrittenDigest[],
  placeOf: (path: readonly PropertyKey[]) => FaultPlace,
): DigestEntry[] {
  return digests.map((digest, n) => {
    const { topic, to, at, days, timezone } = digest;
    const place = (key: PlacedKey): FaultPlace => placeOf(['digests', n, key]);
    return {
      topic,
      destination: to,
      at,
      ...(days !== undefined && { days }),
      ...(timezone !== undefined && { timezone }),
      options: optionsOf(digest),
      places: { topic: place('topic'), at: place('at'), days: place('days'), timezone: place('timezone') },
    };
  });
}

function optionsOf({ sections, quiet, remind, alerts, mention }: WrittenDigest): Partial<DigestOptions> {
  return {
    ...(sections && { sections }),
    ...(quiet && { quiet }),
    ...(remind !== undefined && { remindMinutes: remind }),
    ...(alerts !== undefined && { alerts }),
    ...(mention !== undefined && { mention }),
  };
}

/** A subscription of a file as it is wished for. */
export interface ConfiguredDigest {
  readonly wish: DigestWish;
  readonly entry: DigestEntry;
}

/** The subscriptions that a file's entries wish for; an entry with a fault gives none and does not stop the others. */
export function configuredDigests(
  entries: readonly DigestEntry[],
  topics: readonly Topic[],
): { readonly digests: readonly ConfiguredDigest[]; readonly faults: readonly Fault[] } {
  const digests: ConfiguredDigest[] = [];
  const faults: Fault[] = [];
  for (const entry of entries) {
    const wish = wishOf(entry, topics);
    if (wish instanceof Fault) {
      faults.push(wish);
      continue;
    }
    const same = digests.find((other) => isSame(other.wish, wish));
    if (same) {
      faults.push(duplicate(entry, same.entry));
      continue;
    }
    digests.push({ wish, entry });
  }
  return { digests, faults };
}

function wishOf(
  { topic, destination, at, days, timezone, options, places: stands }: DigestEntry,
  topics: readonly Topic[],
): DigestWish | Fault {
  try {
    const { id } = findTopic(topics, topic);
    const when = { at, ...(days !== undefined && { days }), ...(timezone !== undefined && { timezone }) };
    return { topic: id, destination, ...when, options };
  } catch (error) {
    if (error instanceof Fault) return faultAt(error, stands.topic);
    throw error;
  }
}

function isSame(one: DigestWish, other: DigestWish): boolean {
  return toldShort(one) === toldShort(other);
}

function toldShort({ topic, destination, at, days, timezone }: DigestWish): string {
  return JSON.stringify([topic, destinationKey(destination), at, days, timezone]);
}

function duplicate({ places: stands }: DigestEntry, first: DigestEntry): Fault {
  const { line = 0 } = first.places.topic;
  const what = `The digest of line ${line} stands here again.`;
  return new Fault('duplicate-digest', what, 'Remove one of the two.', { place: stands.topic });
}

/** A fault of an entry's schedule, with its place in the file. */
export function scheduleFault(fault: Fault, { places: stands, days, timezone }: DigestEntry): Fault {
  if (fault.code === 'bad-days' && days !== undefined) return faultAt(fault, stands.days);
  if (fault.code === 'bad-zone' && timezone !== undefined) return faultAt(fault, stands.timezone);
  return faultAt(fault, stands.at);
}

function faultAt({ code, message, mend }: Fault, place: FaultPlace): Fault {
  return new Fault(code, message, mend, { place });
}
