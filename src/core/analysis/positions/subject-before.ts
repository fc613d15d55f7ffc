import type { Span } from '../../model/span.ts';
import type { Token } from '../people/tokens.ts';
import { beforeAdverbial } from './verb-group.ts';

/** Words that a subject does not run over to the left. */
const boundary =
  /^(?:that|if|but|or|as|while|because|when|after|before|said|says|say|saying|which|who|whether|although|though|since|until|unless|where|than|whereas|so|told|adding|added|yet|and|once|even|what|how|why)$/;

/** The words that may name the subject of a verb group; null where a condition or nothing stands there. */
export function subjectBefore(tokens: readonly Token[], group: number): Span | null {
  let end = beforeFollowers(
    tokens,
    beforeBracket(tokens, beforeAdverbial(tokens, beforeQuote(tokens, group))),
  );
  // "told Iceland |it| will leave".
  const pronoun = tokens[end - 1];
  if (
    pronoun &&
    end > 1 &&
    /^(?:it|they|he|she|we)$/.test(pronoun.lower) &&
    !isConditional(tokens, end - 1) &&
    !/^(?:if|unless|whether|when|until|once|where|before|and|or)$/.test(tokens[end - 2]?.lower ?? '')
  )
    return { start: pronoun.start, end: pronoun.end };
  const apposition = tokens[end - 1]?.text === ',' ? openingComma(tokens, end - 1) : null;
  if (apposition !== null) end = apposition;
  let start = end;
  while (start > 0 && !isBoundary(tokens, start - 1)) start--;
  start = innerClause(tokens, startOfList(tokens, start), end);
  const before = tokens[start - 1]?.lower ?? '';
  if (isRelative(tokens, start - 1)) return subjectBefore(tokens, start - 1);
  // "the Liberals|, who| want the tax dropped"
  if (start === end && /^(?:who|which)$/.test(before) && tokens[start - 2]?.text === ',')
    return subjectBefore(tokens, start - 2);
  // "a call in which |Oslo| asked for a delay".
  const inWhich = before === 'which' && start < end && preposition.test(tokens[start - 2]?.lower ?? '');
  if (!inWhich && /^(?:if|unless|whether|when|until|should|once|where|who|which)$/.test(before)) return null;
  if (isConditional(tokens, start)) return null;
  const first = tokens[start];
  const last = tokens[end - 1];
  return first && last && start < end ? { start: first.start, end: last.end } : null;
}

const preposition = /^(?:in|at|during|after)$/;

