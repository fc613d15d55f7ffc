import type { DayRange } from '../day-range.ts';
import type { MeetingTelling } from './telling.ts';
import { isByDays } from './time.ts';

const withoutDay = 'loose';

/** Under what a cluster that holds this telling is found: its days, or that it has none to speak of; and its sides. */
export function homeKeys(telling: MeetingTelling): string[] {
  const own = ownDays(telling);
  const days = [...own, ...dayKeys(telling.movedFrom)];
  return [...(own.length > 0 ? days : [...days, withoutDay]), ...keysOf(telling)];
}

/** Where this telling may belong: with a day, among those of its day and the loose ones; else among those of its sides. */
export function searchKeys(telling: MeetingTelling): string[] {
  const days = ownDays(telling);
  return days.length > 0 ? [...days, ...dayKeys(telling.movedFrom), withoutDay] : keysOf(telling);
}

/** Those of a meeting told from one day to another, too. */
function ownDays(telling: MeetingTelling): string[] {
  return dayKeys(telling.days, isByDays(telling) ? 14 : 3);
}

/** A key a day, so that tellings that name no side find the meeting of their day; none for loose dates. */
export function dayKeys(days: DayRange | null, most = 3): string[] {
  if (days === null || days.to - days.from > most) return [];
  return Array.from({ length: days.to - days.from + 1 }, (_, index) => `d:${days.from + index}`);
}

function keysOf({ parties, participants, body }: MeetingTelling): string[] {
  return [
    ...participants.map(({ name }) => `p:${name}`),
    ...parties.map((party) => `c:${party}`),
    ...[...body].map((word) => `b:${word}`),
  ];
}
