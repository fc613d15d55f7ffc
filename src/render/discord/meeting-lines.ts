import { meetingFates } from '../chat/meeting-fates.ts';
import type { InlineNode, MeetingNode } from '../tree/nodes.ts';
import { type InlineSetting, inline } from './inline-handlers.ts';
import { timestamp } from './timestamp.ts';

/** What and where; when, how long till then where `untilThen` says so, and what became of it; small, who takes part. */
export function meetingLines(
  node: MeetingNode,
  chip: string,
  untilThen: boolean,
  setting: InlineSetting,
): readonly string[] {
  const { when, title } = node;
  const { fates, isDateTold, others } = meetingFates(node);
  const told = [
    ...(isDateTold ? [] : [`${line(when, setting)}${untilThen ? relative(when) : ''}`]),
    ...fates.map((fate) => inline(fate, setting)),
  ];
  return [
    `${line(title, setting)}${chip}`,
    told.join(' — '),
    ...others.map((detail) => `-# ${line(detail, { ...setting, names: 'plain' })}`),
  ];
}

function relative(when: readonly InlineNode[]): string {
  const first = when.find((node) => node.type === 'time');
  const told = first ? timestamp(first, 'R') : null;
  return told === null ? '' : ` (${told})`;
}

/** Nodes on a line of their own; a dash where they have no words, for signs of ours need some. */
export function line(nodes: readonly InlineNode[], setting: InlineSetting): string {
  return inline(nodes, setting).trim() || '—';
}
