import type { When } from '../../model/finding.ts';
import { period } from '../dates/when.ts';
import type { Scene } from './scene.ts';
import type { Telling } from './telling.ts';

/** Sentences within which the old day of a meeting is told beside its new one. */
const reach = 3;
const oldDay =
  /^(?:,? which)? (?:had been|was|were) (?:originally |first |initially |previously |once )?(?:arranged|planned|scheduled|booked|fixed|pencill?ed in|set|meant|supposed|due|to have)\b/;

/** "It |had been arranged for| August 5", "that |was first due| on Monday": the day on which a meeting is not. */
export function isOldDay(scene: Scene, from: number): boolean {
  return oldDay.test(scene.lower.slice(from));
}

/**
 * One meeting whose move two sentences tell: "The summit was put off by ten days. It |will now begin on 17 May|", "It has
 * been brought forward to Monday. It |had been arranged for 5 May|". Null where they tell no such thing.
 */
export function moved(a: Telling, b: Telling): Telling | null {
  if (b.sentence - a.sentence > reach || !b.definite) return null;
  const isOpen = a.status === 'upcoming' || a.status === 'postponed';
  if (b.rule === 'old-day' && b.movedFrom && isOpen && !isSameDay(a.start, b.movedFrom))
    return { ...a, movedFrom: a.movedFrom ?? b.movedFrom, evidence: [...a.evidence, ...b.evidence] };
  const isNew = b.rule === 'schedule' && b.status === 'upcoming' && b.start !== null;
  if (!isNew || a.status !== 'postponed' || a.start !== null || isSameDay(b.start, a.movedFrom)) return null;
  const { movedFrom } = a;
  return {
    ...a,
    start: b.start,
    ...(b.end ? { end: b.end } : {}),
    ...(movedFrom ? { movedFrom } : {}),
    place: b.place ?? a.place,
    status: 'upcoming',
    stands: true,
    evidence: [...a.evidence, ...b.evidence],
  };
}

function isSameDay(a: When | null, b: When | undefined): boolean {
  return a !== null && b !== undefined && Temporal.PlainDate.compare(period(a).from, period(b).from) === 0;
}
