import type { Briefing } from '../../core/model/briefing.ts';
import { emptyWords } from '../chat/empty-words.ts';
import { noLinks } from '../chat/links.ts';
import { meetingFates } from '../chat/meeting-fates.ts';
import { shortened } from '../chat/shorten.ts';
import { counted, restInWords } from '../chat/words.ts';
import type { BlockNode, DocumentNode, InlineNode, SectionName } from '../tree/nodes.ts';
import { inline } from './inline-handlers.ts';
import { limits } from './limits.ts';
import { escaped } from './mrkdwn.ts';

/** Room for the lines that count what is left out. */
const countsLength = 100;

/** The bottom line and the meetings to come in plain words; what has no room is counted. */
export function summary(document: DocumentNode, briefing: Briefing): string {
  const head = `${shortened(document.title.trim() || 'Briefing', limits.header)}. ${plainWords(document.lead)}.`;
  const told = (['bottom-line', 'upcoming'] as const).flatMap((name) => {
    const section = document.children.find((one) => one.name === name);
    return section ? [{ name, heading: section.heading, lines: section.children.flatMap(linesOf) }] : [];
  });
  const lines = [escaped(head)];
  for (const { name, heading, lines: all } of told) {
    if (name === 'upcoming') lines.push(`${heading}:`);
    lines.push(...fitting(all.map(escaped), limits.summary - lengthOf(lines) - 2 * countsLength, name));
  }
  return [...lines, ...(told.length > 0 ? [] : [escaped(plainWords(emptyWords(briefing, 'full')))])].join(
    '\n',
  );
}

function fitting(lines: readonly string[], room: number, name: SectionName): readonly string[] {
  const shown: string[] = [];
  for (const line of lines) {
    if (lengthOf([...shown, line]) <= room) shown.push(line);
  }
  const left = lines.length - shown.length;
  if (left === 0) return shown;
  return [...shown, shown.length === 0 ? counted(left, name) : restInWords(left, name, shown.length)];
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

/** What a listener hears: times in the topic's zone, no numbers of sources. */
function plainWords(nodes: readonly InlineNode[]): string {
  const heard = nodes.filter(({ type }) => type !== 'citation');
  return inline(heard, { links: noLinks, timeStyle: 'long' })
    .map((piece) => (piece.type === 'date' ? piece.fallback : piece.text))
    .join('');
}
