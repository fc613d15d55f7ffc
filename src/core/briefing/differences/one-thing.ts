import { areTogether } from '../scope.ts';
import { stemsOf } from '../words.ts';
import { isLoose } from './figure-units.ts';
import { areOfEvent } from './of-event.ts';
import { openingWords, tellOneEvent } from './one-event.ts';
import { areOfOneStory } from './one-story.ts';
import { senseOf } from './senses.ts';
import { areAtOtherStages } from './stages.ts';
import { groupOf, kindOf, kindOfStem, thingOf } from './things.ts';
import {
  areDisjoint,
  areOfTwoAreas,
  areOfTwoLists,
  areOtherDays,
  areOtherPositions,
  isLater,
  ordinalOf,
  speakApart,
} from './told-apart.ts';
import type { ToldCount } from './told-count.ts';

/** Whether a number is the only one of its thing, or of its kind of sum, in its article; of its unit, where that is asked. */
export type IsOnly = (count: ToldCount, ofUnit?: boolean) => boolean;

/** Days within which two outlets tell of one affair before it goes on. */
const near = 2;
/** The same for what lasts and what is paid, of which less is news. */
const nearPlan = 2.5;
/** How far apart two numbers for one thing may lie that little else ties together. */
const closest = 0.5;
/** Nearer than this they hardly are two things of one kind. */
const closeBy = 0.85;
/** Of longer sentences, in characters, only the clause around the number counts. */
const longest = 220;
/** Smaller numbers than this tie nothing together. */
const least = 32;
const term = /^(?:years|months|weeks|days|hours|minutes)$/;
const light: ReadonlySet<string> = new Set(
  stemsOf(
    'will would could may might shall must say said told tell according also last next set side parties people persons another other further number figure total plan expect report reported Monday Tuesday Wednesday Thursday Friday Saturday Sunday day week month year today yesterday morning night million billion accord only first both all down off left let since',
  ),
);
/**
 * Two numbers for one kind of thing in two articles of one affair, in whatever words: what stands around them has enough
 * in common (names, nouns and deeds, synonyms counted as one), and nothing tells them apart.
 */
export function areOfOneThing(a: ToldCount, b: ToldCount, isOnly: IsOnly): boolean {
  if (thingIn(a, b) === null || differ(a, b) || !isOnly(a) || !isOnly(b)) return false;
  const [one, other] = [a.source, b.source];
  const isEvent = tellOneEvent(one, other);
  if (!areTogether(one, other, isPlanned(a) ? nearPlan : near)) return false;
  if (!isPlanned(a) && a.fate !== null && isLater(a, b)) return false;
  if (isEvent && areOfOneDeed(a, b, isOnly) && !speakApart(a, b) && areOfEvent(a, b)) return true;
  if (!areOfOneStory(one, other)) return false;
  const names = a.names.intersection(b.names);
  const shared = matterOf(a).intersection(matterOf(b));
  // "the $160 million project would bring |140| jobs", as the other says
  const numbers = numbersBeside(a).intersection(numbersBeside(b)).size;
  const day = a.days.some((told) => told.length === 10 && b.days.includes(told)) ? 1 : 0;
  return isEnough(a, b, names.size + day, shared.size + 2 * numbers);
}

/** What one event does to people or to things of one kind, and what one sum is for: "killed", "seized boats", "the fine". */
function areOfOneDeed(a: ToldCount, b: ToldCount, isOnly: IsOnly): boolean {
  if (isLoose(a.unit)) {
    const [one, other] = [paidFor(a), paidFor(b)];
    if (a.unit === '%' || one === null || other === null || a.per !== b.per) return false;
    return one === other || (isOnly(a, true) && isOnly(b, true) && areOnePayment(one, other));
  }
  if (term.test(a.unit)) return lasts(a) && lasts(b) && !matterOf(a).isDisjointFrom(matterOf(b));
  if (a.fate !== null && b.fate !== null) return a.fate === b.fate;
  if (!a.deeds.isDisjointFrom(b.deeds)) return true;
  const thing = thingIn(a, b);
  if ((a.fate ?? b.fate) !== null && thing !== 'captives') return false;
  return solid.has(thing ?? '') && isOfOpening(a) && isOfOpening(b);
}

/** "worth $3 million" tells what is paid where nothing else does. */
function paidFor({ sum, context }: ToldCount): string | null {
  return sum ?? (context?.has('worth') ? 'bid' : null);
}

