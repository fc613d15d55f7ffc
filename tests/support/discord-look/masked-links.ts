import type { Found } from './markdown-nodes.ts';
import { firstWhere, startsOf } from './sorted.ts';

/** Where a text's masked links end, for each place that one could start. */
export interface MaskedLinks {
  /** For each place in a link's words, the `]` that ends them; -1 where none does. */
  readonly labelEnds: Int32Array;
  /** For each place in an address, where the address ends; -1 where nothing closes it. */
  readonly addressEnds: Int32Array;
  readonly endings: Endings;
  readonly bareAddresses: readonly number[];
}

/**
 * Reads a text's masked links as simple-markdown does: a link's words may hold brackets in pairs, and a lone `]` where
 * another follows it before the next `[`; a backslash before a bracket changes nothing of that, and of several `](…)`
 * that could close the link the last one does.
 */
export function maskedLinksOf(text: string): MaskedLinks | null {
  if (!text.includes('](')) return null;
  const endings = endingsOf(text);
  const addressEnds = addressEndsIn(text, endings);
  const closesLink = (at: number): boolean =>
    text.startsWith('](', at) && (addressEnds[addressStart(text, at + 2, endings)] ?? -1) !== -1;
  const steps = labelSteps(text);
  const labelEnds = new Int32Array(text.length + 1).fill(-1);
  for (let at = text.length - 1; at >= 0; at -= 1) {
    const next = steps(at);
    const later = next === null ? -1 : (labelEnds[next] ?? -1);
    labelEnds[at] = later === -1 && closesLink(at) ? at : later;
  }
  const bareAddresses = [...text.matchAll(/(?:https?|steam):\/\/[^\s<]/gi)].map((match) => match.index);
  return { labelEnds, addressEnds, endings, bareAddresses };
}

/**
 * The masked link whose `[` stands at `at`. Where there are no words, where they hold an address themselves or where
 * the address opens nothing, Discord shows all of it as it is written: what stands in it is then read without masked links.
 */
export function maskedLinkAt(text: string, at: number, links: MaskedLinks | null): Found | null {
  const label = links?.labelEnds[at + 1] ?? -1;
  if (!links || label === -1) return null;
  const start = addressStart(text, label + 2, links.endings);
  const close = links.addressEnds[start] ?? -1;
  const end = closedAt(text, close, links.endings) ?? close;
  const words = text.slice(at + 1, label);
  const url = text.slice(start, close).replace(/\\([^0-9A-Za-z\s])/g, '$1');
  const bare = firstWhere(links.bareAddresses, (address) => address > at) ?? text.length;
  const opens = /^(?:https?|discord|mailto|tel|sms):\S/i.test(url);
  const nodes: Found['nodes'] =
    words !== '' && bare >= label && opens
      ? (inside) => [{ type: 'link', url, masked: true, content: inside(words, { linked: true }) }]
      : (inside) => inside(text.slice(at, end), { linked: true });
  return { end, nodes };
}

/** From a place in a link's words to the next one; null where the words can go no further. */
function labelSteps(text: string): (at: number) => number | null {
  const opens = startsOf(text, '[');
  const closes = startsOf(text, ']');
  return (at) => {
    const character = text.charAt(at);
    if (character !== '[' && character !== ']') return at + 1;
    const close = firstWhere(closes, (start) => start > at);
    if (close === undefined) return null;
    if (character === '[') return close + 1;
    const open = firstWhere(opens, (start) => start > at);
    return open === undefined || close < open ? at + 1 : null;
  };
}

interface Endings {
  readonly parentheses: readonly number[];
  /** A title's closing quotation mark with the parenthesis behind it. */
  readonly titles: readonly { readonly start: number; readonly end: number }[];
  /** For each place, the first one from it on without a space. */
  readonly pastSpace: Int32Array;
}

function endingsOf(text: string): Endings {
  const pastSpace = new Int32Array(text.length + 1).fill(text.length);
  for (let at = text.length - 1; at >= 0; at -= 1) {
    pastSpace[at] = /\s/.test(text.charAt(at)) ? (pastSpace[at + 1] ?? at) : at;
  }
  return {
    parentheses: startsOf(text, ')'),
    titles: [...text.matchAll(/['"]\s*\)/g)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
    })),
    pastSpace,
  };
}

/** Where an address starts, given the place behind its opening parenthesis. */
function addressStart(text: string, from: number, endings: Endings): number {
  const start = endings.pastSpace[from] ?? from;
  return text.charAt(start) === '<' ? start + 1 : start;
}

/** An address runs to the first place where it can be closed; parentheses inside are taken in pairs if that works. */
function addressEndsIn(text: string, endings: Endings): Int32Array {
  const ends = new Int32Array(text.length + 2).fill(-1);
  for (let at = text.length - 1; at >= 0; at -= 1) {
    const character = text.charAt(at);
    if (closedAt(text, at, endings) !== null) ends[at] = at;
    else if (character === '(') ends[at] = pairedEnd(at, ends, endings);
    else if (!/\s/.test(character)) ends[at] = ends[at + (character === '\\' ? 2 : 1)] ?? -1;
  }
  return ends;
}

function pairedEnd(at: number, ends: Int32Array, endings: Endings): number {
  const close = firstWhere(endings.parentheses, (start) => start > at);
  const paired = close === undefined ? -1 : (ends[close + 1] ?? -1);
  return paired === -1 ? (ends[at + 1] ?? -1) : paired;
}

/** Behind the parenthesis that closes an address at `at`, after a `>`, a title and spaces; null where none does. */
function closedAt(text: string, at: number, endings: Endings): number | null {
  const behind = text.charAt(at) === '>' ? at + 1 : at;
  const spaced = endings.pastSpace[behind] ?? behind;
  if (text.charAt(spaced) === ')') return spaced + 1;
  if (spaced === behind || !/^['"]/.test(text.charAt(spaced))) return null;
  return firstWhere(endings.titles, (title) => title.start > spaced)?.end ?? null;
}
