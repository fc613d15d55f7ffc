import type { Span } from '../../model/span.ts';
import type { Token } from '../people/tokens.ts';

/** Words that a subject does not run over to the left. */
const boundary =
  /^(?:that|if|but|or|as|while|because|when|after|before|said|says|say|saying|which|who|whether|although|though|since|until|unless|where|than|whereas|so|told|adding|added|yet|and|once|even|what|how|why)$/;
const auxiliary =
  /^(?:has|have|had|having|will|would|shall|should|can|could|may|might|must|does|do|did|is|am|are|was|were|be|been|being|to|not|never|no|longer|cannot|also|again|still|repeatedly|already|since|long|now|then|both|all|even|hardly|consistently|yet|always|once|so|far|\p{L}+n't|\p{L}+ly)$/u;
const negation = /^(?:not|never|cannot|hardly|\p{L}+n't)$/u;
const unreal = /^(?:may|might|could|should|to|must)$/;

/** The verb's company to its left: its auxiliaries and its subject. */
export interface VerbGroup {
  /** Index of the first token of the group. */
  readonly start: number;
  readonly negated: boolean;
  /** "may", "could", "to …": nothing that is held. */
  readonly unreal: boolean;
  readonly future: boolean;
  /** "will", "would": what somebody means to do. */
  readonly will: boolean;
  readonly be: boolean;
  /** "would have voted": what came to nothing. */
  readonly perfect: boolean;
}

/** Auxiliaries and adverbs right before a verb. */
export function verbGroup(tokens: readonly Token[], verb: number): VerbGroup {
  let start = verb;
  while (start > 0 && auxiliary.test(tokens[start - 1]?.lower ?? '')) start--;
  // "has |since May 20| demanded".
  const earlier = beforeAdverbial(tokens, start);
  if (
    earlier < start &&
    /^(?:has|have|had|will|would|is|are|was|were)$/.test(tokens[earlier - 1]?.lower ?? '')
  ) {
    start = earlier;
    while (start > 0 && auxiliary.test(tokens[start - 1]?.lower ?? '')) start--;
  }
  // "has since |May| 20 demanded": a month.
  const words = tokens
    .slice(start, verb)
    .filter(({ lower, capital }) => !(capital && lower === 'may'))
    .map(({ lower }) => lower);
  const noLonger = words.includes('no') && words.includes('longer');
  const negated = noLonger || words.some((word) => negation.test(word));
  // "could not accept" is a refusal; "could accept" holds nothing.
  const couldNot = negated && words.includes('could');
  return {
    start,
    negated,
    unreal:
      words.some((word) => unreal.test(word) && !(couldNot && word === 'could')) ||
      (words.includes('can') && !words.includes('not') && !words.includes('never')),
    future:
      couldNot ||
      words.some((word) =>
        /^(?:couldn't|will|would|won't|wouldn't|cannot|can't|can|do|does|don't|doesn't|shall)$/.test(word),
      ),
    perfect: words.includes('have'),
    will: words.some((word) => /^(?:will|would|won't|wouldn't)$/.test(word)),
    be: words.some((word) => /^(?:is|am|are|was|were|be|been|being|isn't|aren't|wasn't|weren't)$/.test(word)),
  };
}

/** Where the words of a verb that is told whole begin: "|it| will strike", "Norway |will| strike". */
export function wholeStart(tokens: readonly Token[], group: VerbGroup): number {
  const before = tokens[group.start - 1];
  const own = before && /^(?:it|they|we|he|she|i)$/.test(before.lower);
  return (own ? before : tokens[group.start])?.start ?? 0;
}

/** The words that may name the subject of a verb group; null where a condition or nothing stands there. */
export function subjectBefore(tokens: readonly Token[], group: number): Span | null {
  let end = beforeBracket(tokens, beforeAdverbial(tokens, group));
  // "told Iceland |it| will leave".
  const pronoun = tokens[end - 1];
  if (
    pronoun &&
    end > 1 &&
    /^(?:it|they|he|she|we)$/.test(pronoun.lower) &&
    !isConditional(tokens, end - 1) &&
    !/^(?:if|unless|whether|when|until|once|where|and|or)$/.test(tokens[end - 2]?.lower ?? '')
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
  if (/^(?:if|unless|whether|when|until|should|once|where|who|which)$/.test(before)) return null;
  if (isConditional(tokens, start)) return null;
  const first = tokens[start];
  const last = tokens[end - 1];
  return first && last && start < end ? { start: first.start, end: last.end } : null;
}

const opensPhrase = /^(?:the|an?|both|these|those|its|his|her|their|some|most|all|any|every|each|no)$/;
const thinks =
  /^(?:hop(?:es?|ed)|thinks?|thought|believ(?:es?|ed)|says?|said|insist(?:s|ed)?|fear(?:s|ed)?|knows?|knew|assum(?:es?|ed)|argu(?:es?|ed)|claim(?:s|ed)?|suspect(?:s|ed)?|doubt(?:s|ed)?|predict(?:s|ed)?|feels?|felt)$/;

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

const dayOrTime =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|earlier|later|week|month|year|night|morning|evening|afternoon|weekend|last|this|late|early|\d{1,4}|january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** "Ida Holm, the mayor, |on Sunday| called", "|for the first time| offered": where the words of time before a verb begin. */
function beforeAdverbial(tokens: readonly Token[], group: number): number {
  if (tokens[group - 1]?.lower === 'time' && tokens[group - 4]?.lower === 'for') return group - 4;
  let at = group;
  while (at > 1 && at > group - 5 && dayOrTime.test(tokens[at - 1]?.lower ?? '')) at--;
  const preposition = /^(?:on|in|since|at|late|early)$/.test(tokens[at - 1]?.lower ?? '');
  if (at === group) return group;
  return preposition ? at - 1 : at;
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

const cut = new RegExp(
  [
    ';|\\s[—–-]\\s|…|\\.\\.\\.|\\.["”’]',
    ',\\s+(?:but|while|as|after|although|though|which|who|whose|amid|despite|according|when|where|before|even|because|since|with|said|says|was|were|has|had|(?!including|providing|starting|beginning|depending|pending|excluding|during|nothing|anything|everything|something|rising|falling|growing|increasing|climbing|dropping)\\p{Ll}+ing)\\b',
    // ", Foreign Minister Ida Holm said"
    // ", its chief executive, Ida Holm, said"
    ',\\s+[^,;]{2,60}?,\\s+[^,;]{2,40}?,\\s+(?:said|says|told|added)\\b',
    ',\\s+[^,;]{2,70}?\\s(?:said|says|told|added|wrote|reported|noted|stated|declared|confided|stressed|made\\s+clear)\\b',
    // ", stated the representative of …"
    ',\\s+(?:stated|declared|announced|confirmed|explained|stressed|added|noted)\\s+(?:the|its|his|her|an?|\\p{Lu})',
    // "a new boiler |and will get| one next year", "everyone to leave|, and then| I cried"
    '\\s+and\\s+(?:will|would|want|did|does|can|could|cannot|is|are|was|were)\\s',
    '\\s+and\\s+\\p{Ll}+(?:s|ed)\\s+(?:him|her|them|us|whether)\\s',
    ',\\s+and\\s+that\\s',
    ',\\s+(?:and\\s+)?(?:we|they|he|she|I|then|you|so)\\s',
    ',\\s+and\\s+(?:he|she|they|it|the|its|has|had|was|is|are|were|will|said|says)\\b',
    '\\s+and\\s+(?:also\\s+|has\\s+|have\\s+)?(?:urged|called|warned|demanded|rejected|offered|accused|asked|told|said|insisted|threatened|pledged|announced|agreed|refused|denied|vowed|condemned|critici[sz]ed|proposed|accepted|dismissed|expressed|promised|suggested|welcomed|expected|sent|gave|made|urges|calls|warns|says|wants)\\b',
    '\\s+and\\s+(?:has|had)\\s+\\p{L}+',
    '\\s+and\\s+(?:rejects|offers|demands|refuses|accepts|insists|opposes|threatens|denies|proposes|dismisses|will not|would not|ruled out|rules out)\\b',
    // "…, a claim that Oslo denied"
    ',\\s+an?\\s+(?:\\w+\\s)?(?:claim|move|step|demand|proposal|offer|position|idea|plan|figure|condition|charge|concession|reference|nod|allusion|stance|sign|response|demand)\\b',
    ',?\\s+(?:ahead of|following|but|saying|according to|in an interview|in a (?:statement|speech|letter|post))\\b',
  ].join('|'),
  'gu',
);

/**
 * The position's words: from where the complement begins to the end of its clause, without attributions and side
 * remarks; null where nothing of substance is left or a quotation would be torn.
 */
export function complement(text: string, from: number, sentenceEnd: number): Span | null {
  const words = text.slice(from, sentenceEnd);
  const stop = firstCut(words);
  return tidy(text, { start: from, end: from + (stop ?? words.length) });
}

/** "that if they agreed|, he| would pay": the main clause comes behind. */
const ledByCondition = /^\s*(?:that\s+)?(?:if|when|once|unless|as|after|while|should)\s/i;
const nextSubject = /^,\s+(?:we|they|he|she|I|you)\s$/;

/** Where the first cut stands that tears no quotation. */
function firstCut(words: string): number | null {
  let quoted = 0;
  let seen = 0;
  const led = ledByCondition.test(words);
  // "that the quota be cut|, and that| catches be counted"
  const thatLed = /^\s*that\s/.test(words);
  for (const { 0: match, index } of words.matchAll(cut)) {
    if ((led && nextSubject.test(match)) || (thatLed && /^,\s+and\s+that\s/.test(match))) continue;
    quoted += words.slice(seen, index).match(/["“”]/gu)?.length ?? 0;
    seen = index;
    if (quoted % 2 === 0) return index;
  }
  return null;
}

/** "|that, calling it too little|": a bare pronoun says something with the reason that follows. */
export function complementWithReason(text: string, from: number, sentenceEnd: number): Span | null {
  const words = text.slice(from, sentenceEnd);
  const reason =
    /^\s+(?:it|them|this|that|these|those|both)(?:\s+\p{L}+){0,3},\s+(?:saying|calling|arguing|insisting|describing|citing|because)\s/u;
  return reason.test(words) ? tidy(text, { start: from, end: sentenceEnd }) : null;
}

/** Without blanks and stops at its ends, and without a quotation mark that has lost its other half. */
export function tidy(text: string, span: Span): Span | null {
  const words = text.slice(span.start, span.end);
  const lead = /^[\s,:;–—-]*/.exec(words)?.[0].length ?? 0;
  let start = span.start + lead;
  let end = span.end - trailingMarks(words.slice(lead));
  const marks = [...text.slice(start, end).matchAll(/["“”]/g)];
  if (text.charAt(end - 1) === ')' && !text.slice(start, end).includes('(')) end -= 1;
  if (marks.length % 2 === 1) {
    const mark = marks.at(-1);
    const at = start + (mark?.index ?? 0);
    if (/["”]/.test(text.charAt(end))) end += 1;
    else if (/[,.]["”]/.test(text.slice(end, end + 2))) end += 2;
    else if (at === start) start += 1;
    else if (at === end - 1) end -= 1;
    else return null;
  }
  return /\p{L}{3}|\d/u.test(text.slice(start, end)) ? { start, end } : null;
}

function trailingMarks(words: string): number {
  const tail = /[\s,:;.–—!-]*$/.exec(words.slice(-20))?.[0] ?? '';
  return /\b\p{Lu}\.\p{Lu}$/u.test(words.slice(0, words.length - tail.length)) && tail.startsWith('.')
    ? tail.length - 1
    : tail.length;
}
