import type { MeetingFinding } from '../model/finding.ts';
import { onceFor } from './read-once.ts';

type Told = Pick<MeetingFinding, 'title' | 'place' | 'rule'>;

/**
 * Whether two tellings may speak of one kind of meeting: a call is none in a room. Who "spoke" may have done either,
 * and so may who met or talked without a town beside a video call.
 */
export function mayBeOneKind(a: Told, b: Told): boolean {
  return !isCallBesideRoom(a, b) && !isCallBesideRoom(b, a);
}

/** Rules whose words fit a call as well as a room. */
const eitherWay: ReadonlySet<string> = new Set(['speak', 'call', 'schedule', 'again']);

function isCallBesideRoom(call: Told, room: Told): boolean {
  const kind = callOf(call);
  if (kind === null || callOf(room) !== null) return false;
  if (room.place !== undefined) return true;
  return kind === 'phone' && !eitherWay.has(room.rule);
}

/** By what those who meet are called together, if they are; each telling is held against many others. */
const callOf = onceFor(({ title }: Told): 'phone' | 'video' | null => {
  if (!/\b(?:phone|video) calls?\b/i.test(title)) return null;
  return /\bvideo\b/i.test(title) ? 'video' : 'phone';
});