const purchase: ReadonlySet<string> = new Set(['bid', 'cost', 'price']);

/** "a $1.2 billion deal", "the price is $1.4 billion"; "a fine of $3 million", "has to pay $4 million". */
function areOnePayment(a: string, b: string): boolean {
  if (purchase.has(a) && purchase.has(b)) return true;
  return (a === 'fine' && b === 'cost') || (a === 'cost' && b === 'fine');
}

const lasting =
  /\b(?:last|hold|run|stand|stay|remain|continue|extend)\w*\s(?:\p{L}+\s){0,2}?(?:for\s)?(?:about\s|some\s|at least\s)?$/iu;
const ofLength = /^\S+[- ](?:day|week|month|hour|minute|year)\s(?=\p{L})/u;

/** "will last |30 days|", "a |45-day| truce": no time that has passed. */
function lasts({ source, at }: ToldCount): boolean {
  const { text } = source.article;
  return (
    lasting.test(text.slice(Math.max(0, at.start - 50), at.start)) ||
    ofLength.test(text.slice(at.start, at.start + 30))
  );
}

/** "stopped fishing boats", and further down "It seized |five boats|": what the article opens with. */
function isOfOpening({ source, unit }: ToldCount): boolean {
  return [...openingWords(source)].some((stem) => kindOfStem(stem) === kindOf(unit));
}

/** Of these an article of an affair mostly means one and the same group. */
const solid: ReadonlySet<string> = new Set([
  'vessels',
  'vehicles',
  'captives',
  'crew',
  'rolling stock',
  'kilometres',
  'miles',
  'metres',
  'hectares',
  'acres',
]);

const broad = /^(?:cost|price|income|loss|pay)$/;

/** How much must be common, by what is counted. */
function isEnough(a: ToldCount, b: ToldCount, names: number, words: number): boolean {
  const all = names + words;
  const ratio = Math.min(a.value, b.value) / Math.max(a.value, b.value);
  if (isLoose(a.unit)) {
    if (a.per !== b.per) return false;
    // "a bond of $500", "puts the bond at $450": an affair has one; costs and prices it has many.
    if (a.sum !== null && a.sum === b.sum)
      return words >= 1 && all >= (broad.test(a.sum) && ratio < closeBy ? 2 : 1);
    return (a.sum === null || b.sum === null) && words >= 3 && all >= 4 && ratio >= closest;
  }
  // "the parties signed a 30-day truce", "the truce is to last 45 days"
  if (term.test(a.unit)) return words >= 2 || (words === 1 && (namesTerm(a, b) || namesTerm(b, a)));
  if (!solid.has(thingIn(a, b) ?? '')) return words >= 2 && all >= 3;
  const deed = areDisjoint(a.deeds, b.deeds) || a.deeds.size === 0 || b.deeds.size === 0 ? 0 : 1;
  if (words >= 1 && all + deed >= 2) return true;
  // "nine fishing boats seized last month", "the question of the eleven pirogues": those who are known.
  const known = isDefinite(a) ? a : b;
  if (isDefinite(a) === isDefinite(b) || isDescribed(known)) return false;
  return ratio >= closest && (all >= 1 || !wordsAround(a).isDisjointFrom(wordsAround(b)));
}

/** Other numbers of its sentence that are no small talk. */
function numbersBeside({ source, told, value }: ToldCount): Set<number> {
  const [sentence] = told.finding.evidence;
  const words = sentence ? source.article.text.slice(sentence.start, sentence.end) : '';
  const numbers = (words.match(/(?<![\p{L}\d.,-])\d[\d.,]*\d(?![\p{L}:])/gu) ?? []).map((number) =>
    Number(number.replaceAll(',', '')),
  );
  return new Set(
    numbers.filter((number) => number >= least && number !== value && !(number > 1900 && number < 2100)),
  );
}

/** What lasts so long stands in the words of one and in the sentence of the other. */
function namesTerm({ told }: ToldCount, { around }: ToldCount): boolean {
  return stemsOf(told.finding.about).some((stem) => around.has(stem) && !light.has(stem) && !/\d/.test(stem));
}

function isDefinite({ mark }: ToldCount): boolean {
  return mark === 'the' || mark === 'these' || mark === 'those';
}

