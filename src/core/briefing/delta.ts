import type { Briefing } from '../model/briefing.ts';

/** How many items of a briefing came, went and changed against an earlier one. */
export interface BriefingDelta {
  readonly added: number;
  readonly removed: number;
  readonly altered: number;
}

/** Compares two briefings item by item; citations aside, since their numbers shift when a source joins. */
export function briefingDelta(before: Briefing | undefined, now: Briefing): BriefingDelta {
  const old = before ? itemsOf(before) : new Map<string, string>();
  const fresh = itemsOf(now);
  const removed = [...old.keys()].filter((id) => !fresh.has(id)).length;
  const kept = [...fresh].filter(([id]) => old.has(id));
  return {
    added: fresh.size - kept.length,
    removed,
    altered: kept.filter(([id, item]) => old.get(id) !== item).length,
  };
}

function itemsOf(briefing: Briefing): Map<string, string> {
  const { upcoming, held, cancelled, possible, statements, positions, corrections, differences } = briefing;
  const items = [upcoming, held, cancelled, possible, statements, positions, corrections, differences].flat();
  return new Map(items.map(({ id, ...item }) => [id, JSON.stringify({ ...item, cites: [], versions: [] })]));
}
