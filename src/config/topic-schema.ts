import { z } from 'zod';
import { plainFeedAddress } from '../core/addresses/plain-feed-address.ts';
import { durationMs } from '../core/duration-ms.ts';
import type { Topic, TopicSource } from '../core/model/topic.ts';

/** What stands after ` | ` in a message is the mend; `readYaml` parts the two. */
const words = (what: string) =>
  z
    .string(
      `it must be text | Put ${what} here, between quotation marks if it is a number or has ": " in it.`,
    )
    .min(1, `it is empty | Put ${what} here.`);

/** True where Temporal knows the zone; ICU's own list lacks names that it accepts (Europe/Kyiv). */
export function isTimezone(name: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name);
    return true;
  } catch {
    return false;
  }
}

/** A calendar ends somewhere: what is longer could reach beyond it. */
const longestYears = 1000;

function isUsableDuration(text: string): boolean {
  try {
    const duration = Temporal.Duration.from(text);
    return duration.sign > 0 && duration.total({ unit: 'years', relativeTo: '2000-01-01' }) <= longestYears;
  } catch {
    return false;
  }
}

/** An ISO 8601 duration longer than nothing, and of 1,000 years at most. */
export const durationSchema = z
  .string('it must be an ISO 8601 duration | Write it like P14D (14 days) or PT12H (12 hours).')
  .refine(
    isUsableDuration,
    'it is no ISO 8601 duration, or one of more than 1,000 years | Write it like P14D (14 days) or PT12H (12 hours).',
  )
  .describe('An ISO 8601 duration, like P14D');

const hourInMs = 3_600_000;
const often = { least: hourInMs / 60, most: 7 * 24 * hourInMs } as const;

function isPollInterval(text: string): boolean {
  if (!isUsableDuration(text)) return false;
  const ms = durationMs(text);
  return ms >= often.least && ms <= often.most;
}

const oftenMend =
  'Write it like PT15M (15 minutes) or PT6H (6 hours): a minute (PT1M) at least, a week (P7D) at most.';

/** How often a source on the web is asked: an ISO 8601 duration of a minute at least and a week at most. */
export const pollIntervalSchema = z
  .string(`it must be an ISO 8601 duration | ${oftenMend}`)
  .refine(isPollInterval, `it is no ISO 8601 duration from a minute to a week | ${oftenMend}`);

const address = z.url({
  protocol: /^https?$/,
  error: 'it is no web address | Write it in full, beginning with https:// or http://.',
});

const sourceSchema = z
  .strictObject(
    {
      files: words('a file pattern such as talks/*.md')
        .optional()
        .describe(
          'Files beside this one: a path or pattern such as talks/*.md; .md, .txt and .html are read',
        ),
      feed: address.optional().describe('An RSS, RDF, Atom or JSON feed'),
      page: address.optional().describe('A single page'),
      outlet: words("the outlet's name").optional().describe('The outlet to cite it by'),
      kind: z
        .enum(
          ['official'],
          'it must be official | Write it for readouts, communiqués and transcripts alone; leave it out for the press.',
        )
        .optional()
        .describe("official: a party's own word, such as readouts, communiqués and transcripts"),
      every: pollIntervalSchema
        .optional()
        .describe('How often a feed or page is asked, like PT15M; left out: as the settings say'),
      pages: z
        .boolean('it must be true or false | Write one of them.')
        .optional()
        .describe("true: each item's page is read for its whole text; of a feed alone"),
    },
    { error: listMessage },
  )
  .refine(
    ({ files, feed, page }) => [files, feed, page].filter((kind) => kind !== undefined).length === 1,
    'a source is one of files, feed and page | Give each source an entry of its own, such as "- files: talks/*.md".',
  )
  .refine(({ files, every }) => files === undefined || every === undefined, {
    path: ['every'],
    error:
      'files are not asked for | Remove it: `reread` in the settings says how often files are looked at.',
  })
  .refine(({ feed, pages }) => feed !== undefined || pages === undefined, {
    path: ['pages'],
    error: 'only a feed has it | Remove it, or name the feed that lists these pages with "feed: …".',
  });

type WrittenSource = z.infer<typeof sourceSchema>;

/**
 * A feed that is listed twice would be asked twice, and its items told by two sources.
 * @param sources as they are written: the others may have faults of their own
 */
function refuseTwice(sources: readonly unknown[], context: z.RefinementCtx): void {
  const first = new Map<string, number>();
  for (const [at, source] of sources.entries()) {
    const plain = plainFeed(source);
    if (plain === null) continue;
    const earlier = first.get(plain);
    if (earlier === undefined) first.set(plain, at);
    else {
      const message = `sources.${earlier} has this feed already | Remove one of the two.`;
      context.addIssue({ code: 'custom', path: [at, 'feed'], message });
    }
  }
}

