import { patternParser } from '../candidate.ts';

const months: Readonly<Record<string, number>> = { last: -1, this: 0, the: 0, next: 1 };

/** "on the 24th", "the 3rd of next month", "on the 17th and 18th"; not "the 5th floor", "the 19th century". */
export const ordinalDayParser = patternParser(
  'day-of-month',
  /\bthe\s+\d{1,2}(?:st|nd|rd|th)\b/,
  /(?:(?<=\b(?:on|by|until|till|for|from|before|after|since)\s)the\s+(\d{1,2})(?:st|nd|rd|th)|\bthe\s+(\d{1,2})(?:st|nd|rd|th)(?=\s+of\s+(?:last|this|next|the)\s+month)|(?<=\bon\s+the\s+\d{1,2}(?:st|nd|rd|th)\s+(?:and|or)\s+)(?:the\s+)?(\d{1,2})(?:st|nd|rd|th))(?:\s+of\s+(last|this|next|the)\s+month\b|(?=\s*(?:[.,;:)]|$|and\b|or\b|in\b|at\b|to\b|with\b|when\b|but\b|for\b)))/g,
  (match) => {
    const day = Number(match[1] ?? match[2] ?? match[3]);
    const month = match[4] ? months[match[4]] : undefined;
    if (day < 1 || day > 31) return null;
    return { meaning: { kind: 'dayOfMonth', day, ...(month === undefined ? {} : { months: month }) } };
  },
);
