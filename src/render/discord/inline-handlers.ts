import { citedNumbers, type Links } from '../chat/links.ts';
import { shortened } from '../chat/shorten.ts';
import type { CitationNode, InlineNode, NodeOf, PersonNode } from '../tree/nodes.ts';
import { escaped } from './escape.ts';
import { type TimestampStyle, timestamp } from './timestamp.ts';

/** What inline nodes are written by. */
export interface InlineSetting {
  readonly links: Links;
  readonly timeStyle: TimestampStyle;
  /** Plain in small print, where nothing should stand out. */
  readonly names?: 'plain';
}

type Inline = InlineNode['type'];
type Handlers = { readonly [Type in Inline]: (node: NodeOf<Type>, setting: InlineSetting) => string };

/** Longer names of people and things are shortened; what sources say never is. */
const longestName = 150;
const longestTime = 100;

/** How each inline node is written. What stands unescaped here is ours: markup, signs and numbers. */
const handlers: Handlers = {
  text: ({ value }) => escaped(value),
  label: ({ value, tone }) => (tone === 'alert' ? strong(value) : escaped(value)),
  name: ({ value }, { names }) => nameWords(value, names),
  quotation: ({ value }) => `“${escaped(value)}”`,
  person,
  time: (node, { timeStyle }) => timestamp(node, timeStyle) ?? timeInWords(node),
  citation,
  'change-mark': ({ change }) => `\`${change}\``,
  // Its marks are words and explain themselves.
  legend: () => '',
  'amended-mark': ({ value }) => `\u00a0\`${value.replaceAll('`', '')}\``,
};

/** Inline nodes on one line. Throws a TypeError on a node type that it does not know. */
export function inline(nodes: readonly InlineNode[], setting: InlineSetting): string {
  return nodes.map((node) => handle(node, setting)).join('');
}

/** Strong words; blanks at the ends stay outside the marks, where they would break them. */
export function strong(words: string): string {
  const core = words.trim();
  if (core === '') return words;
  const at = words.indexOf(core);
  return `${words.slice(0, at)}**${escaped(core)}**${words.slice(at + core.length)}`;
}

/** A person at the head of what they said: `**Ana Ruiz** · envoy, Chile`. */
export function personHead({ name, role }: PersonNode): string {
  return [nameWords(name), nameWords(role ?? '', 'plain')].filter(Boolean).join(' · ');
}

function person({ name, role }: PersonNode, { names }: InlineSetting): string {
  return nameWords(name, names) + (role === null ? '' : ` (${nameWords(role, 'plain')})`);
}

function nameWords(value: string, print?: 'plain'): string {
  const name = shortened(value, longestName);
  return print === 'plain' ? escaped(name) : strong(name);
}

function timeInWords({ day, clock }: NodeOf<'time'>): string {
  return escaped(shortened(clock === null ? day : `${day}, ${clock}`, longestTime));
}

function citation({ sources }: CitationNode, { links }: InlineSetting): string {
  const { numbers, more } = citedNumbers(sources, links);
  const told = numbers.map(({ n, url }) => (url === null ? `\\[${n}\\]` : `[[${n}]](${url})`)).join('');
  // A number alone on a line of a phone would seem to belong to nothing.
  return `\u00a0${told}${more > 0 ? ` and ${more} more` : ''}`;
}

function handle<Type extends Inline>(node: NodeOf<Type>, setting: InlineSetting): string {
  if (!Object.hasOwn(handlers, node.type)) throw new TypeError(`discord: unknown node type "${node.type}"`);
  return handlers[node.type](node, setting);
}
