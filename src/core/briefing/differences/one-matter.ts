import { areTogether } from '../scope.ts';
import { jaccard, stemsOf } from '../words.ts';
import { isLoose, isMeasure, isPeople } from './figure-units.ts';
import { areOfOneDeed, doOthersAct, type IsSingleDeed, isOver } from './one-deed.ts';
import { areAtOtherStages } from './stages.ts';
import type { ToldCount } from './told-count.ts';

/** How alike what is counted must be where the words beside the number tell it. */
const alike = 0.6;
/** Stems that two such tellings share at least. */
const fewest = 2;
/** Days within which two numbers may be rivals and not news, where little is said of what they count. */
const oneDay = 1.5;
const fewDays = 2;
/** The same, where the words around them agree. */
const apart = 10;
/** Hours within which a toll seldom rises. */
const sameHours = 6;

/** Days within which one cost, turnout or vote is told again. */
const severalDays = 4;
const ofQuantity =
  /^(?:cost|bill|price|tag|outlay|vot\w*|back|approv\w*|endors\w*|accept\w*|reject\w*|turnout|turn|worth|valu\w*|damag\w*|estimat\w*|put|member|union|elig\w*|reach\w*|million|favou?r|will|would|could|may|might|accord\w*|paper)$/;

/** Whether a number is the only one of its unit in its article. */
export type IsSingle = (count: ToldCount) => boolean;

/** True where two articles speak of one and the same thing that they count. */
export function areOfOneMatter(
  a: ToldCount,
  b: ToldCount,
  isSingle: IsSingle,
  isSingleDeed: IsSingleDeed,
): boolean {
  if (a.isNews || b.isNews || a.isPart !== b.isPart || speakApart(a, b)) return false;
  if (a.quantity && a.quantity.name === b.quantity?.name) return ofOneQuantity(a, b, isSingle);
  if (isLoose(a.unit)) return ofOneSum(a, b, isSingle);
  if (a.tense * b.tense < 0 || doOthersAct(a, b) || areAtOtherStages(a, b)) return false;
  if (areOfOneDeed(a, b, isSingleDeed)) return true;
  if (!areOfOneUnit(a, b)) return false;
  const shared = sharedStems(a, b);
  if (isPeople(a.unit) || isPeople(b.unit)) return ofOnePeople(a, b, shared) && bothSingle(a, b, isSingle);
  if (aboutAlike(a, b)) return true;
  const share = shareOf(a, b, shared);
  if (shared >= 2 && share >= 0.3 && within(a, b, apart) && (share >= alike || bothSingle(a, b, isSingle)))
    return true;
  if (shared >= 1 && share >= 0.5 && isMeasure(a.unit) && bothSingle(a, b, isSingle))
    return within(a, b, apart);
  if (!within(a, b, oneDay) || !bothSingle(a, b, isSingle)) return false;
  return (shared >= 1 && share >= 0.3) || isOnePosition(a, b);
}

/** Of the stems of the one that says less, those that the other has, too. */
function shareOf({ context: a }: ToldCount, { context: b }: ToldCount, shared: number): number {
  return shared / Math.max(1, Math.min(a?.size ?? 0, b?.size ?? 0));
}

/**
 * "The claim would cost taxpayers $410 million" beside "she put the cost of the claim at $430 million": the only such
 * numbers of their articles, of one thing or of one day.
 */
