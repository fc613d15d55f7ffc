import { plainWords } from './plain-words.ts';

/**
 * The name in what a feed says of an author: "desk@example.org (Ada Wren)", "Ada Wren <desk@example.org>". Null where it is
 * an address alone.
 */
export function authorName(written: string): string | null {
  const text = written.slice(0, longest);
  // "<…>" is an address here as often as it is markup.
  const bare = text.replace(bracketedAddress, ' ').replace(address, ' ');
  const line = plainWords({ value: bare, type: 'unstated', base: null }) ?? '';
  const inBrackets = /^\((.*)\)$/.exec(line)?.[1] ?? line;
  const name = inBrackets
    .replaceAll('()', ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;:|/-]+/, '')
    .replace(/[\s,;:|/-]{1,20}$/, '')
    .trim();
  return /[\p{L}\p{N}]/u.test(name) ? name : null;
}

/** What is longer is no byline. */
const longest = 300;
const bracketedAddress = /[<([]\s?(?:mailto:)?[^\s@<>()[\]]{1,80}@[^\s@<>()[\]]{1,120}\s?[>)\]]/gi;
const address = /(?:mailto:)?[^\s@<>()[\]]{1,80}@[^\s@<>()[\]]{1,120}|https?:\/\/\S+/gi;
