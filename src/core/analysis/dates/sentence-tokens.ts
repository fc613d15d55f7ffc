/** A word or a mark that ends or opens a clause. */
export interface Token {
  readonly text: string;
  readonly lower: string;
}

const tokenPattern = /[\p{L}][\p{L}'’.-]*|[;:—–…“”"]|(?<=\s)-(?=\s)|,/gu;

/** The words and marks of a piece of a sentence, in order. */
export function tokensOf(text: string): Token[] {
  return (text.match(tokenPattern) ?? []).map((word) => {
    const lower = word.toLowerCase().replaceAll('’', "'");
    return { text: word, lower: lower.endsWith('.') ? lower.slice(0, -1) : lower };
  });
}
