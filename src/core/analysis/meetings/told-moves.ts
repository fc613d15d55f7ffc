import type { When } from '../../model/finding.ts';
import { period } from '../dates/when.ts';
import { compareSides } from './compare-tellings.ts';
import { isToTheDay } from './day-told.ts';
import { count, merge } from './named-sides.ts';
import { isUnsettled } from './old-plan.ts';
import type { Scene } from './scene.ts';
import type { Telling } from './telling.ts';

/** Sentences within which the old day of a meeting is told beside its new one. */
const reach = 3;
const oldDay =
  /^(?:,? which)? (?:had been|was|were) (?:originally |first |initially |previously |once )?(?:arranged|planned|scheduled|booked|fixed|pencill?ed in|set|slated|meant|supposed|due|to have)\b/;

/** "It |had been arranged for| August 5", "that |was first due| on Monday": the day on which a meeting is not. */
export function isOldDay(scene: Scene, from: number): boolean {
  return oldDay.test(scene.lower.slice(from));
}

/** "|They were to have| met on Saturday": those told of before. */
const theyWere = /^\W*(?:they|both|the two(?: sides)?) (?:was|were) to have\b/;

/** "|The session was to have been held on Tuesday|", after it was told that it is on another day. */
export function asOldDay(scene: Scene, telling: Telling, before: readonly Telling[]): Telling {
  const { status, definite, start } = telling;
  if (
    status !== 'cancelled' ||
    !(definite || theyWere.test(scene.lower)) ||
    !start ||
    !/\b(?:was|were) to have (?:been held|taken place|met|begun|started|opened|sat down|gathered|convened)\b/.test(
      scene.lower,
    )
  )
    return telling;
  const isMoved = before.some(
    (one) => one.stands && one.status === 'upcoming' && !isSameDay(one.start, start),
  );
  return isMoved
    ? { ...telling, rule: 'old-day', status: 'postponed', start: null, movedFrom: start, stands: false }
    : telling;
}

/**
 * One meeting whose course two sentences tell: "The summit was put off by ten days. It |will now begin on 17 May|", "It has
 * been brought forward to Monday. It |had been arranged for 5 May|", "She called off a meeting with growers. She |had planned
 * to see them on Tuesday|". Null where they tell no such thing.
 */
export function moved(a: Telling, b: Telling): Telling | null {
  if (b.sentence - a.sentence > reach) return null;
  return withOldDay(a, b) ?? withPlan(a, b) ?? withNewDay(a, b) ?? putOff(a, b);
}

/** "will meet on 20 May. |The talks had been set for Monday|": the same talks, on another day. */
function isItsOldDay(a: Telling, b: Telling): boolean {
  return (
    b.plan === 'old' &&
    b.definite &&
    a.plan !== 'old' &&
    a.status === 'upcoming' &&
    b.status === 'upcoming' &&
    isToTheDay(a.start) &&
    isToTheDay(b.start) &&
    b.sentence - a.sentence === 1 &&
    (b.form === 'talks' || b.form === 'meeting' || b.form === a.form) &&
    compareSides(a.sides, b.sides) !== 'different'
  );
}

/** "It |had been arranged for| August 5". */
function withOldDay(a: Telling, b: Telling): Telling | null {
  if (b.start && !isSameDay(a.start, b.start) && isItsOldDay(a, b))
    return { ...a, movedFrom: a.movedFrom ?? b.start, evidence: [...a.evidence, ...b.evidence] };
  if (b.rule !== 'old-day' || !b.definite || !b.movedFrom || isSameDay(a.start, b.movedFrom)) return null;
  if (a.status === 'cancelled' && a.start === null)
    return { ...a, start: b.movedFrom, evidence: [...a.evidence, ...b.evidence] };
  if (a.status !== 'upcoming' && a.status !== 'postponed') return null;
  return { ...a, movedFrom: a.movedFrom ?? b.movedFrom, evidence: [...a.evidence, ...b.evidence] };
}

