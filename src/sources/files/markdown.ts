/**
 * The words of a Markdown text without its marks: headings, emphasis, links, images, quotations, code. What could be text and
 * no mark stays. Works line by line; linear.
 */
export function plainMarkdown(text: string): string {
  let fenced = false;
  const lines: string[] = [];
  for (const line of text.replace(/<!--[^]{0,2000}?-->/g, '').split(/\r\n?|\n/)) {
    if (/^\s{0,3}(?:```|~~~)/.test(line)) {
      fenced = !fenced;
      lines.push('');
      continue;
    }
    lines.push(...(fenced ? [line] : plainLine(line)));
  }
  return lines.join('\n');
}

const longestMarkedLine = 20_000;

function plainLine(line: string): string[] {
  if (line.length > longestMarkedLine) return [line];
  if (/^ {0,3}(?:(?:[-*_] *){3,}|=+)$/.test(line)) return [''];
  const heading = /^ {0,3}#{1,6} +(.*?)(?: +#+)? *$/.exec(line)?.[1];
  if (heading !== undefined) return ['', inline(heading), ''];
  const item = /^\s*(?:[-*+]|\d{1,3}[.)]) +(.*)$/.exec(line)?.[1];
  // A year ends a sentence and opens no list: "… in\n2021. Then …" has four figures.
  if (item !== undefined) return ['', inline(item)];
  return [inline(line.replace(/^ {0,3}(?:> ?)+/, ''))];
}

function inline(line: string): string {
  if (!/[[\]*_`<\\!]/.test(line)) return line;
  return line
    .replace(/!\[[^\]]{0,400}\]\([^)\s]{0,800}(?: "[^"]{0,200}")?\)/g, '')
    .replace(/\[([^\]]{1,400})\]\([^)\s]{0,800}(?: "[^"]{0,200}")?\)/g, '$1')
    .replace(/\[([^\]]{1,400})\]\[[^\]]{0,80}\]/g, '$1')
    .replace(/<(https?:\/\/[^>\s]{1,800})>/g, '$1')
    .replace(/<\/?(?:a|b|br|em|i|p|strong|sub|sup|u|span|div)(?: [^>]{0,400})?\/?>/gi, ' ')
    .replace(/(?<!\\)(\*\*|__)(?=\S)([^*_]{1,2000}?)(?<=[^\s\\])\1/g, '$2')
    .replace(/(?<![\p{L}\p{N}*_\\])([*_])(?=[^\s*_])([^*_]{1,2000}?)(?<=[^\s\\])\1(?![\p{L}\p{N}*_])/gu, '$2')
    .replace(/`([^`]{1,400})`/g, '$1')
    .replace(/\\([\\`*_{}[\]()#+.!>-])/g, '$1');
}

/** The text of the first heading of level one, which titles an article without front matter; null without one. */
export function firstHeading(text: string): string | null {
  const heading = /^ {0,3}# +(.+?)(?: +#+)? *$/m.exec(text.slice(0, 20_000))?.[1];
  return heading === undefined ? null : inline(heading).trim() || null;
}
