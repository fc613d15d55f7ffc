import { portfolios, titleHeads, titleModifiers } from '../analysis/people/title-words.ts';

const small: ReadonlySet<string> = new Set(['of', 'for', 'to', 'the', 'and', 'in', 'on', 'at']);

/**
 * A title as it stands behind a name, whatever each outlet's habit: "Deputy Foreign Minister" → "deputy foreign
 * minister". One with a name or a word of its own stays as the source has it: "Kremlin Spokesman", "Minister for Europe";
 * so do letters: "MP".
 */
export function titleInWords(title: string): string {
  const words = title.split(' ');
  const isPlain = words.every(
    (word) => /^\p{Lu}{1,4}$/u.test(word) || isOfOffice(word.toLowerCase().replace(/,$/, '')),
  );
  if (!isPlain) return title;
  return words.map((word) => (/^\p{Lu}{2,4}$/u.test(word) ? word : word.toLowerCase())).join(' ');
}

function isOfOffice(word: string): boolean {
  return titleHeads.has(word) || titleModifiers.has(word) || portfolios.has(word) || small.has(word);
}
