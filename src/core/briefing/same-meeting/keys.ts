import type { DayRange } from '../day-range.ts';
import type { MeetingTelling } from './telling.ts';

const withoutDay = 'loose';

/** Under what a cluster that holds this telling is found: its days, or that it has none to speak of; and its sides. */
export function homeKeys(telling: MeetingTelling): string[] {
  const days = [...dayKeys(telling.days), ...dayKeys(telling.movedFrom)];
  return [...(dayKeys(telling.days).length > 0 ? days : [...days, withoutDay]), ...keysOf(telling)];
}

/** Where this telling may belong: with a day, among those of its day and the loose ones; else among those of its sides. */
export function searchKeys(telling: MeetingTelling): string[] {
  const days = dayKeys(telling.days);
  return days.length > 0 ? [...days, ...dayKeys(telling.movedFrom), withoutDay] : keysOf(telling);
}

/** A key a day, so that tellings that name no side find the meeting of their day; none for loose dates. */
export function dayKeys(days: DayRange | null): string[] {
  if (days === null || days.to - days.from > 3) return [];
  return Array.from({ length: days.to - days.from + 1 }, (_, index) => `d:${days.from + index}`);
}

function keysOf({ parties, participants, body }: MeetingTelling): string[] {
  return [
    ...participants.map(({ name }) => `p:${name}`),
    ...parties.map((party) => `c:${party}`),
    ...[...body].map((word) => `b:${word}`),
  ];
}
