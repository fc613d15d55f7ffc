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
  const fate = details.filter(alerts).map((detail) => ` — ${inline(detail, setting)}`);
  const others = details.filter((detail) => !alerts(detail));
  return [
    `${line(title, setting)}${chip}`,
    `${line(when, setting)}${untilThen ? relative(when) : ''}${fate.join('')}`,
    ...others.map((detail) => `-# ${line(detail, { ...setting, names: 'plain' })}`),
  ];
}

function alerts(detail: readonly InlineNode[]): boolean {
  return detail.some((node) => node.type === 'label' && node.tone === 'alert');
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
