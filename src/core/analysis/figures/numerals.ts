import type { Span } from '../../model/span.ts';
import { countOf } from '../dates/lexicon.ts';
import { currencyOf, currencyWords, isAmbiguous } from './currencies.ts';

/** A number as written, with what it measures where that stands in its own words. */
export interface Numeral extends Span {
  readonly value: number;
  /** Currency, `%` or `percentage points`, `share` for "two-thirds of"; null for a plain number, which counts what follows. */
  readonly unit: string | null;
  /** Written in letters: counts only what seldom stands beside small talk ("two sides" is no figure). */
  readonly inWords: boolean;
}

const scales: Readonly<Record<string, number>> = {
  hundred: 1e2,
  thousand: 1e3,
  k: 1e3,
  million: 1e6,
  mn: 1e6,
  m: 1e6,
  billion: 1e9,
  bn: 1e9,
  b: 1e9,
  trillion: 1e12,
  tn: 1e12,
};
const signs: Readonly<Record<string, string>> = {
  $: 'US dollar',
  US$: 'US dollar',
  A$: 'Australian dollar',
  AU$: 'Australian dollar',
  C$: 'Canadian dollar',
  CA$: 'Canadian dollar',
  NZ$: 'New Zealand dollar',
  HK$: 'Hong Kong dollar',
  S$: 'Singapore dollar',
  R$: 'Brazilian real',
  '€': 'euro',
  '£': 'pound sterling',
  '¥': 'yen',
  '₹': 'rupee',
  '₽': 'rouble',
  '₩': 'won',
  '₦': 'naira',
  '₱': 'peso',
  '₪': 'shekel',
  '₴': 'hryvnia',
  '฿': 'baht',
  R: 'rand',
  RM: 'ringgit',
  KSH: 'shilling',
  SH: 'shilling',
  RS: 'rupee',
  CHF: 'franc',
  CFA: 'CFA franc',
};
const parts: Readonly<Record<string, number>> = {
  third: 3,
  thirds: 3,
  quarter: 4,
  quarters: 4,
  fifth: 5,
  fifths: 5,
};

const scale = '(?:million|billion|trillion|thousand|hundred|bn|mn|tn|[mbk](?![\\p{L}\\d]))';
const digits = new RegExp(
  // Not within a word, a date, a time, a score, a telephone number: "G20", "12/05", "7:45", "3-2".
  `(?<![\\p{L}\\p{N}_.,:/#-])(US\\$|AU?\\$|CA?\\$|NZ\\$|HK\\$|S\\$|R\\$|[$€£¥₹₽₩₦₱₪₴฿]|(?:RM?|KSh|Sh|Rs\\.?|CHF|CFA)(?=\\s?\\d))?\\s?(\\d{1,15}(?:,\\d{3}){0,5}(?:\\.\\d{1,4})?)(?:[\\s-]?(${scale}))?(?:[\\s-]?(%|percent\\b|per cent\\b|percentage points?\\b|${currencyWords}(?![\\p{L}])))?(?![\\d:/]|,\\d|\\.\\d)`,
  'giu',
);
const spelled =
  /(?<![\p{L}\p{N}-])(?:(half|one-third|two-thirds|three-quarters|(?:one|a|two|three|four)[ -](?:thirds?|quarters?|fifths?))(?=\s+of\s)|((?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-(?:one|two|three|four|five|six|seven|eight|nine))?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|one (?=hundred|thousand|million|billion))(?:[\s-](dozen|hundred|thousand|million|billion))?)(?![\p{L}\p{N}]|-(?!(?:year|month|week|day|hour|minute|mile|kilomet|km|hectare|acre|bed|megawatt)))/giu;

/** Every number of a text that may measure or count something, in order of start. */
export function findNumerals(text: string): Numeral[] {
  const found: Numeral[] = [];
  for (const match of text.matchAll(digits)) {
    const numeral = fromDigits(match);
    if (numeral) found.push(numeral);
  }
  for (const match of text.matchAll(spelled)) {
    const numeral = fromWords(match);
    if (numeral) found.push(numeral);
  }
  return found.sort((a, b) => a.start - b.start);
}

function fromDigits(match: RegExpExecArray): Numeral | null {
  const [whole, sign, number = '', size, measure] = match;
  const lead = whole.length - whole.trimStart().length;
  const plain = Number(number.replaceAll(',', ''));
  if (!Number.isFinite(plain)) return null;
  const value = rounded(plain * (size ? (scales[size.toLowerCase()] ?? 1) : 1));
  // "r 5", "40 won seats"
  if (sign && /^\p{Ll}/u.test(sign)) return null;
  if (measure !== undefined && !size && isAmbiguous(measure))
    return {
      start: match.index + lead,
      end: match.index + whole.length - measure.length,
      value,
      unit: null,
      inWords: false,
    };
  const unit = sign ? (signs[sign.toUpperCase().replace('.', '')] ?? null) : unitOf(measure);
  const year = !sign && !size && !measure && /^(?:1[5-9]|20)\d\d$/.test(number);
  if (year) return null;
  const span = { start: match.index + lead, end: match.index + whole.length };
  return { ...span, value, unit, inWords: false };
}

function unitOf(measure: string | undefined): string | null {
  if (measure === undefined) return null;
  if (/^percentage/i.test(measure)) return 'percentage points';
  if (/^(?:%|per)/i.test(measure)) return '%';
  return currencyOf(measure) ?? null;
}

function fromWords(match: RegExpExecArray): Numeral | null {
  const [whole, part, word, size] = match;
  const span = { start: match.index, end: match.index + whole.trimEnd().length };
  if (part) return { ...span, value: shareOf(part.toLowerCase()), unit: 'share', inWords: true };
  if (!word) return null;
  const times = size === 'dozen' ? 12 : (scales[size?.toLowerCase() ?? ''] ?? 1);
  return { ...span, value: (countOf(word.trim()) ?? 0) * times, unit: null, inWords: true };
}

function shareOf(part: string): number {
  if (part === 'half') return 0.5;
  const [count = '', piece = ''] = part.split(/[ -]/);
  const over = countOf(count) ?? 0;
  return Math.round((over / (parts[piece] ?? 1)) * 1e4) / 1e4;
}

function rounded(value: number): number {
  return Number(value.toPrecision(12));
}
