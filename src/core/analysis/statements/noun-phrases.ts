import { cueForm } from './cue-verbs.ts';
import { isSpeakerNoun } from './speakers.ts';
import type { Token } from './tokens.ts';
import {
  auxiliaries,
  coordinators,
  determiners,
  isAdverb,
  isFinite,
  isInsideVerb,
  prepositions,
  subordinators,
  timeWords,
} from './words.ts';

/** Token indexes, `end` exclusive. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

export const relatives: ReadonlySet<string> = new Set(['who', 'which']);
const pronouns = new Set('he she they it i we you'.split(' '));

/** A finite verb of the lists, a cue verb's finite form, or a word in -ed that no determiner or adjective use precedes. */
export function isVerbal(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token?.kind !== 'word' || token.capital) return false;
  // "the show", "their cost": no verb stands behind an article.
  if (
    /^(?:the|an?|their|its|our|my|your|his)$/.test(tokens[index - 1]?.low ?? '') &&
    !auxiliaries.has(token.low)
  )
    return false;
  if (isFinite(token.low)) return true;
  const form = cueForm(token.low)?.form;
  const previous = tokens[index - 1];
  const next = tokens[index + 1]?.low ?? '';
  // "the firm that owned the dam", but "that owned dam"
  const relative = previous?.low === 'that' && (determiners.has(next) || prepositions.has(next));
  const afterDeterminer =
    previous !== undefined && !relative && (determiners.has(previous.low) || prepositions.has(previous.low));
  if (form === 'past') return !afterDeterminer;
  const short = token.low.length <= 4 && !/^(?:sued|died|tied|lied|vied|owed)$/.test(token.low);
  if (short || !token.low.endsWith('ed') || afterDeterminer) return false;
  if (!isAdverb(previous?.low ?? '')) return true;
  // "a recently built dam", but "she recently crossed the dam", "Rivera sharply rebuffed Holm"
  const subject = tokens[index - 2];
  const named =
    subject?.kind === 'word' &&
    ((subject.capital && !determiners.has(subject.low)) || pronouns.has(subject.low));
  return named || determiners.has(next);
}

/** Where a verb's group begins: before "*has since* said" its first auxiliary or adverb. */
export function groupStart(tokens: readonly Token[], verb: number): number {
  let from = verb;
  while (
    isInsideVerb(tokens[from - 2]?.low ?? '', tokens[from - 1]?.low ?? '') ||
    auxiliaries.has(tokens[from - 1]?.low ?? '')
  )
    from--;
  return from;
}

/** The noun phrase that ends before `end`: titles, names, "of" phrases and short relative clauses included. */
export function nounPhraseBefore(tokens: readonly Token[], end: number): Range | null {
  const last = tokens[end - 1];
  if (last === undefined || last.kind === 'quote') return null;
  if (pronouns.has(last.low)) return { from: end - 1, to: end };
  let from = end;
  let and = -1;
  while (from > 0 && end - from < 40) {
    const step = stepLeft(tokens, from - 1);
    if (step === 'stop') break;
    if (step === 'and') {
      if (and >= 0 && tokens[from - 1]?.low !== ',') break;
      and = from - 1;
    }
    if (step === 'verb') {
      if (and >= 0) from = and + 1;
      break;
    }
    from = typeof step === 'number' ? step : from - 1;
  }
  return trimmed(tokens, from, end);
}

