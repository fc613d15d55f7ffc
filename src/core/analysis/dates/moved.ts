import type { Candidate } from './candidate.ts';

const late =
  'moved|postponed|rescheduled|delayed|pushed\\s+back|put\\s+(?:off|back)|deferred|shifted|slip(?:s|ped)?|slid';
const early = 'brought\\s+forward|moved\\s+(?:up|forward)|advanced';
const thenNew = new RegExp(
  `\\b(?:${late}|(${early}))\\b[^.;]{0,40}\\b(?:to|until|till|for)\\s+(?:the\\s+)?$`,
  'i',
);
/** "first set for Thursday, will now be held on Monday" */
const nowHeld =
  /^,?\s*(?:but\s+)?(?:will|would|is|are|was\s+to|is\s+to|are\s+to)\s+now\b[^.;]{0,40}\b(?:on|for)\s+$/;
const firstSet = /\b(?:scheduled|planned|set|due|slated|called|booked|timetabled)\s+(?:for|on)\s+$/i;
const movedFrom = new RegExp(`\\b(?:${late}|(${early}))\\b[^.;]{0,60}\\bfrom\\s+$`, 'i');

/** The new date of a meeting whose old date stands at `index`, and on which side of it the old one lay. */
export interface Move {
  readonly target: number;
  readonly side: 'before' | 'after';
}

/** "scheduled for Monday, was moved to Thursday", "moved from Monday to Thursday", "moved to Thursday from Monday". */
export function moveFrom(text: string, candidates: readonly Candidate[], index: number): Move | null {
  const [previous, candidate] = [candidates[index - 1], candidates[index]];
  // "put back by a day to Tuesday", "will now be held on Monday": neither the length nor "now" is the new date.
  const at = candidates[index + 1]?.meaning.kind === 'fixed' ? index + 2 : index + 1;
  const next = candidates[at];
  if (candidate?.meaning.kind !== 'weekday') return null;
  if (next) {
    const gap = text.slice(candidate.end, next.start);
    if (gap.length < 120) {
      const told = thenNew.exec(gap);
      if (told) return { target: at, side: told[1] ? 'after' : 'before' };
      const before = text.slice(Math.max(0, candidate.start - 24), candidate.start);
      if (nowHeld.test(gap) && firstSet.test(before)) return { target: at, side: 'before' };
    }
    if (/^\s+(?:to|until)\s+$/.test(gap)) return sideOf(movedFrom, text, candidate.start, at);
  }
  if (!previous || !/^,?\s+from\s+$/.test(text.slice(previous.end, candidate.start))) return null;
  return sideOf(thenNew, text, previous.start, index - 1);
}

function sideOf(pattern: RegExp, text: string, end: number, target: number): Move | null {
  const told = pattern.exec(text.slice(Math.max(0, end - 80), end));
  return told ? { target, side: told[1] ? 'after' : 'before' } : null;
}
