import type { Token } from '../people/tokens.ts';

const auxiliary =
  /^(?:has|have|had|having|will|would|shall|should|can|could|may|might|must|does|do|did|is|am|are|was|were|be|been|being|to|not|never|no|longer|cannot|also|again|still|already|since|long|now|then|both|all|even|yet|always|once|so|far|\p{L}+n't|\p{L}+ly)$/u;
const negation = /^(?:not|never|cannot|hardly|\p{L}+n't)$/u;
const unreal = /^(?:may|might|could|should|to|must)$/;

/** The auxiliaries and adverbs to a verb's left, and what they make of it. */
export interface VerbGroup {
  /** Index of the first token of the group. */
  readonly start: number;
  readonly negated: boolean;
  /** "may", "could", "to …": nothing that is held. */
  readonly unreal: boolean;
  /** "will", "can", "do": told by the form right behind it ("will |accept|"). */
  readonly future: boolean;
  /** "will", "would": what somebody means to do. */
  readonly will: boolean;
  readonly be: boolean;
  /** "would have voted": what came to nothing. */
  readonly perfect: boolean;
}

/** Reads the auxiliaries and adverbs right before a verb. */
export function verbGroup(tokens: readonly Token[], verb: number): VerbGroup {
  const start = startOfGroup(tokens, verb);
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

function startOfGroup(tokens: readonly Token[], verb: number): number {
  const start = beforeAuxiliaries(tokens, verb);
  // "has |since May 20| demanded".
  const earlier = beforeAdverbial(tokens, start);
  const goesOn =
    earlier < start && /^(?:has|have|had|will|would|is|are|was|were)$/.test(tokens[earlier - 1]?.lower ?? '');
  return goesOn ? beforeAuxiliaries(tokens, earlier) : start;
}

function beforeAuxiliaries(tokens: readonly Token[], from: number): number {
  let start = from;
  while (start > 0 && auxiliary.test(tokens[start - 1]?.lower ?? '')) start--;
  return start;
}

/** Where the words of a verb that is told whole begin: "|it| will strike", "Norway |will| strike". */
export function wholeStart(tokens: readonly Token[], group: VerbGroup): number {
  const before = tokens[group.start - 1];
  const own = before && /^(?:it|they|we|he|she|i)$/.test(before.lower);
  return (own ? before : tokens[group.start])?.start ?? 0;
}

const dayOrTime =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|earlier|later|week|month|year|night|morning|evening|afternoon|weekend|last|this|late|early|\d{1,4}|january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** "Ida Holm, the mayor, |on Sunday| called", "|for the first time| offered": where the words of time before a verb begin. */
export function beforeAdverbial(tokens: readonly Token[], group: number): number {
  if (tokens[group - 1]?.lower === 'time' && tokens[group - 4]?.lower === 'for') return group - 4;
  let at = group;
  while (at > 1 && at > group - 5 && dayOrTime.test(tokens[at - 1]?.lower ?? '')) at--;
  const preposition = /^(?:on|in|since|at|late|early)$/.test(tokens[at - 1]?.lower ?? '');
  if (at === group) return group;
  return preposition ? at - 1 : at;
}
