import type { Found, MarkdownNodes, ParseInside } from './markdown-nodes.ts';

/** Discord shows lists within lists down to here. */
const deepestList = 11;

const itemPattern = /([^\S\n]*)([*+-]|\d+\.)[^\S\n]+/y;

/** A quote, heading, subtext or list that starts with the line at `at`. */
export function lineBlockAt(text: string, at: number, quoted: boolean, lists: number): Found | null {
  return (
    (quoted ? null : quoteAt(text, at)) ??
    markedLineAt(text, at) ??
    (lists < deepestList ? listAt(text, at, lists) : null)
  );
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end + 1;
}

function quoteAt(text: string, at: number): Found | null {
  const rest = matchAt(/[^\S\n]*>>>(?:\s|$)/y, text, at);
  if (rest) return quoteOf(text.slice(at + rest[0].length), text.length);
  const lines: string[] = [];
  let end = at;
  for (let mark = quoteMarkAt(text, end); mark !== null; mark = quoteMarkAt(text, end)) {
    const next = lineEnd(text, end);
    lines.push(text.slice(end + mark, next));
    end = next;
  }
  return lines.length === 0 ? null : quoteOf(lines.join(''), end);
}

function quoteOf(content: string, end: number): Found {
  return { end, nodes: (inside) => [{ type: 'quote', content: inside(content, { quoted: true }) }] };
}

/** The width of a line's `> `; null where it has none. */
function quoteMarkAt(text: string, at: number): number | null {
  return matchAt(/[^\S\n]*>(?!>>)(?:[^\S\n]|(?=\n|$))/y, text, at)?.[0].length ?? null;
}

function markedLineAt(text: string, at: number): Found | null {
  const mark = matchAt(/[^\S\n]*(#{1,3}|-#)[^\S\n]+(?=\S)/y, text, at);
  if (!mark) return null;
  const end = lineEnd(text, at);
  const content = text.slice(at + mark[0].length, end).trimEnd();
  const level = mark[1]?.length ?? 1;
  if (mark[1] === '-#') return { end, nodes: (inside) => [{ type: 'subtext', content: inside(content) }] };
  return {
    end,
    nodes: (inside) => [
      { type: 'heading', level: level === 1 || level === 2 ? level : 3, content: inside(content) },
    ],
  };
}

function listAt(text: string, at: number, lists: number): Found | null {
  const first = matchAt(itemPattern, text, at);
  if (!first) return null;
  const indent = first[1]?.length ?? 0;
  const items: string[][] = [];
  let end = at;
  while (end < text.length) {
    const next = lineEnd(text, end);
    const item = matchAt(itemPattern, text, end);
    const own = indentAt(text, end);
    if (item && own <= indent) items.push([text.slice(end + item[0].length, next)]);
    else if (own > indent && text.slice(end, next).trim() !== '') {
      items.at(-1)?.push(text.slice(end + Math.min(own, indent + 2), next));
    } else break;
    end = next;
  }
  const number = Number.parseInt(first[2] ?? '', 10);
  return {
    end,
    nodes: (inside) => [
      {
        type: 'list',
        start: Number.isNaN(number) ? null : number,
        items: items.map((lines) => itemOf(lines, inside, lists)),
      },
    ],
  };
}

function itemOf(lines: readonly string[], inside: ParseInside, lists: number): MarkdownNodes {
  return inside(lines.join('').replace(/\n$/, ''), { lists: lists + 1 });
}

function indentAt(text: string, at: number): number {
  return matchAt(/[^\S\n]*/y, text, at)?.[0].length ?? 0;
}
