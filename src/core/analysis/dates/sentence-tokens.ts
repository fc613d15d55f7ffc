/** A word or a mark that ends or opens a clause. */
export interface Token {
  readonly text: string;
  readonly lower: string;
}

const tokenPattern = /[\p{L}][\p{L}'’.-]*|[;:—–…“”"]|(?<=\s)-(?=\s)|,/gu;

/** The words and marks of a piece of a sentence, in order. */
export function tokensOf(text: string): Token[] {
  return Array.from(text.matchAll(tokenPattern), (match) => ({
    text: match[0],
    lower: match[0].toLowerCase().replaceAll('’', "'").replace(/\.$/, ''),
  }));
}
