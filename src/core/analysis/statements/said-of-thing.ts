import { skipTime, type TimeStarts } from './adjuncts.ts';
import type { Cue } from './cues.ts';
import type { Draft } from './draft.ts';
import { clauseEnd, nextComma, trimEnd } from './extent.ts';
import { makeDraft } from './make-draft.ts';
import { isVerbal } from './noun-phrases.ts';
import { isSpeakerNoun } from './speakers.ts';
import { antecedentBefore, type Subject } from './subjects.ts';
import type { Token, Unit } from './tokens.ts';
import { coordinators, determiners, isAdverb, prepositions, subordinators } from './words.ts';

/**
 * "the rule, which officials said will end in May", "a step that she says helped", "a dam they fear may burst": the thing
 * before the relative pronoun and the verb after the cue are what was said. Null where no verb follows the cue.
 */
export function saidOfThing(unit: Unit, cue: Cue, subject: Subject, times: TimeStarts): Draft | null {
  const { tokens } = unit;
  const { frames } = cue.verb;
  if (!frames.has('bare') || cue.verb.lemma === 'be' || cue.passive || cue.negated || subject.to > cue.from)
    return null;
  const at = skipTime(tokens, cue.to, times);
  if (!goesOn(tokens, at)) return null;
  const who = thingEnd(tokens, subject) === null ? (named(tokens, subject) ?? subject) : subject;
  const end = thingEnd(tokens, who);
  const before = end === null ? null : antecedentBefore(tokens, end);
  if (before === null || tokens[before.to - 1]?.kind !== 'word') return null;
  // "repeating calls that …": the calls.
  const thing = tokens[before.from]?.low.endsWith('ing') ? { ...before, from: before.from + 1 } : before;
  if (thing.from >= thing.to) return null;
  const apart = tokens[who.from - 2]?.low === ',';
  const limit = apart ? nextComma(tokens, at, tokens.length) : tokens.length;
  const to = trimEnd(tokens, at, clauseEnd(tokens, { at, rule: 'noun' }, limit));
  const ranges = [
    { from: thing.from, to: who.from },
    { from: at, to },
  ];
  return makeDraft(unit, { cue, subject: who, ranges, rule: 'said-of-thing' });
}

/** A verb, with an adverb before it or not: "will end", "also helped". */
function goesOn(tokens: readonly Token[], at: number): boolean {
  const verb = isAdverb(tokens[at]?.low ?? '') ? at + 1 : at;
  const token = tokens[verb];
  return (
    token?.kind === 'word' &&
    (isVerbal(tokens, verb) || /^\p{Ll}{3,}[^su'’]s$/u.test(token.low)) &&
    tokens[verb + 1] !== undefined
  );
}

/** "a dam *Rivera* said could burst": the name that ends what looks like one noun phrase. */
function named(tokens: readonly Token[], { from, to }: Subject): Subject | null {
  let name = to;
  while (name > from && tokens[name - 1]?.capital) name--;
  const noun = tokens[name - 1]?.low ?? '';
  const joins = prepositions.has(noun) || coordinators.has(noun) || determiners.has(noun);
  return name < to && name - from > 1 && !isSpeakerNoun(noun) && !joins
    ? { from: name, to, antecedent: null }
    : null;
}

/** Where the thing ends that the clause is about; null where the words before the subject begin no relative clause. */
function thingEnd(tokens: readonly Token[], subject: Subject): number | null {
  const joint = tokens[subject.from - 1];
  if (joint?.kind !== 'word') return null;
  if (/^(?:which|that|who|whom)$/.test(joint.low))
    return tokens[subject.from - 2]?.low === ',' ? subject.from - 2 : subject.from - 1;
  // "a dam they fear may burst", "a dam Rivera says may burst": no pronoun but the subject's own.
  const first = tokens[subject.from];
  const own =
    first?.capital || (subject.to - subject.from === 1 && /^(?:he|she|they)$/.test(first?.low ?? ''));
  const noun = !subordinators.has(joint.low) && !coordinators.has(joint.low) && !prepositions.has(joint.low);
  return own && noun && !isVerbal(tokens, subject.from - 1) ? subject.from : null;
}
