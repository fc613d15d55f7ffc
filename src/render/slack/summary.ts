import type { Briefing } from '../../core/model/briefing.ts';
import { emptyWords } from '../chat/empty-words.ts';
import { noLinks } from '../chat/links.ts';
import { meetingFates } from '../chat/meeting-fates.ts';
import type { Page } from '../chat/pages.ts';
import type { ShownPart } from '../chat/part.ts';
import { shortened } from '../chat/shorten.ts';
import { counted, restInWords } from '../chat/words.ts';
import type { BlockNode, DocumentNode, InlineNode, SectionName } from '../tree/nodes.ts';
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

/** Of an overview: the bottom line and the meetings to come. */
export function summary(document: DocumentNode, briefing: Briefing): string {
  const head = `${shortened(document.title.trim() || 'Briefing', limits.header)}. ${plainWords(document.lead)}.`;
  const heard = (['bottom-line', 'upcoming'] as const).flatMap((name): readonly Heard[] => {
    const section = document.children.find((one) => one.name === name);
    if (!section) return [];
    const heading = name === 'upcoming' ? section.heading : null;
    return [{ name, heading, lines: section.children.flatMap(linesOf) }];
  });
  return inRoom([head, ...(heard.length > 0 ? [] : [plainWords(emptyWords(briefing, 'full'))])], heard);
}

/**
 * Of a page: all that it shows, each line with the name of its speaker.
 * @param note a line of ours beside it
 */
export function pageSummary(title: Told, { parts }: Page<Told>, note: string | null): string {
  const own = parts.flatMap(({ part }) => (part.name === null ? part.head.map(wordsOf) : []));
  const head = `${title.map(wordsOf).join('. ')}.`;
  return inRoom([head, ...own, ...(note === null ? [] : [note])], parts.flatMap(heardOf));
}

function heardOf({ part, isShown }: ShownPart<Told>): readonly Heard[] {
  if (part.name === null) return [];
  const lines = part.groups.flatMap(({ heading, entries }) => {
    const whose = heading === null ? '' : `${heading.map(wordsOf).join(' ')}: `;
    return entries.filter(isShown).map(({ text }) => `• ${whose}${text.map(wordsOf).join(' — ')}`);
  });
  return [{ name: part.name, heading: part.head.map(wordsOf).join(' — '), lines }];
}

/** Lines of ours, and below them of each section what there is room for. */
function inRoom(own: readonly string[], sections: readonly Heard[]): string {
  const lines = own.map(escaped);
  for (const [at, { name, heading, lines: all }] of sections.entries()) {
    if (heading !== null) lines.push(`${escaped(heading)}:`);
    const others = sections.length - at;
    lines.push(...fitting(all.map(escaped), limits.summary - lengthOf(lines) - others * countsLength, name));
  }
  return lines.join('\n');
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

function linesOf(node: BlockNode): readonly string[] {
  if (node.type === 'list') return node.children.map(({ children }) => `• ${plainWords(children)}`);
  if (node.type !== 'meeting') return [];
  const { fates, isDateTold } = meetingFates(node);
  const when = [...(isDateTold ? [] : [node.when]), ...fates].map(plainWords);
  return [`• ${[plainWords(node.title), ...when].join(' — ')}`];
}

function wordsOf({ pieces }: Told[number]): string {
  return shownWords(pieces);
}

/** Without the numbers of sources. */
function plainWords(nodes: readonly InlineNode[]): string {
  const heard = nodes.filter(({ type }) => type !== 'citation');
  return shownWords(inline(heard, { links: noLinks, timeStyle: 'long' }));
}
