import { partyOf } from '../../analysis/people/parties.ts';
import type { MeetingTelling } from './telling.ts';

/** Whether two tellings may speak of one place. */
export function samePlace(a: MeetingTelling, b: MeetingTelling, who: number): boolean {
  if (namesNoTown(a) || namesNoTown(b)) return true;
  return shareCity(a, b) || (who === 3 && a.source !== b.source);
}

/** No place, a venue that may lie anywhere, or a country: "in the Solomon Islands" may be in Honiara. */
export function namesNoTown({ place, finding }: MeetingTelling): boolean {
  return place.size === 0 || partyOf(finding.place ?? '') !== null;
}

/** "The mission in Geneva", "Geneva": one town told of both. */
export function shareCity(a: MeetingTelling, b: MeetingTelling): boolean {
  return [...a.place].some((word) => b.place.has(word));
}
