import { shortened } from '../../../../src/render/chat/shorten.ts';
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
  /** What such a line ends with: the sources, and the mark of what changed. */
  readonly ending: string;
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
  const look = lookOf(section);
  return {
    heading: [
      section.heading,
      ...opening.map((node) => (node.type === 'paragraph' ? words(node.children, 'f') : '')),
    ],
    groups: section.children.slice(Math.max(first, 0)).map((node) => expectedGroup(node, look)),
  };
}

type Style = 'f' | 'F' | 'D';

interface Look {
  readonly name: SectionNode['name'];
  readonly style: Style;
  /** Whether "new" is told: it tells nothing where all is new, or only what is new stands. */
  readonly newTold: boolean;
}

function lookOf({ name, children }: SectionNode): Look {
  const marks = children.flatMap((node) => {
    if (node.type === 'meeting') return [node.mark];
    return node.type === 'group' || node.type === 'list' ? node.children.map(({ mark }) => mark) : [];
  });
  const isAhead = ['upcoming', 'possible', 'called-off'].includes(name);
  const other = name === 'sources' ? 'D' : 'f';
  return {
    name,
    style: isAhead ? 'F' : other,
    newTold: name !== 'changed' && marks.some((mark) => mark?.change !== 'new'),
  };
}

function expectedGroup(node: BlockNode, look: Look): ExpectedGroup {
  const { name, style } = look;
  switch (node.type) {
    case 'paragraph':
      return { heading: null, entries: [entry([row(node.children, style)], node.children)] };
    case 'list':
      return { heading: null, entries: node.children.map((item) => itemEntry(item, look)) };
    case 'group': {
      const [who] = node.heading;
      const heading =
        who?.type === 'person'
          ? [name150(who.name), who.role === null ? '' : name150(who.role)].filter(Boolean).join(' · ')
          : words(node.heading, style);
      const items = node.children.map((item) => itemEntry(item, look));
      if (name !== 'differences') return { heading, entries: items };
      const nodes = node.children.flatMap(({ children }) => children);
      return { heading: null, entries: [entry([heading, ...items.flatMap(({ lines }) => lines)], nodes)] };
    }
    case 'meeting':
      return { heading: null, entries: [meetingEntry(node, look)] };
    case 'source':
      return { heading: null, entries: [sourceEntry(node, style)] };
  }
}

function itemEntry({ mark, children }: ItemNode, look: Look): ExpectedEntry {
  const { name, style } = look;
  const isBare = name === 'notices' || (name === 'said' && isOwnWords(children));
  const bullet = isBare ? '' : '• ';
  const chip = chipOf(mark, look);
  const told = row(children, style);
  if (name === 'changed') return entry([`${bullet}${chip} ${told}`], children);
  return entry([`${bullet}${told} ${chip}`], children, chip);
}

function chipOf(mark: ItemNode['mark'], { newTold }: Look): string {
  return mark && (newTold || mark.change !== 'new') ? mark.change : '';
}

/** Quotation marks at the start or behind "warned: ", and around each span. */
function isOwnWords(children: readonly InlineNode[]): boolean {
  const spans = children.map((node) => {
    if (node.type === 'quotation') return 'Q';
    return node.type === 'text' ? node.value : '|';
  });
  const kinds = spans.map((span, at) => {
    if (span === 'Q' && children[at]?.type === 'quotation') return 'quoted';
    if (span === ' … ') return 'gap';
    return at === 0 && span.endsWith(': ') ? 'cue' : 'other';
  });
  return /^(?:cue )?quoted (?:(?!gap)\w+ |gap quoted )*$/.test(kinds.map((kind) => `${kind} `).join(''));
}

function isFate(detail: readonly InlineNode[]): boolean {
  return detail.some((one) => one.type === 'label' && one.tone === 'alert');
}

function meetingEntry(node: MeetingNode, look: Look): ExpectedEntry {
  const { mark, when, title, details } = node;
  const { name, style } = look;
  const chip = chipOf(mark, look);
  const instant = when.find((one) => one.type === 'time');
  const unix = instant?.type === 'time' ? unixOf(instant) : null;
  const isAhead = name === 'upcoming' || name === 'possible';
  const until = unix === null || !isAhead ? '' : ` (<t:${unix}:R>)`;
  const fates = details.filter(isFate).map((detail) => words(detail, style));
  const date = `${row(when, style)}${until}`;
  const isUndated = when.every(({ type }) => type === 'label');
  const dated = isUndated && fates.some((fate) => fate.includes(date)) ? fates : [date, ...fates];
  const others = details.filter((detail) => !isFate(detail)).map((detail) => row(detail, style));
  return entry([`${row(title, style)} ${chip}`, dated.join(' — '), ...others], title);
}

function sourceEntry({ n, title, details }: SourceNode, style: Style): ExpectedEntry {
  return entry([`[${n}] ${shortened(title, 300)}`, words(details, style)], details);
}

function entry(lines: readonly string[], nodes: readonly InlineNode[], chip = ''): ExpectedEntry {
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
    ending: bare(
      [cited.length === 0 ? '' : numbers([...new Set(cited)].sort((a, b) => a - b)), chip].join(' '),
    ),
  };
}

/** A line of its own; a dash where it would be empty. */
function row(nodes: readonly InlineNode[], style: Style): string {
  return words(nodes, style).trim() || '—';
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
