import { endsLikeSpeech, hasVerb, isSpeech } from './clause-shape.ts';
import { cueForm } from './cue-verbs.ts';
import { clauseEnd, joinedQuotes, nextComma, trimEnd } from './extent.ts';
import { glossStart } from './gloss.ts';
import type { Range } from './noun-phrases.ts';
import type { Rule } from './rule.ts';
import { clauseStart } from './subjects.ts';
import { isDash, type Token } from './tokens.ts';
import { auxiliaries, isAdverb, isFinite, prepositions, subordinators } from './words.ts';

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
  // “We stay,” – said Rivera.
  if (isDash(tokens[left]) && /^[,?!…]$/.test(tokens[left - 1]?.closing ?? '')) left--;
  const comma = tokens[left]?.low === ',';
  const quote = comma ? left - 1 : left;
  const token = tokens[quote];
  if (token?.kind === 'quote') {
    if (!comma && !endsLikeSpeech(token) && !isSpeech(tokens, quote)) return null;
    return { ranges: withRight(tokens, leftOfCue(tokens, quote, floor), after), rule: 'quote-before-cue' };
  }
  // "After the hearing, the judge ruled *he* may go": what she ruled comes behind.
  const resumed = /^(?:he|she|they|it)$/.test(tokens[after]?.low ?? '');
  const aside = /^(?:as|while|when|before|after|because)$/.test(tokens[after - 1]?.low ?? '');
  if (!comma || !teller || (resumed && !aside)) return null;
  return clauseBefore(tokens, left, after, floor);
}

