import { patternParser, type Reading } from '../candidate.ts';
import { partOfDay } from '../lexicon.ts';

/** "today", "yesterday", "the day after tomorrow". */
export const dayParser = patternParser(
  'deictic-day',
  /today|tomorrow|yesterday/i,
  /\b(?:(the\s+day\s+(?:before|after)\s+))?(today|tomorrow|yesterday)\b(?!-)/gi,
  (match) => {
    const [word, shift] = [(match[2] ?? '').toLowerCase(), match[1]?.toLowerCase()];
    if (shift) {
      if (word === 'today' || shift.includes('before') !== (word === 'yesterday')) return null;
      return { meaning: { kind: 'offset', days: word === 'yesterday' ? -2 : 2 } };
    }
    return { meaning: { kind: 'offset', days: offsets[word] ?? 0 } };
  },
);

const offsets: Readonly<Record<string, number>> = { today: 0, tomorrow: 1, yesterday: -1 };

/** "this morning", "tonight", "last night", "tomorrow" keeps its part of day by a refiner. */
export const partParser = patternParser(
  'deictic-part',
  /tonight|(?:this|last)\s+(?:morning|afternoon|evening|night)|overnight/i,
  /\b(?:tonight|(this|last)\s+(morning|afternoon|evening|night))\b(?!-)/gi,
  (match): Reading => {
    const [shift, word] = [match[1]?.toLowerCase(), match[2] ?? 'night'];
    return { meaning: { kind: 'offset', days: shift === 'last' ? -1 : 0 }, part: partOfDay(word) };
  },
);

/** "now", "currently", "recently", "the future": references without a place on the calendar. */
export const referenceParser = patternParser(
  'reference',
  /\bnow\b|current|recent|\blately\b|\bfuture\b|\bpast\b|at present|nowadays|at the moment|these days/i,
  /\b(?:(now|right\s+now|currently|at\s+present|nowadays|at\s+the\s+moment|these\s+days)|(recently|(?<!-)lately|(?<=\bin\s)the\s+(?:recent\s+)?past)|((?:(?<=\bin\s)|(?<=\bfor\s))the\s+(?:near\s+|foreseeable\s+)?future))\b(?!-)/gi,
  (match, sentence) => {
    // "now that", "by now-retired" and names ("Apocalypse Now") tell no time.
    const behind = sentence.slice(match.index + match[0].length, match.index + match[0].length + 8);
    if (/^now$/i.test(match[0]) && /^\s+that\b/.test(behind)) return null;
    if (
      match.index > 0 &&
      /^\p{Lu}\p{Ll}/u.test(match[0]) &&
      /[\p{L},]\s$/u.test(sentence.slice(0, match.index))
    )
      return null;
    const future = match[3] ? 'FUTURE_REF' : 'PAST_REF';
    return {
      meaning: {
        kind: 'fixed',
        type: 'DATE',
        value: match[1] ? 'PRESENT_REF' : future,
        precision: 'day',
        stated: false,
      },
    };
  },
);

/** "that day", "the next day", "the night before", "that afternoon", "the following morning", "the day after". */
export const followingParser = patternParser(
  'following-day',
  /\b(?:that|same|next|following|previous)\s+(?:same\s+)?(?:day|morning|afternoon|evening|night)|(?:day|night|evening|morning|afternoon)\s+(?:before|after|earlier|later)/i,
  /\b(?:(?:that|the)\s+same|that|(?:the\s+)?(next|following|previous)|the\s+very\s+(?:next|same))\s+(day|morning|afternoon|evening|night)\b(?!-)|\bthe\s+(day|morning|afternoon|evening|night)\s+(before|after)\b(?!\s+(?:yesterday|tomorrow|the|a|an|his|her|its|their|last|it|he|she|they|we|[a-z]+ing)\b)/gi,
  (match) => {
    const { 1: shift, 2: word, 3: noun, 4: side } = match;
    const name = (word ?? noun ?? 'day').toLowerCase();
    const part = name === 'day' ? {} : { part: partOfDay(name) };
    return { meaning: { kind: 'unit', unit: 'day', by: focusShift(shift, side), from: 'focus' }, ...part };
  },
);

function focusShift(shift: string | undefined, side: string | undefined): number {
  if (side) return /before/i.test(side) ? -1 : 1;
  if (!shift) return 0;
  return /previous/i.test(shift) ? -1 : 1;
}
