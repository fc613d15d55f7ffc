import path from 'node:path';
import type { Briefing } from '../../src/core/model/briefing.ts';
import { readTopic } from './briefing-of.ts';
import { type GoldCase, readGold, secondLook, topicIds, topicsFolder } from './topic-gold.ts';
import { type Mark, markTable, type Ratio, ratios } from './topic-mark.ts';
import { markMeetings } from './topic-meetings.ts';
import { markOtherKinds } from './topic-other-kinds.ts';
import { markStatements } from './topic-statements.ts';

/** One topic's briefings and how they compare with its labels. */
export interface TopicScore {
  readonly id: string;
  readonly briefings: readonly Briefing[];
  readonly marks: readonly Mark[];
}

/**
 * Reads every topic of a folder and scores its briefings.
 * @param folder a folder a topic: its config, `articles` and `gold.json`; the invented topics unless told
 */
export async function scoreTopics(folder: string = topicsFolder): Promise<readonly TopicScore[]> {
  const scores: TopicScore[] = [];
  for (const id of await topicIds(folder)) scores.push(await scoreTopic(folder, id));
  return scores;
}

async function scoreTopic(folder: string, id: string): Promise<TopicScore> {
  const gold = await readGold(folder, id);
  const topic = await readTopic(path.join(folder, id), id);
  try {
    const briefings: Briefing[] = [];
    for (const { asOf } of gold) briefings.push(await topic.at(asOf));
    return { id, briefings, marks: markCases(gold, briefings) };
  } finally {
    await topic.close();
  }
}

/** How briefings compare with what they should hold, each with the labels in its place. */
export function markCases(gold: readonly GoldCase[], briefings: readonly Briefing[]): readonly Mark[] {
  return briefings.flatMap((briefing, index) => markCase(gold[index], briefing));
}

function markCase(gold: GoldCase | undefined, briefing: Briefing): readonly Mark[] {
  if (!gold) return [];
  return [
    ...markMeetings(gold, briefing),
    ...markStatements(gold, briefing),
    ...markOtherKinds(gold, briefing),
  ];
}

/** A measure over all topics. */
export function overall(scores: readonly TopicScore[], measure: string): Ratio {
  return ratios(scores.flatMap(({ marks }) => marks)).get(measure) ?? { right: 0, of: 0 };
}

/** What went wrong, one line each; topics of the second look stay out of it. */
export function faults(scores: readonly TopicScore[], measure: string): string {
  return scores
    .filter(({ id }) => !secondLook.has(id))
    .flatMap(({ id, marks }) =>
      marks.filter((mark) => mark.measure === measure && !mark.ok).map(({ note }) => `${id}: ${note}`),
    )
    .join('\n');
}

/** One table, a measure a line: right/of for each topic, for those of the second look together, and for all. */
export function scoreTable(scores: readonly TopicScore[]): string {
  return markTable(
    [
      ...scores.filter(({ id }) => !secondLook.has(id)).map((score) => ({ name: score.id, of: [score] })),
      { name: 'second look', of: scores.filter(({ id }) => secondLook.has(id)) },
      { name: 'all', of: scores },
    ].map(({ name, of }) => ({ name, marks: of.flatMap(({ marks }) => marks) })),
  );
}
