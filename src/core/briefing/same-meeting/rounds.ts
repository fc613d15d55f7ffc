const ordinals = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(
  ' ',
);
const numbered =
  /\b(first|second|third|(?:four|fif|six|seven|eigh|nin|ten|eleven|twelf)th|\d{1,2}(?:st|nd|rd|th)) (?:\p{L}+ )?round\b/giu;

/** "The second round", "a 3rd negotiating round": which of a series a meeting is; null where words name none, or several. */
export function roundIn(words: string): number | null {
  const found = new Set([...words.matchAll(numbered)].map(([, word = '']) => numberOf(word)));
  const [only] = found;
  return found.size === 1 && only !== undefined ? only : null;
}

function numberOf(word: string): number {
  const at = ordinals.indexOf(word.toLowerCase());
  return at < 0 ? Number.parseInt(word, 10) : at + 1;
}
