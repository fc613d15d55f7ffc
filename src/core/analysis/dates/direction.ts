import { befallen, leadsTo, nearPreposition, plannedFor } from './preposition-direction.ts';
import { type Token, tokensOf } from './sentence-tokens.ts';
import { reporting, scheduled } from './verb-classes.ts';
import { classify, preposition } from './verb-direction.ts';

/**
 * Whether words look back or forward from the article's day; `near` where either fits and the nearer day is meant
 * ("Friday's meeting was cancelled"), null where nothing says.
 */
export type Direction = 'past' | 'future' | 'near' | null;

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
  if (/^['’]s?\s/.test(sentence.slice(end, end + 3)))
    return isOver(after) ? 'past' : (lookRight(after) ?? lookLeft(before, after));
  const left = directVerb(before, after) ?? lookLeft(before, after);
  return left ?? (isFigure ? 'past' : lookRight(after));
}

/** "over Saturday's |deadly rocket attack|": what befell. */
function isOver(after: readonly Token[]): boolean {
  const own = after.findIndex(({ lower }) => lower !== "'s" && !/^[\p{L}-]+$/u.test(lower));
  return after.slice(0, Math.min(own < 0 ? 5 : own, 5)).some(({ lower }) => befallen.test(lower));
}

/** "the minister on Monday criticised": a verb right behind the date, none right before it. */
function directVerb(before: readonly Token[], after: readonly Token[]): Direction {
  const last = before.findLastIndex(({ lower }) => !/^(?:on|late|early|in)$/.test(lower));
  if (last < 0 || classify(before, last) !== null) return null;
  const at = after[0]?.lower.endsWith('ly') ? 1 : 0;
  const verb = after[at];
  if (!verb || (verb.lower.endsWith('ed') && preposition.test(after[at + 1]?.lower ?? ''))) return null;
  // "signed it on Monday ahead of a vote": what stands behind a preposition governs nothing before it.
  return /^(?:before|ahead)$/.test(verb.lower) ? null : classify(after, at);
}

function lookLeft(before: readonly Token[], after: readonly Token[]): Direction {
  for (let at = before.length - 1; at >= 0; at--) {
    const token = before[at];
    if (!token) continue;
    if (/^[;“”"]$/.test(token.text) && at < before.length - 1) return crossQuote(before, at, after);
    // "raised the prospect that the November vote will", "as a deadline on Friday looms": a clause of its own begins here.
    if (/^(?:that|whether|as|while)$/.test(token.lower) && at < before.length - 1) {
      const own = lookRight(after) ?? (scheduled.test(after[0]?.lower ?? '') ? 'future' : null);
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
