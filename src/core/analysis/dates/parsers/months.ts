import { patternParser, type Shift } from '../candidate.ts';
import { monthNumber, monthPattern, nameGoesOn, shiftOf } from '../lexicon.ts';

const hint = /Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec/;

/** "December 2018", "Sept. 2020", "September of 1793", "April, 1920". */
export const monthYearParser = patternParser(
  'month-year',
  hint,
  new RegExp(`\\b(${monthPattern})(?:,?\\s+(?:of\\s+)?)(1\\d{3}|20\\d\\d)\\b(?![,.]\\d)`, 'g'),
  (match, sentence) => {
    if (/\d(?:st|nd|rd|th)?\s+(?:of\s+)?$/.test(sentence.slice(Math.max(0, match.index - 8), match.index)))
      return null;
    return { meaning: { kind: 'month', month: monthNumber(match[1] ?? ''), year: Number(match[2]) } };
  },
);

const surely = /^(?:January|February|September|October|November|December|July|Sept|Nov|Oct|Dec|Feb|Jan|Aug)/;
const timely =
  /(?:\b(?:in|since|by|until|till|from|to|of|through|throughout|during|for|before|after|between|and|or|around|about|early|late|mid|last|next|this|past|each|every|end|start|beginning|than|as)|[-–(])\s*$/i;
/** "the May summit", "a March vote" */
const happening =
  /^\s+(?:summit|talks|meetings?|sessions?|rounds?|elections?|vote|deadline|conference|deal|agreement|accord|referendum|ceasefire|truce|report|war|attacks?|visit|hearing|budget|figures)\b/;
const person =
  /(?:\b(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Prof|President|Minister|Secretary|Dame|Sir|Lord|Lady|Judge|Theresa)\.?|\p{Lu}\p{Ll}+['’]s)\s+$/u;

const figures =
  /^['’]?s?\s+(?:[a-z-]+\s+)?(?:reports?|data|figures|surveys?|polls?|readings?|numbers|performance|sales|earnings|index|payrolls|inflation|exports|imports|statistics)\b/;

/** The figures of a month are told when it is over; "oil for May delivery" is bought before it is delivered. */
function shiftOfNoun(before: string, behind: string): Shift | undefined {
  const inMonth = /\b(?:in|by|until|till|from|since|for|through|during)\s+$/i.test(before);
  if (figures.test(behind) && !inMonth) return 'over';
  return /^\s+(?:delivery|settlement|contracts?|futures)\b/.test(behind) ? 'coming' : undefined;
}

/** "in December", "last April", "January's talks"; not "May Tolliver", "November Lane", "may", "march". */
export const monthParser = patternParser(
  'month',
  hint,
  new RegExp(
    `\\b(?:([Ll]ast|[Tt]his|[Nn]ext|past|[Tt]his\\s+past|[Tt]his\\s+coming)\\s+)?(${monthPattern})(?![\\w-]*\\d|\\w|[’'](?![s’'])|-(?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))|\\s+\\d{1,2}(?:st|nd|rd|th)?\\b)`,
    'g',
  ),
  (match, sentence) => {
    const name = match[2] ?? '';
    const end = match.index + match[0].length;
    const before = sentence.slice(Math.max(0, match.index - 20), match.index);
    const shift = shiftOf(match[1]) ?? shiftOfNoun(before, sentence.slice(end, end + 40));
    const behind = sentence.slice(end, end + 24);
    const meant =
      shift !== undefined ||
      timely.test(before) ||
      happening.test(behind) ||
      (name !== 'May' && /^['’]s\s+[a-z]/.test(behind)) ||
      (match.index === 0 &&
        /^(?:March|August)$/.test(name) &&
        /^\s+(?:was|is|will|has|had|may|could|saw|brought)\b/.test(behind));
    if (nameGoesOn.test(behind) || person.test(before)) return null;
    if (/\b(?:\d|[A-Z]\.)\s*$/.test(before) && !/\d{4}\s*$/.test(before)) return null;
    if (!meant && (!surely.test(name) || /^\s+\p{Lu}/u.test(behind))) return null;
    if (
      /^(?:to|and|or|of|for|after|as|than|about|before)$/i.test(before.trim().split(/\s/).at(-1) ?? '') &&
      isName(name, behind)
    )
      return null;
    const to = name.endsWith('.') && !behind.trim() ? end - 1 : end;
    return { meaning: { kind: 'month', month: monthNumber(name), ...(shift ? { shift } : {}) }, to };
  },
);

/** "to April Oduya": a given name with a surname behind it. */
function isName(month: string, behind: string): boolean {
  return /^(?:April|May|June|August)$/.test(month) && /^\s+\p{Lu}\p{Ll}/u.test(behind);
}

/** "that February", "that same October": of the year told last; not "said that March was cold". */
export const thatMonthParser = patternParser(
  'that-month',
  /\b[Tt]hat\s+(?:same\s+)?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/,
  new RegExp(
    `\\b[Tt]hat\\s+(?:same\\s+)?(${monthPattern})(?=\\s*(?:[.,;:)–—]|$|and\\b|when\\b|after\\b|with\\b|in\\b|at\\b|to\\b|before\\b|the\\b))`,
    'g',
  ),
  (match) => ({
    meaning: { kind: 'month', month: monthNumber(match[1] ?? ''), yearBy: { by: 0, from: 'focus' } },
  }),
);
