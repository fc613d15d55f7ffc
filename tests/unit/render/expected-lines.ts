import { shortened } from '../../../src/render/chat/shorten.ts';
import type {
  BlockNode,
  InlineNode,
  ItemNode,
  MeetingNode,
  SectionNode,
  SourceNode,
  TimeNode,
} from '../../../src/render/tree/nodes.ts';

/*
 * What a reader of a section should see, told from the tree alone: lines of plain text, as the readers of the platforms'
 * messages give them, with word joiners and joiners taken out.
 */

/** `ahead`: of meetings that are not over; `day`: no time of day is told. */
export type TimeStyle = 'ahead' | 'other' | 'day';

/** What differs between platforms, as their readers tell it. */
export interface Telling {
  /** An instant in the reader's own zone. */
  readonly time: (unix: number, style: TimeStyle, words: string) => string;
  /** What stands behind the date of a meeting to come. */
  readonly until: (unix: number) => string;
  /** What stands before an item in its speaker's own words. */
  readonly quote: string;
  /** Sections whose items have no bullets. */
  readonly bare: ReadonlySet<SectionNode['name']>;
}

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

export function expectedSection(section: SectionNode, telling: Telling): ExpectedSection {
  const first = section.children.findIndex(({ type }) => type !== 'paragraph');
  const opening = section.children.slice(0, Math.max(first, 0));
  const look = lookOf(section, telling);
  return {
    heading: [
      section.heading,
      ...opening.map((node) =>
        node.type === 'paragraph' ? words(node.children, { ...look, style: 'other' }) : '',
      ),
    ],
    groups: section.children.slice(Math.max(first, 0)).map((node) => expectedGroup(node, look)),
  };
}

interface Look {
  readonly name: SectionNode['name'];
  readonly telling: Telling;
  readonly style: TimeStyle;
  /** Whether "new" is told: it tells nothing where all is new, or only what is new stands. */
  readonly newTold: boolean;
}

function lookOf({ name, children }: SectionNode, telling: Telling): Look {
  const marks = children.flatMap((node) => {
    if (node.type === 'meeting') return [node.mark];
    return node.type === 'group' || node.type === 'list' ? node.children.map(({ mark }) => mark) : [];
  });
  const isAhead = ['upcoming', 'possible', 'called-off'].includes(name);
  const other = name === 'sources' ? 'day' : 'other';
  return {
    name,
    telling,
    style: isAhead ? 'ahead' : other,
    newTold: name !== 'changed' && marks.some((mark) => mark?.change !== 'new'),
  };
}

function expectedGroup(node: BlockNode, look: Look): ExpectedGroup {
  const { name } = look;
  switch (node.type) {
    case 'paragraph':
      return { heading: null, entries: [entry([row(node.children, look)], node.children, look)] };
    case 'list':
      return { heading: null, entries: node.children.map((item) => itemEntry(item, look)) };
    case 'group': {
      const [who] = node.heading;
      const heading =
        who?.type === 'person'
          ? [name150(who.name), who.role === null ? '' : name150(who.role)].filter(Boolean).join(' · ')
          : words(node.heading, look);
      const items = node.children.map((item) => itemEntry(item, look));
      if (name !== 'differences') return { heading, entries: items };
      const nodes = node.children.flatMap(({ children }) => children);
      return {
        heading: null,
        entries: [entry([heading, ...items.flatMap(({ lines }) => lines)], nodes, look)],
      };
    }
    case 'meeting':
      return { heading: null, entries: [meetingEntry(node, look)] };
    case 'source':
      return { heading: null, entries: [sourceEntry(node, look)] };
  }
}

function itemEntry({ mark, children }: ItemNode, look: Look): ExpectedEntry {
  const { name, telling } = look;
  const isQuoted = name === 'said' && isOwnWords(children);
  const other = telling.bare.has(name) ? '' : '• ';
  const before = isQuoted ? telling.quote : other;
  const chip = chipOf(mark, look);
  const told = row(children, look);
  if (name === 'changed') return entry([`${before}${chip} ${told}`], children, look);
  return entry([`${before}${told} ${chip}`], children, look, chip);
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
  const { name, telling } = look;
  const chip = chipOf(mark, look);
  const instant = when.find((one) => one.type === 'time');
  const unix = instant?.type === 'time' ? unixOf(instant) : null;
  const isAhead = name === 'upcoming' || name === 'possible';
  const until = unix === null || !isAhead ? '' : telling.until(unix);
  const fates = details.filter(isFate).map((detail) => words(detail, look));
  const date = `${row(when, look)}${until}`;
  const isUndated = when.every(({ type }) => type === 'label');
  const dated = isUndated && fates.some((fate) => fate.includes(date)) ? fates : [date, ...fates];
  const others = details.filter((detail) => !isFate(detail)).map((detail) => row(detail, look));
  return entry([`${row(title, look)} ${chip}`, dated.join(' — '), ...others], title, look);
}

function sourceEntry({ n, title, details, copies }: SourceNode, look: Look): ExpectedEntry {
  const places = copies.slice(0, 4).map(({ outlet, url }) => {
    const isLinked = url !== null && url.length <= 200;
    return `${shortened(outlet, 60)}${isLinked ? '\u00a0[link]' : ''}`;
  });
  const more = copies.length > 4 ? ` and ${copies.length - 4} more` : '';
  const also = places.length === 0 ? '' : `; also at ${places.join(', ')}${more}`;
  return entry([`[${n}] ${shortened(title, 300)}`, `${words(details, look)}${also}`], details, look);
}

function entry(lines: readonly string[], nodes: readonly InlineNode[], look: Look, chip = ''): ExpectedEntry {
  const cited = nodes.flatMap((node) => (node.type === 'citation' ? node.sources : []));
  const quotations = nodes.filter(({ type }) => type === 'quotation');
  const told = quotations.length > 0 ? quotations : nodes.filter(({ type }) => type === 'text');
  return {
    lines: lines.map(bare).filter((line) => line !== ''),
    length: told.reduce((sum, node) => sum + ('value' in node ? node.value.length : 0), 0),
    who: bare(
      words(
        nodes.filter(({ type }) => type === 'person'),
        look,
      ),
    ),
    ending: bare(
      [cited.length === 0 ? '' : numbers([...new Set(cited)].sort((a, b) => a - b)), chip].join(' '),
    ),
  };
}

/** A line of its own; a dash where it would be empty. */
function row(nodes: readonly InlineNode[], look: Look): string {
  return words(nodes, look).trim() || '—';
}

function words(nodes: readonly InlineNode[], look: Look): string {
  return nodes.map((node) => word(node, look)).join('');
}

function word(node: InlineNode, look: Look): string {
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
      return timeWords(node, look);
    case 'citation':
      return ` ${numbers(node.sources)}`;
    case 'change-mark':
      return node.change;
    case 'legend':
      return '';
    case 'amended-mark':
      return ` ${node.value}`;
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

function timeWords(node: TimeNode, { telling, style }: Look): string {
  const unix = unixOf(node);
  const told = shortened(node.clock === null ? node.day : `${node.day}, ${node.clock}`, 100);
  return unix === null ? told : telling.time(unix, style, told);
}

/** A line as it is compared: what shows nothing and blanks at the ends do not count. */
export function bare(line: string): string {
  return line
    .replaceAll(/[\u2060\u200c\u200d]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
