import { areTogether } from '../scope.ts';
import { stemsOf } from '../words.ts';
import { isFate } from './deeds.ts';
import { thingOf } from './things.ts';
import type { ToldCount } from './told-count.ts';

/** Days within which two outlets tell of one deed, where nothing but the deed ties them together. */
const oneDay = 1.5;
/** The same where both name its day. */
const severalDays = 4;
/** Hours within which a toll seldom rises. */
const sameHours = 6;

/** Whether a number is the only one of its thing and deed in its article. */
export type IsSingleDeed = (count: ToldCount) => boolean;

/**
 * "The carmaker will cut 1,200 jobs in Arvik" beside "1,500 workers at the Arvik plant are to go": the same is told of
 * the same kind of people or things, at one time, of one place or day, and neither article counts more of them.
 */
export function areOfOneDeed(a: ToldCount, b: ToldCount, isSingle: IsSingleDeed): boolean {
  const deeds = a.deeds.intersection(b.deeds);
  if (deeds.size === 0 || !isSingle(a) || !isSingle(b)) return false;
  const thing = thingOf(a.unit, b.unit);
  if (thing === null || a.marks.symmetricDifference(b.marks).size > 0) return false;
  if (!areTied(a, b)) return false;
  const rises = [...deeds].some((deed) => isFate(deed) && deed !== 'freed' && deed !== 'held');
  return !rises || isOver(a, b) || areTogether(a.told.source, b.told.source, sameHours / 24);
}

/** By a day that both name, or by a place, a body or another word of weight. */
function areTied(a: ToldCount, b: ToldCount): boolean {
  const [one, other] = [a.told.source, b.told.source];
  if (a.days.some((day) => day.length === 10 && b.days.includes(day)))
    return areTogether(one, other, severalDays);
  if (!areTogether(one, other, oneDay)) return false;
  return !a.names.isDisjointFrom(b.names) || sharesWord(a, b);
}

function sharesWord({ around: a, deeds, names }: ToldCount, { around: b }: ToldCount): boolean {
  const named = new Set(stemsOf([...names].join(' ')));
  return [...a].some((stem) => b.has(stem) && !deeds.has(stem) && !named.has(stem));
}

/** Only one of them says who does it ("Merrion Air expects to scrap 162 flights"), or both do and mean others. */
export function doOthersAct(a: ToldCount, b: ToldCount): boolean {
  if (a.hasAgent === b.hasAgent) return a.hasAgent && a.names.isDisjointFrom(b.names) && !sharesWord(a, b);
  return a.names.isDisjointFrom(b.names);
}

/** Both speak of a day before that of their printing: a toll of today still rises. */
export function isOver(a: ToldCount, b: ToldCount): boolean {
  return [a, b].every(({ days, told: { source } }) => {
    const { instant } = source;
    return instant !== null && days.some((day) => Date.parse(day) < instant - 86_400_000);
  });
}