function plainFeed(source: unknown): string | null {
  const feed = typeof source === 'object' && source !== null && 'feed' in source ? source.feed : null;
  return typeof feed === 'string' ? plainFeedAddress(feed) : null;
}

function listMessage(issue: { readonly code?: string | undefined }): string | undefined {
  if (issue.code !== 'invalid_type') return undefined;
  return 'it must be keys with values | Write "key: value" lines, indented under it.';
}

const wordList = (what: string) =>
  z.array(words(what), 'it must be a list | Write it in brackets: [one, two].').optional();

const actorSchema = z.strictObject(
  {
    name: words("the person's name"),
    aliases: wordList('a name'),
    title: words("the person's title").optional(),
    party: words('a country or organisation').optional(),
  },
  { error: listMessage },
);

/** A topic file as it is written. */
export const topicFileSchema = z.strictObject(
  {
    title: words("the topic's title").describe('Shown at the head of every briefing'),
    aliases: wordList('a short name').describe('Shorter names that people may ask by'),
    timezone: words('a time zone such as Europe/Kyiv')
      .refine(isTimezone, 'it is no time zone | Write an IANA name such as Europe/Kyiv or America/New_York.')
      .optional()
      .describe('IANA zone for times that name none, and for "today"; UTC where left out'),
    asOf: z
      .enum(['now', 'latest'], 'it must be now or latest | Write latest for an archive, now for live news.')
      .optional()
      .describe('latest: brief as of the newest article, right for an archive; now is the default'),
    window: durationSchema.optional().describe('How far back an article still speaks; P14D where left out'),
    match: z
      .strictObject({ any: wordList('a word'), none: wordList('a word') }, { error: listMessage })
      .optional()
      .describe('Which articles belong here; left out: all'),
    sources: z
      .array(
        sourceSchema,
        'it must be a list of sources | Begin each with "- files: …", "- feed: …" or "- page: …".',
      )
      .min(1, 'it is empty | Add a source such as "- files: talks/*.md".')
      .superRefine(refuseTwice, { when: ({ value }) => Array.isArray(value) })
      .describe('Where the articles come from'),
    actors: z
      .array(actorSchema, 'it must be a list | Begin each with "- name: …".')
      .optional()
      .describe('Optional: people whom the articles name too briefly to place'),
    color: z
      .string('it must be text | Write it between quotation marks, like "#0b6e4f".')
      // Without a flag: JSON Schema, made from this, knows none.
      .regex(/^#[0-9a-fA-F]{6}$/, 'it is no colour | Write it between quotation marks, like "#0b6e4f".')
      .optional()
      .describe(
        'How chat platforms mark its briefings, like "#0b6e4f"; left out: one that follows from the id',
      ),
  },
  { error: listMessage },
);

type TopicFile = z.infer<typeof topicFileSchema>;

/** The keys that may stand at a path of a topic file. */
export function topicKeysAt(path: readonly PropertyKey[]): readonly string[] {
  if (path[0] === 'match') return ['any', 'none'];
  if (path[0] === 'sources') return Object.keys(sourceSchema.shape);
  if (path[0] === 'actors') return Object.keys(actorSchema.shape);
  return Object.keys(topicFileSchema.shape);
}

/** A topic from its file, defaults filled in. */
export function toTopic(id: string, file: TopicFile, defaultWindow: string): Topic {
  return {
    id,
    title: file.title,
    aliases: file.aliases ?? [],
    timezone: file.timezone ?? 'UTC',
    asOf: file.asOf ?? 'now',
    window: file.window ?? defaultWindow,
    ...(file.match && { match: { any: file.match.any ?? [], none: file.match.none ?? [] } }),
    sources: file.sources.flatMap(toSource),
    actors: (file.actors ?? []).map(({ name, aliases, title, party }) => ({
      name,
      aliases: aliases ?? [],
      ...(title && { title }),
      ...(party && { party }),
    })),
    ...(file.color && { color: file.color.toLowerCase() }),
  };
}

function toSource({ files, feed, page, outlet, kind, every, pages }: WrittenSource): TopicSource[] {
  const options = { ...(outlet && { outlet }), ...(kind && { official: true as const }) };
  if (files) return [{ kind: 'files', pattern: files, ...options }];
  const asked = { ...options, ...(every && { every }) };
  if (feed) return [{ kind: 'feed', url: feed, ...asked, ...(pages && { pages }) }];
  return page ? [{ kind: 'page', url: page, ...asked }] : [];
}
