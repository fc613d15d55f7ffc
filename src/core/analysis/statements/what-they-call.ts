import { officeOf } from '../people/offices.ts';
import { skipNounPhrase } from './adjuncts.ts';
import type { Cue } from './cues.ts';
import type { Draft } from './draft.ts';
import { clauseEnd, trimEnd } from './extent.ts';
import { makeDraft } from './make-draft.ts';
import { canSpeak, isSpeakerNoun } from './speakers.ts';
import type { Subject } from './subjects.ts';
import type { Token, Unit } from './tokens.ts';
import { coordinators, determiners, isAdverb, isFinite, prepositions, subordinators } from './words.ts';

/** Whose name for a thing is told in passing: nobody's in particular, or that of whom the sentence is about already. */
const inPassing =
  /^(?:they|it|who|press|tabloids|papers|newspapers|media|headlines|locals|people|some|many|others|fans)$/;
const thinking = /^(?:see|view|regard|consider)$/;

/**
 * "braces for what Rivera called “the hardest winter”", "in what police described as a hate crime", "a dam she called “a
 * toy”", "Holm, whom he described as “a wall”": the name that they give to something. "what they called home" has no name
 * for it, and "what they call “the line”" is said in passing.
 */
export function whatTheyCall(unit: Unit, cue: Cue, whole: Subject): Draft | null {
  const { tokens } = unit;
  const subject = { ...whole, from: startOfName(tokens, whole) };
  const named = tokens[subject.from - 1];
  if (named === undefined || cue.passive || cue.negated || cue.modal) return null;
  if (named.low === 'what' && cue.verb.frames.has('bare')) return whatTheySayIs(unit, cue, subject);
  if (!cue.verb.frames.has('label')) return null;
  if (inPassing.test(tokens[subject.to - 1]?.low ?? '') || thinking.test(cue.verb.lemma)) return null;
  const as = tokens[cue.to]?.low === 'as' ? cue.to + 1 : cue.to;
  const head = tokens[as];
  if (head === undefined || !canSpeak(tokens, subject)) return null;
  if (named.low !== 'what' && !isNamedBefore(named, head)) return null;
  const noun = /^(?:an?|the)$/.test(head.low);
  const end = head.kind === 'quote' ? as : skipNounPhrase(tokens, as);
  const to = tokens[end]?.kind === 'quote' ? end + 1 : end;
  if (!(head.kind === 'quote' || noun) || to - as < (noun ? 2 : 1)) return null;
  const draft = makeDraft(unit, { cue, subject, ranges: [{ from: as, to }], rule: 'label-given' });
  return draft === null || draft.kind === 'indirect' ? draft : { ...draft, kind: 'mixed' };
}

/** "a dam |Ana Rivera| called": the name, where a thing stands before it. */
function startOfName(tokens: readonly Token[], { from, to }: Subject): number {
  let name = to;
  while (name > from && tokens[name - 1]?.capital === true) name--;
  const before = tokens[name - 1];
  const isThing = name - 1 > from && name < to && before?.kind === 'word' && !isSpeakerNoun(before.low);
  return isThing && determiners.has(tokens[name - 2]?.low ?? '') && officeOf(before.low) === null
    ? name
    : from;
}

/** "a dam *she called “a toy”*", "Holm, *whom he describes as “a wall”*": what is named stands before the clause. */
function isNamedBefore(named: Token, name: Token): boolean {
  if (name.kind !== 'quote' || name.capital || named.kind !== 'word') return false;
  return /^(?:which|whom|that)$/.test(named.low) || !(isFunctionWord(named.low) || isAdverb(named.low));
}

function isFunctionWord(low: string): boolean {
  return (
    prepositions.has(low) ||
    subordinators.has(low) ||
    coordinators.has(low) ||
    determiners.has(low) ||
    isFinite(low) ||
    low === 'who'
  );
}

/** "retired with what her team said was *a torn knee*", "hit by what police believe is *a gas leak*" */
function whatTheySayIs(unit: Unit, cue: Cue, subject: Subject): Draft | null {
  const { tokens } = unit;
  const from = cue.to + 1;
  if (!/^(?:is|was|are|were)$/.test(tokens[cue.to]?.low ?? '') || tokens[from] === undefined) return null;
  // "What she said was that …" tells it in a clause of its own.
  if (subject.from <= 1 || /^(?:that|not|to|true|false)$/.test(tokens[from]?.low ?? '')) return null;
  if (!canSpeak(tokens, subject)) return null;
  const to = trimEnd(tokens, from, clauseEnd(tokens, { at: from, rule: 'noun' }, tokens.length));
  return makeDraft(unit, { cue, subject, ranges: [{ from, to }], rule: 'label-given' });
}
