import type { Briefing, Change, Meeting } from '../../core/model/briefing.ts';
import { type ChangeLine, changeLines } from '../tree/changes.ts';
import type { BlockNode, SectionNode } from '../tree/nodes.ts';
import { firstInstant } from '../tree/order.ts';

/** From what most upsets plans to what only adds. */
const ranks = ['withdrawn', 'called off', 'moved', 'set', 'updated', 'held', 'told', 'counted'] as const;
type Rank = (typeof ranks)[number];

/** The section of changes with the best first: by rank, then what is nearest to the briefing's own moment. */
export function changesByMerit(section: SectionNode, briefing: Briefing): SectionNode {
  const lines = changeLines(briefing.changes);
  const keyOf = keysIn(briefing);
  const sorted = (node: BlockNode): BlockNode => {
    if (node.type !== 'list') return node;
    const keyed = node.children.map((item, at) => ({ item, key: keyOf(lines[at]) }));
    const inOrder = keyed.toSorted((a, b) => a.key.rank - b.key.rank || a.key.distance - b.key.distance);
    return { ...node, children: inOrder.map(({ item }) => item) };
  };
  return { ...section, children: section.children.map(sorted) };
}

interface Key {
  readonly rank: number;
  /** Milliseconds between a meeting and the briefing's moment: the last held and the next to come are 0 most nearly. */
  readonly distance: number;
}

function keysIn({ asOf, upcoming, held, possible, cancelled }: Briefing): (line?: ChangeLine) => Key {
  const all = [...held, ...upcoming, ...possible, ...cancelled];
  const meetings = new Map(all.map((meeting) => [meeting.id, meeting]));
  const now = Date.parse(asOf);
  return (line) => {
    const [change] = line ?? [];
    const meeting = change?.what === 'meeting' ? meetings.get(change.id) : undefined;
    const at = meeting ? firstInstant(meeting.start ?? meeting.movedFrom ?? null) : null;
    return {
      rank: ranks.indexOf(change && line?.length === 1 ? rankOf(change, meeting) : 'counted'),
      distance: at === null ? Number.MAX_VALUE : Math.abs(at - now),
    };
  };
}

function rankOf({ kind }: Change, meeting: Meeting | undefined): Rank {
  if (kind === 'withdrawn') return 'withdrawn';
  if (meeting?.status === 'cancelled') return 'called off';
  if (meeting?.status === 'postponed') return 'moved';
  if (meeting && meeting.status !== 'held') {
    if (meeting.movedFrom) return 'moved';
    if (kind === 'new') return 'set';
  }
  if (kind === 'updated') return 'updated';
  return meeting ? 'held' : 'told';
}
