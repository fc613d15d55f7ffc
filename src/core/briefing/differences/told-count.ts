import type { FigureFinding, PositionFinding } from '../../model/finding.ts';
import { overlaps, type Span, textOf } from '../../model/span.ts';
import type { AnalysedArticle } from '../../ports.ts';
import type { Told } from '../merge-positions.ts';
import { oncePerPart } from '../read-once.ts';
import type { ScopedArticle } from '../scope.ts';
import { stemsOf } from '../words.ts';
import { areaOf } from './area-of.ts';
import type { QualifiedNumber } from './compatible-numbers.ts';
import { daysIn, isHistory } from './days-beside.ts';
import { isDeed, isFate, withDeeds } from './deeds.ts';
import { isLoose, unitKey } from './figure-units.ts';
import { hasAgent, namesBeside, placesAt } from './names-beside.ts';
import { clauseAround, type FigureIn, partAt, subjectStart } from './number-clause.ts';
import { type Quantity, quantityOf, tellsChange } from './quantities.ts';
import { sumOf } from './sums.ts';

/** A number as one article tells it, with all that says what it counts. */
export interface ToldCount extends QualifiedNumber {
  readonly told: Told<FigureFinding>;
  readonly source: ScopedArticle;
  /** Where the number stands; its sentence where it is not found again. */
  readonly at: Span;
  readonly unit: string;
  /** Stems of the words around it, without numbers, the unit and who says so; null where the sentence is too long. */
  readonly context: ReadonlySet<string> | null;
  /** Other numbers beside it ("at |36| ports"). */
  readonly numbers: ReadonlySet<number>;
  /** The same of its whole sentence. */
  readonly numbersAround: ReadonlySet<number>;
  /** Names beside it, in small letters. */
  readonly names: ReadonlySet<string>;
  /** Days, months and years that the words around it speak of. */
  readonly days: readonly string[];
  /** What became of those who are counted: "killed" and "died" are one. */
  readonly fate: string | null;
  /** What is told of what is counted: "cut", "attend". */
  readonly deeds: ReadonlySet<string>;
  /** Who demands, offers or rejects it. */
  readonly position: PositionFinding | null;
  /** "200,000 |of the| comments": a part of a number that is told elsewhere. */
  readonly isPart: boolean;
  /** Words between the number and its unit ("five |merchant| vessels"). */
  readonly kinds: ReadonlySet<string>;
  /** What it measures, where the words beside it say so: "cost", "turnout". */
  readonly quantity: Quantity | null;
  /** What a sum of money is: "fine", "cost". */
  readonly sum: string | null;
  /** For what one such sum is paid: "a boat", "per boat" → "boat"; null for "a year". */
  readonly per: string | null;
  /** Where the sentence has it, in small letters: "in |Arvik|". */
  readonly places: ReadonlySet<string>;
  /** How wide it reaches: "in a dozen countries", "in the northern province". */
  readonly area: string | null;
  /** "first", "second", "other" beside it: one phase, bill or round of several. */
  readonly marks: ReadonlySet<string>;
  /** The same right beside the number, and "the" of those who are known: "the first 17", "two more", "the two". */
  readonly mark: string | null;
  /** The days that the words speak of lie far back. */
  readonly isHistory: boolean;
  /** What a rule asks for, not what there is: "only valid with a turnout of more than 50%". */
  readonly isRequired: boolean;
  /** Stems of its whole sentence. */
  readonly around: ReadonlySet<string>;
  /** "420 passengers |and crew|". */
  readonly isJoint: boolean;
  /** -1 for what has happened, 1 for what is to come, 0 where the words leave it open. */
  readonly tense: -1 | 0 | 1;
  /** Somebody by name or pronoun stands before the number: "Merrion Air expects to scrap 162 flights". */
  readonly hasAgent: boolean;
  /** The words tell that the number was another before: "raised its offer to", "up from". */
  readonly isNews: boolean;
}

const scale =
  /^(?:\d.*|hundreds?|thousands?|millions?|mill|billions?|bill|trillions?|trill|mn|bn|m|b|k|per|cent|percent)$/;
