import type { Paragraph } from './paragraphs.ts';

/**
 * An article's paragraphs with the one that opens it above its body, in a box of its own that extraction misses: it is known by
 * the words that the page's description begins with.
 */
export function withStandfirst(
  texts: readonly string[],
  paragraphs: readonly Paragraph[],
  description: string | null,
): readonly string[] {
  const opening = plain(description ?? '').slice(0, comparedLength);
  if (opening.length < comparedLength) return texts;
  const standfirst = paragraphs.find(
    ({ text, box }) =>
      box.element.tag === 'p' && text.length <= longestStandfirst && plain(text).startsWith(opening),
  );
  if (!standfirst) return texts;
  const start = plain(standfirst.text).slice(0, comparedLength);
  return texts.some((text) => plain(text).includes(start)) ? texts : [standfirst.text, ...texts];
}

/** Letters that must agree: enough that no other paragraph begins alike. */
const comparedLength = 40;
const longestStandfirst = 1_200;

function plain(text: string): string {
  return text
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
}
