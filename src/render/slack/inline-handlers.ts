import { citedNumbers, type Links } from '../chat/links.ts';
import { shortened } from '../chat/shorten.ts';
import { unixSeconds } from '../chat/unix-time.ts';
import type { CitationNode, InlineNode, NodeOf, PersonNode, TimeNode } from '../tree/nodes.ts';
import { limits } from './limits.ts';
import { words } from './line.ts';
import type { Piece } from './payload.ts';

/** `long` has the weekday's own words ("Wednesday, March 9th, 2022"), `day` no time of day. */
export type TimeStyle = 'long' | 'short' | 'day';

/** What inline nodes are written by. */
export interface InlineSetting {
  readonly links: Links;
  readonly timeStyle: TimeStyle;
  /** Plain in lines where nothing should stand out. */
  readonly names?: 'plain';
}

type Inline = InlineNode['type'];
type Handlers = {
  readonly [Type in Inline]: (node: NodeOf<Type>, setting: InlineSetting) => readonly Piece[];
};

/** Longer names of people and things are shortened; what sources say never is. */
const longestName = 150;
const longestTime = 100;

const formats: Readonly<Record<TimeStyle, string>> = {
  long: '{date_long_pretty} at {time}',
  short: '{date_short_pretty} at {time}',
  day: '{date_short}',
};

const handlers: Handlers = {
  text: ({ value }) => words(value),
  label: ({ value, tone }) => words(value, tone === 'alert' ? { bold: true } : undefined),
  name: ({ value }, { names }) => nameWords(value, names),
  quotation: ({ value }) => words(`“${value}”`),
  person: ({ name, role }, { names }) => [
    ...nameWords(name, names),
    ...(role === null ? [] : words(` (${shortened(role, longestName)})`)),
  ],
  time: (node, { timeStyle }) => time(node, timeStyle),
  citation,
  // Not as code, which Slack draws in red: it would be the loudest of all.
  'change-mark': ({ change }) => words(change, { italic: true }),
  // Its marks are words and explain themselves.
  legend: () => [],
  'amended-mark': ({ value }) => words(`\u00a0${value}`, { italic: true }),
};

/** Inline nodes on one line. Throws a TypeError on a node type that it does not know. */
export function inline(nodes: readonly InlineNode[], setting: InlineSetting): readonly Piece[] {
  return nodes.flatMap((node) => handle(node, setting));
}

/** A person at the head of what they said: the name strong, then the role. */
export function personHead({ name, role }: PersonNode): readonly Piece[] {
  const separator = name !== '' && role !== null ? ' · ' : '';
  return [...nameWords(name), ...(role === null ? [] : words(`${separator}${shortened(role, longestName)}`))];
}

/** A day, a week or a local time has no instant, and stays in words: elsewhere it would be another day. */
function time(node: TimeNode, style: TimeStyle): readonly Piece[] {
  const timestamp = unixSeconds(node, limits.timestamp);
  const fallback = timeWords(node);
  return timestamp === null
    ? words(fallback)
    : [{ type: 'date', timestamp, format: formats[style], fallback }];
}

/** A time in the topic's zone. */
function timeWords({ day, clock }: TimeNode): string {
  return shortened(clock === null ? day : `${day}, ${clock}`, longestTime);
}

function nameWords(value: string, print?: 'plain'): readonly Piece[] {
  return words(shortened(value, longestName), print === 'plain' ? undefined : { bold: true });
}

function citation({ sources }: CitationNode, { links }: InlineSetting): readonly Piece[] {
  const { numbers, more } = citedNumbers(sources, links);
  return [
    ...words('\u00a0'),
    ...numbers.flatMap(({ n, url }): readonly Piece[] => (url === null ? words(`[${n}]`) : [link(n, url)])),
    ...(more > 0 ? words(` and ${more} more`) : []),
  ];
}

/** A source's number, which leads to it. */
export function link(n: number, url: string): Piece {
  return { type: 'link', url, text: `[${n}]` };
}

function handle<Type extends Inline>(node: NodeOf<Type>, setting: InlineSetting): readonly Piece[] {
  if (!Object.hasOwn(handlers, node.type)) throw new TypeError(`slack: unknown node type "${node.type}"`);
  return handlers[node.type](node, setting);
}
