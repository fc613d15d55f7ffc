import type { Topic } from '../model/topic.ts';
import { editDistance } from './nearest.ts';

/** Longer input is nobody's name for a topic. */
const longestTyped = 100;

/** How well a topic fits what was typed: first by kind of match, then by characters mistyped. */
interface Fit {
  readonly rank: number;
  readonly typos: number;
}

/**
 * The topics that somebody may mean by what they have typed so far, best first: by id, alias or title, where one is
 * that, begins so, has a word that begins so, or holds it; then where a letter or two were mistyped. Letter case, accents
 * and order of words do not matter. Nothing typed: all topics, in their order.
 */
export function searchTopics(topics: readonly Topic[], typed: string, limit: number): readonly Topic[] {
  const wanted = folded(typed.slice(0, longestTyped));
  if (wanted === '') return topics.slice(0, limit);
  return topics
    .flatMap((topic) => {
      const fit = fitOf(topic, wanted);
      return fit ? [{ topic, fit }] : [];
    })
    .sort((a, b) => a.fit.rank - b.fit.rank || a.fit.typos - b.fit.typos)
    .slice(0, limit)
    .map(({ topic }) => topic);
}

/**
 * The topics to offer to whoever named one that there is not: those that a search finds, else those whose names take
 * the fewest edits, nearest first.
 */
export function nearestTopics(topics: readonly Topic[], typed: string, limit: number): readonly Topic[] {
  const found = searchTopics(topics, typed, limit);
  if (found.length > 0) return found;
  const wanted = folded(typed.slice(0, longestTyped));
  return topics
    .map((topic) => ({
      topic,
      away: Math.min(...namesOf(topic).map((name) => editDistance(wanted, name))),
    }))
    .sort((a, b) => a.away - b.away)
    .slice(0, limit)
    .map(({ topic }) => topic);
}

function fitOf(topic: Topic, wanted: string): Fit | null {
  const names = namesOf(topic);
  if (names.includes(wanted)) return { rank: 0, typos: 0 };
  if (names.some((name) => name.startsWith(wanted))) return { rank: 1, typos: 0 };
  const words = names.flatMap(wordsOf);
  const asked = wordsOf(wanted);
  if (asked.length > 0 && asked.every((one) => words.some((word) => word.startsWith(one))))
    return { rank: 2, typos: 0 };
  if (names.some((name) => name.includes(wanted))) return { rank: 3, typos: 0 };
  const typos = typosOf(asked, words);
  return typos === null ? null : { rank: 4, typos };
}

/** Characters mistyped over all words; null where a word is too far from every one of the topic's. */
function typosOf(asked: readonly string[], words: readonly string[]): number | null {
  if (asked.length === 0) return null;
  let sum = 0;
  for (const one of asked) {
    const away = Math.min(...words.map((word) => distanceTo(word, one)), Number.POSITIVE_INFINITY);
    if (away > typosAllowed(one)) return null;
    sum += away;
  }
  return sum;
}

/** To the whole word or to as much of it as is typed, whichever is nearer: a name may be half typed. */
function distanceTo(word: string, one: string): number {
  if (word.length <= one.length) return editDistance(one, word);
  return Math.min(editDistance(one, word), editDistance(one, word.slice(0, one.length)));
}

function typosAllowed(word: string): number {
  if (word.length < 3) return 0;
  return word.length < 5 ? 1 : 2;
}

function namesOf({ id, aliases, title }: Topic): readonly string[] {
  return [id, ...aliases, title].map(folded);
}

function wordsOf(name: string): readonly string[] {
  return name.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}

/** Without letter case, accents and needless space. */
function folded(name: string): string {
  return name
    .toWellFormed()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .trim()
    .replace(/\s+/gu, ' ');
}