/** "the nine trucks |of| the post office", "the eleven boats |that| burned": a group that is told by what follows, not known before. */
function isDescribed({ source, told: { finding } }: ToldCount): boolean {
  const [sentence] = finding.evidence;
  const at = sentence ? source.article.text.indexOf(finding.about, sentence.start) : -1;
  const words = at < 0 ? '' : source.article.text.slice(at, at + finding.about.length + 20);
  const unit = finding.unit ?? '';
  const behind = words.slice(Math.max(0, words.toLowerCase().indexOf(unit)) + unit.length);
  return /^\s(?:that|which|who|whose|of|from|in|at|on|off|with)\b/.test(behind);
}

const captive = /^(?:hold|held|captiv|hostag|kidnap|abduct|seiz|swap|swapp|exchang|freed|free|releas)$/;

/** What both count; workers who are held are captives. */
function thingIn(a: ToldCount, b: ToldCount): string | null {
  const thing = thingOf(a.unit, b.unit);
  if (thing !== null || isLoose(a.unit)) return thing;
  // "8,000 people marched", "12,000 teachers took part"
  if (groupOf(a.unit) === groupOf(b.unit) && [a, b].every(({ deeds }) => deeds.has('attend'))) return 'crowd';
  const [one, other] = [thingOf(a.unit, 'captives') !== null, thingOf(b.unit, 'captives') !== null];
  if (one === other) return null;
  const rest = one ? b : a;
  const people = thingOf(rest.unit, 'people') !== null;
  return people && [...rest.around].some((stem) => captive.test(stem)) ? 'captives' : null;
}

/** Something beside the numbers tells two things apart. */
function differ(a: ToldCount, b: ToldCount): boolean {
  if (a.isNews || b.isNews || a.isPart !== b.isPart || a.isJoint !== b.isJoint) return true;
  if (a.isHistory !== b.isHistory || a.numbers.has(b.value) || b.numbers.has(a.value)) return true;
  if (areOfTwoLists(a, b) || areOfTwoAreas(a, b)) return true;
  if ((!term.test(a.unit) && areAtOtherStages(a, b)) || (!isPlanned(a) && areOthers(a, b))) return true;
  if (areDisjoint(a.kinds, b.kinds) || areDisjoint(fatesOf(a), fatesOf(b)) || areDisjoint(a.places, b.places))
    return true;
  if (!isPlanned(a) && a.fate !== b.fate && a.fate !== null && b.fate !== null) return true;
  if (a.quantity && b.quantity && a.quantity.name !== b.quantity.name) return true;
  return areOtherPositions(a, b) || areOtherDays(a.days, b.days);
}

/** A sum of one kind, a length of time: told of as planned by one, as done by the other. */
function isPlanned({ unit, sum }: ToldCount): boolean {
  return term.test(unit) || (isLoose(unit) && sum !== null);
}

/** Told ahead and told back, "the second" and "another": two groups, unless one speaks of those that are known. */
function areOthers(a: ToldCount, b: ToldCount): boolean {
  const isKnown = isDefinite(a) !== isDefinite(b);
  if (!isKnown && a.tense * b.tense < 0) return true;
  return ordinalOf(a) !== ordinalOf(b) || markOf(a) !== markOf(b);
}

const telling = /^(?:killed|hurt|missing|displaced|held|freed|close|cut|cancel|buy|cross)$/;

/** Deeds that tell two matters apart; who works, waits or strikes may be told of the same people. */
function fatesOf({ deeds }: ToldCount): ReadonlySet<string> {
  return new Set([...deeds].filter((deed) => telling.test(deed)));
}

/** "another", "further": an addition; "the" is none. */
function markOf({ mark, ...count }: ToldCount): string | null {
  return isDefinite({ mark, ...count }) ? null : mark;
}

/** What the sentence is about; of a long one, the clause around the number. */
function matterOf(count: ToldCount): Set<string> {
  const [sentence] = count.told.finding.evidence;
  const isLong = sentence !== undefined && sentence.end - sentence.start > longest;
  return isLong && count.context ? ofWeight(count, count.context) : wordsAround(count);
}

function wordsAround(count: ToldCount): Set<string> {
  return ofWeight(count, count.around);
}

/** Stems that say what a sentence is about, synonyms as one: without names, the unit and who says so. */
function ofWeight({ names, unit, told }: ToldCount, stems: ReadonlySet<string>): Set<string> {
  const aside = new Set(stemsOf([...names, unit, told.finding.unit ?? ''].join(' ')));
  return new Set(
    [...stems].filter((stem) => !aside.has(stem) && !light.has(stem) && !/\d/.test(stem)).map(senseOf),
  );
}
