import type { Span } from '../../model/span.ts';
import { cueForm } from './cue-verbs.ts';
import type { Token } from './tokens.ts';
import {
  coordinators,
  determiners,
  isAdverb,
  isFinite,
  objectPronouns,
  prepositions,
  subordinators,
  timeWords,
  utterances,
} from './words.ts';

/** Starts and ends of the time expressions, for a quick look-up by where they begin. */
export type TimeStarts = ReadonlyMap<number, number>;

const modalNext = /^(?:will|would|is|was|are|were|has|had|could|may|might|should)$/;

/** The index after "on Sunday", "last week", "Monday night", "again" from `index` on; `index` itself where none stands. */
export function skipTime(tokens: readonly Token[], index: number, times: TimeStarts): number {
  let at = index;
  for (;;) {
    const token = tokens[at];
    if (token?.kind !== 'word') return at;
    const next = afterTime(tokens, at, times);
    if (next > at && !modalNext.test(tokens[next]?.low ?? '')) at = next;
    else if (isAdverb(token.low) && !belongsToContent.test(token.low) && isPlainAdverb(tokens, at)) at++;
    else return at;
  }
}

/** "said both sides agreed", "proposed further talks", "said only a deal would do" */
const belongsToContent =
  /^(?:not|no|both|all|further|only|almost|nearly|just|even|first|once|twice|most|quite|rather|so|well|far|long|perhaps|maybe|there|never|always|often|yet|indeed|together|some|too|very)$/;

/** "said now is the time": an adverb that begins the content stays in it. */
function isPlainAdverb(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next !== undefined && !isFinite(next.low);
}

function afterTime(tokens: readonly Token[], index: number, times: TimeStarts): number {
  const token = tokens[index];
  if (token === undefined) return index;
  const preposition = /^(?:on|in|at|by|early|late|since|during)$/.test(token.low);
  const head = preposition ? tokens[index + 1] : token;
  const first = preposition ? index + 1 : index;
  if (head === undefined) return index;
  const end = times.get(head.start) ?? times.get(token.start);
  if (end !== undefined) {
    let at = index;
    while (at < tokens.length && (tokens[at]?.start ?? end) < end) at++;
    // "said Monday's frost had killed the vines": whose frost, not when it was said.
    return /['’]s$/.test(tokens[at - 1]?.low ?? '') ? index : at;
  }
  return timeRun(tokens, first) > first ? timeRun(tokens, first) : index;
}

/** A plain run of calendar words, where the date finder has none: "Monday night", "earlier this week". */
function timeRun(tokens: readonly Token[], first: number): number {
  let at = first;
  while (
    timeWords.has(tokens[at]?.low ?? '') &&
    !/^(?:may|march|this|last|next|past|day|days|then|now)$/.test(tokens[at]?.low ?? '')
  )
    at++;
  if (
    at === first &&
    /^(?:this|last|next|past)$/.test(tokens[at]?.low ?? '') &&
    timeWords.has(tokens[at + 1]?.low ?? '')
  )
    at += 2;
  return at;
}

/** The index after "in a statement", "in an interview with Radio Lumen", "at a news conference in Lima"; else `index`. */
export function skipUtterance(tokens: readonly Token[], index: number): number {
  const low = tokens[index]?.low ?? '';
  if (!/^(?:in|at|during|on|via|through|by|from)$/.test(low)) return index;
  let at = index + 1;
  let found = false;
  while (at < tokens.length && at - index < 12) {
    const token = tokens[at];
    if (token === undefined || token.kind !== 'word') break;
    if (utterances.has(token.low)) found = true;
    else if (found && !prepositions.has(token.low)) break;
    else if (found) return afterObject(tokens, at);
    at++;
  }
  return found ? at : index;
}

/** The index after a preposition and its noun phrase. */
function afterObject(tokens: readonly Token[], preposition: number): number {
  const low = tokens[preposition]?.low ?? '';
  if (low === 'that' || low === 'as' || (low === 'to' && !tokens[preposition + 1]?.capital))
    return preposition;
  const end = skipNounPhrase(tokens, preposition + 1);
  return end > preposition + 1 ? end : preposition;
}

/** The index after a noun phrase that begins at `index`; `index` where none does. */
export function skipNounPhrase(tokens: readonly Token[], index: number): number {
  const head = tokens[index];
  if (head?.kind !== 'word') return index;
  if (objectPronouns.has(head.low)) return index + 1;
  let at = index;
  while (determiners.has(tokens[at]?.low ?? '')) at++;
  const noun = at;
  let capital = tokens[at]?.capital ?? false;
  while (at < tokens.length) {
    const token = tokens[at];
    if (token?.kind !== 'word' || !continuesPhrase(tokens, at, noun, capital)) break;
    capital = token.capital || isNumbered(tokens, at);
    at++;
  }
  // "the RIA news agency", "Lumen television": what kind of medium the name is of.
  while (at > noun && media.test(tokens[at]?.low ?? '')) at++;
  return at;
}

const media =
  /^(?:news|agency|newspaper|television|tv|radio|magazine|network|channel|broadcaster|website|programme|program|show|podcast|daily|weekly)$/;

/** "Radio 4 News", "told Channel 12 that": a number inside a name, but "told Lumen 40 people had died". */
function isNumbered(tokens: readonly Token[], at: number): boolean {
  if (!/^\d{1,3}(?:['’]s)?$/.test(tokens[at]?.low ?? '')) return false;
  const next = tokens[at + 1];
  return next?.capital === true || next?.low === 'that' || numbered.test(tokens[at - 1]?.low ?? '');
}

const numbered = /^(?:radio|channel|station|studio|kanal|canal|tv)$/;

function continuesPhrase(tokens: readonly Token[], at: number, noun: number, capital: boolean): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  const { low } = token;
  if (low === 'of' || low === "'s") return at > noun;
  if (capital && isNumbered(tokens, at)) return true;
  // "Radio Lumen's The Long Table"
  if (low === 'the' && token.capital && capital && /['’]s$/.test(tokens[at - 1]?.low ?? '')) return true;
  if (determiners.has(low))
    return tokens[at - 1]?.low === 'of' || (low === 'the' && tokens[at - 1]?.low === 'of');
  if (prepositions.has(low) || subordinators.has(low) || objectPronouns.has(low) || isFinite(low))
    return false;
  if (coordinators.has(low)) return low === 'and' && tokens[at + 1]?.kind === 'word' && capital;
  if (/^(?:he|she|they|we|i|who|which|there)$/.test(low)) return false;
  if (at > noun && timeWords.has(low) && !tokens[at]?.capital) return false;
  // "told CNN Sunday's race would go on"
  if (at > noun && /^(?:mon|tues|wednes|thurs|fri|satur|sun)day['’]s$/.test(low)) return false;
  if (at > noun && cueForm(low)?.form === 'past') return false;
  if (
    at > noun &&
    !capital &&
    token.capital &&
    tokens[at - 1]?.low !== 'of' &&
    !determiners.has(tokens[at - 1]?.low ?? '')
  )
    return false;
  // "told The Herald talks were on": a name is over where small letters go on.
  return !(at > noun && capital && !token.capital && tokens[noun]?.low !== low);
}

/** The span from one token to another, `to` exclusive. */
export function spanOf(tokens: readonly Token[], from: number, to: number): Span | null {
  const first = tokens[from];
  const last = tokens[to - 1];
  return first === undefined || last === undefined || from >= to
    ? null
    : { start: first.start, end: last.end };
}
