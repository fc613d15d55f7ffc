import { findNumerals, type Numeral } from '../../analysis/figures/numerals.ts';
import type { Difference } from '../../model/briefing.ts';
import { overlaps, type Span } from '../../model/span.ts';
import type { AnalysedArticle } from '../../ports.ts';
import { oncePerArticle } from '../read-once.ts';
import type { ScopedArticle } from '../scope.ts';
import { inNote } from '../withdrawals.ts';
import { stemsOf } from '../words.ts';
import { factBetween } from './fact-between.ts';
import { numbersInWords } from './number-in-words.ts';
import { areRivalNumbers } from './rival-numbers.ts';
import { sentenceOf } from './sentence-of.ts';
import { versionOf } from './version-of.ts';

const qualifier =
  '(?:about|around|some|roughly|nearly|almost|just|only|at least|more than|over|under|up to|close to|[“"‘]|\\s)*';
const tally =
  '(?:it|that|(?:the|its|their|that) (?:\\p{L}+ )?(?:number|figure|total|toll|count|turnout|attendance|crowd|sum|tally|losses|strength|size))';
/** "The union puts the turnout at 702", "The other put the final rate at 8%", "Police put the number at 4,000". */
const puts = new RegExp(
  `(?:^|[.;]["”’]?\\s|\\n|\\b(?:but|while|and|whereas)\\s)((?:\\p{L}[\\p{L}.’'-]*\\s){1,6}?)(?:has |have |had )?puts?\\s((?:the|its|their|that)\\s(?:[\\p{L}’'-]+\\s){1,5}|(?:it|that|them)\\s)at\\s${qualifier}(?=[$€£\\d]|US\\$)`,
  'gu',
);
/** "the company said the number was 600", "the ministry says it was about 40". */
const says = new RegExp(
  `\\b(?:said|says|insisted|insists|maintained|maintains|claimed|claims)\\s(?:that\\s)?(${tally})\\s(?:was|is|were|stood at|had been|should be)\\s${qualifier}(?=[$€£\\d]|US\\$)`,
  'giu',
);
const bareCount = `(?:spoken of|spoke of|speaks of|talked of|talks of|counted|counts|claimed|claims|estimated|estimates|reported|reports|said|says|gave|cited)\\s${qualifier}(?=\\d[\\d.,]*(?:\\s(?:million|billion|thousand))?(?:[.;]["”’]?(?:\\s|$)|,\\s))`;
/** Without this `speaksOf` cannot match: cheap, as it begins with a word. */
const hasBareCount = new RegExp(`\\b${bareCount}`, 'u');
/**
 * "The union had spoken of 900.", "Organisers claimed about 6,000.", "The guild says 900.": who counts otherwise, with
 * nothing but the number.
 */
