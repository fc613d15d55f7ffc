import type { Token } from '../people/tokens.ts';

const aside =
  /^(?:however|though|meanwhile|instead|too|also|again|therefore|nevertheless|nonetheless|moreover|likewise|still|then|rather)$/;

/** "It was|, however,| prepared": without the adverb between commas; the word before it takes up its place. */
export function withoutAsides(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(({ lower }) => aside.test(lower))) return tokens;
  const kept: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) continue;
    const closing = tokens[at + 2];
    const last = kept.at(-1);
    if (last && token.text === ',' && closing?.text === ',' && aside.test(tokens[at + 1]?.lower ?? '')) {
      kept[kept.length - 1] = { ...last, end: closing.end };
      at += 2;
    } else kept.push(token);
  }
  return kept;
}
