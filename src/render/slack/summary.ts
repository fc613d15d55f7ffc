import type { Briefing } from '../../core/model/briefing.ts';
import { emptyWords } from '../chat/empty-words.ts';
import { noLinks } from '../chat/links.ts';
import { meetingFates } from '../chat/meeting-fates.ts';
import { unmissable } from '../chat/overview-order.ts';
import type { Page } from '../chat/pages.ts';
import { entriesOf, type Part, type ShownPart } from '../chat/part.ts';
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

interface Heard {
  readonly name: SectionName;
  readonly heading: string | null;
  readonly lines: readonly string[];
}

/** Of an overview: what must not be missed, and how much there is of the rest. */
export function summary(document: DocumentNode, briefing: Briefing, parts: readonly Part<Told>[]): string {
  const title = shortened(document.title.trim() || 'Briefing', limits.header);
  const sections = parts.flatMap(({ name }) => document.children.filter((section) => section.name === name));
  const others = parts.flatMap((part) =>
    part.name === null || unmissable.has(part.name) ? [] : [[part.name, entriesOf(part).length] as const],
  );
  return inRoom(
    [
      `${title}. ${plainWords(document.lead)}.`,
      ...(sections.length > 0 ? [] : [plainWords(emptyWords(briefing, 'full'))]),
    ],
    sections.filter(({ name }) => unmissable.has(name)).map(sectionHeard),
    others.length === 0 ? [] : [`Also: ${countedTogether(new Map(others))}.`],
  );
}

function sectionHeard({ name, heading, children }: SectionNode): Heard {
  const lines = children.flatMap((node) => linesOf(node, sectionShapes[name].whole));
  return { name, heading: name === 'bottom-line' ? null : heading, lines };
}

/**
 * Of a page: all that it shows, each line with the name of its speaker.
 * @param note a line of ours at its end
 */
export function pageSummary(title: Told, { parts }: Page<Told>, note: string | null): string {
  const own = parts.flatMap(({ part }) => (part.name === null ? part.head.map(wordsOf) : []));
  const head = `${title.map(wordsOf).join('. ')}.`;
  return inRoom([head, ...own], parts.flatMap(heardOf), note === null ? [] : [note]);
}

function heardOf({ part, isShown }: ShownPart<Told>): readonly Heard[] {
  if (part.name === null) return [];
  const lines = part.groups.flatMap(({ heading, entries }) => {
    const whose = heading === null ? '' : `${heading.map(wordsOf).join(' ')}: `;
    return entries.filter(isShown).map(({ text }) => `• ${whose}${text.map(wordsOf).join(' — ')}`);
  });
  return [{ name: part.name, heading: part.head.map(wordsOf).join(' — '), lines }];
}

/** Lines of ours, and between them of each section what there is room for. */
function inRoom(above: readonly string[], sections: readonly Heard[], below: readonly string[]): string {
  const lines = above.map(escaped);
  const last = below.map(escaped);
  for (const [at, { name, heading, lines: all }] of sections.entries()) {
    if (heading !== null) lines.push(`${escaped(heading)}:`);
    const taken = lengthOf(lines) + lengthOf(last) + (sections.length - at) * countsLength;
    lines.push(...fitting(all.map(escaped), limits.summary - taken, name));
  }
  return [...lines, ...last].join('\n');
}

function fitting(lines: readonly string[], room: number, name: SectionName): readonly string[] {
  const shown: string[] = [];
  let left = room;
  for (const line of lines) {
    if (line.length >= left) continue;
    shown.push(line);
    left -= line.length + 1;
  }
  const rest = lines.length - shown.length;
  if (rest === 0) return shown;
  return [...shown, shown.length === 0 ? counted(rest, name) : restInWords(rest, name, shown.length)];
}

function lengthOf(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + line.length + 1, 0);
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
function plainWords(nodes: readonly InlineNode[]): string {
  const heard = nodes.filter(({ type }) => type !== 'citation');
  return shownWords(inline(heard, { links: noLinks, timeStyle: 'long' }));
}
