import type { MeetingFinding } from '../model/finding.ts';

type Told = Pick<MeetingFinding, 'title' | 'place'>;

/**
 * Whether two tellings may speak of one kind of meeting: a call is none in a room. "Talks" without a town may be
 * either, and so may a meeting without one beside a video call.
 */
export function mayBeOneKind(a: Told, b: Told): boolean {
  return !isCallBesideRoom(a, b) && !isCallBesideRoom(b, a);
}

function isCallBesideRoom(call: Told, room: Told): boolean {
  if (!isCall(call) || isCall(room)) return false;
  if (room.place !== undefined) return true;
  return !/\bvideo\b/i.test(call.title) && /\b(?:meeting|summit|conference)s?\b/i.test(room.title);
}

function isCall({ title }: Told): boolean {
  return /\b(?:phone|video) calls?\b/i.test(title);
}
