import { patternParser } from '../candidate.ts';
import { partOfDay } from '../lexicon.ts';

/** "at dawn", "by dusk", "before sunrise"; not "Golden Dawn", "a new dawn". */
export const lightParser = patternParser(
  'day-part-light',
  /dawn|daybreak|sunrise|dusk|sunset|sundown|nightfall/,
  /(?<=\b(?:at|before|by|since|until|till|from|after|around|towards?|of|to)\s)(?:(dawn|daybreak|sunrise)|dusk|sunset|sundown|nightfall)(?![\w-])/g,
  (match) => ({ meaning: { kind: 'clock' }, part: match[1] ? 'MO' : 'EV' }),
);

/** "in the morning", "through the night", "during the early evening"; not "in the night sky", "the morning of May 2". */
export const bareDayPartParser = patternParser(
  'day-part-bare',
  /\bthe\s+(?:early\s+|late\s+)?(?:morning|afternoon|evening|night)\b/,
  /(?<=\b(?:during|through|throughout|into|over|in|later|earlier|spend|spends|spent|spending)\s(?:in\s)?)the\s+(?:early\s+|late\s+)?(morning|afternoon|evening|night)\b(?=\s*(?:[-–—.,;:)”"’'](?!\w)|$|and\b|but\b|when\b|as\b|after\b|to\b|by\b|on\b|with\b|while\b|in\b|at\b|outdoors\b|outside\b))/g,
  (match) => ({ meaning: { kind: 'clock' }, part: partOfDay(match[1] ?? '') }),
);
