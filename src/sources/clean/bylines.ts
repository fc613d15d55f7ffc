/** Who wrote an article, as its byline says, with the outlet where the byline names one. */
export interface Byline {
  /** "Jane Doe and John Roe". */
  readonly authors: string;
  readonly outlet: string | null;
}

const name = "(?:\\p{Lu}[\\p{L}.'’-]*|[A-Z]{2,}|de|da|van|von|der|del|la|le|bin|al|el|dos|di|du)";
const fullName = `\\p{Lu}[\\p{L}.'’-]*(?: ${name}){1,4}`;
const agency = 'AFP|AP|Reuters|Associated Press|The Associated Press|Agence France-Presse|Bloomberg|dpa|UPI';
const desk =
  '(?i:staff(?: (?:reporters?|writers?|correspondents?))?|our (?:own )?(?:correspondents?|staff|reporters?|foreign staff)|news ?desk|wire (?:services|reports)|agencies)';
const byline = new RegExp(
  `^(?i:by|written by|story by|text by|words by|reported by|report by|author:|reporter:|interview by)[: ]+((?:${fullName}|${agency}|${desk})(?:(?:, (?:and )?| and | & | with )(?:${fullName}|agencies))*)(.*)$`,
  'u',
);
/** What may follow the names: an outlet, a role, a place, a date, a time of reading; never a verb. */
const rest = new RegExp(
  [
    '^\\s*$',
    '^\\s*[,|•·—–/-]\\s*.{0,100}$',
    "^\\s+(?:in|at|for|of) (?:the )?\\p{Lu}[\\p{L} .,’'-]{1,40}$",
    '^\\s*\\([^)]{1,40}\\)$',
    '^\\s+(?i:updated|published|posted|staff|senior|chief|political|diplomatic|foreign|world|national|special|associated press)\\b.{0,80}$',
  ].join('|'),
  'u',
);
/** "By Monday", "By Late Tuesday", "By Land and Sea": the start of a headline and no name. */
const noName =
  /^\p{L}+ing\b|^(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|^(?:late|early|mid|end|year|then|now|next|last|this|that|all|no|any|some|more|less|far|land|sea|air|force|law|january|february|march|april|may|june|july|august|september|october|november|december|the|a|an|its|his|her|their|contrast|comparison|invitation|agreement|order|request|numbers?|popular)\b/iu;
/** Words that outlets' names are made of. */
const outletWords =
  /\b(?:news|times|post|press|wire|herald|journal|tribune|gazette|agency|broadcasting|radio|tv|television|today|observer|standard|telegraph|chronicle|daily|weekly|reuters|ap|afp|associated press|agence france-presse|bloomberg|dispatch|monitor|mail|mirror|review|record|register|bulletin|courier|star|sun|globe|inquirer|examiner|independent|media|network|online|magazine|voice|report|reporter|correspondent)\b/i;
const roles =
  /\b(?:editor|correspondent|reporter|writer|staff|producer|journalist|columnist|bureau|contributor|analyst|chief)\b/i;

/** Reads "By JANE DOE", "By Jane Doe and John Roe, Example Wire", "By Jane Doe | Jan. 10, 2022"; null for other lines. */
export function readByline(line: string): Byline | null {
  if (line.length > 200) return null;
  const match = byline.exec(line);
  const authors = match?.[1];
  const tail = match?.[2] ?? '';
  if (!authors || noName.test(authors) || !rest.test(tail)) return null;
  if (/[.!?]$/.test(line) && !/\b(?:\p{Lu}|Jr|Sr)\.$/u.test(line) && line.length > 60) return null;
  return parted(authors.replace(/[,\s]+$/, ''), outletOf(authors, tail));
}

/** "Jane Doe, Example Wire": an outlet that reads like one more name. */
function parted(authors: string, outlet: string | null): Byline {
  const comma = authors.lastIndexOf(', ');
  const last = authors.slice(comma + 2);
  if (outlet !== null || comma < 0 || !outletWords.test(last) || roles.test(last)) return { authors, outlet };
  return { authors: authors.slice(0, comma), outlet: last };
}

/** "Jane Doe, Example Wire national writer", "John Roe | Associated Press": a name with the role or outlet behind it. */
export function readNameLine(line: string): Byline | null {
  const match = line.length <= 120 ? nameLine.exec(line) : null;
  const [, authors, tail] = match ?? [];
  if (!authors || !tail || noName.test(authors) || tail.split(' ').length > 7) return null;
  if (!roles.test(tail) && !outletWords.test(tail)) return null;
  return { authors, outlet: outletOf('', `, ${tail}`) };
}

/** "Jane Doe" over "Diplomatic correspondent": a name alone, with the role in the line after it. */
export function readNameOverRole(line: string, next: string | undefined): Byline | null {
  if (
    next === undefined ||
    line.length > 60 ||
    next.length > 60 ||
    !nameAlone.test(line) ||
    noName.test(line)
  )
    return null;
  const isRole = roles.test(next) && /^[^.!?:"“]+$/.test(next) && next.split(' ').length <= 6;
  return isRole ? { authors: line, outlet: null } : null;
}

const nameAlone = new RegExp(`^${fullName}$`, 'u');
const nameLine = new RegExp(
  `^(${fullName}(?:(?:, | and |, and )${fullName}){0,3})\\s*[,|•–—]\\s*([^.!?"“:]{2,60})$`,
  'u',
);

function outletOf(authors: string, tail: string): string | null {
  const part = /^\s*(?:[,|•·—–/-]|for|of|\()\s*([^,|•·—–()]{2,50})/i.exec(tail)?.[1]?.trim();
  if (part && outletWords.test(part) && !roles.test(part) && !/\d/.test(part)) return part;
  return new RegExp(`^(?:${agency})$`, 'i').test(authors) ? authors : null;
}
