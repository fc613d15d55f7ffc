import { patternParser } from '../candidate.ts';
import { seasonOf, shiftOf } from '../lexicon.ts';

/** "next spring", "last autumn", "the summer of 1996", "spring 2020", "by winter"; not "Spring Avenue", "a spring". */
export const seasonParser = patternParser(
  'season',
  /spring|summer|autumn|\bfall\b|winter/i,
  /\b(?:(last|this|next|this\s+past|this\s+coming)\s+(spring|summer|autumn|fall|winter)|(the\s+)?(spring|summer|autumn|fall|winter)(?:\s+of|,)?\s+(?:(1\d{3}|20\d\d)|(last|this|next)\s+year)|(?:(?<=\b(?:in|by|until|till|during|through|over|from|since|for|before|after|early|late|mid)[\s-])|(?<=\bof\s(?=the)))((?:the\s+(?:coming\s+)?)?)(spring|summer|autumn|winter|(?<=the\s)fall))(?![\w-])/gi,
  (match, sentence) => {
    const { 1: shift, 2: shifted, 4: dated, 5: year, 6: relative, 8: bare } = match;
    const word = shifted ?? dated ?? bare ?? '';
    const capital = /^[A-Z][a-z]/.test(word) && !year;
    if (capital || (/^fall$/i.test(word) && !shift && !year && !/the\s+fall$/i.test(match[0]))) return null;
    if (
      /^\s+of\s+\p{L}|^\s+(?:in\s+the\s+)?(?:from|to)\b/u.test(
        sentence.slice(match.index + match[0].length),
      ) &&
      word === 'fall'
    )
      return null;
    const season = seasonOf(word);
    if (year) return { meaning: { kind: 'season', season, year: Number(year) } };
    const by = shiftOf(shift ?? relative);
    return { meaning: { kind: 'season', season, ...(by ? { shift: by } : {}) } };
  },
);

const ordinals = ['first', 'second', 'third', 'fourth'];

/** "the third quarter", "the last quarter of 2018", "the first half of 2025", "Q3 2024". */
export const fractionParser = patternParser(
  'fraction',
  /quarter|\bhalf\b|\b(?:Q[1-4]|H[12])\b/i,
  /\bthe\s+(first|second|third|fourth|last|final|latter|1st|2nd|3rd|4th)[\s-](quarter|half)\b(?:\s+(?:of\s+)?(?:(?:the\s+year\s+)?(1\d{3}|20\d\d)\b|(last|this|next)\s+year\b|the\s+year\b)|(?!\s+(?:of|time)\b))|\b(?:(Q)([1-4])|(H)([12]))(?:\s+(?:of\s+)?(20\d\d))?\b|\b(first|second|third|fourth)-(quarter|half)(?![\w-])/gi,
  (match) => {
    const { 3: year, 5: quarter, 6: number, 8: half, 9: short } = match;
    const ordinal = match[1] ?? match[10];
    const noun = match[2] ?? match[11];
    const of = quarter || /quarter/i.test(noun ?? '') ? 4 : 2;
    const told = year ?? short;
    const part = Number(number ?? half ?? partOf(ordinal ?? '', of));
    return { meaning: { kind: 'fraction', of, part, ...(told ? { year: Number(told) } : {}) } };
  },
);

function partOf(ordinal: string, of: 2 | 4): number {
  const word = ordinal.toLowerCase();
  if (word === 'last' || word === 'final' || word === 'latter') return of;
  return /^\d/.test(word) ? Number(word[0]) : ordinals.indexOf(word) + 1;
}
