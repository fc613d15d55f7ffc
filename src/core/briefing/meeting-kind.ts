import type { MeetingFinding } from '../model/finding.ts';

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
  if (!isCall(call) || isCall(room)) return false;
  if (room.place !== undefined) return true;
  return !/\bvideo\b/i.test(call.title) && !eitherWay.has(room.rule);
}

function isCall({ title }: Told): boolean {
  return /\b(?:phone|video) calls?\b/i.test(title);
}
