import { skipNounPhrase } from './adjuncts.ts';
import { endsLikeSpeech, hasVerb } from './clause-shape.ts';
import type { ContentStart } from './content.ts';
import type { Cue } from './cues.ts';
import { glossStart } from './gloss.ts';
import { narratorsPredicate } from './narrator-predicate.ts';
import { isVerbal, type Range } from './noun-phrases.ts';
import type { Rule } from './rule.ts';
import { clauseStart, type Subject } from './subjects.ts';
import { isDash, type Token } from './tokens.ts';
import { auxiliaries, determiners, modals, prepositions, subordinators, timeWords } from './words.ts';

/** A cue with its subject, once both are known. */
export interface Attribution {
  readonly cue: Cue;
  readonly subject: Subject | null;
}

/** Where content that begins at `start` ends: the clause's end, or the next cue that is its like. */
export function contentEnd(
  tokens: readonly Token[],
  start: ContentStart,
  own: Attribution,
  later: readonly Attribution[],
): readonly Range[] {
  if (start.quoted) return joinedQuotes(tokens, start.at);
  let end = insertionEnd(tokens, start, own);
  for (const other of later) {
    if (other.cue.from <= start.at || other.cue.from >= end) continue;
    // "put it so: one forgives, and the other says nothing": all of it is what was put so.
    if (start.rule === 'colon-after-cue' && other.subject !== null && other.subject.from >= start.at)
      continue;
    const sibling = siblingStart(tokens, start.at, own.cue, other);
    if (sibling !== null) {
      end = sibling;
      break;
    }
  }
  end = clauseEnd(tokens, start, end);
  const clause = clauses.has(start.rule);
  if (/^(?:past|participle)$/.test(own.cue.form) || (!clause && own.cue.form === 'third'))
    end = narratorsPredicate(tokens, start.at, end, clause);
  return [{ from: start.at, to: trimEnd(tokens, start.at, glossStart(tokens, start.at, end)) }];
}

/** "Although he said so, …", "who said so, …", "– he had said so –": the cue's clause is no more than an insertion. */
function insertionEnd(tokens: readonly Token[], start: ContentStart, { cue, subject }: Attribution): number {
  const from = subject !== null && subject.to <= cue.from ? subject.from : cue.from;
  const joint = tokens[from - 1]?.low ?? '';
  // "Saying she was tired, Rivera left."
  if (start.relative || cue.from === 0) return nextComma(tokens, start.at, tokens.length);
  if (dependent.test(joint)) {
    const comma = nextComma(tokens, start.at, tokens.length);
    return comma < tokens.length && from <= 4 ? comma : tokens.length;
  }
  if (!isDash(tokens[clauseStart(tokens, from) - 1])) return tokens.length;
  let at = start.at;
  while (at < tokens.length && !isDash(tokens[at])) at++;
  return at;
}

const dependent = /^(?:although|though|while|after|before|when|since|because|if|whereas|as)$/;

export function clauseEnd(
  tokens: readonly Token[],
  start: Pick<ContentStart, 'at' | 'rule'>,
  limit: number,
): number {
  const complement = !clauses.has(start.rule);
  let brackets = 0;
  for (let at = start.at; at < limit; at++) {
    const token = tokens[at];
    if (token === undefined) return at;
    if (token.low === '(' || token.low === '[') brackets++;
    if (token.low === ')' || token.low === ']') {
      if (brackets === 0) return at;
      brackets--;
    }
    if (brackets > 0) continue;
    if (token.low === ';') return at;
    if (token.low === ',' && endsClause(tokens, at)) return at;
    if (token.low === 'but' && at > start.at && joinsNarrators(tokens, start.at, at)) return at;
    if (complement && joinsClause(tokens, start, at)) return at;
    if (token.low === ':' && at > start.at && quotesAnew(tokens, at + 1, start.rule)) return at;
    if (token.kind === 'quote' && at > start.at && isAside(tokens, at + 1)) return at + 1;
    if (complement && (isDash(token) || (token.low === ',' && endsComplement(tokens, at, limit)))) return at;
    if (token.kind === 'quote' && (at > start.at || complement) && endsLikeSpeech(token)) {
      if (goesOnWithNarration(tokens, at + 1) && !goesOnAlike(tokens, start.at, at)) return at + 1;
      if (complement && token.closing === ',' && endsComplement(tokens, at, limit)) return at + 1;
    }
  }
  return limit;
}

