import { angleBracketsAt } from './angle-brackets.ts';
import { codeAt, type Delimiters, delimitersOf, emphasisAt, pairAt } from './delimiters.ts';
import { lineBlockAt } from './line-blocks.ts';
import type { Found, MarkdownNode, MarkdownNodes, Surroundings } from './markdown-nodes.ts';
import { type MaskedLinks, maskedLinkAt, maskedLinksOf } from './masked-links.ts';

/** Deeper marks are words: by then a text has shown what it is. */
const deepest = 48;

/**
 * Reads the content of a text display as Discord's client does, and where it is not known what the client does, takes
 * words for markup. The rules are those of simple-markdown (https://github.com/ariabuckles/simple-markdown) with
 * Discord's own beside them (https://docs.discord.com/developers/reference#message-formatting); the time it takes grows
 * with the text's length alone.
 */
export function parseDiscordMarkdown(content: string): MarkdownNodes {
  return parse(content, { depth: 0, lists: 0, quoted: false, linked: false });
}

/** A text with what was counted in it once. */
interface Reading {
  readonly text: string;
  readonly around: Surroundings;
  readonly delimiters: Delimiters;
  readonly links: MaskedLinks | null;
}

function parse(text: string, around: Surroundings): MarkdownNodes {
  if (text === '') return [];
  if (around.depth > deepest) return [{ type: 'text', text }];
  const reading = {
    text,
    around,
    delimiters: delimitersOf(text),
    links: around.linked ? null : maskedLinksOf(text),
  };
  const inside = (words: string, change: Partial<Surroundings> = {}): MarkdownNodes =>
    parse(words, { ...around, ...change, depth: around.depth + 1 });
  const nodes: MarkdownNode[] = [];
  let words = '';
  let at = 0;
  const tell = (): void => {
    if (words !== '') nodes.push({ type: 'text', text: words });
    words = '';
  };
  while (at < text.length) {
    const found = findAt(reading, at);
    for (const node of found?.nodes(inside) ?? [{ type: 'text' as const, text: text.charAt(at) }]) {
      if (node.type === 'text') words += node.text;
      else {
        tell();
        nodes.push(node);
      }
    }
    at = found?.end ?? at + 1;
  }
  tell();
  return nodes;
}

function findAt(reading: Reading, at: number): Found | null {
  const { text, around, delimiters } = reading;
  if (at === 0 || text.charAt(at - 1) === '\n') {
    const block = lineBlockAt(text, at, around.quoted, around.lists);
    if (block) return block;
  }
  switch (text.charAt(at)) {
    case '\\':
      return escapeAt(text, at);
    case '<':
      return angleBracketsAt(text, at);
    case '[':
      return maskedLinkAt(text, at, reading.links);
    case '*':
    case '_':
      return emphasisAt(text, at, delimiters);
    case '~':
    case '|':
      return pairAt(text, at, delimiters);
    case '`':
      return codeAt(text, at, delimiters);
    case '@':
      return everybodyAt(text, at);
    case ':':
      return shortcodeAt(text, at);
    case 'h':
    case 'H':
    case 's':
    case 'S':
      return bareAddressAt(text, at);
    default:
      return null;
  }
}

/** A backslash before anything but letters, digits of ASCII and spaces. */
function escapeAt(text: string, at: number): Found | null {
  const character = text.charAt(at + 1);
  if (!/[^0-9A-Za-z\s]/.test(character)) return null;
  return { end: at + 2, nodes: () => [{ type: 'text', text: character }] };
}

function everybodyAt(text: string, at: number): Found | null {
  const words = /^@(?:everyone|here)/i.exec(text.slice(at, at + 9))?.[0];
  if (words === undefined) return null;
  const kind = words.length === 5 ? 'here' : 'everyone';
  return { end: at + words.length, nodes: () => [{ type: 'mention', kind, text: words }] };
}

/** `:name:`; a name of digits alone is one only where Discord has it, or times of day would be taken for emoji. */
function shortcodeAt(text: string, at: number): Found | null {
  const shortcode = /:([\w+-]{1,64}):(?::skin-tone-\d:)?/y;
  shortcode.lastIndex = at;
  const match = shortcode.exec(text);
  const name = match?.[1] ?? '';
  if (!match || !/[A-Za-z]|^(?:100|1234|[+-]1)$/.test(name)) return null;
  const node: MarkdownNode = { type: 'emoji', kind: 'shortcode', name, text: match[0] };
  return { end: at + match[0].length, nodes: () => [node] };
}

/** An address on its own, without the punctuation that ends a sentence. */
function bareAddressAt(text: string, at: number): Found | null {
  if (!/^(?:https?|steam):\/\/[^\s<]/i.test(text.slice(at, at + 9))) return null;
  const found = /[^\s<]+/y;
  found.lastIndex = at;
  const url = withoutEnding(found.exec(text)?.[0] ?? '');
  if (/^\w+:\/*$/.test(url)) return null;
  return {
    end: at + url.length,
    nodes: () => [{ type: 'link', url, masked: false, content: [{ type: 'text', text: url }] }],
  };
}

function withoutEnding(address: string): string {
  let unopened = address.split(')').length - address.split('(').length;
  let end = address.length;
  while (end > 0) {
    const last = address.charAt(end - 1);
    if (last === ')' && unopened > 0) unopened -= 1;
    else if (!/[.,:;"'\]]/.test(last)) break;
    end -= 1;
  }
  return address.slice(0, end);
}
