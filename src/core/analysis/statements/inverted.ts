import type { TimeStarts } from './adjuncts.ts';
import { isApposedSubject } from './apposed-name.ts';
import { hasVerb } from './clause-shape.ts';
import { closeOfClause } from './close-of-clause.ts';
import { contentAfter } from './content.ts';
import { contentBefore } from './content-before.ts';
import type { Cue } from './cues.ts';
import type { Draft } from './draft.ts';
import { joinedQuotes } from './extent.ts';
import { makeDraft } from './make-draft.ts';
import type { Range } from './noun-phrases.ts';
import { pastRelative } from './past-relative.ts';
import { canSpeak } from './speakers.ts';
import { isApposition, type Subject } from './subjects.ts';
import { isDash, type Token, type Unit } from './tokens.ts';
import { isAdverb, prepositions } from './words.ts';

/** Verbs that a clause without marks may be told by: The talks were over, said a spokesman. */
const tellers = new Set(
  'say add report note write announce warn argue claim explain declare predict insist acknowledge'.split(' '),
);
/** “…,” said Ana Rivera, the envoy. – “…,” – said Ana Rivera. – They will meet, said a spokesman for the council. */
export function inverted(unit: Unit, cue: Cue, floor: number, times: TimeStarts): Draft | null {
  const { tokens } = unit;
  const previous = tokens[cue.from - 1];
  const { frames } = cue.verb;
  if (previous === undefined || !(frames.has('quote') || frames.has('bare'))) return null;
  // After "told", "reminded" stands who is told, not who tells.
  if (/^(?:tell|remind|assure|inform|notify)$/.test(cue.verb.lemma)) return null;
  const dashed = isDash(previous) && tokens[cue.from - 2]?.kind === 'quote';
  if (previous.kind !== 'quote' && previous.low !== ',' && !dashed) return null;
  if (!/^(?:past|third|base)$/.test(cue.form) || cue.from !== cue.at) return null;
  const told = previous.low === ',' && tokens[cue.from - 2]?.kind !== 'quote';
  if (told && (!tellers.has(cue.verb.lemma) || isApposedSubject(tokens, cue.from))) return null;
  const name = invertedSubject(tokens, cue.to, times);
  // "Rivera, who owns “Tern”, said the dam was safe", "…, said nothing of it": no speaker stands behind the verb.
  if (!told && name !== null && pastRelative(tokens, cue.from) !== null)
    if (!canSpeak(tokens, name) || contentAfter(tokens, cue, times) !== null) return null;
  // "Not so, says Ana Rivera, the envoy: “We stay.”"
  if (told && name !== null && tokens[name.to]?.low === ':' && tokens[name.to + 1]?.kind === 'quote') {
    const ranges = joinedQuotes(tokens, name.to + 1);
    return makeDraft(unit, { cue, subject: { ...name, antecedent: null }, ranges, rule: 'quote-after-cue' });
  }
  if (name === null || (told && !(mayTell(tokens, cue, name) && isTeller(tokens, cue, name, times))))
    return null;
  const found = contentBefore(tokens, cue.from, closeOfClause(tokens, name.to, times), floor, true);
  if (found === null) return null;
  return makeDraft(unit, {
    cue,
    subject: { ...name, antecedent: null },
    ranges: found.ranges,
    rule: found.rule,
  });
}

/** "…, said the conservatory.", "…, said one Danish repairman.": behind a plain "said" any noun with an article may speak. */
function mayTell(tokens: readonly Token[], { verb }: Cue, name: Range): boolean {
  if (canSpeak(tokens, name)) return true;
  return (
    verb.lemma === 'say' &&
    /^(?:the|an?|one|its|his|her)$/.test(tokens[name.from]?.low ?? '') &&
    name.to - name.from <= 5 &&
    !tokens.slice(name.from, name.to).some(({ low }, at) => at > 0 && (isAdverb(low) || low.endsWith('ed')))
  );
}

/** Who "…,” said Ana Rivera, adding that …" goes on with. */
export function turnedSubject(tokens: readonly Token[], cue: Cue, times: TimeStarts): Subject | null {
  const previous = tokens[cue.from - 1];
  if (cue.from !== cue.at || !(cue.form === 'past' || cue.form === 'third')) return null;
  if (previous?.kind !== 'quote' && previous?.low !== ',') return null;
  const name = invertedSubject(tokens, cue.to, times);
  return name === null || !canSpeak(tokens, name) ? null : { ...name, antecedent: null };
}

/** "…, said Ana Rivera, who knows the place", but not "…, said talks with Ana Rivera would go on". */
function isTeller(tokens: readonly Token[], cue: Cue, name: Range, times: TimeStarts): boolean {
  const next = tokens[name.to];
  const closes =
    next === undefined || next.low === ',' || next.low === ';' || isDescribedFurther(tokens, name);
  const named = !hasVerb(tokens, name.from, 25, name.to);
  return (closes && named) || contentAfter(tokens, cue, times) === null;
}

/** "…, says an official |at the court who| has read it": no verb stands before what is told of the speaker. */
function isDescribedFurther(tokens: readonly Token[], { from, to }: Range): boolean {
  for (let at = to; at < to + 9 && tokens[at]?.kind === 'word'; at++)
    if (/^who(?:se)?$/.test(tokens[at]?.low ?? '')) return !hasVerb(tokens, from, 25, at);
  return false;
}

/** Said Rivera: “We stay.” */
export function opening(unit: Unit, cue: Cue, times: TimeStarts): Draft | null {
  const { tokens } = unit;
  if (cue.from !== 0 || cue.form !== 'past' || !tellers.has(cue.verb.lemma)) return null;
  const name = invertedSubject(tokens, cue.to, times);
  if (name === null || !/^[:,]$/.test(tokens[name.to]?.low ?? '')) return null;
  if (tokens[name.to + 1]?.kind !== 'quote') return null;
  const ranges = joinedQuotes(tokens, name.to + 1);
  return makeDraft(unit, { cue, subject: { ...name, antecedent: null }, ranges, rule: 'quote-after-cue' });
}

const stops =
  /^(?:in|on|after|during|when|while|as|before|to|through|via|at|amid|following|ahead|by|because|since|about|against)$/;

/** The noun phrase after "said", with its apposition: "said Ana Rivera, the envoy of Lyon". */
function invertedSubject(tokens: readonly Token[], from: number, times: TimeStarts): Range | null {
  const head = tokens[from];
  if (head?.kind !== 'word' || times.has(head.start) || prepositions.has(head.low)) return null;
  if (/^(?:he|she|they)$/.test(head.low)) return { from, to: from + 1 };
  if (/^(?:it|that|him|her|them|so|not|no|this|also|earlier|later|again)$/.test(head.low)) return null;
  const to = nounRun(tokens, from);
  if (to === from) return null;
  const next = tokens[to + 1];
  const describes =
    tokens[to]?.low === ',' &&
    next?.kind === 'word' &&
    !/^(?:and|but|or)$/.test(next.low) &&
    isApposition(tokens, to + 1);
  if (!describes) return { from, to };
  let end = to + 2;
  while (
    end < tokens.length &&
    tokens[end]?.kind === 'word' &&
    !/^(?:who|whose|as|when|after)$/.test(tokens[end]?.low ?? '')
  )
    end++;
  return { from, to: end };
}

function nounRun(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < tokens.length && at - from < 25) {
    const token = tokens[at];
    if (token === undefined || token.kind !== 'word') {
      if (token?.low !== '(') return at;
      while (at < tokens.length && tokens[at]?.low !== ')') at++;
    } else if (at > from && stops.test(token.low)) return at;
    at++;
  }
  return at;
}