const speaksOf = new RegExp(
  `(?:^|[.;,]["”’]?\\s|\\n|\\b(?:but|while|and|whereas)\\s)((?:\\p{L}[\\p{L}’'-]*\\s){1,6}?)(?:has |have |had )?${bareCount}`,
  'gu',
);
/** "denied the leaked figure of 200 closures. He said …" */
const denied =
  /\b(?:denied|denies|disputed|disputes|rejected|rejects|dismissed|dismisses)\s(?:the|that|a|an)\s(?:[\p{L}’'-]+\s){0,3}?(?:figures?|number|estimate|toll|total|count|claim|tally)\sof\s(?=[$€£\d])/giu;
const counted = new RegExp(`^${tally}$`, 'iu');
const another = /^(?:the )?(?:other|others|another|second)\b/i;

/** How far back the number stands that another one is set against, in characters. */
const reach = 320;

/** Two numbers for one thing that an article sets beside one another, each with who gives it. */
export function numbersBeside(scope: readonly ScopedArticle[]): Difference[] {
  return scope
    .filter(({ inWindow }) => inWindow)
    .flatMap((source) => pairsBeside(source).flatMap(([a, b]) => differenceOf(source, a, b)));
}

type Pair = readonly [Told, Told];

const pairsBeside = oncePerArticle((source): readonly Pair[] =>
  [...rivals(source), ...deniedNumbers(source)].filter(
    (pair) => !pair.some(({ sentence }) => inNote(source, sentence)),
  ),
);

/** Less than this may be an hour, where nothing says what is counted. */
const fewest = 13;

interface Rival {
  readonly match: RegExpExecArray;
  readonly who: string;
  readonly what: string;
  /** The smallest number that counts. */
  readonly least?: number;
}

/** Without any of these no pattern can match. */
const hint =
  /\bputs?\b|\b(?:was|is|were|be|been|of|says?|said|(?:claim|estimat|report|count)\p{Ll}{1,3}|gave|cited)\s(?:\S+\s){0,3}[$€£\d]/u;

function rivals(source: AnalysedArticle): Pair[] {
  const { text } = source.article;
  if (!hint.test(text)) return [];
  const found: readonly Rival[] = [
    ...[...text.matchAll(puts)].map((match) => ({ match, who: match[1] ?? '', what: match[2] ?? '' })),
    ...[...text.matchAll(says)].map((match) => ({ match, who: '', what: match[1] ?? '' })),
    ...(hasBareCount.test(text) ? [...text.matchAll(speaksOf)] : []).map((match) => ({
      match,
      who: match[1] ?? '',
      what: 'it',
      least: fewest,
    })),
  ];
  return found.flatMap(({ match, who, what, least = 0 }) => {
    const at = match.index + match[0].length;
    const [number] = findNumerals(text.slice(at, at + 40));
    if (!number || number.start > 1 || number.value < least) return [];
    const second = { ...number, start: at + number.start, end: at + number.end };
    const sentence = sentenceOf(text, second);
    const first =
      sentence && numberBefore(source, second, sentence, (words) => isSameMatter(who, what, words));
    return first && sentence ? [[first, { number: second, sentence }] as const] : [];
  });
}

/** What is counted is told by "it" or "the turnout", by who else tells it, or by a word that both sentences have. */
function isSameMatter(who: string, what: string, words: string): boolean {
  if (counted.test(what.trim()) || another.test(who)) return true;
  const known = new Set(stemsOf(words));
  return stemsOf(what).some((stem) => known.has(stem));
}

interface Told {
  readonly number: Numeral;
  readonly sentence: Span;
}

/** The nearest number of the same kind in the sentence before, or before a "but" in the same one; no day of a month. */
function numberBefore(
  { article: { text }, findings }: AnalysedArticle,
  second: Numeral,
  own: Span,
  isIt: (words: string) => boolean,
): Told | null {
  const from = Math.max(0, second.start - reach);
  const numbers = findNumerals(text.slice(from, second.start)).map((number) => ({
    ...number,
    start: from + number.start,
    end: from + number.end,
  }));
  const near = numbers.filter(
    (number) => areRivalNumbers(number, second) && !findings.dates.some((date) => overlaps(date, number)),
  );
  const told = near.flatMap((number) => {
    const sentence = sentenceOf(text, number);
    return sentence && isIt(text.slice(sentence.start, sentence.end)) && stands(text, sentence, own)
      ? [{ number, sentence }]
      : [];
  });
  const [best] = told.toSorted((a, b) => farFrom(a.number, second) - farFrom(b.number, second));
  return best ?? null;
}

/** In the sentence right before, or in the same one. */
function stands(text: string, sentence: Span, own: Span): boolean {
  if (sentence.start === own.start) return true;
  return sentence.end <= own.start && /^\s*$/.test(text.slice(sentence.end, own.start));
}

function farFrom({ value: a }: Numeral, { value: b }: Numeral): number {
  return Math.abs(Math.log(a / b));
}

function deniedNumbers({ article: { text } }: AnalysedArticle): Pair[] {
  return [...text.matchAll(denied)].flatMap((match) => {
    const at = match.index + match[0].length;
    const [number] = findNumerals(text.slice(at, at + 40));
    if (!number || number.start > 1) return [];
    const first = { ...number, start: at + number.start, end: at + number.end };
    const sentence = sentenceOf(text, first);
    if (!sentence) return [];
    const next = sentenceOf(text, { start: sentence.end + 2, end: sentence.end + 3 });
    const rival = next && firstRival(text, first, next);
    return rival ? [[{ number: first, sentence }, rival] as const] : [];
  });
}

/** "He said the plan affected around 100 offices." */
function firstRival(text: string, first: Numeral, sentence: Span): Told | null {
  const words = text.slice(sentence.start, sentence.end);
  if (
    !/^(?:["“‘]?(?:he|she|it|they|the)\b)/i.test(words) ||
    !/\b(?:said|says|put|insisted|gave)\b/.test(words)
  )
    return null;
  const [number] = findNumerals(words);
  if (!number) return null;
  const second = { ...number, start: sentence.start + number.start, end: sentence.start + number.end };
  return areRivalNumbers(first, { ...second, unit: first.unit }) ? { number: second, sentence } : null;
}

function differenceOf(source: ScopedArticle, a: Told, b: Told): Difference {
  const versions = [a, b].map(({ sentence }) => versionOf({ source, sentence }));
  const numbers = numbersInWords(a.number.value, b.number.value, a.number.unit ?? undefined);
  return factBetween('number', `Number: ${numbers}`, versions);
}