/** "Norway |“|would respond": the words of a remark that begin with the verb. */
function beforeQuote(tokens: readonly Token[], group: number): number {
  return /^["“]$/.test(tokens[group - 1]?.text ?? '') ? group - 1 : group;
}

const followers = /^(?:allies|partners|supporters|backers)$/;

/** "Norway |and its allies|", "Norway |and its allies and partners|": who leads them speaks. */
function beforeFollowers(tokens: readonly Token[], end: number): number {
  let at = end;
  while (at > 3 && followers.test(tokens[at - 1]?.lower ?? '')) {
    at--;
    const owned = at - (/^(?:its|their|his|her)$/.test(tokens[at - 1]?.lower ?? '') ? 1 : 2);
    if (tokens[owned - 1]?.lower === 'and' && /^(?:its|their|his|her)$/.test(tokens[owned]?.lower ?? ''))
      return owned - 1;
    if (tokens[at - 1]?.lower !== 'and') return end;
    at--;
  }
  return end;
}

const opensPhrase = /^(?:the|an?|both|these|those|its|his|her|their|some|most|all|any|every|each|no)$/;
const thinks =
  /^(?:hop(?:es?|ed)|thinks?|thought|believ(?:es?|ed)|insist(?:s|ed)?|fear(?:s|ed)?|knows?|knew|assum(?:es?|ed)|argu(?:es?|ed)|claim(?:s|ed)?|suspect(?:s|ed)?|doubt(?:s|ed)?|predict(?:s|ed)?|feels?|felt)$/;

/** "Norway hopes |both sides|", "the union thinks |the two firms|": what begins behind such a verb is a clause of its own. */
function innerClause(tokens: readonly Token[], start: number, end: number): number {
  for (let at = end - 1; at > start; at--) {
    if (opensPhrase.test(tokens[at]?.lower ?? '') && thinks.test(tokens[at - 1]?.lower ?? '')) return at;
  }
  return start;
}

/** "|Norway, Chile| and Peru", "|the mayors of Basel, Mainz| and Bonn": where a list of names begins that the subject ends. */
function startOfList(tokens: readonly Token[], start: number): number {
  const joint = tokens[start - 1]?.lower === 'and' ? start - 1 : -1;
  if (joint < 1 || !tokens[start]?.capital) return start;
  let at = joint;
  let first = tokens[at - 1]?.text === ',' ? at - 1 : at;
  while (tokens[first - 1]?.capital) {
    at = first - 1;
    while (tokens[at - 1]?.capital) at--;
    if (tokens[at - 1]?.lower === 'the') at--;
    // "On Monday, |Norway and Chile|".
    if (/^(?:on|in|at|after|for|by|with|during|from|since|before)$/.test(tokens[at]?.lower ?? ''))
      return first + 1;
    const before = tokens[at - 1];
    if (before === undefined) return at;
    if (before.lower === 'of') return ofWhom(tokens, at - 1);
    // "BERN, 4 May — |Norway and Chile|".
    if (/^[–—-]+$/.test(before.text)) return at;
    if (before.text !== ',') return start;
    first = at - 1;
  }
  // "On Monday, |Norway and Chile|": what stands before the last comma is no name.
  return first < joint && tokens[first]?.text === ',' && at < joint ? at : start;
}

/** "|the mayors| of Basel": the words that a list of places belongs to. */
function ofWhom(tokens: readonly Token[], of: number): number {
  let at = of;
  while (at > 0 && !isBoundary(tokens, at - 1)) at--;
  return at;
}

const ownDeed =
  /^(?:is|are|was|were|has|have|had|owns?|runs?|represents?|holds?|makes?|operates?|employs?|controls?|leads?|backs?|governs?|covers?|chairs?|built|occupies|administers?|publishes|organises|organizes|manages?|sells?|mediates?|hosts?)$/;

/** "the association |that| owns the blocks has refused": the verb behind it goes with what stands before it. */
function isRelative(tokens: readonly Token[], at: number): boolean {
  return (
    at > 0 &&
    /^(?:that|which|who)$/.test(tokens[at]?.lower ?? '') &&
    tokens[at - 1]?.kind === 'word' &&
    ownDeed.test(tokens[at + 1]?.lower ?? '') &&
    at + 2 < tokens.length
  );
}

/** "the Rail Union |(RU)| rejected": where the name before a bracket ends. */
export function beforeBracket(tokens: readonly Token[], group: number): number {
  if (tokens[group - 1]?.text !== ')') return group;
  for (let at = group - 2; at > Math.max(0, group - 7); at--) if (tokens[at]?.text === '(') return at;
  return group;
}

/** "X and Y reject": the conjunction joins two subjects only where the first stands at the clause's head. */
function isBoundary(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return true;
  if (token.lower === 'and') return !joinsNames(tokens, at);
  // "the Pilots|'| Union"
  if (/^['’]$/.test(token.text) && !token.spaced && tokens[at + 1]?.capital) return false;
  // "OSLO, March 7 (DW) |-| Norway rejected"
  if (token.text === '-' && tokens[at + 1]?.spaced && (token.spaced || tokens[at - 1]?.text === '-'))
    return true;
  if (token.kind === 'mark') return token.lower !== "'s" && token.text !== '-' && token.text !== '.';
  return boundary.test(token.lower);
}

function joinsNames(tokens: readonly Token[], at: number): boolean {
  for (let left = at - 1; left >= Math.max(0, at - 5); left--) {
    const token = tokens[left];
    if (!token || token.kind === 'mark') return false;
    if (left === 0) return token.capital;
  }
  return false;
}

/** "Ida Holm, the Norwegian minister|,| rejected": where the name before the apposition ends. */
function openingComma(tokens: readonly Token[], closing: number): number | null {
  for (let at = closing - 1; at > Math.max(0, closing - 30); at--) {
    const token = tokens[at];
    if (token?.text === ',') return at;
    if (token?.kind === 'mark' && token.lower !== "'s" && !/^[.’'%$€£-]$/.test(token.text)) return null;
  }
  return null;
}

/** "If the council and Norway reject …". */
function isConditional(tokens: readonly Token[], start: number): boolean {
  for (let at = start - 1; at >= 0; at--) {
    const token = tokens[at];
    if (!token || token.text === ',' || token.text === ';') return false;
    if (/^(?:if|unless|whether)$/.test(token.lower)) return true;
  }
  return /^(?:if|unless|whether|should|were)$/.test(tokens[start]?.lower ?? '');
}