/**
 * "complained of the noise *and a choir left*", "rejected the plan, *but it goes on*": behind a thing that was said a
 * clause of the narrator's begins; so does "rejected the plan *and will leave*". "asked how it and the dam held": inside a clause it joins subjects.
 */
function joinsClause(
  tokens: readonly Token[],
  { at: from, rule }: Pick<ContentStart, 'at' | 'rule'>,
  and: number,
): boolean {
  const head = tokens[and + 1];
  if (and <= from || head === undefined || !/^(?:and|but)$/.test(tokens[and]?.low ?? '')) return false;
  if (tokens.slice(from, and).some(({ low }) => opensClause.test(low))) return false;
  if (modals.has(head.low) || /^(?:is|are|was|were|has|have|had)$/.test(head.low))
    return rule !== 'said-of-thing';
  const pronoun = /^(?:he|she|they|it|there)$/.test(head.low);
  if (!pronoun && (!determiners.has(head.low) || head.low === 'that')) return false;
  const to = pronoun ? and + 2 : skipNounPhrase(tokens, and + 1);
  // "a campaign, Clear Water, has": past the name.
  const close = tokens[to]?.low === ',' ? nextComma(tokens, to + 1, Math.min(tokens.length, to + 7)) : to;
  const verb = tokens[close]?.low === ',' ? close + 1 : close;
  return to > and + 1 && (isVerbal(tokens, verb) || modals.has(tokens[verb]?.low ?? ''));
}

const opensClause = /^(?:that|how|what|who|which|whether|if|why|because|where|when)$/;

/** "…: “We stay,” she said": a quotation with a cue of its own; after "called for talks:" whatever quotation begins. */
function quotesAnew(tokens: readonly Token[], at: number, rule: Rule): boolean {
  const token = tokens[at];
  const thing = rule === 'noun' || rule === 'preposition';
  return token?.kind === 'quote' && token.capital && (thing || token.closing === ',');
}

/** He is “ready” as he faces a vote: the narrator goes on. */
function isAside(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.low === 'as' && /^(?:he|she|they|it)$/.test(tokens[at + 1]?.low ?? '');
}

const clauses = new Set(['that-clause', 'clause', 'colon-after-cue', 'passive', 'quote-after-cue']);

/** After "called for talks" a comma ends the content, unless a list of like things goes on. */
function endsComplement(tokens: readonly Token[], comma: number, limit: number): boolean {
  const next = tokens[comma + 1];
  // "the march that gave it its nickname, “the wet week”": what the narrator calls it.
  if (next?.kind === 'quote' && /^(?:name|nickname|title|motto|slogan)$/.test(tokens[comma - 1]?.low ?? ''))
    return true;
  if (next === undefined || next.kind !== 'word') return false;
  // "described the visits, with a straight face, as “coffee”"
  if (next.low === 'as' && tokens[comma + 2]?.kind === 'quote') return false;
  // "praised Holm, who has left, as a friend": it goes on behind the clause about her.
  const after = tokens[nextComma(tokens, comma + 1, limit) + 1]?.low ?? '';
  if (/^(?:who|which|whose)$/.test(next.low) && /^(?:as|for|of)$/.test(after)) return false;
  if (
    subordinators.has(next.low) ||
    /^(?:who|which|but|so|yet)$/.test(next.low) ||
    (next.low.endsWith('ing') && next.low !== 'including')
  )
    return true;
  const stop = Math.min(limit, nextComma(tokens, comma + 1, limit));
  // ", on which its position is known", ", more than twice today's share": the narrator says more of it.
  if (prepositions.has(next.low) && /^(?:which|whom|whose)$/.test(tokens[comma + 2]?.low ?? '')) return true;
  if (
    /^(?:more|less|fewer|up|down|twice|half|compared)$/.test(next.low) &&
    /^(?:than|from|as|with|the)$/.test(tokens[comma + 2]?.low ?? '')
  )
    return true;
  return !prepositions.has(next.low) && hasVerb(tokens, comma + 1, 14, stop);
}

