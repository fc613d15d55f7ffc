import type { CitationNode, InlineNode, NodeOf, PersonNode } from '../tree/nodes.ts';
import { escaped } from './escape.ts';
import { shortened } from './shorten.ts';
import { type TimestampStyle, timestamp } from './timestamp.ts';

/** What inline nodes are written by. */
export interface InlineSetting {
  /** Addresses by source number; only those that may be linked. */
  readonly links: ReadonlyMap<number, string>;
  readonly timeStyle: TimestampStyle;
}

type Inline = InlineNode['type'];
type Handlers = { readonly [Type in Inline]: (node: NodeOf<Type>, setting: InlineSetting) => string };

/** Longer names of people and things are shortened; what sources say never is. */
const longestName = 150;
const longestTime = 100;
/** Of many sources behind one line, the first ones are linked: each link costs an address. */
const mostLinked = 3;
/** More sources than these are counted: a briefing may have hundreds. */
const mostNamed = 12;

/** How each inline node is written. What stands unescaped here is ours: markup, signs and numbers. */
const handlers: Handlers = {
  text: ({ value }) => escaped(value),
  label: ({ value, tone }) => (tone === 'alert' ? strong(value) : escaped(value)),
  name: ({ value }) => strong(shortened(value, longestName)),
  quotation: ({ value }) => `“${escaped(value)}”`,
  person,
  time: (node, { timeStyle }) => timestamp(node, timeStyle) ?? timeInWords(node),
  citation,
  'change-mark': ({ change }) => `\`${change}\``,
  // Its marks are words and explain themselves.
  legend: () => '',
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
  return [strong(shortened(name, longestName)), roleWords(role)].filter(Boolean).join(' · ');
}

function person({ name, role }: PersonNode): string {
  return strong(shortened(name, longestName)) + (role === null ? '' : ` (${roleWords(role)})`);
}

function roleWords(role: string | null): string {
  return escaped(shortened(role ?? '', longestName));
}

function timeInWords({ day, clock }: NodeOf<'time'>): string {
  return escaped(shortened(clock === null ? day : `${day}, ${clock}`, longestTime));
}

function citation({ sources }: CitationNode, { links }: InlineSetting): string {
  const linked = new Set(sources.filter((n) => links.has(n)).slice(0, mostLinked));
  const named = sources.slice(0, mostNamed);
  const numbers = named.map((n) => (linked.has(n) ? `[[${n}]](${links.get(n)})` : `\\[${n}\\]`)).join('');
  return ` ${numbers}${sources.length > named.length ? ` and ${sources.length - named.length} more` : ''}`;
}

function handle<Type extends Inline>(node: NodeOf<Type>, setting: InlineSetting): string {
  if (!Object.hasOwn(handlers, node.type)) throw new TypeError(`discord: unknown node type "${node.type}"`);
  return handlers[node.type](node, setting);
}
