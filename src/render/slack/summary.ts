import type { Briefing } from '../../core/model/briefing.ts';
import { shortestLine } from '../chat/digest-parts.ts';
import { emptyWords } from '../chat/empty-words.ts';
import { type EntryKey, keysIn } from '../chat/entry-keys.ts';
import { noLinks } from '../chat/links.ts';
import { meetingFates } from '../chat/meeting-fates.ts';
import { unmissable } from '../chat/overview-order.ts';
import type { Page } from '../chat/pages.ts';
import { type Entry, entriesOf, type Part, type ShownPart } from '../chat/part.ts';
import { sectionShapes } from '../chat/section-shape.ts';
import { shortened } from '../chat/shorten.ts';
import { counted, countedTogether, restInWords } from '../chat/words.ts';
import type { BlockNode, DocumentNode, InlineNode, SectionName, SectionNode } from '../tree/nodes.ts';
import { inline } from './inline-handlers.ts';
import { limits } from './limits.ts';
import { shownWords, type Told } from './line.ts';
import { escaped } from './mrkdwn.ts';

/*
 * What notifications show and screen readers read in the place of blocks: plain words, times in the topic's zone. What
 * has no room is counted.
 */

/** Room for a section's heading and the line that counts what is left out of it. */
const countsLength = 200;

/** A line that is read out; what it tells of, or null where it is ours. */
export interface HeardLine {
  readonly key: EntryKey | null;
  readonly text: string;
}

interface Heard {
  readonly name: SectionName;
  readonly heading: string | null;
  readonly lines: readonly HeardLine[];
}

/** How much is read out, in characters. */
interface Room {
  readonly limit: number;
  /** What a line takes at least. */
  readonly least: number;
}

const allRoom: Room = { limit: limits.summary, least: 0 };
/** Lines of digests may come to say something else. */
const mendableRoom: Room = { limit: limits.summary - 300, least: shortestLine };

/** Of an overview: what must not be missed, and how much there is of the rest. */
export function summary(document: DocumentNode, briefing: Briefing, parts: readonly Part<Told>[]): string {
  const title = shortened(document.title.trim() || 'Briefing', limits.header);
  const sections = parts.flatMap(({ name }) => document.children.filter((section) => section.name === name));
  const others = parts.flatMap((part) =>
    part.name === null || unmissable.has(part.name) ? [] : [[part.name, entriesOf(part).length] as const],
  );
  return inWords(
    inRoom(
      [
        `${title}. ${plainWords(document.lead)}.`,
        ...(sections.length > 0 ? [] : [plainWords(emptyWords(briefing, 'full'))]),
      ],
      sections.filter(({ name }) => unmissable.has(name)).map(sectionHeard),
      others.length === 0 ? [] : [`Also: ${countedTogether(new Map(others))}.`],
      allRoom,
    ),
  );
}

function isHeard({ name }: SectionNode): boolean {
  return name === 'changed' || unmissable.has(name);
}

/** Of a digest: its news, what must not be missed, and how much there is of the rest. */
export function digestHeard(
  document: DocumentNode,
  briefing: Briefing,
  note: string | null,
): readonly HeardLine[] {
  const title = shortened(document.title.trim() || 'Briefing', limits.header);
  const others = document.children
    .filter((section) => !isHeard(section))
    .map((section) => [section.name, keysIn(section).length] as const);
  const isQuiet = briefing.changes.length === 0;
  return inRoom(
    [
      `${title}. ${plainWords(document.lead)}.${note === null ? '' : ` ${note}.`}`,
      ...(isQuiet ? [plainWords(emptyWords(briefing, 'changes'))] : []),
    ],
    document.children.filter(isHeard).map(sectionHeard),
    others.length === 0 ? [] : [`Also: ${countedTogether(new Map(others))}.`],
    mendableRoom,
  );
}

export function inWords(lines: readonly HeardLine[]): string {
  return lines.map(({ text }) => text).join('\n');
}

function sectionHeard(section: SectionNode): Heard {
  const { name, heading, children } = section;
  const keys = keysIn(section);
  const lines = children.flatMap((node) => linesOf(node, sectionShapes[name].whole));
  return {
    name,
    heading: name === 'bottom-line' ? null : heading,
    lines: lines.map((text, at) => ({ key: keys[at] ?? null, text })),
  };
}

