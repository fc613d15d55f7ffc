import { mayBeOneKind } from '../meeting-kind.ts';
import { dayKeys } from './keys.ts';
import { wasMovedFrom } from './moves.ts';
import { sameSides } from './sides.ts';
import type { MeetingTelling } from './telling.ts';

/** A meeting whose tellings are still being put together. */
export type Growing = [MeetingTelling, ...MeetingTelling[]];

/** A meeting that was moved twice is one: what tells of its last move knows nothing of its first day. */
export function joinMoves(
  clusters: readonly Growing[],
  byKey: ReadonlyMap<string, ReadonlySet<number>>,
): readonly Growing[] {
  const joined = new Set<number>();
  for (const [index, cluster] of clusters.entries()) {
    const keys = joined.has(index) ? [] : cluster.flatMap(({ movedFrom }) => dayKeys(movedFrom));
    for (const other of new Set(keys.flatMap((key) => [...(byKey.get(key) ?? [])]))) {
      const before = clusters[other];
      if (other === index || joined.has(other) || !before || !isMoveOf(cluster, before)) continue;
      cluster.push(...before);
      joined.add(other);
    }
  }
  return clusters.filter((_cluster, index) => !joined.has(index));
}

/** Whether one of the tellings was moved away from a day that is told for the other meeting. */
function isMoveOf(moved: readonly MeetingTelling[], before: readonly MeetingTelling[]): boolean {
  return moved.some((next) =>
    before.some((told) => {
      const mayBe = wasMovedFrom(next, told) && mayBeOneKind(next, told);
      return mayBe && sameSides(next, told, true) > 0;
    }),
  );
}
