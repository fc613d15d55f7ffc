import { meetingFates } from '../chat/meeting-fates.ts';
import { meritOf } from '../chat/merit.ts';
import type { BlockRoom } from '../chat/message-parts.ts';
import { isInOwnWords } from '../chat/own-words.ts';
import { placesShown } from '../chat/places.ts';
import { shortened } from '../chat/shorten.ts';
import { citationOf, standInWords } from '../chat/stand-in.ts';
import type {
  BlockNode,
  GroupNode,
  InlineNode,
  ItemNode,
  MeetingNode,
  NodeOf,
  SourceNode,
} from '../tree/nodes.ts';
import { type InlineSetting, inline, link, personHead } from './inline-handlers.ts';
import { type Entry, type Group, type Line, measure, type Told, words } from './line.ts';
import type { Piece } from './payload.ts';
import type { SectionStyle } from './section-style.ts';

/** How a section's blocks are written. */
export interface BlockSetting extends InlineSetting, SectionStyle, BlockRoom {}

type Handlers = {
  readonly [Type in BlockNode['type']]: (node: NodeOf<Type>, setting: BlockSetting) => Group;
};

const handlers: Handlers = {
  paragraph: ({ children }, setting) => single([line(children, setting)], [], children, setting),
  list: ({ children }, setting) => ({
    heading: null,
    entries: children.map((child) => item(child, [], setting)),
  }),
  group,
  meeting,
  source,
};

/** A block as a group of entries. Throws a TypeError on a node type that it does not know. */
export function block<Type extends BlockNode['type']>(node: NodeOf<Type>, setting: BlockSetting): Group {
  if (!Object.hasOwn(handlers, node.type)) throw new TypeError(`slack: unknown node type "${node.type}"`);
  return handlers[node.type](node, setting);
}

/** Nodes on a line of their own; a dash where they have no words. */
export function line(
  nodes: readonly InlineNode[],
  setting: InlineSetting,
  kind: Line['kind'] = 'line',
): Line {
  return { kind, pieces: orDash(inline(nodes, setting)) };
}

function orDash(pieces: readonly Piece[]): readonly Piece[] {
  const isBlank = pieces.every((piece) => piece.type === 'text' && piece.text.trim() === '');
  return isBlank ? words('—') : pieces;
}

function group({ heading: nodes, children }: GroupNode, setting: BlockSetting): Group {
  const pieces = nodes.flatMap((node) =>
    node.type === 'person' ? personHead(node) : inline([node], setting),
  );
  const heading: Told = pieces.length === 0 ? [] : [{ kind: 'line', pieces }];
  if (!setting.whole) {
    return {
      heading: heading.length === 0 ? null : heading,
      entries: children.map((child) => item(child, heading, setting)),
    };
  }
  const versions = children.map((child) => marked(line(child.children, setting, 'item'), child, setting));
  return single(
    [...heading, ...versions],
    heading,
    children.flatMap((child) => child.children),
    setting,
  );
}

function item(node: ItemNode, heading: Told, setting: BlockSetting): Entry {
  const { children } = node;
  const merit = meritOf(node, setting.merit);
  const isQuoted = setting.quotes && isInOwnWords(children);
  const text = [marked(line(children, setting, isQuoted ? 'quote' : 'item'), node, setting)];
  if (measure.lengthOf(text) <= setting.room - measure.lengthOf(heading) - 1)
    return { text, merit, isQuoted };
  const who = children.filter(({ type }) => type === 'person');
  const standIn = marked({ kind: 'item', pieces: tooLong(who, children, setting) }, node, setting);
  return { text: [standIn], merit, isQuoted: false };
}

/** A line with the mark of what changed. */
function marked(told: Line, { mark }: ItemNode, setting: BlockSetting): Line {
  const chip = chipOf(mark, setting);
  if (chip.length === 0) return told;
  const pieces = setting.chipFirst
    ? [...chip, ...words(' '), ...told.pieces]
    : [...told.pieces, ...behind(chip)];
  return { ...told, pieces };
}

function chipOf(mark: ItemNode['mark'], setting: BlockSetting): readonly Piece[] {
  return mark && setting.chips.has(mark.change) ? inline([mark], setting) : [];
}

function behind(chip: readonly Piece[]): readonly Piece[] {
  return chip.length === 0 ? [] : [...words('\u00a0'), ...chip];
}

/** What and where; when, and what became of it; who takes part. */
function meeting(node: MeetingNode, setting: BlockSetting): Group {
  const { fates, isDateTold, others } = meetingFates(node);
  const title = line(node.title, setting);
  const told = [
    ...(isDateTold ? [] : [inline(node.when, setting)]),
    ...fates.map((fate) => inline(fate, setting)),
  ];
  const when = told.flatMap((pieces, at) => (at === 0 ? pieces : [...words(' — '), ...pieces]));
  const lines: Told = [
    { ...title, pieces: [...title.pieces, ...behind(chipOf(node.mark, setting))] },
    { kind: 'line', pieces: orDash(when) },
    ...others.map((detail) => line(detail, { ...setting, names: 'plain' })),
  ];
  const name = node.title.filter(({ type }) => type === 'name');
  const named = [...inline(name, setting), ...words(' — '), ...inline(node.when, setting)];
  return single(lines, [{ kind: 'line', pieces: named }], node.title, setting);
}

function source({ n, title, details, url, copies }: SourceNode, setting: BlockSetting): Group {
  const number = url !== null && url.length <= longestSourceUrl ? [link(n, url)] : words(`[${n}]`);
  const lines: Told = [
    { kind: 'line', pieces: [...number, ...words(` ${shortened(title, longestTitle)}`)] },
    { kind: 'line', pieces: [...line(details, setting).pieces, ...alsoAt(copies)] },
  ];
  return single(lines, [{ kind: 'line', pieces: number }], details, setting);
}

/** A place's own name is no link, as a source's title is none. */
function alsoAt(copies: SourceNode['copies']): readonly Piece[] {
  const { places, more } = placesShown(copies);
  const named = places.flatMap(({ outlet, url }, at): readonly Piece[] => [
    ...words(`${at === 0 ? '; also at ' : ', '}${outlet}`),
    ...(url === null ? [] : [...words('\u00a0'), { type: 'link', url, text: '[link]' } as const]),
  ]);
  return [...named, ...(more > 0 ? words(` and ${more} more`) : [])];
}

const longestSourceUrl = 1_000;
const longestTitle = 300;

/** One entry, or in its place, behind its head, a line that says how long it is. */
function single(text: Told, head: Told, cited: readonly InlineNode[], setting: BlockSetting): Group {
  const standIn: Told = [...head, { kind: 'line', pieces: tooLong([], cited, setting) }];
  const told = measure.lengthOf(text) <= setting.room ? text : standIn;
  return { heading: null, entries: [{ text: told, merit: 0, isQuoted: false }] };
}

/** Stands in the place of what is longer than any message: who spoke, how long it is, and its sources. */
function tooLong(
  who: readonly InlineNode[],
  children: readonly InlineNode[],
  setting: InlineSetting,
): readonly Piece[] {
  return [
    ...(who.length === 0 ? [] : [...inline(who, setting), ...words(': ')]),
    ...words(standInWords(children), { italic: true }),
    ...inline(citationOf(children), setting),
  ];
}