/** Words that stand beside any number. */
const common =
  /^(?:about|around|some|nearl|almost|least|most|than|over|under|total|number|figur|many|much|said|say|told|tell|accord|report|expect|estimat|also|just|only|one|two|three|first|new|last|next|year|month|week|day|today|yesterday)$/;
const news =
  /\b(?:up from|down from|from [$€£]?\d|compared with|previous(?:ly)?|earlier (?:offer|bid|demand|proposal|figure|estimate|toll)|(?<!\d\S{0,12}\s(?:\p{L}+\s){1,3})last (?:year|month|season|quarter)|a (?:year|month|week|decade) (?:ago|earlier)|revised|updated|(?:rais|increas|improv|lower|reduc|lift|sweeten|upp|trimm|cut)(?:ed|es|ing|e|s)?\s(?:\p{L}+['’]?s?\s){0,3}?(?:offer|bid|demand|proposal|toll|forecast|estimate|target|pledge)s?|(?:rose|risen|rising|climbed|climbs|jumped|grew|grown)\s(?:\p{L}+\s){0,2}?to|new (?:offer|bid|demand|proposal)|(?<!\b(?:will|would|can|could|must|may|should|shall|to)\s)now|polls?|pollsters?|survey(?:ed)?|margin of error)\b/iu;
/** The number goes on growing: "at least 6,000 shops, |and the number is rising|". */
const grows =
  /\b(?:so far|and (?:counting|rising|growing)|(?:number|toll|total|count|figure)s? (?:is|are|was|were|keeps?|could|may|will|would|might|still) (?:still |likely to |expected to |set to |yet to )?(?:grow|rise?|climb|increas|chang|mount|double)\w*)\b/iu;
const qualifierBefore =
  /(?:\b(?:more than|less than|fewer than|at least|at most|as many as|as much as|up to|about|around|some|nearly|almost|roughly|approximately|(?<!\b(?:hand|turn|took|tak|giv|gave|sign|pass|carr|br(?:ing|ought)|mov|cross)\w*\s)over|under|an estimated|just under|close to|no more than|no fewer than)\s+)[$€£]?$/i;

/** Reads what an article says around a number. */
export function readCount(told: Told<FigureFinding>): ToldCount {
  const { source, finding } = told;
  const read = readAlone(finding, source);
  return { ...read, told, source, isHistory: read.isHistory || isHistory(source, read.days) };
}

/** All but when that was, which hangs on when the article appeared. */
const readAlone = oncePerPart((finding: FigureFinding, source): Omit<ToldCount, 'told' | 'source'> => {
  const told = { finding, source };
  const { text } = source.article;
  const unit = unitKey(finding.unit);
  const span = clauseAround(told);
  const at = text.indexOf(finding.about, finding.evidence[0]?.start ?? 0);
  const digit = at < 0 ? -1 : at + Math.max(0, finding.about.search(/[$€£]?\d/));
  const before = digit < 0 ? '' : text.slice(Math.max(0, digit - 30), digit);
  const end = at + finding.about.length;
  const after = at < 0 ? '' : text.slice(end, end + 20);
  const words = span ? text.slice(span.start, span.end) : '';
  const days = span ? daysIn(source, span) : [];
  const from = span ? subjectStart(told, span) : 0;
  const names = namesBeside(span ? text.slice(from, span.end) : '', text, digit);
  const sentence = partAt(finding, at);
  const sensed = withDeeds(stemsOf(words));
  return {
    at: digit < 0 ? (sentence ?? { start: 0, end: 0 }) : { start: digit, end: digit + 1 },
    unit,
    value: finding.value,
    context: span ? withoutUnit(sensed, `${finding.unit ?? ''} ${unit}`) : null,
    numbers: span ? numbersIn(source, span, finding.about) : new Set(),
    numbersAround: sentence ? numbersIn(source, sentence, finding.about) : new Set(),
    names,
    days,
    fate: sensed.find(isFate) ?? null,
    deeds: new Set(sensed.filter(isDeed)),
    position: positionAt(told, digit),
    kinds: kindsIn(finding),
    marks: new Set([...words.matchAll(mark)].map(([found]) => found.toLowerCase())),
    isHistory: sentence !== undefined && seasonPast.test(textOf(text, sentence)),
    isRequired: sentence !== undefined && required.test(textOf(text, sentence)),
    places: placesAt(words, span ? Math.max(0, digit - span.start) : 0),
    area: sentence && digit >= 0 ? areaOf(text.slice(digit, Math.min(sentence.end, digit + 110))) : null,
    per:
      perOf(at < 0 ? '' : `${text.slice(Math.max(digit, at), end)}${text.slice(end, end + 40)}`, unit) ??
      (span ? (eachTime.exec(text.slice(span.start, Math.max(span.start, digit)))?.[1] ?? null) : null),
    tense: tenseOf(words, digit - (span?.start ?? digit)),
    hasAgent: span !== null && digit >= span.start && hasAgent(text.slice(from, digit), names),
    around: stemsAround(sentence ? text.slice(sentence.start, sentence.end) : ''),
    ...rightBeside(finding, before, after),
    ...beside(text, span, digit, sentence),
  };
});

/** Stems but for those of numbers, of the unit and of words that stand beside any number. */
function withoutUnit(stems: readonly string[], unit: string): Set<string> {
  const counted = new Set(stemsOf(unit));
  return new Set(stems.filter((stem) => !scale.test(stem) && !common.test(stem) && !counted.has(stem)));
}

function stemsAround(sentence: string): Set<string> {
  return new Set(withDeeds(stemsOf(sentence)).filter((stem) => !common.test(stem)));
}

/** What makes a number a rate: "600 lorries a day". */
export const ofTime = /^(?:hour|day|week|month|shift|night)$/;

/** "A |day| without boats would cost the islands $900,000". */
const eachTime = /^["“]?(?:an?|each|every|one)\s(hour|day|week|month|shift|night)\s(?:of|without|with)\b/i;

/** "3 million kroner (€400,000) |a boat|", "$600,000 |a day|". */
function perOf(words: string, unit: string): string | null {
  const match =
    /^\S*(?:\s(?:million|billion|bn|m|thousand))?(?:\s(?!(?:on|in|for|to|as|of|from|at|by|with|and|or)\s)\p{L}+){0,2}?\s?(?:\([^()]{1,20}\)\s)?(?<!\p{L})(?:per|an?|each|every)\s(\p{Ll}{3,})(?!\p{L})/iu.exec(
      words,
    );
  const what = match?.[1]?.toLowerCase();
  // "400 people |filled a| hall"
  if (
    what === undefined ||
    what === 'year' ||
    what === 'cent' ||
    unit === 'share' ||
    !(isLoose(unit) || ofTime.test(what))
  )
    return null;
  return what;
}

const partOf =
  /(?:\d\S*|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]+teen|[a-z]+ty|dozen))\s(?:(?:million|billion|bn|m)\s)?of (?:(?:the|its|their|his|her|those|these|all)\s|whom\b|them\b)/i;
/** "injuring 40, |15 of them| on the island": of those right before. */
const partOfThem = /^[^.]*\bof them\b/i;

/** What the words right before the number, its own and those right after it say of it. */
function rightBeside(
  { about, unit = '' }: FigureFinding,
  before: string,
  after: string,
): Pick<ToldCount, 'qualifier' | 'isPart' | 'mark' | 'isJoint'> {
  return {
    qualifier: qualifierBefore.exec(before)?.[0] ?? '',
    isPart:
      partOf.test(about) ||
      /\d\sof\s$/.test(before) ||
      (/[,–—-]\s$/.test(before) && partOfThem.test(`${about}${after}`)),
    mark: ownMark.exec(before)?.[1]?.toLowerCase() ?? (more.test(about) ? 'more' : null),
    isJoint:
      jointly.test(after) || jointly.test(about.slice(about.toLowerCase().indexOf(unit) + unit.length)),
  };
}

/** "a third of the border" is a share. */
const mark =
  /\b(?:first|second|(?<!\b(?:an?|one)[\s-])(?:third|fourth|fifth)|other|another|next|further|additional)\b/gi;
const ownMark =
  /\b(first|(?<!\b(?:will|would|to|could|should|may|might|must|shall|can)\s)last|next|final|other|another|further|additional|second|the|these|those)\s(?:about |some |nearly )?[$€£]?$/i;
const more = /^(?:(?!%|per\b|percent\b)\S+\s){1,3}more\s/i;
const seasonPast = /\b(?:last|previous) season\b/i;
const required =
  /\b(?:can only|only (?:valid|if|when|with)|must (?:be|have|reach|exceed|win|get)|requires?|required|thresholds?|quorum|minimum)\b/i;
/** "a plan to put" is no deed to come. */
const ahead =
  /\b(?:will|would|could|may|might|is to|are to|set to|due to|(?<!\b(?:an?|the|its|their|his|her|this|that)\s)plans? to|planning to|planned|going to|to be|expect\w*|shall|threat\w*)\b/giu;
/** "the |seized| boats", "held |by| the front": what describes is told of no time. */
const past =
  /\b(?:was|were|had|has|have|did)\b|(?<!\b(?:an?|the|its|their|his|her|for|of|with|to|by|in|and|will|would|could|may|might|shall|should|must|can|not)\s)(?:\b\p{L}{2,}ed\b|\b(?:left|cut|shut|came|went|took|lost|held|met)\b)(?!\sby\b)/giu;

/** The time of the verb that stands nearest to the number. */
function tenseOf(words: string, at: number): -1 | 0 | 1 {
  const [before, behind] = [past, ahead].map((tense) =>
    Math.min(...[...words.matchAll(tense)].map(({ index }) => Math.abs(index - at))),
  );
  if (before === undefined || behind === undefined || before === behind) return 0;
  return before < behind ? -1 : 1;
}

/** "420 passengers |and crew|". */
const jointly =
  /\s(?:and|or)\s(?:\p{L}+\s)?(?:crew|staff|others|prisoners|soldiers|civilians|children|women|teachers|vehicles|buildings|shops)\b/u;
function beside(
  text: string,
  span: Span | null,
  digit: number,
  sentence: Span | undefined,
): Pick<ToldCount, 'quantity' | 'isNews' | 'sum'> {
  if (digit < 0) return { quantity: null, isNews: false, sum: null };
  const end = span?.end ?? digit;
  const from = sentence?.start ?? digit;
  return {
    quantity: quantityOf(
      text.slice(Math.max(from, digit - 90), digit),
      text.slice(digit, Math.min(end, digit + 90)),
    ),
    sum: sumOf(text.slice(Math.max(from, digit - 70), digit), text.slice(digit, Math.min(end, digit + 70))),
    isNews:
      grows.test(text.slice(digit, sentence?.end ?? end)) ||
      tellsChange(text.slice(Math.max(from, digit - 90), digit)) ||
      news.test(text.slice(Math.max(from, digit - 70), digit + 45).replace(/[.!?]\s.*$/su, '')),
  };
}

/** All but its own and those of dates. */
function numbersIn({ article, findings }: AnalysedArticle, span: Span, about: string): Set<number> {
  const own = numbersOf(about)[0];
  const dates = findings.dates.filter((date) => overlaps(span, date));
  const words = dates.reduce(
    (rest, date) => rest.replace(textOf(article.text, date), ' '),
    textOf(article.text, span),
  );
  return new Set(numbersOf(words).filter((number) => number !== own));
}

function numbersOf(words: string): number[] {
  return [...words.matchAll(/\d[\d.,]*\d|\d/g)].map(([number]) => Number(number.replaceAll(',', '')));
}

function positionAt({ source, finding }: FigureIn, digit: number): PositionFinding | null {
  const [sentence] = finding.evidence;
  const about = digit < 0 ? '' : finding.about;
  return (
    source.findings.positions.find(
      ({ evidence, text }) =>
        sentence && evidence.some((span) => overlaps(span, sentence)) && sharesNumber(text, about),
    ) ?? null
  );
}

function sharesNumber(position: string, about: string): boolean {
  const number = /\d[\d.,]*/.exec(about)?.[0].replace(/[.,]$/, '');
  return number !== undefined && position.includes(number);
}

function kindsIn({ about, unit = '' }: FigureFinding): Set<string> {
  const at = about.toLowerCase().indexOf(unit);
  const before = at < 0 ? '' : about.slice(0, at).replace(/^.*\d\S*|^\w+/, '');
  return new Set(stemsOf(before).filter((stem) => !scale.test(stem) && !common.test(stem)));
}