/** "says she will go but has packed nothing": the narrator's own second predicate. */
const joinsPredicate = /^(?:has|have|had|was|is|were|are|did|does|do)$/;

/**
 * "said she *had* tuned the lute but *had* not oiled the lid" goes on with the verb that it has, and so does "said she saw
 * the crack but *did* not report it", whose verb is a plain past.
 */
function joinsNarrators(tokens: readonly Token[], from: number, but: number): boolean {
  const verb = tokens[but + 1]?.low ?? '';
  if (!joinsPredicate.test(verb)) return false;
  const told = tokens.slice(from, but).map(({ low }) => low);
  if (told.includes(verb)) return false;
  return verb !== 'did' || told.some((low) => auxiliaries.has(low)) || !hasVerb(tokens, from, 60, but);
}

const narration =
  /^(?:according|referring|referencing|alluding|signaling|signalling|prompting|drawing|marking|echoing|sparking|fuelling|fueling|underscoring)$/;

const claims =
  /^(?:claim|charge|assertion|allegation|accusation|statement|figure|suggestion|contention|account|version)$/;

/** ", according to …", ", prompting …", ", a claim that Norland denied": another source or the narrator goes on. */
function endsClause(tokens: readonly Token[], comma: number): boolean {
  if (/^an?$/.test(tokens[comma + 1]?.low ?? '') && claims.test(tokens[comma + 2]?.low ?? ''))
    return /^(?:that|which)$/.test(tokens[comma + 3]?.low ?? '');
  const next = tokens[comma + 1]?.low ?? '';
  // "tweeted that it was open, then deleted the post"
  if (next === 'then' && /(?:[^e]ed|went|left|took|sat|made|ran|fell)$/.test(tokens[comma + 2]?.low ?? ''))
    return true;
  // "…, as has the mayor", "…, remarks that drew applause"
  if (next === 'as' && /^(?:has|have|had|did|does|do)$/.test(tokens[comma + 2]?.low ?? '')) return true;
  if (/^(?:comments|remarks|words|claims)$/.test(next))
    return /^(?:that|which)$/.test(tokens[comma + 2]?.low ?? '');
  return narration.test(next);
}

/** After a quotation's own comma the narrator goes on: “… grave,” as troops massed. */
function goesOnWithNarration(tokens: readonly Token[], at: number): boolean {
  const low = tokens[at]?.low ?? '';
  return subordinators.has(low) || low.endsWith('ing') || low === 'but' || low === 'according';
}

/** "his choice *is* “no hero,” but *is* a friend": the second verb is the first one again. */
function goesOnAlike(tokens: readonly Token[], from: number, quote: number): boolean {
  const verb = tokens[quote + 2]?.low ?? '';
  if (tokens[quote + 1]?.low !== 'but' || !/^(?:is|are|was|were|has|have|had|will|would)$/.test(verb))
    return false;
  return tokens.slice(from, quote).some(({ low }) => low === verb);
}

/** Whole quotations that only marks or "and" part: “One.” “Two.” */
export function joinedQuotes(tokens: readonly Token[], at: number): Range[] {
  const ranges = [{ from: at, to: at + 1 }];
  let next = at + 1;
  for (;;) {
    const low = tokens[next]?.low ?? '';
    if (low === '…' || low === ',' || low === 'and') next++;
    else if (tokens[next]?.kind === 'quote') {
      ranges.push({ from: next, to: next + 1 });
      next++;
    } else return ranges;
  }
}

