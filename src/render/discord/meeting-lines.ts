import type { InlineNode, MeetingNode } from '../tree/nodes.ts';
import { type InlineSetting, inline } from './inline-handlers.ts';
import { timestamp } from './timestamp.ts';

/** What and where; when, how long till then where `untilThen` says so, and what became of it; small, who takes part. */
export function meetingLines(
  { when, title, details }: MeetingNode,
  chip: string,
  untilThen: boolean,
  setting: InlineSetting,
): readonly string[] {
  const fates = details.filter(alerts);
  const told = [
    ...(fates.some((fate) => tells(fate, when))
      ? []
      : [`${line(when, setting)}${untilThen ? relative(when) : ''}`]),
    ...fates.map((fate) => inline(fate, setting)),
  ];
  const others = details.filter((detail) => !alerts(detail));
  return [
    `${line(title, setting)}${chip}`,
    told.join(' — '),
    ...others.map((detail) => `-# ${line(detail, { ...setting, names: 'plain' })}`),
  ];
}

function alerts(detail: readonly InlineNode[]): boolean {
  return detail.some((node) => node.type === 'label' && node.tone === 'alert');
}

/** Whether a fate says already what stands in the place of a date: "put off, no new date". */
function tells(fate: readonly InlineNode[], when: readonly InlineNode[]): boolean {
  return when.every(
    (node) =>
      node.type === 'label' &&
      fate.some((other) => other.type === 'label' && other.value.includes(node.value)),
  );
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
