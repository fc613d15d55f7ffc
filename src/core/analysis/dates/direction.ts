import {
  determiner,
  future,
  irregular,
  lasting,
  modal,
  notVerb,
  nounLike,
  planning,
  pluralSubject,
  pluralVerb,
  promising,
  reporting,
  scheduled,
} from './verb-classes.ts';

/**
 * Whether words look back or forward from the article's day; `near` where either fits and the nearer day is meant
 * ("Friday's meeting was cancelled"), null where nothing says.
 */
export type Direction = 'past' | 'future' | 'near' | null;

const tokenPattern = /[\p{L}][\p{L}'’.-]*|[;:—–…“”"]|(?<=\s)-(?=\s)|,/gu;

interface Token {
  readonly text: string;
  readonly lower: string;
}

/**
 * Which way a sentence looks at one of its dates: the nearest verb or phrase that governs it. "will meet on Monday",
 * "is due on Friday", "ahead of talks on Monday" look forward; "said on Sunday", "talks on Monday ended" back.
 * @param start,end the date's offsets in the sentence
 */
export function directionAt(sentence: string, start: number, end: number): Direction {
  const before = tokensOf(sentence.slice(Math.max(0, start - 240), start));
  const after = tokensOf(sentence.slice(end, end + 160));
  const prepositional = nearPreposition(before) ?? plannedFor(sentence, before, start, end);
  if (prepositional) return prepositional;
  const isFigure = figure.test(sentence.slice(Math.max(0, start - 40), start));
  if (before.length === 0 && opens.test(after[0]?.lower ?? '')) return 'future';
  const found = verbDirection(sentence, before, after, end, isFigure);
  // "back at the table by Sunday"
  if (found === null && before.at(-1)?.lower === 'by') return 'future';
  const words = sentence.slice(Math.max(0, start - 100), start);
  if (found === null && gathering.test(words)) return 'near';
  return found === 'past' && planned.test(words) ? 'near' : found;
}

/** "called rallies for Saturday", "recalled for Wednesday": a day that something is for; not "the figures for Monday". */
function plannedFor(sentence: string, before: readonly Token[], start: number, end: number): Direction {
  if (
    before.at(-1)?.lower !== 'for' ||
    !/^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day/.test(sentence.slice(start, end))
  )
    return null;
  if (/^['’]/.test(sentence.slice(end, end + 1)) || told.test(before.at(-2)?.lower ?? '')) return null;
  return 'future';
}

const told =
  /^(?:data|figures?|results?|counts?|totals?|readings?|numbers?|high|low|record|pay|paid|blamed?|responsib\w+|out|off|closed|shut|apologi[sz]ed|praised|charged|prices?|was|were)$/;

const gatherings =
  'talks|meetings?|summit|session|round|conference|negotiations|consultations|gathering|council|forum';
const placed = '\\s+(?:(?:in|at|with)\\s+[A-Z][\\p{L}-]+\\s+)?(?:on\\s+)?$';
/** "a meeting in Vienna on Thursday", without a verb. */
const gathering = new RegExp(`\\b(?:${gatherings})${placed}`, 'iu');

/** "invited them to a meeting on Friday", "hopeful about talks in Oslo on Friday": the verb's past is not the talks'. */
const planned = new RegExp(
  `\\b(?:about|for|to|regarding|over|of|announced|proposed|agreed|offered|suggested|out|discussed)\\s+(?:on\\s+)?(?:[a-z][a-z-]*\\s+){0,4}(?:${gatherings})${placed}`,
  'u',
);

/** "Thursday's meeting of both sides has been moved": of a day that may lie ahead, not of one on which something moved. */
const movedGathering = new RegExp(
  `^['’]s?\\s+(?:[\\p{L}-]+\\s+){0,3}(?:${gatherings})\\b[^.;:“”"]{0,120}\\b(?:has|have|was|were|is|are)\\s+(?:been\\s+|being\\s+)?(?:moved|shifted|pushed\\s+back|put\\s+back|brought\\s+forward)\\b`,
  'iu',
);

/** "Thursday is a public holiday", "Monday marks the anniversary": the day itself, told in the present. */
const opens = /^(?:is|marks|brings|sees|begins|starts|ends)$/;

/** "Unemployment, 7.7 percent in February, will not fall": a figure that is known is over. */
const figure = /\d\s?(?:%|percent|per\s+cent|million|billion|points?)\s+in\s+$/i;

function verbDirection(
  sentence: string,
  before: readonly Token[],
  after: readonly Token[],
  end: number,
  isFigure: boolean,
): Direction {
  if (movedGathering.test(sentence.slice(end, end + 240))) return 'near';
  // "days before Tuesday's vote", "ahead of Tuesday's vote": the day of what is still to come.
  const leads = /^(?:before|of)$/.test(before.at(-1)?.lower ?? '') ? leadsTo(before) : null;
  if (leads) return leads;
  if (/^['’]s?\s/.test(sentence.slice(end, end + 3))) return lookRight(after) ?? lookLeft(before, after);
  const left = directVerb(before, after) ?? lookLeft(before, after);
  return left ?? (isFigure ? 'past' : lookRight(after));
}

/** "runs through Sunday", "ran through Sunday": till its end. */
function runs(before: readonly Token[]): boolean {
  return /^(?:runs?|ran|lasts?|lasted|continues?|continued|open|closed|valid|stays?|stayed)$/.test(
    before.at(-2)?.lower ?? '',
  );
}

/** "before" and "ahead of" right in front of the date. */
function leadsTo(before: readonly Token[]): Direction {
  const at = before.length - 1;
  if (before[at]?.lower === 'before') return beforeDirection(before, at);
  if (before[at - 1]?.lower === 'eve') return 'near';
  return before[at - 1]?.lower === 'ahead' ? 'future' : null;
}

/** "the minister on Monday criticised": a verb right behind the date, none right before it. */
function directVerb(before: readonly Token[], after: readonly Token[]): Direction {
  const last = before.findLastIndex(({ lower }) => !/^(?:on|late|early|in)$/.test(lower));
  if (last < 0 || classify(before, last) !== null) return null;
  const at = after[0]?.lower.endsWith('ly') ? 1 : 0;
  const verb = after[at];
  if (!verb || (verb.lower.endsWith('ed') && preposition.test(after[at + 1]?.lower ?? ''))) return null;
  return verb.lower === 'before' ? null : classify(after, at);
}

function tokensOf(text: string): Token[] {
  return Array.from(text.matchAll(tokenPattern), (match) => ({
    text: match[0],
    lower: match[0].toLowerCase().replaceAll('’', "'").replace(/\.$/, ''),
  }));
}

/** "his assertion on Monday that": what was said or done is over. */
const reported =
  /^(?:assertion|statement|announcement|claim|remarks?|comments?|interview|warning|declaration|letter|tweet|attacks?|shooting|explosion|killing|arrest|death|victory|defeat|collapse)$/;

/** "since Monday" looks back; "moved to Monday", "scheduled for Monday", "until Monday" forward. */
function nearPreposition(before: readonly Token[]): Direction {
  const last = before.at(-1)?.lower;
  const noun = last === 'on' ? before.at(-2)?.lower : last;
  if (last === 'past') return 'past';
  const awaited = before
    .slice(-7)
    .some(({ lower }) => /^(?:expect|expects|await|awaits|due|planned)$/.test(lower));
  if (last === 'since' || (reported.test(noun ?? '') && !awaited)) return 'past';
  if (last === 'of' && /^(?:results?|outcomes?|aftermath|wake)$/.test(before.at(-2)?.lower ?? ''))
    return 'past';
  if (last === 'until' || last === 'till' || (last === 'through' && runs(before))) {
    return before.slice(-6).some(({ lower }) => lasting.test(lower)) ? 'past' : 'future';
  }
  if (last === 'from' || last === 'by' || last === 'starting') return orderedFrom(before) ? 'future' : null;
  if (last !== 'for' && last !== 'to') return null;
  const verb = before.at(-2)?.lower ?? '';
  return /^(?:moved|postponed|delayed|rescheduled|planned|set|scheduled|slated|called|due|brought|booked|put|pushed|back|forward|timetabled|pencilled|deadline|talks|meeting|summit|session|conference|round|gathering|plans?)$/.test(
    verb,
  )
    ? 'future'
    : null;
}

const ordering =
  /^(?:order(?:s|ed)?|t(?:ells?|old)|ask(?:s|ed)?|urge[ds]?|instruct(?:s|ed)?|direct(?:s|ed)?|advise[ds]?|require[ds]?|allow(?:s|ed)?|ban(?:s|ned)?|permit(?:s|ted)?)$/;

/** "ordered schools in the capital to teach online from Tuesday": what was ordered begins after the order. */
function orderedFrom(before: readonly Token[]): boolean {
  const near = before.slice(-14);
  const verb = near.findLastIndex(({ lower }) => ordering.test(lower) || promising.test(lower));
  if (verb < 0) return false;
  if (promising.test(near[verb]?.lower ?? '')) return true;
  const rest = near.slice(verb + 1);
  return (
    rest.some(({ lower }) => /^(?:to|from)$/.test(lower)) && !rest.some(({ text }) => /^[;:“”"]$/.test(text))
  );
}

function lookLeft(before: readonly Token[], after: readonly Token[]): Direction {
  for (let at = before.length - 1; at >= 0; at--) {
    const token = before[at];
    if (!token) continue;
    if (/^[;“”"]$/.test(token.text) && at < before.length - 1) return crossQuote(before, at, after);
    // "raised the prospect that the November vote will": a clause of its own begins here.
    if (/^(?:that|whether)$/.test(token.lower) && at < before.length - 1) {
      const own = lookRight(after);
      if (own) return own;
    }
    const found = classify(before, at);
    if (found === null) continue;
    // "said the talks on Thursday would go on": the verb of saying does not govern the talks.
    if (found === 'past' && reporting.has(token.lower) && opensClause(before, at)) return lookRight(after);
    return found;
  }
  return null;
}

/** Behind a closed quotation the verb is that of the sentence outside. */
function crossQuote(before: readonly Token[], at: number, after: readonly Token[]): Direction {
  const rest = before.slice(0, at);
  const opener = rest.findLastIndex((token) => /^[“"]$/.test(token.text));
  if (before[at]?.text !== ';' && opener >= 0) return lookLeft(rest.slice(0, opener), after);
  return lookRight(after);
}

const calendarName = /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|today)/;

function opensClause(before: readonly Token[], at: number): boolean {
  const verb = before[at]?.lower;
  const next = before[at + 1]?.lower;
  const rest = before.slice(at + 1);
  if (rest.some(({ lower }) => lower === 'that')) return true;
  if (!next || verb === 'told') return false;
  // "said on Wednesday talks on Thursday": a date of its own, then the clause.
  const own = rest.findIndex(({ text }) => calendarName.test(text));
  if (own >= 0 && own < 3 && rest.slice(own + 1).some(({ lower }) => !/^(?:in|on|at|for|,)$/.test(lower)))
    return true;
  return !/^(?:in|on|at|during|after|over|late|early|by|through|via|from|to|of|this|last|next|earlier|again|yesterday|today|,)$/.test(
    next,
  );
}

function lookRight(after: readonly Token[]): Direction {
  let weak: Direction = null;
  for (let at = 0; at < after.length; at++) {
    const token = after[at];
    if (!token) continue;
    // "On Monday, the council will meet": the comma that sets the date off does not end its clause.
    if (token.text === ',' && at === 0) continue;
    if (/^[;:“”",]$/.test(token.text)) return weak;
    if (/^(?:that|as|after|when|while|because|who|which|where|if)$/.test(token.lower)) return weak;
    if (token.lower === 'before') continue;
    const found = classify(after, at);
    // "boats built before 2004 will": a participle of the noun; the verb comes later.
    if (found === 'past' && token.lower.endsWith('ed') && preposition.test(after[at + 1]?.lower ?? ''))
      weak ??= found;
    else if (found) return found;
  }
  return weak;
}

const preposition = /^(?:before|by|in|on|for|with|at|to|from|since|after|during|between|under|as)$/;

function classify(tokens: readonly Token[], at: number): Direction {
  const token = tokens[at];
  if (!token) return null;
  const { lower } = token;
  const previous = tokens[at - 1]?.lower ?? '';
  const next = tokens[at + 1]?.lower ?? '';
  if (lower === 'may' && token.text === 'May') return null;
  if (lower === 'ahead' && next === 'of') return 'future';
  if (lower === 'before') return beforeDirection(tokens, at);
  // "be moved", "being held": the verb before decides.
  if (/^(?:be|being)$/.test(previous) || (lower === 'have' && modal.test(previous))) return null;
  if (lower === 'to') return infinitive(tokens, at);
  if (lower === 'followed' && next === 'by') return null;
  if (calledOff(tokens, at)) return 'near';
  if (/^(?:next|upcoming|forthcoming|coming)$/.test(lower)) return 'future';
  if (hadPlanned(tokens, at)) return 'near';
  if (lower === 'set' && /^(?:is|are|was|were)$/.test(previous)) return 'future';
  // "could not have been better" looks back.
  if (modal.test(lower) && hasDone(tokens, at)) return 'past';
  if (future.has(lower) && !determiner.test(previous) && !isOwned(lower, previous)) return 'future';
  if (lower.endsWith("'ll")) return 'future';
  if (irregular.has(lower) || reporting.has(lower)) return 'past';
  if (
    /^[a-z'-]{2,}ed$/.test(lower) &&
    !/^(?:united|need|indeed|speed|proceed|succeed|feed|expected|allied|so-called|newly-elected)$/.test(lower)
  ) {
    return participle(tokens, at) ? null : 'past';
  }
  if (lower === 'expected') return 'future';
  if (lower.endsWith('ing') && /^(?:after|since|despite|upon|without)$/.test(previous)) return 'past';
  return isScheduled(tokens, at) ? 'future' : null;
}

/** "could not have been", "may have left"; "the effect that it may have" looks ahead. */
function hasDone(tokens: readonly Token[], at: number): boolean {
  const have = tokens[at + 1]?.lower === 'not' ? at + 2 : at + 1;
  if (tokens[have]?.lower !== 'have') return false;
  const verb = tokens[have + 1]?.lower ?? '';
  return (
    irregular.has(verb) || /(?:ed|en|wn|ne)$/.test(verb) || /^(?:already|also|long|just|been)$/.test(verb)
  );
}

/** "Egypt's |plan|": a noun. */
function isOwned(word: string, previous: string): boolean {
  return /^(?:plans?|hopes?|wants|deadline|seek)$/.test(word) && /['’]s?$/.test(previous);
}

/** "the states that |host| votes": no "that" that points. */
function isRelative(tokens: readonly Token[], at: number): boolean {
  const noun = tokens[at - 1];
  if (tokens[at]?.lower !== 'that' || !noun || reporting.has(noun.lower)) return false;
  return /^\p{Lu}/u.test(noun.text) || /[^s]s$/.test(noun.lower);
}

function isScheduled(tokens: readonly Token[], at: number): boolean {
  const [token, previous] = [tokens[at], tokens[at - 1]];
  if (!token || !previous || previous.lower === 'to') return false;
  if (determiner.test(previous.lower) && !isRelative(tokens, at - 1)) return false;
  if (previous.lower.endsWith("'s")) return false;
  if (scheduled.test(token.lower)) return true;
  if (pluralVerb.test(token.text)) return pluralSubject.test(previous.lower);
  return nounLike.test(token.lower) && (pluralSubject.test(previous.lower) || /^\p{Lu}/u.test(previous.text));
}

/** "spoke before the talks on Monday" may mean either; only a verb of saying leaves the talks ahead. */
function beforeDirection(tokens: readonly Token[], at: number): Direction {
  for (let index = at - 1; index >= 0 && index > at - 8; index--) {
    const { lower } = tokens[index] ?? { lower: '' };
    if (reporting.has(lower) || future.has(lower)) return 'future';
    if (classify(tokens, index) === 'past') return 'near';
  }
  return 'future';
}

const cancelling =
  /^(?:cancelled|canceled|postponed|scrapped|shelved|suspended|delayed|adjourned|abandoned|rescheduled)$/;

/** "was called off", "cancelled", "has been postponed": what it befell may lie ahead. */
function calledOff(tokens: readonly Token[], at: number): boolean {
  const ahead = tokens.slice(at, at + 3).map(({ lower }) => lower);
  const first = ahead[0] ?? '';
  if (cancelling.test(first)) return true;
  if (/^(?:called|put)$/.test(first)) return ahead[1] === 'off';
  if (!/^(?:was|were|has|have|had|is|are|been)$/.test(first)) return false;
  return ahead
    .slice(1)
    .some(
      (word, index) =>
        cancelling.test(word) || (/^(?:called|put)$/.test(word) && tokens[at + index + 2]?.lower === 'off'),
    );
}

/** "had been due", "had hoped to meet", "was to have met": a plan that came to nothing or was overtaken. */
function hadPlanned(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? '';
  if (!/^(?:planned|scheduled|expected|hoped|prepared|due|set|slated|intended)$/.test(word)) return false;
  return tokens.slice(Math.max(0, at - 2), at).some(({ lower }) => lower === 'had');
}

/** "the proposed talks", "a planned visit": an adjective, no verb. */
function participle(tokens: readonly Token[], at: number): boolean {
  return /^(?:an?|the|its|their|his|her|our|more|most|highly|long)$/.test(tokens[at - 1]?.lower ?? '');
}

/** "to meet" looks forward after a plan's verb or a name ("Envoys to meet"); "met to discuss" does not. */
function infinitive(tokens: readonly Token[], at: number): Direction {
  const verb = tokens[at + 1];
  const matrix = tokens[at - 1];
  if (!verb || verb.text !== verb.lower || notVerb.test(verb.lower) || /[^su]s$|ing$|ly$/.test(verb.lower))
    return null;
  if (!matrix) return null;
  if (hadPlanned(tokens, at - 1)) return 'near';
  // "asked them to wait": the verb before the object.
  const object = /^(?:them|him|her|us|me|it|you|everyone)$/.test(matrix.lower);
  if (planning.test(object ? (tokens[at - 2]?.lower ?? '') : matrix.lower)) return 'future';
  const name = /^\p{Lu}/u.test(matrix.text) || matrix.lower.endsWith('s');
  return name && !irregular.has(matrix.lower) ? 'future' : null;
}