/** What the token left of a growing noun phrase does to it. */
function stepLeft(tokens: readonly Token[], at: number): 'stop' | 'and' | 'verb' | 'take' | number {
  const token = tokens[at];
  if (token === undefined) return 'stop';
  if (token.low === ')') return openingBracket(tokens, at);
  if (token.kind === 'mark') return 'stop';
  const next = tokens[at + 1];
  const previous = tokens[at - 1];
  // "by the lake on Tuesday *a man* said", "a claim *the minister* called"
  if (/^(?:an?|the|his|her|its|their)$/.test(next?.low ?? '') && closesPhrase(token, previous)) return 'stop';
  if (token.kind === 'quote')
    return token.end - token.start < 24 && isNameInMarks(token, previous, next) ? 'take' : 'stop';
  // "a story in which sources said": the story is not who said it.
  if (relatives.has(token.low))
    return previous?.kind === 'word' && !prepositions.has(previous.low) ? 'take' : 'stop';
  if (token.low === 'that')
    return previous?.kind === 'word' && cueForm(previous.low) === undefined && isVerbal(tokens, at + 1)
      ? 'take'
      : 'stop';
  // "the family of a man who died *after being sent* home"
  if (subordinators.has(token.low)) return next?.low === 'being' ? 'take' : 'stop';
  if (token.low === 'and' || token.low === '&') return previous?.kind === 'word' ? 'and' : 'stop';
  // "its *then* chief"
  if (token.low === 'then' && determiners.has(previous?.low ?? '')) return 'take';
  if (coordinators.has(token.low)) return token.low === 'or' ? 'and' : 'stop';
  if (pronouns.has(token.low)) return 'stop';
  if (isVerbal(tokens, at)) return verbStep(tokens, at);
  return 'take';
}

/** A time before an article ends a phrase of its own, and so does a noun alone with its own: "a claim |the minister|". */
function closesPhrase({ kind, capital, low }: Token, previous: Token | undefined): boolean {
  if (timeWords.has(low)) return true;
  const isNoun = kind === 'word' && !capital && !prepositions.has(low) && !determiners.has(low);
  return isNoun && /^(?:an?|the)$/.test(previous?.low ?? '');
}

/** "Ana “Bo” Rivera", "the opposition “Bridge” faction": a name in marks, no word that somebody said. */
function isNameInMarks(token: Token, previous: Token | undefined, next: Token | undefined): boolean {
  if (next?.kind !== 'word' || previous?.kind !== 'word') return false;
  if (next.capital && previous.capital) return true;
  return token.capital && !/[,.?!]/.test(token.closing) && !next.capital && isSpeakerNoun(next.low);
}

/** A verb ends the phrase, unless it belongs to "who …" or to "officials briefed on the matter". */
function verbStep(tokens: readonly Token[], at: number): 'verb' | 'take' {
  const low = tokens[groupStart(tokens, at) - 1]?.low ?? '';
  if (relatives.has(low) || low === 'that' || /^(?:being|be)$/.test(tokens[at - 1]?.low ?? '')) return 'take';
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined || next === undefined || isFinite(token.low)) return 'verb';
  return prepositions.has(next.low) || timeWords.has(next.low) ? 'take' : 'verb';
}

function openingBracket(tokens: readonly Token[], close: number): 'stop' | number {
  for (let index = close - 1; index >= Math.max(0, close - 12); index--) {
    if (tokens[index]?.low === '(') return index;
  }
  return 'stop';
}