function ofOneQuantity(a: ToldCount, b: ToldCount, isSingle: IsSingle): boolean {
  if (!within(a, b, severalDays) || !bothSingle(a, b, isSingle)) return false;
  if (a.isHistory !== b.isHistory || a.marks.symmetricDifference(b.marks).size > 0) return false;
  if (a.quantity?.name.startsWith('rise ')) return within(a, b, oneDay);
  return sharesObject(a, b) || areOfOneDay(a, b);
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

/** Shares and sums: much must agree, since an article has many of them. */
function ofOneSum(a: ToldCount, b: ToldCount, isSingle: IsSingle): boolean {
  if (!within(a, b, fewDays) || !bothSingle(a, b, isSingle)) return false;
  if (isOnePosition(a, b)) return within(a, b, oneDay) && (sharedStems(a, b) >= 1 || aboutAlike(a, b, 1));
  if (a.position || b.position) return aboutAlike(a, b, 1) && (holds(a, b) || holds(b, a));
  if (aboutAlike(a, b)) return true;
  if (!within(a, b, oneDay) || !a.context || !b.context) return false;
  return sharedStems(a, b) >= 4 && jaccard(a.context, b.context) >= 0.3;
}

/** "The bloc offered $60 billion" beside "an offer of $65 billion from the bloc": the holder of the one is named by the other. */
function holds({ position }: ToldCount, { context }: ToldCount): boolean {
  const party = stemsOf(position?.party ?? '');
  return party.length > 0 && context !== null && party.every((stem) => context.has(stem));
}

/** People of one fate in one event, or those who are at the same so many places. */
function ofOnePeople(a: ToldCount, b: ToldCount, shared: number): boolean {
  if (!within(a, b, oneDay)) return false;
  const places = [...a.numbers].filter((number) => b.numbers.has(number)).length;
  if (a.fate === null && b.fate === null) return shared + 2 * places >= 3;
  if (a.fate !== b.fate || a.unit !== b.unit) return false;
  return shared >= 2 && (isOver(a, b) || within(a, b, sameHours / 24));
}

/** One word, or two for people of no particular kind. */
function areOfOneUnit({ unit: a }: ToldCount, { unit: b }: ToldCount): boolean {
  return a === b || (isPeople(a) && isPeople(b));
}

/** The words around them name different things, days, holders or fates. */
function speakApart(a: ToldCount, b: ToldCount): boolean {
  if (areDisjoint(a.names, b.names) || areOtherDays(a.days, b.days)) return true;
  if (a.isHistory !== b.isHistory || a.isJoint !== b.isJoint || a.mark !== b.mark) return true;
  if (ordinalOf(a) !== ordinalOf(b) || areOtherRates(a, b)) return true;
  if (areDisjoint(a.kinds, b.kinds) || areDisjoint(a.numbers, b.numbers)) return true;
  // "10 of their |16| games" knows the other number, too.
  if (a.numbers.has(b.value) || b.numbers.has(a.value)) return true;
  const [one, other] = [a.position, b.position];
  if (one && other) return one.party !== other.party || one.stance !== other.stance;
  return a.fate !== null && b.fate !== null && a.fate !== b.fate;
}

const ofTime = /^(?:hour|day|week|month|shift|night)$/;

/** "$600,000 |a day|" beside "$900,000" in all. */
function areOtherRates({ per: a }: ToldCount, { per: b }: ToldCount): boolean {
  return a !== b && [a, b].some((per) => per !== null && ofTime.test(per));
}

/** "A second convoy" beside "the first convoy". */
export function ordinalOf({ marks }: ToldCount): string {
  return [...marks]
    .filter((mark) => /^(?:second|third|fourth|fifth|other|another|further|additional)$/.test(mark))
    .toSorted()
    .join();
}

/** "On 3 May" and "in June"; "in May" leaves room for "on 3 May". */
function areOtherDays(a: readonly string[], b: readonly string[]): boolean {
  return a.length > 0 && b.length > 0 && !a.some((one) => b.some((other) => mayBeOneDay(one, other)));
}

function mayBeOneDay(one: string, other: string): boolean {
  return one.startsWith(other) || other.startsWith(one);
}

function areDisjoint<Item>(a: ReadonlySet<Item>, b: ReadonlySet<Item>): boolean {
  return a.size > 0 && b.size > 0 && a.isDisjointFrom(b);
}

function isOnePosition(a: ToldCount, b: ToldCount): boolean {
  return a.position !== null && b.position !== null;
}

function aboutAlike(a: ToldCount, b: ToldCount, shared = fewest): boolean {
  const [first, second] = [a, b].map(({ told, unit }) => {
    const words = [...told.stems].filter(
      (stem) => !/^\d|^(?:bill|mill|thousand|trill|million|billion|mn|bn|m|year)$/.test(stem),
    );
    return new Set(words.filter((stem) => !unit.includes(stem)));
  });
  if (!first || !second || first.intersection(second).size < shared) return false;
  return jaccard(first, second) >= alike;
}

/** None where they share nothing but names. */
function sharedStems({ context: a, names }: ToldCount, { context: b }: ToldCount): number {
  const shared = a && b ? [...a].filter((stem) => b.has(stem)) : [];
  const named = new Set(stemsOf([...names].join(' ')));
  return shared.every((stem) => named.has(stem)) ? 0 : shared.length;
}

function bothSingle(a: ToldCount, b: ToldCount, isSingle: IsSingle): boolean {
  return isSingle(a) && isSingle(b);
}

function within(a: ToldCount, b: ToldCount, days: number): boolean {
  return areTogether(a.told.source, b.told.source, days);
}
