/** A character that would be markup, and where it would be. */
export interface Unsafe {
  readonly character: string;
  /** What must stand before it; `^` is the start of the text. */
  readonly before?: string;
  /** What must follow it. */
  readonly after?: string;
  /** What stands for it wherever it is escaped; a backslash and the character where left out. */
  readonly as?: string;
}

/** Makes what writes words in a dialect so that it shows them and nothing else. */
export function escaperOf(unsafe: readonly Unsafe[]): (words: string) => string {
  const patterns = unsafe.map(({ character, before, after }) => {
    const lead = before === undefined ? '' : `(?<=${before})`;
    const tail = after === undefined ? '' : `(?=${after})`;
    return `${lead}${RegExp.escape(character)}${tail}`;
  });
  const anyUnsafe = new RegExp(patterns.join('|'), 'giu');
  const standIns = new Map(
    unsafe.flatMap(({ character, as }) => (as === undefined ? [] : [[character, as]])),
  );
  return (words) => words.replace(anyUnsafe, (character) => standIns.get(character) ?? `\\${character}`);
}
