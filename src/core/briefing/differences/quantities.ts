/**
 * What a number measures, where the words around it say so in one of a few ways: "would cost $410 million" and "put the
 * cost at $430 million" are one matter in two forms.
 */
const qualifier =
  '(?:about |around |some |roughly |nearly |almost |just |only |at least |more than |over |under |up to |close to |an estimated |as much as |as many as )*[$€£]?$';
const few = (most: number): string =>
  `(?:\\s(?!and\\b|but\\b|while\\b|when\\b)[\\p{L}\\p{N}%’'-]+){0,${most}}`;

interface Pattern {
  readonly name: string;
  readonly before: RegExp;
  readonly after: RegExp;
}

/** What a number measures. */
export interface Quantity {
  readonly name: string;
  /** Words that tell who bears it, not what it is of: "would cost |taxpayers| $410 million". */
  readonly aside: string;
}

const quantities: readonly Pattern[] = [
  {
    // "would cost taxpayers $410 million", "puts the bill at $64m", "a price tag of $3 billion", "a $3 billion bill"
    name: 'cost',
    before: new RegExp(
      `(?<!\\b(?:the|a|an|its|their|his|her|total|estimated|final|likely)\\s)\\bcost(?:s|ing)?(?!\\s(?:of|at|to|is|was)\\b)(${few(5)})\\s${qualifier}|\\b(?:costs?|bill|price tag|outlay)${few(6)}\\s(?:at|of|is|was|be|to|reach|reached|total|totall?ed)\\s${qualifier}`,
      'iu',
    ),
    after: /^\S*\s(?:(?:million|billion|bn|m)\s)?(?:bill|price tag|cost)\b/iu,
  },
  {
    // "voted by 91 per cent for a stoppage", "94 per cent of the members who voted backed the strike"
    name: 'vote',
    before: new RegExp(
      `\\b(?:voted|backed|approved|endorsed|accepted|rejected)${few(4)}\\s(?:by|with)\\s${qualifier}|\\bvote of\\s${qualifier}`,
      'iu',
    ),
    after:
      /^\S*\s?(?:%|per ?cent)\s(?:(?:of|in)\s[^.;]{1,60}?\s)?(?:votes?\b|voted\b|voting\b|in favou?r\b|backed\b|backing\b|approved\b|supported\b|said yes\b|yes\b|of the vote)/iu,
  },
  {
    // "turnout reached 93 percent", "a turnout of 64%", "a 64 per cent turnout"
    name: 'turnout',
    before: new RegExp(
      `\\bturnout${few(6)}\\s(?:at|of|is|was|be|to|reached|hit|topped|with)\\s${qualifier}`,
      'iu',
    ),
    after: /^\S*\s?(?:%|per ?cent)\s(?:of\s(?:\p{L}+\s){1,4})?(?:turnout|turned out|took part|cast)\b/iu,
  },
  {
    // "The paintings were valued at $108 million", "puts their value at $12 million"
    name: 'value',
    before: new RegExp(
      `\\bvalued at\\s${qualifier}|\\bvalue${few(5)}\\s(?:at|of|is|was)\\s${qualifier}`,
      'iu',
    ),
    after: /^\b$/u,
  },
  {
    // "damage estimated at $2 million", "in damage"
    name: 'damage',
    before: new RegExp(
      `\\bdamages?${few(5)}\\s(?:at|of|is|was|be|to|reached|totall?ed)\\s${qualifier}`,
      'iu',
    ),
    after: /^\S*\s(?:(?:million|billion|bn|m)\s)?(?:in|of|worth of)\s(?:property\s)?damages?\b/iu,
  },
];

/** "want a rise of 8 per cent", "are asking for 9.5 per cent more pay", "has offered 6 per cent". */
const rise = /\b(?:rises?|raise|increase|(?<!\bto\s)pay|wages?|salar\w+|hike)\b/iu;
const demanded = new RegExp(
  `\\b(?:want|wants|wanted|demand|demands|demanded|demanding|seek|seeks|seeking|sought|ask(?:s|ed|ing)? for|call(?:s|ed|ing)? for|claim(?:s|ed|ing)?)${few(6)}\\s${qualifier}`,
  'iu',
);
const offered = new RegExp(
  `\\b(?:offer|offers|offered|offering|proposes?|proposed)${few(6)}\\s${qualifier}`,
  'iu',
);
/** "Crews will get a rise of 5.6%", "settled at 5.8 per cent", "a deal worth 6%". */
const agreed = new RegExp(
  `\\b(?:accept|accepted|agreed?|agrees|won|win|secured?|gets?|getting|receives?|gains?|promised|awarded|granted|given|deal|pact|agreement|settlement)${few(6)}\\s${qualifier}`,
  'iu',
);
const settled = new RegExp(`\\bsettle(?:d|s)?\\s(?:at|for|on)\\s${qualifier}`, 'iu');
/** "the company's |offer of| 4.1%": nothing else is offered in hundredths but a share. */
const bid = new RegExp(`\\boffer\\s(?:of|worth)\\s${qualifier}`, 'iu');
const percent = /^\S*\s?(?:%|per ?cent)/iu;
/** "an offer of 25% |of the company|", "a 12% |stake|". */
const ofShare = /^\S*\s?(?:%|per ?cent)\s(?:of\b|stake|share|interest|discount|tariff|holding)/iu;

const told = (name: string): Quantity => ({ name, aside: '' });

/** A rise in pay by who gives it a number: those who ask, those who offer, or both. */
function riseOf(before: string, after: string): Quantity | null {
  if (!percent.test(after) || ofShare.test(after)) return null;
  if (settled.test(before)) return told('rise agreed');
  if (bid.test(before)) return told('rise offered');
  if (!rise.test(`${before.slice(-60)} ${after.slice(0, 60)}`)) return null;
  if (demanded.test(before)) return told('rise demanded');
  if (offered.test(before)) return told('rise offered');
  return agreed.test(before) ? told('rise agreed') : null;
}

/** "turnout was down an average of almost 30 percent": by how much it changed, not how much it is. */
const changed =
  /(?<!\b(?:burn\p{L}*|shot|shut|torn?|tear\p{L}*|pull\p{L}*|knock\p{L}*|clos\p{L}*|br[eo]a?k\p{L}*|cut|set|la(?:y|id)|struck|track\p{L}*|hunt\p{L}*|blow\p{L}*|blew|ma[dk]e|pick\p{L}*|sign\p{L}*|gave|giv\p{L}*|took|tak\p{L}*|turn\p{L}*)\s)\b(?:down|up|rose|risen|fell|fallen|grew|grown|dropped|declined|increased|jumped|surged|climbed|shrank|shrunk)\s(?:\p{L}+\s){0,5}(?<!\bto\s)$/iu;

/** True for the words before a number that tells by how much something changed. */
export function tellsChange(before: string): boolean {
  return changed.test(before);
}

/** What a number measures; null where the words around it do not tell. */
export function quantityOf(before: string, after: string): Quantity | null {
  if (changed.test(before)) return null;
  for (const pattern of quantities) {
    const match = pattern.before.exec(before);
    if (match || pattern.after.test(after)) return { name: pattern.name, aside: match?.[1] ?? '' };
  }
  return riseOf(before, after);
}
