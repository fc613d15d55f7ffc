import type { MeetingTelling } from './telling.ts';

export function samePlace(a: MeetingTelling, b: MeetingTelling, who: number): boolean {
  if (a.place.size === 0 || b.place.size === 0) return true;
  return shareCity(a, b) || (who === 3 && a.source !== b.source);
}

export function shareCity(a: MeetingTelling, b: MeetingTelling): boolean {
  return [...a.place].some((word) => b.place.has(word));
}
