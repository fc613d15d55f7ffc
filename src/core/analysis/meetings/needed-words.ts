/** Where the reader of a pattern stands. */
interface Reader {
  readonly source: string;
  at: number;
}

/** Pieces of text of which any match holds at least one; null where none can be told. */
type Needed = readonly string[] | null;

/**
 * Reads from a pattern which words a text must hold for it to match at all: `/\b(?:met|meets?)\b/` needs "met" or "meet".
 * To ask for them costs a fraction of the pattern, which most sentences cannot match. Null where the pattern needs none.
 * Flags are not looked at: text and pattern are in small letters.
 */
export function neededWords({ source }: RegExp): Needed {
  const words = alternatives({ source, at: 0 });
  return words && words.filter((word) => !words.some((other) => other !== word && word.includes(other)));
}

/** "a|b|c": each must need something, else nothing is needed. */
function alternatives(reader: Reader): Needed {
  let all: string[] | null = [];
  for (;;) {
    const branch = sequence(reader);
    all = all && branch ? [...new Set([...all, ...branch])] : null;
    if (reader.source[reader.at] !== '|') return all;
    reader.at++;
  }
}

/** "ab(?:c|d)e": its most telling part. */
function sequence(reader: Reader): Needed {
  let best: Needed = null;
  let run = '';
  const take = (part: Needed): void => {
    best = better(best, better(run.trim().length > 1 ? [run] : null, part));
    run = '';
  };
  while (reader.at < reader.source.length && !'|)'.includes(reader.source[reader.at] ?? '')) {
    const letter = literal(reader);
    if (letter === '') continue;
    if (letter !== null) {
      const quantifier = quantifierAt(reader);
      if (quantifier === '') run += letter;
      else if (isOptional(quantifier)) take(null);
      else {
        run += letter;
        take(null);
      }
    } else take(atom(reader));
  }
  take(null);
  return best;
}

/** The letter at the reader, '' for a mark without width; null where a group or a class stands there. */
function literal(reader: Reader): string | null {
  const { source, at } = reader;
  const mark = source[at] ?? '';
  if ('^$'.includes(mark)) {
    reader.at++;
    return '';
  }
  if ('([.'.includes(mark)) return null;
  if (mark !== '\\') {
    reader.at++;
    return mark;
  }
  const escaped = source[at + 1] ?? '';
  if (/[bB]/.test(escaped)) {
    reader.at += 2;
    return '';
  }
  if (/[a-zA-Z\d]/.test(escaped)) return null;
  reader.at += 2;
  return escaped;
}

/** A group, a class or a dot. */
function atom(reader: Reader): Needed {
  const rest = reader.source.slice(reader.at);
  const group = /^\((?:\?(?:<?[=!]|:|<\w+>))?/.exec(rest)?.[0];
  if (group === undefined) {
    reader.at += /^(?:\[(?:\\.|[^\]\\])*\]|\\p\{[^}]*\}|\\.|\.)/i.exec(rest)?.[0].length ?? 1;
    quantifierAt(reader);
    return null;
  }
  reader.at += group.length;
  const inside = alternatives(reader);
  reader.at++;
  return isOptional(quantifierAt(reader)) || group.endsWith('!') ? null : inside;
}

function quantifierAt(reader: Reader): string {
  const found =
    /^(?:[?*+]|\{\d+(?:,\d*)?\})\??/.exec(reader.source.slice(reader.at, reader.at + 12))?.[0] ?? '';
  reader.at += found.length;
  return found;
}

function isOptional(quantifier: string): boolean {
  return /^(?:[?*]|\{0)/.test(quantifier);
}

/** The longer the shortest word, and the fewer the words, the rarer a text that holds one. */
function better(a: Needed, b: Needed): Needed {
  if (!a || !b) return a ?? b;
  return weight(a) >= weight(b) ? a : b;
}

function weight(words: readonly string[]): number {
  const shortest = Math.min(6, ...words.map(({ length }) => length));
  return shortest * 4 - 1.5 * words.length - (shortest < 3 ? 8 : 0);
}