/** Where a cue that stands beside this one, and not inside its content, begins; null where it is part of the content. */
function siblingStart(tokens: readonly Token[], from: number, cue: Cue, other: Attribution): number | null {
  const head = other.cue.from - 1;
  const low = tokens[head]?.low ?? '';
  const beforeHead = tokens[head - 1]?.low ?? '';
  if (other.cue.form === 'gerund' && low === ',') return head;
  if (low === ',' && isListed(tokens, from, cue, other)) return head;
  if (low === 'and' || low === 'but') {
    // "said he understood the worry but saw no way": what somebody sees or knows by that account.
    // "had a sore foot and would be assessed": what is to come by that account.
    // "said it was closed and had been reported stolen": what was done to the thing it is about.
    if (other.cue.modal || (other.cue.passive && !cue.passive && other.cue.verb.lemma !== 'ask')) return null;
    // "said it was sent and had replied": what was before the saying, of which he has one word.
    if (isBefore(tokens, other.cue) && !isBefore(tokens, cue)) return null;
    // "and saw no reason to worry": what somebody thinks is no second verb of telling.
    if (/^(?:see|view|regard|consider)$/.test(other.cue.verb.lemma)) return null;
    if (other.cue.negated && /^(?:not|never)$/.test(tokens[other.cue.from]?.low ?? '')) return null;
    const inner = other.subject !== null && other.subject.from >= from;
    if (inner && !other.cue.verb.frames.has('quote')) return null;
    const own =
      other.subject !== null &&
      other.subject.to <= cue.from &&
      beforeHead === ',' &&
      other.cue.form === 'past';
    if (other.cue.form !== cue.form && !own && !isLater(tokens, cue, other.cue)) return null;
    return beforeHead === ',' ? head - 1 : head;
  }
  const { subject } = other;
  if (subject === null || subject.from <= from) return null;
  const joint = tokens[subject.from - 1]?.low ?? '';
  const before = tokens[subject.from - 2];
  const comma = before?.low === ',' || before?.closing === ',';
  if (comma && /^(?:and|but|while|as|although|though|whereas|after|before|when)$/.test(joint)) {
    if (joint === 'when' && isTime(tokens[subject.from - 3])) return null;
    return before?.kind === 'quote' ? subject.from - 1 : subject.from - 2;
  }
  return null;
}

/** "one of *1946*, when …", "last *Friday*, when …": the clause says more of the day. */
function isTime(token: Token | undefined): boolean {
  return token !== undefined && (timeWords.has(token.low) || /^\d{1,4}s?$/.test(token.low));
}

/** "issued a note saying it was wrong *and said* …", "has declined to talk *but says* …": a second verb of the sentence's own. */
function isLater(tokens: readonly Token[], cue: Cue, { form, from, at, passive, verb }: Cue): boolean {
  if (from !== at || passive || !verb.frames.has('quote')) return false;
  const perfect = /^(?:has|have)$/.test(tokens[cue.from]?.low ?? '');
  return cue.form === 'gerund'
    ? /^(?:past|third|base)$/.test(form)
    : perfect && /^(?:third|base)$/.test(form);
}

/** "*had* replied" */
function isBefore(tokens: readonly Token[], { from, at }: Cue): boolean {
  return from !== at && tokens[from]?.low === 'had';
}

/** "said the dam was shut, *called* it a disgrace and left": one of several things that one speaker did. */
function isListed(tokens: readonly Token[], from: number, cue: Cue, other: Attribution): boolean {
  const { cue: next, subject } = other;
  const perfect = /^(?:has|have|had)$/.test(tokens[next.from]?.low ?? '');
  const alike = next.from === next.at || (perfect && tokens[cue.from]?.low === tokens[next.from]?.low);
  if (next.form !== cue.form || next.passive || !alike || !/^(?:past|third)$/.test(cue.form)) return false;
  // "said the plan, called Blue, was dead": no clause ends before the comma.
  return subject !== null && subject.to <= cue.from && hasVerb(tokens, from, 60, next.from - 1);
}

export function trimEnd(tokens: readonly Token[], from: number, end: number): number {
  let to = end;
  while (to > from && /^(?:[,;:—–?!…]|--|-|and|but)$/.test(tokens[to - 1]?.low ?? '')) to--;
  return to;
}

export function nextComma(tokens: readonly Token[], from: number, limit: number): number {
  let at = from;
  while (at < limit && tokens[at]?.low !== ',') at++;
  return at;
}
