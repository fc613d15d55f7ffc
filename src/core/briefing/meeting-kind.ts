import type { MeetingFinding } from '../model/finding.ts';

/** By what those who meet are called together; null where they come together, or no words tell. */
export type Call = 'phone' | 'video' | null;

interface Told {
  readonly finding: Pick<MeetingFinding, 'place' | 'rule'>;
  readonly call: Call;
}

/** The call that a meeting's title names. */
export function callIn(title: string): Call {
  if (!/\b(?:phone|video) calls?\b/i.test(title)) return null;
  return /\bvideo\b/i.test(title) ? 'video' : 'phone';
}

/**
 * Whether two tellings may speak of one kind of meeting: a call is none in a room. Who "spoke" may have done either,
 * and so may who met or talked without a town beside a video call.
 */
export function mayBeOneKind(a: Told, b: Told): boolean {
  return !isCallBesideRoom(a, b) && !isCallBesideRoom(b, a);
}

/** Rules whose words fit a call as well as a room. */
const eitherWay: ReadonlySet<string> = new Set(['speak', 'call', 'schedule', 'again']);

function isCallBesideRoom({ call }: Told, room: Told): boolean {
  if (call === null || room.call !== null) return false;
  if (room.finding.place !== undefined) return true;
  return call === 'phone' && !eitherWay.has(room.finding.rule);
}
