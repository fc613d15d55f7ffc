import { onceFor } from '../read-once.ts';
import { stemsOf, wordsOf } from '../words.ts';
import { leadOf } from './one-event.ts';
import { senseOf } from './senses.ts';
import { kindOf } from './things.ts';
import { areDisjoint } from './told-apart.ts';
import type { ToldCount } from './told-count.ts';

/** Days before and behind the printing of which an event that is news may be told. */
const near = 4;
/** What tells no two things apart: who does it in a word for anybody, that it is paid, got or seen to, its number. */
const light: ReadonlySet<string> = new Set(
  stemsOf(
    'will would could may might shall must say said told tell according also last people person persons number figure total plan expect expected company companies firm group authorities government city must pay paid receive received get got treat treated take taken took put give given hold impose imposed worth million billion leave left least off part lives custody officer officers police union officials official estimate final whole lives home homes houses job jobs valued value yesterday today day night Monday Tuesday Wednesday Thursday Friday Saturday Sunday one two three four five six seven eight nine ten eleven twelve dozen',
  ),
);
/** What an event is called when it is spoken of again. */
const again: ReadonlySet<string> = new Set(
  stemsOf(
    'crash collision accident incident disaster tragedy catastrophe blaze fire inferno quake earthquake tremor storm flood floods blast explosion bombing attack assault raid strike shooting shelling collapse derailment sinking fighting clash clashes march rally protest demonstration riot closure deal takeover acquisition merger purchase sale agreement truce ceasefire offer vote ballot exchange swap project cost price bill fine penalty reject rejected accept accepted approve approved',
  ),
);
/** Words that only one of two numbers of one thing has beside it: "in all", "a year", "the old bridge". */
const apart: readonly RegExp[] = [
  /\b(?:in all|in total|overall|altogether|nationwide|(?:an?|per|each|every) (?:year|month|week|day))\b/iu,
  /\b(?:old|former|previous|earlier|(?:the|its|their) last (?!week|month|year|night|day))\b/iu,
];
const isNo = /\bvot\w*\s(?:against|no)\b|\breject|\bturned down\b|\bagainst (?:it|the)\b/iu;
const isYes =
  /\bvot\w*\s(?:for|yes|in favou?r)\b|\b(?:back|accept|approv|support|adopt|endors|pass)(?:e?d|es?)\b|\bin favou?r\b/iu;
const ofOwn = /\bof (?:its|their)\b/iu;

/**
 * True where two numbers are told of the one event that their articles open with, and the words around them bring in
 * nothing else: neither "in the boiler room" nor "suppliers" nor "in April".
 */
export function areOfEvent(a: ToldCount, b: ToldCount): boolean {
  if (!isOfNow(a) || !isOfNow(b) || !isOpen(a, b) || !isOpen(b, a)) return false;
  return !areOfTwoGroups(a, b) && !areOfTwoSides(a, b);
}

function sentenceOf({ source, told: { finding } }: ToldCount): string {
  const [sentence] = finding.evidence;
  return sentence ? source.article.text.slice(sentence.start, sentence.end) : '';
}

/** No other day than that of the news. */
function isOfNow({ days, source: { instant } }: ToldCount): boolean {
  return days.every(
    (day) =>
      day.length === 10 && (instant === null || Math.abs(Date.parse(day) - instant) <= near * 86_400_000),
  );
}

/** All words around the number are of the event, or stand around the other number, too. */
function isOpen(a: ToldCount, b: ToldCount): boolean {
  if (a.context === null) return false;
  const own = leadOf(a.source);
  const known = new Set([
    ...(a.at.start < own.end ? [] : own.words),
    ...leadOf(b.source).words,
    ...[...b.around].map(senseOf),
  ]);
  const unit = new Set(stemsOf(`${a.unit} ${a.told.finding.unit ?? ''}`));
  return [...a.context].every(
    (stem) =>
      light.has(stem) || again.has(stem) || unit.has(stem) || a.deeds.has(stem) || known.has(senseOf(stem)),
  );
}

/** "14 soldiers" and "nine civilians". */
function areOfTwoGroups(a: ToldCount, b: ToldCount): boolean {
  const [one, other] = [a, b].map(({ unit, told }) => kindOf((told.finding.unit ?? unit).toLowerCase()));
  return one !== other && one !== 'people' && other !== 'people' && a.fate !== null && b.fate !== null;
}

/** Of those whom both openings name, one sentence has one and the other another: "Norland freed 92", "Karsania freed 84". */
function areOfTwoSides(a: ToldCount, b: ToldCount): boolean {
  const both = leadOf(a.source).names.intersection(leadOf(b.source).names);
  const [one, other] = [a, b].map(
    (count) => new Set(wordsOf(sentenceOf(count)).filter((word) => both.has(word))),
  );
  return one !== undefined && other !== undefined && areDisjoint(one, other);
}

/** One number alone is in all, a year's or of old, or of those against, or each is of its teller's own. */
export function areOfTwoReaches(a: ToldCount, b: ToldCount): boolean {
  const [one, other] = [reachOf(a), reachOf(b)];
  if (one.apart !== other.apart || one.vote * other.vote < 0 || areDisjoint(one.harms, other.harms))
    return true;
  return one.owners !== null && other.owners !== null && areDisjoint(one.owners, other.owners);
}

interface Reach {
  readonly apart: string;
  /** -1 for those against, 1 for those in favour, 0 where neither or both are told. */
  readonly vote: number;
  readonly harms: ReadonlySet<string>;
  /** Who is named where it speaks of its own; null where it does not. */
  readonly owners: ReadonlySet<string> | null;
}

const reachOf = onceFor((count: ToldCount): Reach => {
  const words = sentenceOf(count);
  return {
    apart: apart.map((pattern) => pattern.test(words)).join(),
    vote: Number(isYes.test(words)) - Number(isNo.test(words)),
    harms: count.deeds.intersection(harms),
    owners: ofOwn.test(words) ? new Set(words.match(/\p{Lu}[\p{L}’-]{2,}/gu)) : null,
  };
});

/** What is damaged may stand. */
const harms: ReadonlySet<string> = new Set(['damaged', 'destroyed']);