/**
 * Of a page: all that it shows, each line with the name of its speaker.
 * @param note a line of ours at its end
 */
export function pageSummary(title: Told, page: Page<Told>, note: string | null): string {
  return inWords(pageHeard(title, page, note, new Map()));
}

/** The same, to be mended. @param keys what entries tell of */
export function pageHeard(
  title: Told,
  { parts }: Page<Told>,
  note: string | null,
  keys: ReadonlyMap<Entry<Told>, EntryKey>,
): readonly HeardLine[] {
  const own = parts.flatMap(({ part }) => (part.name === null ? part.head.map(wordsOf) : []));
  const head = `${title.map(wordsOf).join('. ')}.`;
  const room = keys.size > 0 ? mendableRoom : allRoom;
  const heard = parts.flatMap((shown) => heardOf(shown, keys));
  return inRoom([head, ...own], heard, note === null ? [] : [note], room);
}

function heardOf(
  { part, isShown }: ShownPart<Told>,
  keys: ReadonlyMap<Entry<Told>, EntryKey>,
): readonly Heard[] {
  if (part.name === null) return [];
  const lines = part.groups.flatMap(({ heading, entries }) => {
    const whose = heading === null ? '' : `${heading.map(wordsOf).join(' ')}: `;
    return entries.filter(isShown).map((entry) => ({
      key: keys.get(entry) ?? null,
      text: `• ${whose}${entry.text.map(wordsOf).join(' — ')}`,
    }));
  });
  return [{ name: part.name, heading: part.head.map(wordsOf).join(' — '), lines }];
}

/** Lines of ours, and between them of each section what there is room for. */
function inRoom(
  above: readonly string[],
  sections: readonly Heard[],
  below: readonly string[],
  room: Room,
): readonly HeardLine[] {
  const lines: HeardLine[] = above.map(ownLine);
  const last = below.map(ownLine);
  for (const [at, { name, heading, lines: all }] of sections.entries()) {
    if (heading !== null) lines.push(ownLine(`${heading}:`));
    const taken = lengthOf(lines, room) + lengthOf(last, room) + (sections.length - at) * countsLength;
    const heard = all.map(({ key, text }) => ({ key, text: escaped(text) }));
    lines.push(...fitting(heard, { ...room, limit: room.limit - taken }, name));
  }
  return [...lines, ...last];
}

/** A line of ours. */
function ownLine(text: string): HeardLine {
  return { key: null, text: escaped(text) };
}

function fitting(lines: readonly HeardLine[], room: Room, name: SectionName): readonly HeardLine[] {
  const shown: HeardLine[] = [];
  let left = room.limit;
  for (const line of lines) {
    const length = lengthOf([line], room);
    if (length > left) continue;
    shown.push(line);
    left -= length;
  }
  const rest = lines.length - shown.length;
  if (rest === 0) return shown;
  return [
    ...shown,
    ownLine(shown.length === 0 ? counted(rest, name) : restInWords(rest, name, shown.length)),
  ];
}

function lengthOf(lines: readonly HeardLine[], { least }: Room): number {
  return lines.reduce((sum, { text }) => sum + Math.max(least, text.length) + 1, 0);
}

function linesOf(node: BlockNode, isWhole: boolean): readonly string[] {
  switch (node.type) {
    case 'list':
      return node.children.map(({ children }) => `• ${plainWords(children)}`);
    case 'group': {
      const told = node.children.map(({ children }) => plainWords(children));
      const whose = plainWords(node.heading).trim();
      const before = whose === '' ? '• ' : `• ${whose}: `;
      return (isWhole ? [told.join(' — ')] : told).map((words) => before + words);
    }
    case 'meeting': {
      const { fates, isDateTold } = meetingFates(node);
      const when = [...(isDateTold ? [] : [node.when]), ...fates].map(plainWords);
      return [`• ${[plainWords(node.title), ...when].join(' — ')}`];
    }
    case 'paragraph':
    case 'source':
      return [];
  }
}

function wordsOf({ pieces }: Told[number]): string {
  return shownWords(pieces);
}

/** Without the numbers of sources. */
export function plainWords(nodes: readonly InlineNode[]): string {
  const heard = nodes.filter(({ type }) => type !== 'citation');
  return shownWords(inline(heard, { links: noLinks, timeStyle: 'long' }));
}
