import type { Arranged } from './arrange.ts';
import type { Scene } from './scene.ts';
import type { Telling } from './telling.ts';

/** "shortly |before the delegations| sat down", "nine hours |after they had| met". */
const aside =
  /\b(?:before|after|when|as|since|until|till|while|once|by the time|the moment) (?:they|(?:the )?(?:two|three|both|delegations|negotiators|sides|parties|teams|pair|men|women|leaders|ministers|envoys)\b(?: [a-z]+)?) (?:(?:had|have|finally|first|at last|then) ){0,2}$/;

/**
 * What a clause of time takes for known is a meeting told elsewhere, or none to tell: "two boats were freed before |the delegations
 * sat down|". One with a day, a town or people of its own stands.
 */
export function carriedOn(scene: Scene, trigger: Arranged, telling: Telling): Telling {
  if (trigger.phrase !== null || telling.status !== 'held' || !telling.sides.back) return telling;
  if (telling.start !== null || telling.place !== null) return telling;
  return aside.test(scene.lower.slice(0, trigger.start)) ? { ...telling, stands: false } : telling;
}

/** Sentences behind a meeting in which "the talks" are that one. */
const reach = 6;
const clock =
  /^\W*(?:(?:at|by|around|about|until|till|past|after|before|shortly|just|nearly) )*(?:noon|midday|midnight|\d{1,2}(?:[.:]\d\d)?(?: ?[ap]\.?m\.?)?)$/i;

/**
 * An hour of talks told before on another day gives no day of its own: "met in Lima on Thursday. Delegates left the talks |at
 * midnight|" tells of no meeting of the day on which the article appeared.
 */
export function withoutBareClock(telling: Telling, before: readonly Telling[]): Telling {
  const { start, end: _end, ...rest } = telling;
  if (
    !telling.definite ||
    telling.status !== 'held' ||
    start?.precision !== 'time' ||
    !clock.test(start.text)
  )
    return telling;
  const last = before.findLast((one) => one.stands && one.start !== null);
  if (!last?.start || last.status !== 'held' || telling.sentence - last.sentence > reach) return telling;
  const isSameDay = last.start.value.slice(0, 10) === start.value.slice(0, 10);
  return isSameDay || last.start.value.length < 10 ? telling : { ...rest, start: null, stands: false };
}
