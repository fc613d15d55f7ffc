import { patternParser } from '../candidate.ts';
import { monthNumber, seasonOf, shiftOf } from '../lexicon.ts';

const names = 'spring|summer|autumn|fall|winter';
const season = new RegExp(
  [
    `\\b(?<shift>last|this|next|this\\s+past|this\\s+coming)\\s+(?<shifted>${names})`,
    `\\b(?:the\\s+)?(?<dated>${names})(?:\\s+of|,)?\\s+(?<year>1\\d{3}|20\\d\\d)`,
    `\\b(?:the\\s+)?(?<stepped>${names})(?=\\s+(?:of\\s+)?(?:last|this|next|that|the\\s+\\w+)\\s+year\\b)`,
    `(?:(?<=\\b(?:in|by|until|till|during|through|over|from|since|for|before|after|early|late|mid)[\\s-])|(?<=\\bof\\s(?=the)))(?:the\\s+(?:coming\\s+)?)?(?<bare>spring|summer|autumn|winter|(?<=the\\s)fall)`,
  ]
    .map((form) => `(?:${form})`)
    .join('|')
    .replace(/^.*$/, '(?:$&)(?![\\w-])'),
  'gi',
);

/** "next spring", "last autumn", "the summer of 1987", "spring 2020", "by winter"; not "Spring Terrace", "a spring". */
export const seasonParser = patternParser(
  'season',
  /spring|summer|autumn|\bfall\b|winter/i,
  season,
  (match) => {
    const { shift, shifted, dated, year, stepped, bare } = match.groups ?? {};
    const word = shifted ?? dated ?? stepped ?? bare ?? '';
    // A capital is a name's ("Spring Terrace"), but for "Spring 2020".
    if (/^[A-Z][a-z]/.test(word) && !year) return null;
    const meaning = { kind: 'season', season: seasonOf(word) } as const;
    if (year) return { meaning: { ...meaning, year: Number(year) } };
    const by = shiftOf(shift);
    return { meaning: by ? { ...meaning, shift: by } : meaning };
  },
);

/** "the June quarter", "the March quarter of 2014": quarters named by their last month. */
export const monthQuarterParser = patternParser(
  'month-quarter',
  /\b(?:March|June|September|December)[\s-]quarter\b/,
  /\b(?:the\s+)?(March|June|September|December)[\s-]quarter\b(?:\s+(?:of\s+)?(20\d\d)\b)?/g,
  (match) => {
    const part = monthNumber(match[1] ?? '') / 3;
    return { meaning: { kind: 'fraction', of: 4, part, ...(match[2] ? { year: Number(match[2]) } : {}) } };
  },
);

const ordinals = ['first', 'second', 'third', 'fourth'];

/** "the third quarter", "the last quarter of 2016", "the first half of 2025", "Q3 2024". */
export const fractionParser = patternParser(
  'fraction',
  /quarter|\bhalf\b|\b(?:Q[1-4]|H[12])\b/i,
  /(?:\bthe\s+(?:fiscal\s+)?|(?<=\b(?:its|their|fiscal|company['’]s)\s)(?:fiscal\s+)?)(first|second|third|fourth|last|final|latter|1st|2nd|3rd|4th)\s(quarter|half)\b(?:\s+(?:of\s+)?(?:(?:the\s+year\s+)?(1\d{3}|20\d\d)\b|the\s+year\b)|(?=\s+(?:of\s+)?(?:last|this|next|that)\s+year\b)|(?!\s+(?:of|time)\b))|\b(?:(Q)([1-4])|(H)([12]))(?:\s+(?:of\s+)?(20\d\d))?\b|\b(?:fiscal\s+)?(first|second|third|fourth)-(quarter|half)(?![\w-])/gi,
  (match, sentence) => {
    const { 3: year, 4: quarter, 5: number, 7: half, 8: short } = match;
    const ordinal = match[1] ?? match[9];
    const noun = match[2] ?? match[10];
    const of = quarter || /quarter/i.test(noun ?? '') ? 4 : 2;
    const told = year ?? short;
    if (!told && match[1] && isGame(sentence, match.index)) return null;
    const part = Number(number ?? half ?? partOf(ordinal ?? '', of));
    return { meaning: { kind: 'fraction', of, part, ...(told ? { year: Number(told) } : {}) } };
  },
);

const game =
  /\b(?:touchdowns?|goals?|halftime|half-time|rebounds?|quarterback|yards?|penalty|scored|scorer|innings|goalkeeper|midfield|striker|header|lineup|teammates?|jumper|three-pointers?|field\s+goals?|free\s+throws?)\b/i;

/** "scored in the second half", "7:10 left in the third quarter": parts of a match. */
function isGame(sentence: string, at: number): boolean {
  return game.test(sentence.slice(Math.max(0, at - 200), at + 200));
}

function partOf(ordinal: string, of: 2 | 4): number {
  const word = ordinal.toLowerCase();
  if (word === 'last' || word === 'final' || word === 'latter') return of;
  return /^\d/.test(word) ? Number(word[0]) : ordinals.indexOf(word) + 1;
}
