import type { PartOfDay, Season, Shift, Unit } from './candidate.ts';

const monthNames = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
] as const;

const weekdayNames = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

/** 1 to 12 for "January", "Sept."; NaN for other words. */
export function monthNumber(word: string): number {
  const head = word.toLowerCase().replace('.', '').slice(0, 3);
  const index = monthNames.findIndex((name) => name.startsWith(head));
  return index < 0 ? Number.NaN : index + 1;
}

/** 1 (Monday) to 7 (Sunday) for "Monday", "Thurs."; NaN for other words. */
export function weekdayNumber(word: string): number {
  const head = word.toLowerCase().replace('.', '').slice(0, 3);
  const index = weekdayNames.findIndex((name) => name.startsWith(head));
  return index < 0 ? Number.NaN : index + 1;
}

export const monthPattern =
  'January|February|March|April|May|June|July|August|September|October|November|December|Sept\\.?|Jan\\.?|Feb\\.?|Mar\\.|Apr\\.?|Jun\\.|Jul\\.|Aug\\.?|Oct\\.?|Nov\\.?|Dec\\.?';

export const weekdayPattern = 'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday';

const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const smallWords = small.slice(1).join('|');

/** Digits, "twenty-one", "a", "a couple of", "several", "a dozen". */
export const countPattern = `\\d{1,3}(?:,\\d{3})*(?:\\.\\d{1,2})?(?:\\s(?:million|billion|thousand))?|(?:${tens.join('|')})(?:[- ](?:${smallWords}))?|${smallWords}|an?\\s+(?:few|couple(?:\\s+of)?|dozen|hundred|handful\\s+of|half|single|whole|full)|half\\s+an?|an?|several|many|a\\s+number\\s+of|numerous|(?:dozens|hundreds|thousands|millions)\\s+of`;

const powers: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9 };

/** The number that such words tell; null for an unknown one ("several"). */
export function countOf(words: string): number | null {
  const word = words.toLowerCase().replace(/\s+/g, ' ');
  const large = /^([\d.,]+) (thousand|million|billion)$/.exec(word);
  if (large) return Math.round(Number((large[1] ?? '').replaceAll(',', '')) * (powers[large[2] ?? ''] ?? 1));
  if (/^\d/.test(word)) return Number(word.replaceAll(',', ''));
  if (/^(?:an?|a (?:single|whole|full)|an? )$/.test(word)) return 1;
  if (/^(?:an? )?half$|^half an?$/.test(word)) return 0.5;
  if (/^(?:a )?couple(?: of)?$/.test(word)) return 2;
  if (/^(?:a )?dozen$/.test(word)) return 12;
  if (word === 'a hundred') return 100;
  const [head = '', tail] = word.split(/[- ]/);
  const ten = tens.indexOf(head);
  if (ten >= 0) return (ten + 2) * 10 + (tail ? Math.max(0, small.indexOf(tail)) : 0);
  const one = small.indexOf(head);
  return one > 0 ? one : null;
}

export const unitPattern =
  'seconds?|minutes?|hours?|days?|weekends?|weeks?|months?|quarters?|years?|decades?|centur(?:y|ies)';

const units: readonly Unit[] = [
  'second',
  'minute',
  'hour',
  'day',
  'weekend',
  'week',
  'month',
  'quarter',
  'year',
  'decade',
];

export function unitOf(word: string): Unit {
  const lower = word.toLowerCase();
  return units.find((unit) => lower.startsWith(unit) && lower.length - unit.length < 2) ?? 'century';
}

/** Half of these is told in the next smaller unit: "half an hour" is `PT30M`, "half a year" `P6M`. */
const halves: Readonly<Partial<Record<Unit, string>>> = {
  minute: 'PT30S',
  hour: 'PT30M',
  day: 'PT12H',
  year: 'P6M',
};

/** A length in TIMEX3: `P3D`, `PT90M`, `PXW` where the number is not told. */
export function durationValue(count: number | null, unit: Unit): string {
  const half = count === 0.5 ? halves[unit] : undefined;
  if (half) return half;
  const amount = count === null ? 'X' : String(count);
  switch (unit) {
    case 'second':
      return `PT${amount}S`;
    case 'minute':
      return `PT${amount}M`;
    case 'hour':
      return `PT${amount}H`;
    case 'day':
      return `P${amount}D`;
    case 'weekend':
      return `P${amount}WE`;
    case 'week':
      return `P${amount}W`;
    case 'month':
      return `P${amount}M`;
    case 'quarter':
      return `P${amount}Q`;
    case 'year':
      return `P${amount}Y`;
    case 'decade':
      return count === null ? 'PXDE' : `P${String(count * 10)}Y`;
    case 'century':
      return count === null ? 'PXCE' : `P${String(count * 100)}Y`;
  }
}

const precisions: Readonly<Record<Unit, 'year' | 'month' | 'week' | 'day' | 'time'>> = {
  second: 'time',
  minute: 'time',
  hour: 'time',
  day: 'day',
  weekend: 'week',
  week: 'week',
  month: 'month',
  quarter: 'month',
  year: 'year',
  decade: 'year',
  century: 'year',
};

export function precisionOf(unit: Unit): 'year' | 'month' | 'week' | 'day' | 'time' {
  return precisions[unit];
}

export function partOfDay(word: string): PartOfDay {
  switch (word.toLowerCase()) {
    case 'morning':
      return 'MO';
    case 'midday':
      return 'MI';
    case 'afternoon':
      return 'AF';
    case 'evening':
      return 'EV';
    default:
      return 'NI';
  }
}

export function seasonOf(word: string): Season {
  switch (word.toLowerCase()) {
    case 'spring':
      return 'SP';
    case 'summer':
      return 'SU';
    case 'winter':
      return 'WI';
    default:
      return 'FA';
  }
}

/** "last", "past" and "previous" look back, "next" and "coming" forward. */
export function shiftOf(word: string | undefined): Exclude<Shift, 'over'> | undefined {
  if (!word) return undefined;
  if (/last|past|previous/i.test(word)) return 'last';
  if (/next|coming|following/i.test(word)) return 'next';
  return 'this';
}

/** A street's or a newspaper's name goes on after the date word ("March Street", "Sunday Times"). */
export const nameGoesOn =
  /^[\s-]*(?:Street|St\b|Road|Rd\b|Avenue|Ave\b|Lane|Way|Drive|Square|Boulevard|Place|Terrace|Court|Crescent|Times|Telegraph|Mail|Mirror|Express|Post|Herald|Star|Sun|People|Independent|Tribune|World|Business Post|Review|Night (?:Live|Football)|Prayer|Group|Foundation|School|Service)/;
