import { touches } from '../day-range.ts';
import type { MeetingTelling } from './telling.ts';

/** One tells that the other's day was given up; its place may have been given up, too. */
export function isMove(a: MeetingTelling, b: MeetingTelling): boolean {
  return wasMovedFrom(a, b) || wasMovedFrom(b, a);
}

/** Its day was given up for the one that `next` tells of: it does not speak against it any more. */
export function wasGivenUp(
  told: MeetingTelling,
  { days }: MeetingTelling,
  cluster: readonly MeetingTelling[],
): boolean {
  if (!days || told.days === null || told.finding.status === 'held') return false;
  return cluster.some((moved) => wasMovedFrom(moved, told) && moved.days && touches(moved.days, days));
}

/** What was held on the day that a meeting was moved away from was another meeting. */
export function wasMovedFrom(moved: MeetingTelling, announced: MeetingTelling): boolean {
  if (!moved.movedFrom || !announced.days || announced.finding.status === 'held') return false;
  return touches(moved.movedFrom, announced.days);
}
