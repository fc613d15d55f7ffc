import { shortened } from '../../../../src/render/discord/shorten.ts';
import type {
  BlockNode,
  InlineNode,
  ItemNode,
  MeetingNode,
  SectionNode,
  SourceNode,
  TimeNode,
} from '../../../../src/render/tree/nodes.ts';

/*
 * What a reader of a section should see, told from the tree alone: lines of plain text, as a reader of Discord's
 * Markdown gives them, with word joiners and joiners taken out.
 */

export interface ExpectedEntry {
  readonly lines: readonly string[];
  /** Characters of its words; null where they are not counted in a stand-in. */
  readonly length: number;
  /** Who a line that stands for it names. */
  readonly who: string;
  readonly cites: string;
}

export interface ExpectedGroup {
  readonly heading: string | null;
  readonly entries: readonly ExpectedEntry[];
}

export interface ExpectedSection {
  readonly heading: readonly string[];
  readonly groups: readonly ExpectedGroup[];
}

export function expectedSection(section: SectionNode): ExpectedSection {
  const first = section.children.findIndex(({ type }) => type !== 'paragraph');
  const opening = section.children.slice(0, Math.max(first, 0));
  const style = styleOf(section.name);
  return {
    heading: [
      section.heading,
      ...opening.map((node) => (node.type === 'paragraph' ? words(node.children, 'f') : '')),
    ],
    groups: section.children
      .slice(Math.max(first, 0))
      .map((node) => expectedGroup(node, section.name, style)),
  };
}

type Style = 'f' | 'F';

function styleOf(name: SectionNode['name']): Style {
  return ['upcoming', 'possible', 'called-off'].includes(name) ? 'F' : 'f';
}

function expectedGroup(node: BlockNode, name: SectionNode['name'], style: Style): ExpectedGroup {
  const bullet = name === 'said' || name === 'notices' ? '' : '• ';
  switch (node.type) {
    case 'paragraph':
      return { heading: null, entries: [entry([row(node.children, style)], node.children)] };
    case 'list':
      return { heading: null, entries: node.children.map((item) => itemEntry(item, bullet, style)) };
    case 'group': {
      const [who] = node.heading;
      const heading =
        who?.type === 'person'
          ? [name150(who.name), who.role === null ? '' : name150(who.role)].filter(Boolean).join(' · ')
          : words(node.heading, style);
      const items = node.children.map((item) => itemEntry(item, bullet, style));
      if (name !== 'differences') return { heading, entries: items };
      const nodes = node.children.flatMap(({ children }) => children);
      return { heading: null, entries: [entry([heading, ...items.flatMap(({ lines }) => lines)], nodes)] };
    }
    case 'meeting':
      return { heading: null, entries: [meetingEntry(node, name, style)] };
    case 'source':
      return { heading: null, entries: [sourceEntry(node, style)] };
  }
}

function itemEntry({ mark, children }: ItemNode, bullet: string, style: Style): ExpectedEntry {
  return entry([`${bullet}${mark ? `${mark.change} ` : ''}${row(children, style, mark !== null)}`], children);
}

function meetingEntry(node: MeetingNode, name: SectionNode['name'], style: Style): ExpectedEntry {
  const { mark, when, title, details } = node;
  const chip = mark ? `${mark.change} ` : '';
  const [at, what] = [words(when, style), words(title, style)];
  const alerts = details.filter((detail) =>
    detail.some((one) => one.type === 'label' && one.tone === 'alert'),
  );
  const told = (detail: readonly InlineNode[]): string => row(detail, style);
  if (name === 'upcoming' || name === 'possible') {
    const instant = when.find((one) => one.type === 'time');
    const unix = instant?.type === 'time' ? unixOf(instant) : null;
    const until = unix === null ? '' : ` (<t:${unix}:R>)`;
    return entry([`${chip}${what}`, `${at}${until}`, ...details.map(told)], title);
  }
  const others = details.filter((detail) => !alerts.includes(detail));
  const fate = alerts.map((detail) => ` — ${words(detail, style)}`).join('');
  return entry([`• ${chip}${at} — ${what}${fate}`, ...others.map(told)], title);
}

function sourceEntry({ n, title, details }: SourceNode, style: Style): ExpectedEntry {
  return entry([`[${n}] ${shortened(title, 300)}`, words(details, style)], details);
}

function entry(lines: readonly string[], nodes: readonly InlineNode[]): ExpectedEntry {
  const cited = nodes.flatMap((node) => (node.type === 'citation' ? node.sources : []));
  const quotations = nodes.filter(({ type }) => type === 'quotation');
  const told = quotations.length > 0 ? quotations : nodes.filter(({ type }) => type === 'text');
  return {
    lines: lines.map(bare).filter((line) => line !== ''),
    length: told.reduce((sum, node) => sum + ('value' in node ? node.value.length : 0), 0),
    who: bare(
      words(
        nodes.filter(({ type }) => type === 'person'),
        'f',
      ),
    ),
    cites: cited.length === 0 ? '' : numbers([...new Set(cited)].sort((a, b) => a - b)),
  };
}

/** A line of its own; a dash where it would be empty. */
function row(nodes: readonly InlineNode[], style: Style, isMarked = false): string {
  const line = words(nodes, style);
  return line.trim() === '' && !isMarked ? '—' : line;
}

function words(nodes: readonly InlineNode[], style: Style): string {
  return nodes.map((node) => word(node, style)).join('');
}

function word(node: InlineNode, style: Style): string {
  switch (node.type) {
    case 'text':
    case 'label':
      return node.value;
    case 'name':
      return name150(node.value);
    case 'quotation':
      return `“${node.value}”`;
    case 'person':
      return name150(node.name) + (node.role === null ? '' : ` (${name150(node.role)})`);
    case 'time':
      return timeWords(node, style);
    case 'citation':
      return ` ${numbers(node.sources)}`;
    case 'change-mark':
      return node.change;
    case 'legend':
      return '';
  }
}

function name150(value: string): string {
  return shortened(value, 150);
}

function numbers(sources: readonly number[]): string {
  const shown = sources.slice(-12).map((n) => `[${n}]`);
  return shown.join('') + (sources.length > 12 ? ` and ${sources.length - 12} more` : '');
}

function unixOf({ value, clock }: TimeNode): number | null {
  const isInstant = clock !== null && /T\d\d:\d\d.*(?:Z|[+-]\d\d:?\d\d)$/.test(value);
  return isInstant ? Math.floor(Date.parse(value) / 1000) : null;
}

function timeWords(node: TimeNode, style: Style): string {
  const unix = unixOf(node);
  if (unix !== null) return `<t:${unix}:${style}>`;
  return shortened(node.clock === null ? node.day : `${node.day}, ${node.clock}`, 100);
}

/** A line as it is compared: what shows nothing and blanks at the ends do not count. */
export function bare(line: string): string {
  return line
    .replaceAll(/[\u2060\u200c\u200d]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
