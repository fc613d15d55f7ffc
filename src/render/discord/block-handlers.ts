import type {
  BlockNode,
  GroupNode,
  InlineNode,
  ItemNode,
  MeetingNode,
  NodeOf,
  SourceNode,
} from '../tree/nodes.ts';
import { escaped } from './escape.ts';
import { type InlineSetting, inline, personHead } from './inline-handlers.ts';
import { type MeritKind, meritOf } from './merit.ts';
import type { Entry, Group } from './part.ts';
import { shortened } from './shorten.ts';
import { timestamp } from './timestamp.ts';
import { tooLong } from './too-long.ts';

/** How a section's blocks are written. */
export interface BlockSetting extends InlineSetting {
  /** What stands before an item. */
  readonly bullet: '- ' | '> ' | '-# ';
  /** On one line with its date, or on lines of its own, with how long it is till then. */
  readonly meeting: 'past' | 'ahead';
  /** A group's items stand together or not at all: one version of a quarrel alone would mislead. */
  readonly whole: boolean;
  /** Orders a group's items for messages that have no room for all. */
  readonly merit: MeritKind;
  /** Characters that a group's heading with one entry may take. */
  readonly room: number;
}

type Handlers = {
  readonly [Type in BlockNode['type']]: (node: NodeOf<Type>, setting: BlockSetting) => Group;
};

const handlers: Handlers = {
  paragraph: ({ children }, setting) =>
    single(row('-# ', children, setting), () => tooLong([], children, setting), setting),
  list: ({ children }, setting) => ({
    heading: null,
    entries: children.map((child) => item(child, '', setting)),
  }),
  group,
  meeting,
  source,
};

/** A block as a group of entries. Throws a TypeError on a node type that it does not know. */
export function block<Type extends BlockNode['type']>(node: NodeOf<Type>, setting: BlockSetting): Group {
  if (!Object.hasOwn(handlers, node.type)) throw new TypeError(`discord: unknown node type "${node.type}"`);
  return handlers[node.type](node, setting);
}

function group({ heading: nodes, children }: GroupNode, setting: BlockSetting): Group {
  const heading = nodes
    .map((node) => (node.type === 'person' ? personHead(node) : inline([node], setting)))
    .join('');
  if (!setting.whole) {
    return { heading: heading || null, entries: children.map((child) => item(child, heading, setting)) };
  }
  const lines = [heading, ...children.map((child) => line(child, setting))];
  const cited = children.flatMap((child) => child.children);
  return single(lines.join('\n'), () => `${heading}\n${tooLong([], cited, setting)}`, setting);
}

function item(node: ItemNode, heading: string, setting: BlockSetting): Entry {
  const room = setting.room - heading.length - 1;
  const text = line(node, setting);
  const standIn = (): string =>
    [setting.bullet, inline(chip(node.mark), setting), tooLong(whoIn(node), node.children, setting)].join('');
  return { text: text.length <= room ? text : standIn(), merit: meritOf(node, setting.merit) };
}

function line({ mark, children }: ItemNode, setting: BlockSetting): string {
  return row(setting.bullet, [...chip(mark), ...children], setting);
}

function meeting(node: MeetingNode, setting: BlockSetting): Group {
  const name = inline(
    node.title.filter(({ type }) => type === 'name'),
    setting,
  );
  const when = inline(node.when, setting);
  const text = (setting.meeting === 'ahead' ? aheadLines : pastLines)(node, setting).join('\n');
  return single(text, () => `${name} — ${when}\n${tooLong([], node.title, setting)}`, setting);
}

/** What and where, when and how long till then, what became of it; small, who takes part. */
function aheadLines({ mark, when, title, details }: MeetingNode, setting: BlockSetting): readonly string[] {
  return [
    inline([...chip(mark), ...title], setting),
    `${inline(when, setting)}${untilThen(when)}`,
    ...details.map((detail) => (alerts(detail) ? row('', detail, setting) : small('-# ', detail, setting))),
  ];
}

/** One line of a list; small under it, who took part. */
function pastLines({ mark, when, title, details }: MeetingNode, setting: BlockSetting): readonly string[] {
  const fate = details.filter(alerts).map((detail) => ` — ${inline(detail, setting)}`);
  const others = details.filter((detail) => !alerts(detail));
  const head = `${inline([...chip(mark), ...when], setting)} — ${inline(title, setting)}`;
  return [`- ${head}${fate.join('')}`, ...others.map((detail) => small('  -# ', detail, setting))];
}

function alerts(detail: readonly InlineNode[]): boolean {
  return detail.some((node) => node.type === 'label' && node.tone === 'alert');
}

function untilThen(when: readonly InlineNode[]): string {
  const first = when.find((node) => node.type === 'time');
  const relative = first ? timestamp(first, 'R') : null;
  return relative === null ? '' : ` (${relative})`;
}

/** The number is the link, as everywhere: in a link's own words no backslash keeps signs from being markup. */
function source({ n, title, details, url }: SourceNode, setting: BlockSetting): Group {
  const number = url !== null && url.length <= longestSourceUrl ? `[[${n}]](${url})` : `\\[${n}\\]`;
  const text = `${number} ${escaped(shortened(title, longestTitle))}\n-# ${inline(details, setting)}`;
  return single(text, () => `${number}\n${tooLong([], details, setting)}`, setting);
}

const longestSourceUrl = 1_000;
const longestTitle = 300;

function single(text: string, standIn: () => string, { room }: BlockSetting): Group {
  return { heading: null, entries: [{ text: text.length <= room ? text : standIn(), merit: 0 }] };
}

/** A line behind a sign of ours, which is a sign only where words follow it. */
function row(sign: string, nodes: readonly InlineNode[], setting: BlockSetting): string {
  return `${sign}${inline(nodes, setting).trim() || '—'}`;
}

function small(sign: '-# ' | '  -# ', nodes: readonly InlineNode[], setting: BlockSetting): string {
  return row(sign, nodes, { ...setting, names: 'plain' });
}

/** A mark before the words, set apart from them. */
function chip(mark: ItemNode['mark']): readonly InlineNode[] {
  return mark ? [mark, { type: 'text', value: ' ' }] : [];
}

function whoIn({ children }: ItemNode): readonly InlineNode[] {
  return children.filter(({ type }) => type === 'person');
}