/** The stretch that ends with the quotation: it alone, those before it, or a clause that ends with it. */
function leftOfCue(tokens: readonly Token[], quote: number, floor: number): Range {
  let from = quote;
  while (from > floor) {
    const before = tokens[from - 1];
    if (before === undefined || /^[;:(]$/.test(before.low)) break;
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
    if (tokens[at - 1]?.low === ',' && addsMore(tokens, at)) return null;
  }
  return null;
}

/** The clause goes on after the cue, and not the narrator: ", where many wept", ", as crowds left", ", and wrote". */
function resumes(tokens: readonly Token[], at: number): boolean {
  const low = tokens[at]?.low ?? '';
  return (
    !/^(?:who|whose|where|which|when|amid)$/.test(low) &&
    !(low === 'as' && !/^(?:if|though|well|long|soon|far)$/.test(tokens[at + 1]?.low ?? '')) &&
    !(/^(?:and|but|or)$/.test(low) && cueForm(tokens[at + 1]?.low ?? '') !== undefined) &&
    !(/^(?:but|while|whereas|though|although)$/.test(low) && tellsNext(tokens, at + 1))
  );
}

/** ", but |the union said|", ", while |Norland has denied|": another's remark begins, with a verb of its own. */
function tellsNext(tokens: readonly Token[], from: number): boolean {
  for (let at = from + 1; at < from + 7 && tokens[at]?.kind === 'word'; at++) {
    const cue = cueForm(tokens[at]?.low ?? '');
    const tells = cue !== undefined && (cue.verb.frames.has('that') || cue.verb.frames.has('quote'));
    if (tells && /^(?:past|third)$/.test(cue.form)) return true;
    if (isFinite(tokens[at]?.low ?? '') && !/^(?:has|have|had|also)$/.test(tokens[at]?.low ?? ''))
      return false;
  }
  return false;
}

/** ", noting that", but not ", laughing," or ", pointing at the map,". */
function addsMore(tokens: readonly Token[], at: number): boolean {
  const cue = cueForm(tokens[at]?.low ?? '');
  return cue?.form === 'gerund' && cue.verb.frames.has('that');
}

function clauseBefore(
  tokens: readonly Token[],
  comma: number,
  after: number,
  floor: number,
): ContentBefore | null {
  const start = Math.max(floor, startOfClause(tokens, comma, floor));
  let from = start;
  while (from < comma && /^(?:[,—–]|--|and|but|so)$/.test(tokens[from]?.low ?? '')) from++;
  const inserted = tokens[after]?.low === ',' && (from < comma || from > start);
  const around = inserted ? aroundCue(tokens, { from, to: comma }, after + 1) : null;
  if (around !== null) return { ranges: around, rule: 'cue-inside-clause' };
  const closes =
    tokens[after] === undefined ||
    (tokens[after]?.low === ',' && /^(?:who|whose)$/.test(tokens[after + 1]?.low ?? ''));
  return isClause(tokens, from, comma, closes)
    ? { ranges: [{ from, to: glossStart(tokens, from, comma) }], rule: 'clause-before-cue' }
    : null;
}

/** The show “Today” gets a host, the channel said: words in marks stand inside the clause. */
function startOfClause(tokens: readonly Token[], comma: number, floor: number): number {
  let begin = clauseStart(tokens, comma);
  // In a “suite” - two beds -, she said: the dash describes what stands in marks.
  if (isDash(tokens[begin - 1]) && tokens[begin - 2]?.kind === 'quote' && !hasVerb(tokens, begin, 40, comma))
    begin--;
  while (begin > floor && tokens[begin - 1]?.kind === 'quote' && isInside(tokens, begin - 1))
    begin = clauseStart(tokens, begin - 1);
  // "One in five voted – the most since May –, the survey shows.", "They may stay – as long as they pay, she said."
  const dash = /^(?:—|–|--)$/.test(tokens[begin - 1]?.low ?? '');
  const dependent = subordinators.has(tokens[begin]?.low ?? '') || !hasVerb(tokens, begin, 40, comma);
  return dash && begin > floor + 1 && dependent ? clauseStart(tokens, begin - 1) : begin;
}

/** "The talks, she said, were over.", "But, she said, they were over.": what stands on both sides of an inserted cue. */
function aroundCue(tokens: readonly Token[], left: Range, after: number): readonly Range[] | null {
  const next = tokens[after];
  if (next === undefined) return null;
  const to = trimEnd(tokens, after, clauseEnd(tokens, { at: after, rule: 'clause' }, tokens.length));
  const right = { from: after, to };
  if (left.from >= left.to) return hasVerb(tokens, after, 30) ? [right] : null;
  // "It was, he said, a mistake.": the verb stands before the cue.
  const verb = hasVerb(tokens, after, 30) || isFinite(tokens[left.to - 1]?.low ?? '');
  const reason = /^(?:because|unless|provided)$/.test(next.low);
  if ((left.to - left.from <= 12 || reason) && verb && resumes(tokens, after) && !next.low.endsWith('ing'))
    return [left, right];
  // "Judging them by their looks, Rivera said, “is like judging a ship by its paint.”"
  return next.kind === 'quote' && !next.capital ? [left, ...joinedQuotes(tokens, after)] : null;
}

/** The words before a cue are a clause and no introduction ("In Lima, she said"); `closes`: nothing follows the cue. */
function isClause(tokens: readonly Token[], from: number, comma: number, closes: boolean): boolean {
  const head = tokens[from];
  if (head === undefined || from >= comma || (head.low.endsWith('ing') && !head.capital)) return false;
  // "Asked if she would run, Rivera said no."
  if (/^(?:asked|pressed|questioned|told)$/.test(head.low)) return false;
  const counts = /^\p{N}/u.test(tokens[from + 1]?.low ?? '');
  const course = head.low === 'of' && tokens[from + 1]?.low === 'course';
  const introduces =
    (prepositions.has(head.low) && !counts && !course) ||
    (subordinators.has(head.low) && head.low !== 'that');
  if (closes && isNominalClause(tokens, from, comma)) return true;
  if (introduces && head.low !== 'if' && !hasVerb(tokens, nextComma(tokens, from, comma), 40, comma))
    return false;
  // "Not so fast, said Rivera.": an answer needs no verb.
  const manner = tokens[comma - 1]?.low.endsWith('ly') === true;
  if (closes && answers.test(head.low) && !manner && comma - from <= 6) return true;
  if (comma - from < 3 && head.kind !== 'quote') return false;
  // "About 300 boats fish there, the council says.": what closes a sentence needs no verb that a list knows.
  return (closes && comma - from >= 4 && !head.low.endsWith('ing')) || hasVerb(tokens, from, 60, comma);
}

/** "*What they heard* was a drill", "*Whether she stays* is up to her": a clause with a verb of its own is what the verb tells of. */
function isNominalClause(tokens: readonly Token[], from: number, comma: number): boolean {
  if (!/^(?:what|whatever|who|whoever|whether|how|why|where)$/.test(tokens[from]?.low ?? '')) return false;
  const verb = /[^e]ed$/.test(tokens[from + 1]?.low ?? '') ? from + 1 : firstFinite(tokens, from + 1, comma);
  if (verb <= from) return false;
  // "What they have done", "would do": one verb.
  return firstFinite(tokens, auxiliaries.has(tokens[verb]?.low ?? '') ? verb + 2 : verb + 1, comma) > verb;
}

/** The index of the first word that is surely a finite verb; -1 where none is. */
function firstFinite(tokens: readonly Token[], from: number, to: number): number {
  return tokens.findIndex(({ kind, low }, at) => at >= from && at < to && kind === 'word' && isFinite(low));
}

const answers =
  /^(?:yes|no|not|never|nothing|none|nobody|neither|nowhere|nonsense|rubbish|absolutely|certainly|enough|maybe|perhaps|almost|exactly|hardly)$/;

/** A quotation with words of the same clause beside it, that does not end like a sentence: “… calm,” unlike before, she said. */
function isInside(tokens: readonly Token[], quote: number): boolean {
  const before = tokens[quote - 1];
  const closing = tokens[quote]?.closing ?? '.';
  const goesOn = prepositions.has(tokens[quote + 1]?.low ?? '');
  return (before?.kind === 'word' || goesOn || !/[,;:—–-]/.test(closing)) && !/[.!?…]/.test(closing);
}
