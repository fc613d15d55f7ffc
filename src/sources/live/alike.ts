import { jaccard } from '../../core/briefing/words.ts';

/** So many words at the beginning of two texts are compared. */
const compared = 400;
const leastShare = 0.2;

interface Worded {
  readonly title: string;
  readonly text: string;
}

/** Whether two texts are one article at two times: they have the title in common, or much of their words. */
export function isAlike(one: Worded, other: Worded): boolean {
  return haveOneTitle(one, other) || haveWordsInCommon(one.text, other.text);
}

export function haveOneTitle(one: Worded, other: Worded): boolean {
  const title = wordsOf(one.title).join(' ');
  return title !== '' && title === wordsOf(other.title).join(' ');
}

/** Whether much of the shorter text stands in the other one. */
export function haveWordsInCommon(one: string, other: string): boolean {
  return wordsInCommon(one, other) >= leastShare;
}

/** How much of the shorter text stands in the other one, 0 to 1. */
export function wordsInCommon(one: string, other: string): number {
  const [a, b] = [pairsOf(one), pairsOf(other)];
  const least = Math.min(a.size, b.size);
  return least === 0 ? 0 : a.intersection(b).size / least;
}

/** How much of two articles is the same, 0 to 1. */
export function sameness(one: Worded, other: Worded): number {
  return jaccard(pairsOf(`${one.title} ${one.text}`), pairsOf(`${other.title} ${other.text}`));
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Each two words that follow each other. */
function pairsOf(text: string): ReadonlySet<string> {
  const words = wordsOf(text.slice(0, compared * 8)).slice(0, compared);
  return new Set(words.slice(1).map((word, at) => `${words[at] ?? ''} ${word}`));
}
