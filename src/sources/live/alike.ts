/** So many words at the beginning of two texts are compared. */
const compared = 400;
const leastShare = 0.2;

interface Worded {
  readonly title: string;
  readonly text: string;
}

/** Whether two texts are one article at two times: they have the title in common, or much of their words. */
export function isAlike(one: Worded, other: Worded): boolean {
  const [title, otherTitle] = [wordsOf(one.title).join(' '), wordsOf(other.title).join(' ')];
  if (title !== '' && title === otherTitle) return true;
  const [a, b] = [pairsOf(one.text), pairsOf(other.text)];
  return a.intersection(b).size >= leastShare * Math.min(a.size, b.size) && a.size > 0 && b.size > 0;
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Each two words that follow each other. */
function pairsOf(text: string): ReadonlySet<string> {
  const words = wordsOf(text.slice(0, compared * 8)).slice(0, compared);
  return new Set(words.slice(1).map((word, at) => `${words[at] ?? ''} ${word}`));
}
