import { endsLikeSpeech, hasVerb, isSpeech } from './clause-shape.ts';
import type { ContentStart } from './content.ts';
import { cueForm } from './cue-verbs.ts';
import type { Cue } from './cues.ts';
import type { Range } from './noun-phrases.ts';
import type { Rule } from './rule.ts';
import { clauseStart, type Subject } from './subjects.ts';
import type { Token } from './tokens.ts';
import { isAdverb, prepositions, subordinators } from './words.ts';

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
    const sibling = siblingStart(tokens, start.at, own.cue, other);
    if (sibling !== null) {
      end = sibling;
      break;
    }
  }
  return [{ from: start.at, to: trimEnd(tokens, start.at, clauseEnd(tokens, start, end)) }];
}

/** "Although he said so, …", "who said so, …", "– he had said so –": the cue's clause is no more than an insertion. */
function insertionEnd(tokens: readonly Token[], start: ContentStart, { cue, subject }: Attribution): number {
  const from = subject !== null && subject.to <= cue.from ? subject.from : cue.from;
  const joint = tokens[from - 1]?.low ?? '';
  if (start.relative) return nextComma(tokens, start.at, tokens.length);
  if (dependent.test(joint)) {
    const comma = nextComma(tokens, start.at, tokens.length);
    return comma < tokens.length && from <= 4 ? comma : tokens.length;
  }
  if (!dashes.test(tokens[clauseStart(tokens, from) - 1]?.low ?? '')) return tokens.length;
  let at = start.at;
  while (at < tokens.length && !dashes.test(tokens[at]?.low ?? '')) at++;
  return at;
}

const dependent = /^(?:although|though|while|after|before|when|since|because|if|whereas|as)$/;
const dashes = /^(?:—|–|--|-)$/;

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
    if (token.low === 'but' && at > start.at && joinsPredicate.test(tokens[at + 1]?.low ?? '')) return at;
    if (complement && (dashes.test(token.low) || (token.low === ',' && endsComplement(tokens, at, limit))))
      return at;
    if (token.kind === 'quote' && at > start.at && endsLikeSpeech(token)) {
      if (goesOnWithNarration(tokens, at + 1)) return at + 1;
      if (complement && token.closing === ',' && endsComplement(tokens, at, limit)) return at + 1;
    }
  }
  return limit;
}

const clauses = new Set(['that-clause', 'clause', 'colon-after-cue', 'passive', 'quote-after-cue']);

/** After "called for talks" a comma ends the content, unless a list of like things goes on. */
function endsComplement(tokens: readonly Token[], comma: number, limit: number): boolean {
  const next = tokens[comma + 1];
  if (next === undefined || next.kind !== 'word') return false;
  if (subordinators.has(next.low) || /^(?:who|which|but|so|yet)$/.test(next.low) || next.low.endsWith('ing'))
    return true;
  const stop = Math.min(limit, nextComma(tokens, comma + 1, limit));
  return !prepositions.has(next.low) && hasVerb(tokens, comma + 1, 14, stop);
}

/** "says she will go but has packed nothing": the narrator's own second predicate. */
const joinsPredicate = /^(?:has|have|had|was|is|were|are|did|does|do)$/;
const narration =
  /^(?:according|referring|referencing|alluding|signaling|signalling|prompting|drawing|marking|echoing|sparking|fuelling|fueling|underscoring)$/;

const claims =
  /^(?:claim|charge|assertion|allegation|accusation|statement|figure|suggestion|contention|account|version)$/;

/** ", according to …", ", prompting …", ", a claim that Norland denied": another source or the narrator goes on. */
function endsClause(tokens: readonly Token[], comma: number): boolean {
  if (/^an?$/.test(tokens[comma + 1]?.low ?? '') && claims.test(tokens[comma + 2]?.low ?? ''))
    return /^(?:that|which)$/.test(tokens[comma + 3]?.low ?? '');
  return narration.test(tokens[comma + 1]?.low ?? '');
}

