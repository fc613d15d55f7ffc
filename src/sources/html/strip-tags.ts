const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  mdash: '—',
  ndash: '–',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  hellip: '…',
};

/** The words of an HTML text whatever its shape, for pages that no parser can take. One pass, without recursion. */
export function stripTags(html: string): string {
  const parts: string[] = [];
  for (let at = 0; at < html.length; ) {
    const open = html.indexOf('<', at);
    if (open < 0) {
      parts.push(html.slice(at));
      break;
    }
    parts.push(html.slice(at, open));
    const name = /^<\/?([a-z][a-z0-9]*)/i.exec(html.slice(open, open + 20))?.[1]?.toLowerCase() ?? '';
    if (name === '' && !html.startsWith('<!', open)) {
      parts.push('<');
      at = open + 1;
      continue;
    }
    if (!inline.has(name)) parts.push('\n\n');
    at = endOfTag(html, open, name);
  }
  return decodeEntities(parts.join(''));
}

const inline = new Set('a abbr b cite code em font i mark q s small span strong sub sup time u'.split(' '));

/** Ends of the elements whose content is no text. */
const closings = new Map(
  ['script', 'style', 'noscript', 'template'].map((name) => [name, new RegExp(`</${name}`, 'gi')]),
);

/** Where the text goes on: behind the tag, or behind the closing tag of what is no text. */
function endOfTag(html: string, open: number, name: string): number {
  if (html.startsWith('<!--', open)) return after(html, '-->', open);
  const closing = closings.get(name);
  if (closing && html.charAt(open + 1) !== '/') {
    closing.lastIndex = open;
    const close = closing.exec(html)?.index ?? -1;
    return close < 0 ? html.length : after(html, '>', close);
  }
  return after(html, '>', open);
}

function after(html: string, mark: string, from: number): number {
  const at = html.indexOf(mark, from);
  return at < 0 ? html.length : at + mark.length;
}

function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi, (whole, decimal, hex, name) => {
    if (typeof name === 'string') return entities[name.toLowerCase()] ?? whole;
    const code = typeof decimal === 'string' ? Number(decimal) : Number.parseInt(String(hex), 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}
