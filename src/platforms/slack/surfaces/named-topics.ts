import type { Topic } from '../../../core/model/topic.ts';
import { type Word, wordsOf } from './word.ts';

/** Words that are a topic's id, alias or title. */
export interface NamedTopic {
  readonly topic: Topic;
  readonly from: number;
  readonly count: number;
}

/** Nobody names more; more are not looked at. */
const most = 20;

/**
 * The topics that may be meant, likeliest first: those named at the front, then elsewhere, each by the most words that are
 * a name. Words in quotation marks are a name from the first to the last.
 */
export function namedTopics(words: readonly Word[], topics: readonly Topic[]): readonly NamedTopic[] {
  const quoted = quotedRun(words);
  const names = namesOf(topics);
  const found: NamedTopic[] = [];
  for (const [from, { key }] of words.entries()) {
    for (const { topic, keys } of names.get(key) ?? []) {
      const isThere = keys.every((one, at) => words[from + at]?.key === one);
      const isWhole = !quoted || (quoted.from === from && quoted.count === keys.length);
      if (isThere && isWhole) found.push({ topic, from, count: keys.length });
    }
    if (found.length >= most) break;
  }
  return found.toSorted(
    (one, other) =>
      Number(one.from > 0) - Number(other.from > 0) || other.count - one.count || one.from - other.from,
  );
}

/** The first words that stand between quotation marks. */
export function quotedRun(words: readonly Word[]): { readonly from: number; readonly count: number } | null {
  const from = words.findIndex(({ opens }) => opens);
  const to = words.findIndex(({ closes }, at) => at >= from && closes);
  return from < 0 || to < 0 ? null : { from, count: to - from + 1 };
}

interface Name {
  readonly topic: Topic;
  readonly keys: readonly string[];
}

/** Names by their first word: ids before aliases before titles. */
function namesOf(topics: readonly Topic[]): ReadonlyMap<string, readonly Name[]> {
  const kinds: readonly ((topic: Topic) => readonly string[])[] = [
    ({ id }) => [id],
    ({ aliases }) => aliases,
    ({ title }) => [title],
  ];
  const all = kinds.flatMap((kind) =>
    topics.flatMap((topic) =>
      kind(topic).map((name) => ({ topic, keys: wordsOf(name).map(({ key }) => key) })),
    ),
  );
  return Map.groupBy(
    all.filter(({ keys }) => keys.length > 0),
    ({ keys: [first = ''] }) => first,
  );
}