/** The old day and the town of what was called off or put off: "They |were due in Oslo on Saturday|". */
function withPlan(a: Telling, b: Telling): Telling | null {
  if (!isUnsettled(a) || b.plan !== 'old' || !b.start || compareSides(a.sides, b.sides) === 'different')
    return null;
  const known = a.start ?? a.movedFrom ?? null;
  if (known && !isWithin(b.start, known)) return null;
  const day = a.status === 'cancelled' ? { start: b.start } : { start: null, movedFrom: b.start };
  return { ...joined(a, b), ...day, place: a.place ?? b.place };
}

/** "It |will now begin on 17 May|", "They |will start on Tuesday|" after a plan that was given up. */
function withNewDay(a: Telling, b: Telling): Telling | null {
  const isOpen =
    a.status === 'postponed' ||
    (a.status === 'cancelled' && (a.plan === 'dropped' || (b.rule === 'schedule' && isNewPlan(b)))) ||
    (a.status !== 'held' && (a.plan === 'old' ? isNewPlan(b) : b.rule === 'schedule' && b.plan === 'moved'));
  const isNew = isNewPlan(b) || (b.definite && (b.rule === 'schedule' || a.plan === 'dropped'));
  if (!isOpen || !isNew || b.plan === 'old' || compareSides(a.sides, b.sides) === 'different') return null;
  const old = a.movedFrom ?? a.start ?? undefined;
  const { end: _end, movedFrom: _moved, ...rest } = joined(a, b);
  const from = old ? { movedFrom: old } : {};
  if (b.status === 'upcoming' && b.start && !isSameDay(b.start, old)) {
    const end = b.end ? { end: b.end } : {};
    const start = old && (a.plan || a.status !== 'upcoming') ? notBefore(b.start, old) : b.start;
    return { ...rest, start, ...end, ...from, place: b.place ?? a.place, status: 'upcoming' };
  }
  return a.status === 'cancelled' && isNewPlan(b) && !b.start
    ? { ...rest, start: null, ...from, status: 'postponed' }
    : null;
}

function isNewPlan({ plan }: Telling): boolean {
  return plan === 'new' || plan === 'moved';
}

/** "will not open on Friday. They open |on Tuesday|": the Tuesday after it. */
function notBefore(when: When, old: When): When {
  const [day, planned] = [period(when).from, period(old).from];
  const isBare = when.precision === 'day' && !when.stated && /^\p{L}+day$/u.test(when.text);
  return isBare && Temporal.PlainDate.compare(day, planned) < 0
    ? { ...when, value: day.add({ days: 7 }).toString() }
    : when;
}

/** "were supposed to sit down today. The meeting |has been put off|": what was planned is its old day. */
function putOff(a: Telling, b: Telling): Telling | null {
  const isPlan = a.status === 'upcoming' || (a.status === 'cancelled' && a.plan === 'old');
  if (!isPlan || !isToTheDay(a.start) || b.status !== 'postponed' || !b.definite) return null;
  if (b.start || b.movedFrom || compareSides(a.sides, b.sides) === 'different') return null;
  return { ...joined(a, b), start: null, movedFrom: a.start, status: 'postponed' };
}

function joined(a: Telling, b: Telling): Telling {
  const sides = compareSides(a.sides, b.sides) === 'shared' || count(a.sides) === 0;
  return {
    ...a,
    sides: sides ? merge(a.sides, b.sides) : a.sides,
    stands: true,
    evidence: [...a.evidence, ...b.evidence],
  };
}

/** A finer telling of the same day: "in September", "on Sept. 14". */
function isWithin(fine: When, wide: When): boolean {
  const [one, other] = [period(fine), period(wide)];
  return (
    Temporal.PlainDate.compare(one.from, other.from) >= 0 && Temporal.PlainDate.compare(one.to, other.to) <= 0
  );
}

function isSameDay(a: When | null, b: When | undefined): boolean {
  return a !== null && b !== undefined && Temporal.PlainDate.compare(period(a).from, period(b).from) === 0;
}
