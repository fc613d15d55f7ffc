import type { InlineNode, NodeOf } from '../tree/nodes.ts';
import { escaped } from './escape.ts';

type Inline = InlineNode['type'];
type Handlers = { readonly [Type in Inline]: (node: NodeOf<Type>) => string };

/** How each inline node is written. What stands unescaped here is ours: markup, signs and numbers. */
const handlers: Handlers = {
  text: ({ value }) => escaped(value),
  label: ({ value, tone }) => (tone === 'alert' ? strong(value) : escaped(value)),
  name: ({ value }) => strong(value),
  quotation: ({ value }) => `“${escaped(value)}”`,
  person: ({ name, role }) => strong(name) + (role === null ? '' : ` (${escaped(role)})`),
  time: ({ day, clock }) => escaped(clock === null ? day : `${day}, ${clock}`),
  citation: ({ sources }) => ` ${sources.map((n) => `[${n}]`).join('')}`,
  'change-mark': ({ change }) => `*${change}*`,
  // Its marks are words and explain themselves.
  legend: () => '',
  'amended-mark': ({ value }) => ` *${escaped(value)}*`,
};

/** Inline nodes as CommonMark on one line. Throws a TypeError on a node type that it does not know. */
export function inline(nodes: readonly InlineNode[]): string {
  return nodes.map((node) => handle(node)).join('');
}

/** Strong words; blanks at the ends stay outside the marks, where CommonMark wants them. */
export function strong(words: string): string {
  const core = words.trim();
  if (core === '') return words;
  const at = words.indexOf(core);
  return `${words.slice(0, at)}**${escaped(core)}**${words.slice(at + core.length)}`;
}

function handle<Type extends Inline>(node: NodeOf<Type>): string {
  if (!Object.hasOwn(handlers, node.type)) throw new TypeError(`markdown: unknown node type "${node.type}"`);
  return handlers[node.type](node);
}
