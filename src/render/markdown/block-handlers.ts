import type { InlineNode, ItemNode, MeetingNode, Node, NodeOf, SourceNode } from '../tree/nodes.ts';
import { escaped } from './escape.ts';
import { inline } from './inline-handlers.ts';

type Block = Exclude<Node, InlineNode>['type'];
type Handlers = { readonly [Type in Block]: (node: NodeOf<Type>) => string };

/** How each block is written, without a line feed at its end. */
const handlers: Handlers = {
  document: ({ title, lead, children }) =>
    [`# ${escaped(title)}`, inline(lead), ...children.map((child) => block(child))].join('\n\n'),
  section: ({ heading, children }) =>
    [
      `## ${escaped(heading)}`,
      together(children.map((child) => ({ type: child.type, words: block(child) }))),
    ].join('\n\n'),
  paragraph: ({ children }) => inline(children),
  list: ({ children }) => children.map((child) => block(child)).join('\n'),
  item,
  group: ({ heading, children }) =>
    [inline(heading), '', ...children.map((child) => block(child))].join('\n'),
  meeting,
  source,
};

/** A block as CommonMark. Throws a TypeError on a node type that it does not know. */
export function block<Type extends Block>(node: NodeOf<Type>): string {
  if (!Object.hasOwn(handlers, node.type)) throw new TypeError(`markdown: unknown node type "${node.type}"`);
  return handlers[node.type](node);
}

/** Meetings and sources are items of one list; other blocks stand apart. */
function together(blocks: readonly { readonly type: Block; readonly words: string }[]): string {
  return blocks
    .map(({ type, words }, at) => {
      const isItem = type === 'meeting' || type === 'source';
      const before = blocks[at - 1];
      if (!before) return words;
      return `${isItem && before.type === type ? '\n' : '\n\n'}${words}`;
    })
    .join('');
}

function item({ mark, children }: ItemNode): string {
  return `- ${mark ? `${inline([mark])} ` : ''}${inline(children)}`;
}

function meeting({ mark, when, title, details }: MeetingNode): string {
  const head = `${inline(when)} — ${inline(title)}`;
  const lines = [mark ? `${inline([mark])} ${head}` : head, ...details.map(inline)];
  // A backslash at the end of a line is CommonMark's hard line break.
  return `- ${lines.join('\\\n  ')}`;
}

function source({ n, title, details, url, copies }: SourceNode): string {
  const places = copies.map(({ outlet, url: address }) => linked(outlet, address)).join(', ');
  return `- [${n}] ${linked(title, url)} — ${inline(details)}${places === '' ? '' : `; also at ${places}`}`;
}

function linked(words: string, url: string | null): string {
  // An address may hold what reads as a character reference; every other unsafe character is percent-encoded in it.
  const address = url?.replace(/&(?=[#\w]+;)/g, '&amp;');
  return address === undefined ? escaped(words) : `[${escaped(words)}](<${address}>)`;
}
