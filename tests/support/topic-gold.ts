import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';

/** The invented topics: each a folder with its topic file, its articles and what a perfect briefing holds. */
export const topicsFolder = path.join(import.meta.dirname, '../fixtures/topics');

/**
 * Topics that are kept for a second look: whoever works on the rules reads their totals and leaves their texts and
 * their single misses alone, so that something stays unseen.
 */
export const secondLook: ReadonlySet<string> = new Set(['ceasefire', 'climate-finance', 'airline-merger']);

const oneOrMore = z.union([z.string(), z.array(z.string())]).transform((given) => [given].flat());
const start = z
  .union([z.string(), z.null(), z.array(z.string().nullable())])
  .transform((given) => [given].flat());

const meeting = z.strictObject({
  status: oneOrMore,
  /** Values that are right, each as precise as the sources are; null: no date is known. */
  start,
  /** Words that all stand among title, parties and participants. */
  who: z.array(z.string()),
  /** Words none of which stands there: people and sides who are not part of it. */
  not: z.array(z.string()).optional(),
  place: z.string().optional(),
  movedFrom: z.string().optional(),
  count: z.number().optional(),
  /** Neither missed where absent nor false where told. */
  optional: z.literal(true).optional(),
});

const statement = z.strictObject({
  /** A stretch of the content, verbatim. */
  words: z.string(),
  /** A full name or a description of someone unnamed; one of several where more are right. */
  speaker: oneOrMore,
  kind: z.enum(['direct', 'mixed', 'indirect']).optional(),
  title: oneOrMore.optional(),
  affiliation: z.string().optional(),
  denied: z.literal(true).optional(),
  toldTo: z.string().optional(),
});

const position = z.strictObject({ party: oneOrMore, stance: z.string(), words: z.string() });

const goldCase = z.strictObject({
  asOf: z.string(),
  /** Articles that state no date, by their titles, each with the day that its words imply; null: any or none. */
  undated: z.array(z.strictObject({ title: z.string(), publishedAt: z.string().nullable() })).default([]),
  meetings: z.array(meeting),
  /** True where every other meeting told is a false one. */
  meetingsExhaustive: z.boolean(),
  statements: z.array(statement),
  notStatements: z.array(z.string()).default([]),
  positions: z.array(position).default([]),
  notPositions: z.array(position).default([]),
  corrections: z
    .array(
      z.strictObject({
        was: z.string().optional(),
        now: z.string().optional(),
        at: z.string().optional(),
      }),
    )
    .default([]),
  withdrawnWords: z.array(z.string()).default([]),
  differences: z
    .array(z.strictObject({ kind: z.enum(['wording', 'fact']), words: z.array(z.string()) }))
    .default([]),
  /** Two stretches that no difference may set against each other: one thing in two spellings, two things. */
  notDifferences: z.array(z.tuple([z.string(), z.string()])).default([]),
  figures: z.array(z.strictObject({ value: z.number(), unit: z.string().optional() })).default([]),
  /** Numbers that no speaker and no party gave weight to: exchange rates, ages. */
  notFigures: z.array(z.number()).default([]),
});

export type GoldCase = z.infer<typeof goldCase>;
export type GoldMeeting = z.infer<typeof meeting>;
export type GoldStatement = z.infer<typeof statement>;

/** The ids of a folder's topics, in order. */
export async function topicIds(folder: string): Promise<readonly string[]> {
  return (await readdir(folder)).sort();
}

/** What a perfect briefing on a topic of a folder holds, by instant. */
export async function readGold(folder: string, id: string): Promise<readonly GoldCase[]> {
  const text = await readFile(path.join(folder, id, 'gold.json'), 'utf8');
  return z.strictObject({ cases: z.array(goldCase) }).parse(JSON.parse(text)).cases;
}
