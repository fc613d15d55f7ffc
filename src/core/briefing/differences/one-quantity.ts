import { areTogether } from '../scope.ts';
import { stemsOf } from '../words.ts';
import { areOfEvent } from './of-event.ts';
import { tellOneEvent } from './one-event.ts';
import { areOfOneStory } from './one-story.ts';
import { speakApart } from './told-apart.ts';
import type { ToldCount } from './told-count.ts';

/** Days within which one cost, turnout or vote is told again, and within which one rise is. */
const severalDays = 4;
const oneDay = 1.5;
const ofQuantity =
  /^(?:cost|bill|price|tag|outlay|vot\w*|back|approv\w*|endors\w*|accept\w*|reject\w*|turnout|turn|worth|valu\w*|damag\w*|estimat\w*|put|member|union|elig\w*|reach\w*|million|favou?r|will|would|could|may|might|accord\w*|paper)$/;

/** Whether a number is the only one of its unit in its article. */
export type IsSingle = (count: ToldCount) => boolean;

/**
 * "The claim would cost taxpayers $410 million" beside "she put the cost of the claim at $430 million": the only such
 * numbers of their articles, of one thing or of one day.
 */
export function areOfOneQuantity(a: ToldCount, b: ToldCount, isSingle: IsSingle): boolean {
  if (a.quantity === null || a.quantity.name !== b.quantity?.name || !isSingle(a) || !isSingle(b))
    return false;
  if (a.marks.symmetricDifference(b.marks).size > 0 || speakApart(a, b)) return false;
  const isRise = a.quantity.name.startsWith('rise ');
  if (!areTogether(a.source, b.source, isRise ? oneDay : severalDays)) return false;
  if (isRise) return true;
  return (
    sharesObject(a, b) ||
    areOfOneDay(a, b) ||
    (isOfBallot(a) &&
      (areOfOneStory(a.source, b.source) || (tellOneEvent(a.source, b.source) && areOfEvent(a, b))))
  );
}

/** An affair has one ballot at a time. */
function isOfBallot({ quantity }: ToldCount): boolean {
  return quantity?.name === 'vote' || quantity?.name === 'turnout';
}

/** What both are about, beside the quantity's own words. */
function sharesObject(a: ToldCount, b: ToldCount): boolean {
  const known = new Set(objectOf(b));
  return objectOf(a).some((stem) => known.has(stem));
}

function objectOf({ context, names, quantity }: ToldCount): string[] {
  const aside = new Set(stemsOf([...names, quantity?.aside ?? ''].join(' ')));
  return [...(context ?? [])].filter((stem) => !ofQuantity.test(stem) && !aside.has(stem));
}

/** Both speak of the same whole day. */
function areOfOneDay({ days: a }: ToldCount, { days: b }: ToldCount): boolean {
  return a.some((day) => day.length === 10 && b.includes(day));
}
