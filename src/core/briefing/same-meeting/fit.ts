import type { DayRange } from '../day-range.ts';
import { mayBeOneKind } from '../meeting-kind.ts';
import { isEcho } from './echoes.ts';
import { isMove, wasGivenUp } from './moves.ts';
import { samePlace, shareCity } from './place.ts';
import { isSideless, sameSides } from './sides.ts';
import type { MeetingTelling } from './telling.ts';
import { sameTime } from './time.ts';

/** How well a telling fits a cluster; 0 where it contradicts any of its tellings. */
export function fitOf(next: MeetingTelling, cluster: readonly MeetingTelling[]): number {
  let best = 0;
  for (const told of cluster) {
    if (!mayBeOneKind(next, told)) return 0;
    const when = timeOf(next, told);
    if (when < 0) {
      if (wasGivenUp(told, next, cluster) || isOneOfDays(told, next, cluster)) continue;
      return 0;
    }
    // "Talks in Bern on Friday": who is told elsewhere, and on what other tellings of it go.
    if (when === 1 && isSideless(told)) continue;
    const who = sameSides(next, told, when === 2);
    if (who < 0) return 0;
    if (when === 2 && who < 2 && areToldApart(next, told)) return 0;
    const mayMovePlace = isMove(next, told) && !isSideless(next) && !isSideless(told);
    if (!mayMovePlace && !samePlace(next, told, when === 2 ? who : 0)) return 0;
    // What an article itself tells as two meetings stays two, unless day and people are the same.
    const enough = next.source === told.source ? 5 : 3;
    if (when + who >= enough) best = Math.max(best, when + who);
  }
  return best;
}

/** As `sameTime`; what looks back on a day, or ahead to one, may be of that day. */
function timeOf(a: MeetingTelling, b: MeetingTelling): number {
  const time = sameTime(a, b);
  return time < 0 && isEcho(a, b) ? 1 : time;
}

/** "Holm spoke with Rivas on Monday. She also spoke with the Lake Union": two of one article, each with its own sides. */
function areToldApart(a: MeetingTelling, b: MeetingTelling): boolean {
  return a.source === b.source && namesSides(a) && namesSides(b) && !shareCity(a, b);
}

function namesSides({ named }: MeetingTelling): boolean {
  return named.parties.length + named.participants.length > 0;
}

/** The first and the last day of a summit do not speak against one another where another telling has both. */
function isOneOfDays(
  { days: a }: MeetingTelling,
  { days: b }: MeetingTelling,
  cluster: readonly MeetingTelling[],
): boolean {
  if (a === null || b === null || Math.max(a.to, b.to) - Math.min(a.from, b.from) > longest) return false;
  return cluster.some(
    ({ days }) => days && days.to - days.from <= longest && isWithin(a, days) && isWithin(b, days),
  );
}

/** Days between the first and the last of a meeting that is told with both. */
const longest = 7;

function isWithin(days: DayRange, whole: DayRange): boolean {
  return days.from >= whole.from && days.to <= whole.to;
}
