import type { Document, Sentence } from '../document/document.ts';
import type { Candidate, DateParser } from './candidate.ts';
import {
  bareHourParser,
  hourOfDayParser,
  meridiemParser,
  namedClockParser,
  rangeHourParser,
  wholeDayClockParser,
} from './parsers/clocks.ts';
import { fractionLengthParser, halfLengthParser, twoUnitLengthParser } from './parsers/compound-lengths.ts';
import { bareDayPartParser, lightParser } from './parsers/day-parts.ts';
import { dayParser, followingParser, partParser, referenceParser } from './parsers/deictics.ts';
import { fortnightParser } from './parsers/fortnights.ts';
import { holidayParser } from './parsers/holidays.ts';
import {
  anotherLengthParser,
  bareLengthParser,
  distanceParser,
  lengthParser,
  longParser,
  placedLengthParser,
  withinParser,
} from './parsers/lengths.ts';
import { monthParser, monthYearParser, thatMonthParser } from './parsers/months.ts';
import { nthWeekdayParser, weeksFromWeekdayParser } from './parsers/nth-weekday.ts';
import { ordinalDayParser } from './parsers/ordinals.ts';
import {
  followingPeriodParser,
  inTheDayParser,
  lengthAroundParser,
  overNextPeriodParser,
  periodParser,
  runningPeriodParser,
  yearAgoParser,
} from './parsers/periods.ts';
import { fractionParser, monthQuarterParser, seasonParser } from './parsers/seasons.ts';
import { adverbSetParser, everyParser, rateParser, weekendSetParser, yearlyParser } from './parsers/sets.ts';
import {
  relativeWeekdayParser,
  weekdayParser,
  weekdaySetParser,
  weekThenWeekdayParser,
} from './parsers/weekdays.ts';
import { writtenDayParser } from './parsers/written-day.ts';
import { decadeParser, eraParser, yearParser, yearRangeParser } from './parsers/years.ts';
import { inTitle } from './programme-titles.ts';
import { refiners } from './refine.ts';
import { shareYears } from './refine-ranges.ts';
import { spellingOf } from './spelling.ts';

/** In the order in which they win where two find the same words. */
const parsers: readonly DateParser[] = [
  writtenDayParser,
  ordinalDayParser,
  nthWeekdayParser,
  weeksFromWeekdayParser,
  weekdaySetParser,
  weekThenWeekdayParser,
  relativeWeekdayParser,
  weekdayParser,
  monthYearParser,
  monthParser,
  thatMonthParser,
  holidayParser,
  yearlyParser,
  everyParser,
  rateParser,
  weekendSetParser,
  adverbSetParser,
  partParser,
  dayParser,
  followingParser,
  inTheDayParser,
  yearAgoParser,
  lightParser,
  bareDayPartParser,
  fortnightParser,
  distanceParser,
  withinParser,
  lengthAroundParser,
  runningPeriodParser,
  periodParser,
  overNextPeriodParser,
  followingPeriodParser,
  seasonParser,
  monthQuarterParser,
  fractionParser,
  meridiemParser,
  wholeDayClockParser,
  namedClockParser,
  bareHourParser,
  hourOfDayParser,
  rangeHourParser,
  fractionLengthParser,
  halfLengthParser,
  twoUnitLengthParser,
  longParser,
  lengthParser,
  anotherLengthParser,
  bareLengthParser,
  placedLengthParser,
  eraParser,
  decadeParser,
  yearRangeParser,
  yearParser,
  referenceParser,
];

/** Sentences without any of these tell no time; most sentences of an article end here. */
const timely =
  /\b(?:mon|tues|wed|thu|fri|satur|sun|jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec|to(?:day|morrow|night)|now|current|recent|future|past|night|even|morning|afternoon|noon|mid|dawn|dusk|sun(?:rise|set|down)|moment|fortnight|lately|o['’]clock|epiph|easter|christ|thank|hallow|whit|pente|mardi|cinco|hogman|day|week|month|year|quarter|ha(?:lf)|hour|minute|second|decade|centur|spring|summer|autumn|fall|winter|daily|annual|every|each|once|twice|per|nowadays|the(?:se| early| late) )|\d(?:[:.]\d\d|\s?[ap]\.?m)|\d{4}|\bthe \d|\b(?:B\.?C|A\.?D)\b|\d0['’]?s|yesterday|\bQ[1-4]\b|-(?:second|minute|hour|day|week|month|year)/i;

/** Longer sentences (tables, lists, hostile input) are read in pieces, so that time stays linear. */
const longest = 1200;

/** What one sentence may tell of time, not yet valued; offsets count in the article's text. */
export function candidatesIn(document: Document, sentence: Sentence): readonly Candidate[] {
  const found: Candidate[] = [];
  for (let start = sentence.start; start < sentence.end; ) {
    const end = pieceEnd(document.text, start, sentence.end);
    const words = document.text.slice(start, end);
    if (timely.test(words)) found.push(...readPiece(spellingOf(words), start));
    start = end;
  }
  return found.filter((candidate) => !inTitle(document, candidate));
}

function pieceEnd(text: string, start: number, end: number): number {
  if (end - start <= longest) return end;
  const blank = text.lastIndexOf(' ', start + longest);
  return blank > start ? blank : start + longest;
}

function readPiece(words: string, offset: number): readonly Candidate[] {
  let candidates: readonly Candidate[] = parsers.flatMap((parser) =>
    parser.parse(words).map((found) => ({ ...found, rule: parser.name })),
  );
  if (candidates.length === 0) return candidates;
  for (const refine of [...refiners, shareYears]) candidates = refine(candidates, words);
  return candidates.map((candidate) => ({
    ...candidate,
    start: candidate.start + offset,
    end: candidate.end + offset,
  }));
}
