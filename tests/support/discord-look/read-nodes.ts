import type { MarkdownNode, MarkdownNodes, MentionKind } from './markdown-nodes.ts';

/** What a reader sees: without marks, an address behind words left out; mentions, emoji and timestamps as written. */
export function visibleText(nodes: MarkdownNodes): string {
  return nodes.map(visible).join('');
}

function visible(node: MarkdownNode): string {
  if (node.type === 'code') return node.block ? ownLine(node.text) : node.text;
  if ('text' in node) return node.text;
  if (node.type === 'list') {
    return node.items
      .map((item, index) => ownLine(`${bullet(node.start, index)} ${visibleText(item)}`))
      .join('');
  }
  const words = visibleText(node.content);
  return ['heading', 'quote', 'subtext'].includes(node.type) ? ownLine(words) : words;
}

function bullet(start: number | null, index: number): string {
  return start === null ? '•' : `${start + index}.`;
}

function ownLine(text: string): string {
  return text.endsWith('\n') ? text : `${text}\n`;
}

/** Every node, those inside of others too, in the order of the text. */
export function allNodes(nodes: MarkdownNodes): MarkdownNodes {
  return nodes.flatMap((node) => {
    if (node.type === 'list') return [node, ...node.items.flatMap(allNodes)];
    return 'content' in node ? [node, ...allNodes(node.content)] : [node];
  });
}

/** Words and addresses of the links, bare ones too. */
export function linksOf(nodes: MarkdownNodes): readonly { readonly text: string; readonly url: string }[] {
  return allNodes(nodes).flatMap((node) =>
    node.type === 'link' ? [{ text: visibleText(node.content), url: node.url }] : [],
  );
}

/** What is highlighted as a mention or could ping somebody. */
export function mentionsOf(
  nodes: MarkdownNodes,
): readonly { readonly kind: MentionKind; readonly text: string }[] {
  return allNodes(nodes).flatMap((node) =>
    node.type === 'mention' ? [{ kind: node.kind, text: node.text }] : [],
  );
}

/** Emoji that Discord puts in the place of words; those of Unicode are words. */
export function emojiOf(nodes: MarkdownNodes): readonly { readonly name: string; readonly text: string }[] {
  return allNodes(nodes).flatMap((node) =>
    node.type === 'emoji' ? [{ name: node.name, text: node.text }] : [],
  );
}

/** Times that Discord shows in the reader's zone; `unix` in seconds. */
export function timestampsOf(
  nodes: MarkdownNodes,
): readonly { readonly unix: number; readonly style: string }[] {
  return allNodes(nodes).flatMap((node) =>
    node.type === 'timestamp' ? [{ unix: node.unix, style: node.style }] : [],
  );
}

/** The types of all that is not plain words, in the order of the text; empty where a text has no markup. */
export function markupIn(nodes: MarkdownNodes): readonly MarkdownNode['type'][] {
  return allNodes(nodes).flatMap((node) => (node.type === 'text' ? [] : [node.type]));
}

/**
 * What Discord's servers would ping for if a message allowed it: they read the raw content, and a backslash hides
 * nothing from them.
 */
export function pingsIn(content: string): readonly string[] {
  return [...content.matchAll(/@everyone|@here|<@[!&]?\d+>/gi)].map((match) => match[0]);
}