/** Without leading adverbs, conjunctions and phrases of time or place; null where nothing that can speak is left. */
function trimmed(tokens: readonly Token[], start: number, stop: number): Range | null {
  let from = start;
  const end = withoutTime(tokens, start, stop);
  for (;;) {
    const head = tokens[from];
    if (head === undefined || from >= end) return null;
    if (coordinators.has(head.low) || (isAdverb(head.low) && !determiners.has(head.low))) from++;
    else if (isOccasion(tokens, from, end)) from += 3;
    else if (
      (prepositions.has(head.low) && !(head.low === 'per' && head.capital)) ||
      (/^(?:time|point|stage|moment)$/.test(head.low) && tokens[from - 1]?.low === 'that')
    ) {
      const after = afterIntroduction(tokens, from, end);
      if (after === null) return null;
      from = after;
    } else if (timeWords.has(head.low) && !head.low.endsWith("'s") && isTimeRun(tokens, from, end)) from++;
    else break;
  }
  const last = tokens[end - 1];
  if (
    last === undefined ||
    (/['’]s?$/.test(last.low) && !isOfOwner(tokens, from, end)) ||
    (prepositions.has(last.low) && !last.capital && !closesRelative(tokens, end, from)) ||
    determiners.has(last.low)
  )
    return last !== undefined &&
      determiners.has(last.low) &&
      (end - from === 1 || /^(?:of|with|for|to|from|the|these|those|other)$/.test(tokens[end - 2]?.low ?? ''))
      ? { from, to: end }
      : null;
  if (end - from === 1 && /^[$€£]?\d/.test(last.low)) return null;
  // "conservative thought leaders", "making calls": one small singular word is no speaker.
  if (end - from === 1 && !last.capital && /(?:ing|ive|al|ful|[^s]ed)$/.test(last.low)) return null;
  return { from, to: end };
}

/** "a neighbour who let the crew *in*" */
export function closesRelative(tokens: readonly Token[], end: number, from = Math.max(0, end - 12)): boolean {
  return (
    /^(?:in|out|off|up|down|over|by|through|around|along)$/.test(tokens[end - 1]?.low ?? '') &&
    tokens.slice(from + 1, end - 1).some(({ low }) => low === 'who')
  );
}

/** "*the first time* Rivera complained" */
function isOccasion(tokens: readonly Token[], from: number, end: number): boolean {
  return (
    from + 3 < end &&
    /^(?:first|last|second|third|only|next)$/.test(tokens[from + 1]?.low ?? '') &&
    /^(?:time|day|year)$/.test(tokens[from + 2]?.low ?? '') &&
    (tokens[from + 3]?.capital === true || determiners.has(tokens[from + 3]?.low ?? ''))
  );
}

/** "a friend *of the duke’s*" */
function isOfOwner(tokens: readonly Token[], from: number, end: number): boolean {
  for (let at = end - 2; at > from && at > end - 5; at--)
    if (tokens[at]?.low === 'of')
      return /^(?:an?|one|some|two|several|friends|aides)$/.test(tokens[from]?.low ?? '');
  return false;
}

/** "Ana Rivera on Thursday", "the ministry late Monday": without the time. */
function withoutTime(tokens: readonly Token[], from: number, end: number): number {
  let to = end;
  while (
    to - 1 > from &&
    /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:yesterday|today|earlier|later|night|morning|afternoon|evening|week|month|year)$/.test(
      tokens[to - 1]?.low ?? '',
    )
  )
    to--;
  if (/^\d{1,2}$/.test(tokens[to - 1]?.low ?? '') && months.test(tokens[to - 2]?.low ?? '') && to - 3 > from)
    to -= 2;
  while (to < end && to - 1 > from && /^(?:on|late|early|last|this|earlier)$/.test(tokens[to - 1]?.low ?? ''))
    to--;
  // "a report out on Monday"
  return to < end && tokens[to - 1]?.low === 'out' ? to - 1 : to;
}

const months =
  /^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:uary|ruary|ch|il|ust|ember|ober)?$/;

function isTimeRun(tokens: readonly Token[], from: number, end: number): boolean {
  const next = tokens[from + 1];
  // "*June Holm* said": a name where nothing before it asks for a month.
  const before = tokens[from - 1];
  const opens = before === undefined || before.kind !== 'word' || subordinators.has(before.low);
  if (opens && next?.capital && /^(?:jan|april|may|june|august)$/.test(tokens[from]?.low ?? '')) return false;
  return next !== undefined && from + 1 < end && (timeWords.has(next.low) || next.capital);
}

/** The index after "On Sunday", "In a statement", "At the talks" where a name or another noun phrase follows at once. */
function afterIntroduction(tokens: readonly Token[], from: number, end: number): number | null {
  let index = from + 1;
  let time = false;
  while (index < end && (timeWords.has(tokens[index]?.low ?? '') || /^\d/.test(tokens[index]?.low ?? ''))) {
    time = true;
    index++;
  }
  if (time) return index < end ? index : null;
  // "At that time the minister said"
  if (
    /^(?:time|point|stage|moment)$/.test(tokens[from]?.low ?? '') &&
    determiners.has(tokens[index]?.low ?? '')
  )
    return index;
  if (determiners.has(tokens[index]?.low ?? '')) index++;
  const object = index;
  // "In San Juan a spokesman": a place's name, and behind it who speaks.
  while (index < end && tokens[index]?.capital === true) index++;
  if (index > object && index < end && determiners.has(tokens[index]?.low ?? '')) return index;
  index = object;
  while (index < end && tokens[index]?.kind === 'word' && !tokens[index]?.capital) {
    if (index > object && determiners.has(tokens[index]?.low ?? '')) return index;
    index++;
  }
  return index > object && index < end ? index : null;
}
