import { html } from '../look/preview-html.ts';
import type { MarkdownNode, MarkdownNodes } from './markdown-nodes.ts';
import { parseDiscordMarkdown } from './parse-discord-markdown.ts';
import { type Reader, shownTime } from './preview-time.ts';

const tags = {
  strong: 'strong',
  emphasis: 'em',
  underline: 'u',
  strike: 's',
  quote: 'blockquote',
  subtext: 'small',
} as const;

/** A text display as Discord draws it. */
export function markdownHtml(content: string, reader: Reader): string {
  return nodesHtml(parseDiscordMarkdown(content), reader);
}

function nodesHtml(nodes: MarkdownNodes, reader: Reader): string {
  return nodes.map((node) => nodeHtml(node, reader)).join('');
}

function nodeHtml(node: MarkdownNode, reader: Reader): string {
  switch (node.type) {
    case 'text':
      return html(node.text);
    case 'heading':
      return `<h${node.level}>${nodesHtml(node.content, reader)}</h${node.level}>`;
    case 'list':
      return listHtml(node.start, node.items, reader);
    case 'code':
      return node.block ? `<pre>${html(node.text)}</pre>` : `<code>${html(node.text)}</code>`;
    case 'link':
      return `<a href="${html(node.url)}">${nodesHtml(node.content, reader)}</a>`;
    case 'mention':
      return `<span class="mention">${html(node.text)}</span>`;
    case 'emoji':
      return `<span class="emoji">${html(node.text)}</span>`;
    case 'timestamp':
      return timeHtml(node.unix, node.style, node.text, reader);
    case 'spoiler':
      return `<span class="spoiler">${nodesHtml(node.content, reader)}</span>`;
    case 'strong':
    case 'emphasis':
    case 'underline':
    case 'strike':
    case 'quote':
    case 'subtext':
      return `<${tags[node.type]}>${nodesHtml(node.content, reader)}</${tags[node.type]}>`;
  }
}

function listHtml(start: number | null, items: readonly MarkdownNodes[], reader: Reader): string {
  const rows = items.map((item) => `<li>${nodesHtml(item, reader).replace(/\n$/, '')}</li>`).join('');
  return start === null ? `<ul>${rows}</ul>` : `<ol start="${start}">${rows}</ol>`;
}

function timeHtml(unix: number, style: string, written: string, reader: Reader): string {
  const shown = shownTime(unix, style, reader);
  return shown === null ? html(written) : `<time>${html(shown)}</time>`;
}
