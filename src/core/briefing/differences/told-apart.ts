import { areTogether } from '../scope.ts';
import { stemsOf } from '../words.ts';
import { areAtOtherStages } from './stages.ts';
import { kindOf } from './things.ts';
import { ofTime, type ToldCount } from './told-count.ts';

/** Hours within which a toll seldom rises. */
const sameHours = 6;
/** Fewer than this are often some of the others: "two women", "three people". */
const few = 5;

/** True where nothing but a likeness ties two numbers together, and the words around them tell of two deeds or states. */
export function areToldApart(a: ToldCount, b: ToldCount): boolean {
  if (
    speakApart(a, b) ||
    (a.tense * b.tense < 0 && !isKnownThing(a) && !isKnownThing(b)) ||
    areAtOtherStages(a, b) ||
    doOthersAct(a, b)
  )
    return true;
  if (
    Math.max(a.value, b.value) < few &&
    (a.unit === '' || kindOf(a.unit) !== kindOf(b.unit) || kindOf(a.unit) === 'people')
  )
    return true;
  // A cost, a turnout: of what it is must be told, which other words in common do not tell.
  if (a.quantity && b.quantity) return true;
  return areDisjoint(a.places, b.places) || mayHaveRisen(a, b);
}

/** "|Her hardship fund of| £3 million will lapse": what is known, whatever comes of it. */
function isKnownThing({ told: { finding } }: ToldCount): boolean {
  return /^(?:the|this|that|its|their|his|her|our)\s(?:[\p{L}-]+\s){1,3}of\s[$€£\d]/iu.test(finding.about);
}

/** True where the words around two numbers name other things, days, holders or fates, or tell that one is news. */
export function speakApart(a: ToldCount, b: ToldCount): boolean {
  if (a.isNews || b.isNews || a.isPart !== b.isPart || areOfTwoLists(a, b) || areOfTwoAreas(a, b))
    return true;
  if (haveOtherHolders(a, b)) return true;
  if (areOtherDays(a.days, b.days)) return true;
  if (a.isHistory !== b.isHistory || a.isJoint !== b.isJoint || a.mark !== b.mark) return true;
  if (a.isRequired !== b.isRequired) return true;
  if (ordinalOf(a) !== ordinalOf(b) || areOtherRates(a, b)) return true;
  if (areDisjoint(a.kinds, b.kinds) || areDisjoint(a.numbers, b.numbers)) return true;
  // "10 of their |16| games" knows the other number, too.
  if (a.numbers.has(b.value) || b.numbers.has(a.value)) return true;
  if (areOtherPositions(a, b)) return true;
  return a.fate !== null && b.fate !== null && a.fate !== b.fate;
}

/** Both name whose number it is, and not the same; where two tell one deed, "on strike in Arvik" says where. */
function haveOtherHolders(a: ToldCount, b: ToldCount): boolean {
  if (a.names.size === 0 || b.names.size === 0 || shareName(a.names, b.names)) return false;
  return a.deeds.isDisjointFrom(b.deeds) || areDisjoint(a.places, b.places) || (!isPlaced(a) && !isPlaced(b));
}

/** Nobody is named but where it is. */
function isPlaced({ names, places }: ToldCount): boolean {
  return names.isSubsetOf(places);
}

/** Two parties want it, or one wants what the other offers; who rejects a number has it from somebody else. */
export function areOtherPositions({ position: a }: ToldCount, { position: b }: ToldCount): boolean {
  if (!a || !b) return false;
  if (a.stance === 'rejects' || b.stance === 'rejects') return a.stance === b.stance && a.party !== b.party;
  return a.party !== b.party || a.stance !== b.stance;
}

/** Letters that a country and its people have in common: "Estria", "Estrian". */
const beginning = 4;

function shareName(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const known = new Set([...a].map((name) => name.slice(0, beginning)));
  return [...b].some((name) => known.has(name.slice(0, beginning)));
}

/** Two counts of one thing that reach less and more far. */
export function areOfTwoAreas({ area: a }: ToldCount, { area: b }: ToldCount): boolean {
  return a !== null && b !== null && a !== b;
}

/** "13 homers and 43 RBIs in 54 games", "33 homers and 121 RBIs in 157 games": two lists with nothing in common tell of two things. */
export function areOfTwoLists({ numbersAround: a }: ToldCount, { numbersAround: b }: ToldCount): boolean {
  return Math.min(a.size, b.size) >= 2 && a.isDisjointFrom(b);
}

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
export function areOtherDays(a: readonly string[], b: readonly string[]): boolean {
  return a.length > 0 && b.length > 0 && !a.some((one) => b.some((other) => mayBeOneDay(one, other)));
}

function mayBeOneDay(one: string, other: string): boolean {
  return one.startsWith(other) || other.startsWith(one);
}

/** Both say something of it, and nothing in common. */
export function areDisjoint<Item>(a: ReadonlySet<Item>, b: ReadonlySet<Item>): boolean {
  return a.size > 0 && b.size > 0 && a.isDisjointFrom(b);
}

/**
 * Only one of them says who does it ("Merrion Air expects to scrap 162 flights") and little else is the same, or both do
 * and mean others.
 */
function doOthersAct(a: ToldCount, b: ToldCount): boolean {
  if (shareName(a.names, b.names)) return false;
  const words = wordsInCommon(a, b);
  return a.hasAgent === b.hasAgent ? a.hasAgent && words < 1 : words < 2;
}

/** Stems of both sentences without names, deeds and what is counted; a strike is as often a matter as a deed. */
function wordsInCommon({ around: a, deeds, names, unit }: ToldCount, { around: b }: ToldCount): number {
  const aside = new Set([...stemsOf([...names, unit].join(' ')), ...deeds]);
  aside.delete('strike');
  return [...a].filter((stem) => b.has(stem) && !aside.has(stem) && !/\d/.test(stem)).length;
}

/** A toll of today still rises. */
function mayHaveRisen(a: ToldCount, b: ToldCount): boolean {
  if (a.fate === null || a.fate === 'freed' || a.fate === 'held') return false;
  return isLater(a, b);
}

/** One may tell of a later hour of a day that is not over. */
export function isLater(a: ToldCount, b: ToldCount): boolean {
  return !isOver(a, b) && !areTogether(a.source, b.source, sameHours / 24);
}

/** Both speak of a day before that of their printing. */
function isOver(a: ToldCount, b: ToldCount): boolean {
  return [a, b].every(({ days, source }) => {
    const { instant } = source;
    return instant !== null && days.some((day) => Date.parse(day) < instant - 86_400_000);
  });
}
