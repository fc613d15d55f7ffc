import { fingerprint } from '../fingerprint.ts';
import type { Briefing } from '../model/briefing.ts';

/** A briefing's items by id, each told apart from its other tellings: all that is needed to see what changed. */
export type BriefingOutline = ReadonlyMap<string, string>;

/** How many items of a briefing came, went and changed against an earlier one. */
export interface BriefingDelta {
  readonly added: number;
  readonly removed: number;
  readonly altered: number;
}

/** A briefing's outline; citations are left aside, since their numbers shift when a source joins. */
export function outlineOf(briefing: Briefing): BriefingOutline {
  const { upcoming, held, cancelled, possible, statements, positions, corrections, differences } = briefing;
  const items = [upcoming, held, cancelled, possible, statements, positions, corrections, differences].flat();
  return new Map(items.map(({ id, ...item }) => [id, told(item)]));
}

function told(item: object): string {
  return fingerprint([JSON.stringify({ ...item, cites: [], versions: [] })]);
}

/** Compares two briefings item by item. */
export function briefingDelta(before: BriefingOutline, now: BriefingOutline): BriefingDelta {
  const removed = [...before.keys()].filter((id) => !now.has(id)).length;
  const kept = [...now].filter(([id]) => before.has(id));
  return {
    added: now.size - kept.length,
    removed,
    altered: kept.filter(([id, item]) => before.get(id) !== item).length,
  };
}