/** After a quotation's own comma the narrator goes on: “… grave,” as troops massed. */
function goesOnWithNarration(tokens: readonly Token[], at: number): boolean {
  const low = tokens[at]?.low ?? '';
  return subordinators.has(low) || low.endsWith('ing') || low === 'but' || low === 'according';
}

/** Whole quotations that only marks or "and" part: “One.” “Two.” */
export function joinedQuotes(tokens: readonly Token[], at: number): Range[] {
  const ranges = [{ from: at, to: at + 1 }];
  let next = at + 1;
  for (;;) {
    const low = tokens[next]?.low ?? '';
    if (low === '…' || low === ',' || (low === 'and' && ranges.length > 0)) next++;
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
  if (low === 'and' || low === 'but') {
    if (other.cue.form !== cue.form && !(other.cue.form === 'past' && cue.form === 'past')) return null;
    return beforeHead === ',' ? head - 1 : head;
  }
  const { subject } = other;
  if (subject === null || subject.from <= from) return null;
  const joint = tokens[subject.from - 1]?.low ?? '';
  const before = tokens[subject.from - 2];
  const comma = before?.low === ',' || before?.closing === ',';
  if (comma && /^(?:and|but|while|as|although|though|whereas|after|before|when)$/.test(joint))
    return before?.kind === 'quote' ? subject.from - 1 : subject.from - 2;
  if (joint === '—' || joint === '–' || joint === '--') return null;
  return null;
}

export function trimEnd(tokens: readonly Token[], from: number, end: number): number {
  let to = end;
  while (to > from && /^(?:[,;:—–?!…]|--|-|and|but)$/.test(tokens[to - 1]?.low ?? '')) to--;
  return to;
}

/** Content left of "…," she said or of: The talks were over, she said. */
export interface ContentBefore {
  readonly ranges: readonly Range[];
  readonly rule: Rule;
}

/**
 * Finds the content before a cue clause that begins at `clause` (its subject, or its verb where the subject follows)
 * and ends at `after`.
 */
export function contentBefore(
  tokens: readonly Token[],
  clause: number,
  after: number,
  floor: number,
  teller: boolean,
): ContentBefore | null {
  let left = clause - 1;
  while (left > 0 && isAdverb(tokens[left]?.low ?? '')) left--;
  const comma = tokens[left]?.low === ',';
  const quote = comma ? left - 1 : left;
  const token = tokens[quote];
  if (token?.kind === 'quote') {
    if (!comma && !endsLikeSpeech(token) && !isSpeech(tokens, quote)) return null;
    return { ranges: withRight(tokens, leftOfCue(tokens, quote, floor), after), rule: 'quote-before-cue' };
  }
  if (!comma || !teller) return null;
  return clauseBefore(tokens, left, after, floor);
}

/** The stretch that ends with the quotation: it alone, those before it, or a clause that ends with it. */
function leftOfCue(tokens: readonly Token[], quote: number, floor: number): Range {
  let from = quote;
  while (from > floor) {
    const before = tokens[from - 1];
    if (before === undefined || before.low === ';' || before.low === ':') break;
    if (before.low === ',' && tokens[from]?.kind === 'quote' && tokens[from]?.capital) break;
    from--;
  }
  if (tokens[quote]?.capital === true && !hasVerb(tokens, from, 40, quote)) from = quote;
  while (from < quote && /^(?:[,—–]|--|and|but|so)$/.test(tokens[from]?.low ?? '')) from++;
  return { from, to: quote + 1 };
}

/** “One,” she said, “two.” and: The talks, she said, were over. */
function withRight(tokens: readonly Token[], left: Range, after: number): readonly Range[] {
  let next = after;
  while (/^(?:[,:—–…]|--|and|but)$/.test(tokens[next]?.low ?? '')) next++;
  if (tokens[next]?.kind === 'quote') return [left, ...joinedQuotes(tokens, next)];
  const split = splitQuote(tokens, left.to - 1, next);
  return split === null ? [left] : [left, ...joinedQuotes(tokens, split)];
}

/** “The risk,” said Rivera, who knows the place well, “is great.”: a small letter goes on after the comma. */
function splitQuote(tokens: readonly Token[], quote: number, from: number): number | null {
  if (tokens[quote]?.closing !== ',') return null;
  for (let at = from; at < Math.min(tokens.length, from + 25); at++) {
    const token = tokens[at];
    if (token?.kind === 'quote') return tokens[at - 1]?.low === ',' && !token.capital ? at : null;
    // "…,” she said, noting that the lake, too, “is low”: a remark of its own.
    if (tokens[at - 1]?.low === ',' && cueForm(token?.low ?? '')?.form === 'gerund') return null;
  }
  return null;
}

function clauseBefore(
  tokens: readonly Token[],
  comma: number,
  after: number,
  floor: number,
): ContentBefore | null {
  let begin = clauseStart(tokens, comma);
  // The show “Today” gets a host, the channel said: words in marks inside the clause.
  while (begin > floor && tokens[begin - 1]?.kind === 'quote' && isInside(tokens, begin - 1))
    begin = clauseStart(tokens, begin - 1);
  const start = Math.max(floor, begin);
  let from = start;
  while (from < comma && /^(?:[,—–]|--|and|but|so)$/.test(tokens[from]?.low ?? '')) from++;
  const head = tokens[from];
  const next = tokens[after];
  const parenthetical = next?.low === ',' && after + 1 < tokens.length;
  if (from === comma && from > start && parenthetical && hasVerb(tokens, after + 1, 30)) {
    // "But, Rivera said, they would stay."
    const to = clauseEnd(tokens, { at: after + 1, rule: 'clause' }, tokens.length);
    return { ranges: [{ from: after + 1, to: trimEnd(tokens, after + 1, to) }], rule: 'cue-inside-clause' };
  }
  if (head === undefined || from >= comma) return null;
  if (
    parenthetical &&
    comma - from <= 12 &&
    hasVerb(tokens, after + 1, 30) &&
    tokens[after + 1]?.low !== 'who'
  ) {
    const right = {
      from: after + 1,
      to: trimEnd(tokens, after + 1, clauseEnd(tokens, { at: after + 1, rule: 'clause' }, tokens.length)),
    };
    if (!(tokens[after + 1]?.low ?? '').endsWith('ing'))
      return { ranges: [{ from, to: comma }, right], rule: 'cue-inside-clause' };
  }
  const counts = /^\p{N}/u.test(tokens[from + 1]?.low ?? '');
  const introduces =
    (prepositions.has(head.low) && !counts) || (subordinators.has(head.low) && head.low !== 'that');
  if (introduces && head.low !== 'if' && !hasVerb(tokens, nextComma(tokens, from, comma), 40, comma))
    return null;
  if (head.low.endsWith('ing') && !head.capital) return null;
  // "About 300 boats fish there, the council says.": what closes a sentence needs no verb that a list knows.
  const closes = next === undefined && comma - from >= 5 && !head.low.endsWith('ing');
  if (comma - from < 3 || !(closes || hasVerb(tokens, from, 60, comma))) return null;
  return { ranges: [{ from, to: comma }], rule: 'clause-before-cue' };
}

/** A quotation with words of the same clause beside it, that does not end like a sentence: “… calm,” unlike before, she said. */
function isInside(tokens: readonly Token[], quote: number): boolean {
  const before = tokens[quote - 1];
  const closing = tokens[quote]?.closing ?? '.';
  const goesOn = prepositions.has(tokens[quote + 1]?.low ?? '');
  return (before?.kind === 'word' || goesOn || !/[,;:—–-]/.test(closing)) && !/[.!?…]/.test(closing);
}

function nextComma(tokens: readonly Token[], from: number, limit: number): number {
  let at = from;
  while (at < limit && tokens[at]?.low !== ',') at++;
  return at;
}
