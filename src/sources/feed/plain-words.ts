import { Parser } from 'htmlparser2';
import { decodeReferences, hasReferences } from './references.ts';
import { looksLikeMarkup, type Words } from './words.ts';

/** Words as one line of plain text: without markup, and unescaped where they were escaped once too often; null: nothing is left. */
export function plainWords(words: Words | null): string | null {
  if (words === null) return null;
  const { type } = words;
  const value = words.value.slice(0, longestWritten);
  const isHtml = type === 'html' || (type === 'unstated' && looksLikeMarkup(value));
  const text = isHtml && /[<&]/.test(value) ? textOfHtml(value) : value;
  const line = unescapedAgain(text).replace(/\s+/g, ' ').trim();
  return line === '' ? null : line.slice(0, longest);
}

/** In UTF-16 units: titles and names are shorter, and what is not makes no line for people. */
const longest = 2_000;
/** With its markup. */
const longestWritten = 20_000;

/** What is escaped in plain text was escaped once too often. */
function unescapedAgain(text: string): string {
  return hasReferences(text) ? decodeReferences(text) : text;
}

const neverShown = new Set(['script', 'style', 'template', 'noscript']);
const blocks = new Set(
  'address article blockquote br dd div dl dt h1 h2 h3 h4 h5 h6 hr li ol p pre td th tr ul'.split(' '),
);

/** What HTML shows, in one pass. */
function textOfHtml(html: string): string {
  const parts: string[] = [];
  let hidden = 0;
  const parser = new Parser({
    onopentag: (name) => {
      if (neverShown.has(name)) hidden += 1;
      if (blocks.has(name)) parts.push(' ');
    },
    onclosetag: (name) => {
      if (neverShown.has(name)) hidden -= 1;
      if (blocks.has(name)) parts.push(' ');
    },
    ontext: (text) => {
      if (hidden === 0) parts.push(text);
    },
  });
  parser.end(html);
  return parts.join('');
}
