import type { InlineNode, MeetingNode } from '../tree/nodes.ts';

/** What a meeting's details say of it. */
export interface MeetingFates {
  /** What became of it. */
  readonly fates: MeetingNode['details'];
  /** Whether they say already what stands in the place of a date. */
  readonly isDateTold: boolean;
  /** Who takes part. */
  readonly others: MeetingNode['details'];
}

export function meetingFates({ when, details }: MeetingNode): MeetingFates {
  const fates = details.filter(alerts);
  return {
    fates,
    isDateTold: fates.some((fate) => tells(fate, when)),
    others: details.filter((detail) => !alerts(detail)),
  };
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
