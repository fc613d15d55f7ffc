import { isToTheDay } from '../../analysis/meetings/day-told.ts';
import { touches } from '../day-range.ts';
import { isMove } from './moves.ts';
import { openKinds } from './open-kinds.ts';
import type { MeetingTelling } from './telling.ts';

/** 2 the same day, 1 possibly the same, -1 contradicting. */
export function sameTime(a: MeetingTelling, b: MeetingTelling): number {
  if ((a.finding.count ?? 1) !== (b.finding.count ?? 1)) return -1;
  if (isOpenAfter(a, b) || isOpenAfter(b, a)) return -1;
  if (a.days && b.days) {
    if (touches(a.days, b.days)) return isByDays(a) && isByDays(b) ? 2 : 1;
    return isMove(a, b) ? 2 : -1;
  }
  // A telling without a date belongs to a dated one only if the two were written about the same time.
  const apart = daysApart(a, b);
  if (apart === null) return 1;
  return apart <= (a.days || b.days ? 4 : 7) ? 1 : -1;
}

/** Told to the day, or from one day to another; "this month" is not. */
export function isByDays({ days, finding: { start, end } }: MeetingTelling): boolean {
  if (!days || days.to - days.from <= 3) return days !== null;
  return end !== undefined && isToTheDay(start);
}

/**
 * What was put off, or is still to come, in words written after a meeting was held is another one, unless a day of its
 * own says otherwise ("this month" does not); so is what was put off at a time that nobody knows.
 */
function isOpenAfter(open: MeetingTelling, { days, finding }: MeetingTelling): boolean {
  if (!days || open.finding.status === 'held' || (open.days && open.days.to - open.days.from <= 3))
    return false;
  if (open.source.instant === null) return !openKinds.has(open.finding.status);
  const isPast = finding.status === 'held' || open.days !== null;
  return isPast && open.source.instant / 86_400_000 > days.to + 1;
}

function daysApart(a: MeetingTelling, b: MeetingTelling): number | null {
  if (a.source === b.source) return 0;
  const first = a.days ? a.days.from * 86_400_000 : a.source.instant;
  const second = b.days ? b.days.from * 86_400_000 : b.source.instant;
  return first === null || second === null ? null : Math.abs(first - second) / 86_400_000;
}
