import { meritOf } from '../chat/merit.ts';
import type { BlockRoom } from '../chat/message-parts.ts';
import { isInOwnWords } from '../chat/own-words.ts';
import { placesShown } from '../chat/places.ts';
import { shortened } from '../chat/shorten.ts';
import type { BlockNode, GroupNode, ItemNode, MeetingNode, NodeOf, SourceNode } from '../tree/nodes.ts';
import { escaped } from './escape.ts';
import { type InlineSetting, inline, personHead } from './inline-handlers.ts';
import { line, meetingLines } from './meeting-lines.ts';
import type { Entry, Group } from './part.ts';
import type { SectionStyle } from './section-style.ts';
import { tooLong } from './too-long.ts';

/** How a section's blocks are written. */
export interface BlockSetting extends InlineSetting, SectionStyle, BlockRoom {}

type Handlers = {
  readonly [Type in BlockNode['type']]: (node: NodeOf<Type>, setting: BlockSetting) => Group;
};

const handlers: Handlers = {
  paragraph: ({ children }, setting) =>
    single(`-# ${line(children, setting)}`, () => tooLong([], children, setting), setting),
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
  const lines = [
    heading,
    ...children.map((child) => marked(setting.bullet, line(child.children, setting), child, setting)),
  ];
  const cited = children.flatMap((child) => child.children);
  return single(lines.join('\n'), () => `${heading}\n${tooLong([], cited, setting)}`, setting);
}

function item(node: ItemNode, heading: string, setting: BlockSetting): Entry {
  const { children } = node;
  const merit = meritOf(node, setting.merit);
  const isQuoted = setting.quotes && isInOwnWords(children);
  const text = marked(isQuoted ? '> ' : setting.bullet, line(children, setting), node, setting);
  if (text.length <= setting.room - heading.length - 1) return { text, merit, isQuoted };
  const who = children.filter(({ type }) => type === 'person');
  const standIn = marked(setting.bullet, tooLong(who, children, setting), node, setting);
  return { text: standIn, merit, isQuoted: false };
}

/** A line behind its sign, with the mark of what changed. */
function marked(
  sign: BlockSetting['bullet'] | '> ',
  words: string,
  { mark }: ItemNode,
  setting: BlockSetting,
): string {
  const chip = chipOf(mark, setting);
  if (chip === '') return `${sign}${words}`;
  return setting.chipFirst ? `${sign}${chip} ${words}` : `${sign}${words}${behind(chip)}`;
}

function chipOf(mark: ItemNode['mark'], setting: BlockSetting): string {
  return mark && setting.chips.has(mark.change) ? inline([mark], setting) : '';
}

/** A mark behind a citation, which takes it along where the line wraps. */
function behind(chip: string): string {
  return chip === '' ? '' : `\u00a0${chip}`;
}

function meeting(node: MeetingNode, setting: BlockSetting): Group {
  const chip = chipOf(node.mark, setting);
  const lines = meetingLines(node, behind(chip), setting.untilThen, setting);
  const name = node.title.filter(({ type }) => type === 'name');
  const standIn = (): string =>
    `${inline(name, setting)} — ${inline(node.when, setting)}\n${tooLong([], node.title, setting)}`;
  return single(lines.join('\n'), standIn, setting);
}

/** The number is the link, as everywhere: in a link's own words no backslash keeps signs from being markup. */
function source({ n, title, details, url, copies }: SourceNode, setting: BlockSetting): Group {
  const number = url !== null && url.length <= longestSourceUrl ? `[[${n}]](${url})` : `\\[${n}\\]`;
  const text = `${number} ${escaped(shortened(title, longestTitle))}\n-# ${inline(details, setting)}${alsoAt(copies)}`;
  return single(text, () => `${number}\n${tooLong([], details, setting)}`, setting);
}

/** A place's own name is no link, as a source's title is none. */
function alsoAt(copies: SourceNode['copies']): string {
  const { places, more } = placesShown(copies);
  const named = places.map(
    ({ outlet, url }) => `${escaped(outlet)}${url === null ? '' : `\u00a0[[link]](${url})`}`,
  );
  if (named.length === 0) return '';
  return `; also at ${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

const longestSourceUrl = 1_000;
const longestTitle = 300;

function single(text: string, standIn: () => string, { room }: BlockSetting): Group {
  const told = text.length <= room ? text : standIn();
  return { heading: null, entries: [{ text: told, merit: 0, isQuoted: false }] };
}
