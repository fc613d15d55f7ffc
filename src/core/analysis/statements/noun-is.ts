import { skipNounPhrase } from './adjuncts.ts';
import { hasVerb } from './clause-shape.ts';
import { opensSurely } from './content.ts';
import type { Draft } from './draft.ts';
import { clauseEnd, trimEnd } from './extent.ts';
import { nounDraft } from './noun-draft.ts';
import type { Range } from './noun-phrases.ts';
import { tellerBefore } from './owners.ts';
import { canSpeak } from './speakers.ts';
import type { Token, Unit } from './tokens.ts';
import { determiners, isAdverb, prepositions, words } from './words.ts';

/** Nouns of what is said or thought, which a clause with "is" may give the words of. */
const views = words(
  'view opinion argument claim contention point position stance fear hope worry concern belief conclusion verdict assessment advice message answer reply response warning prediction explanation complaint demand request plea promise suggestion theory feeling hunch guess impression judgment judgement diagnosis criticism objection recommendation',
);
const namings =
  /^(?:description|characteri[sz]ation|depiction|portrayal|denunciation|dismissal|condemnation|praise)$/;

/**
 * "Rivera’s view is *that the dam leaks*", "her advice was *to wait*", "the mayor’s verdict on the plan was *“too late”*", "the
 * message from the union is *that …*"; "Rivera’s description of *the dam as “a toy”*".
 */
export function nounIs(unit: Unit): Draft[] {
  const { tokens } = unit;
  return tokens.flatMap(({ low }, noun) => {
    const ranges = views.has(low) ? wordsOf(tokens, noun) : named(tokens, noun);
    const source = ranges === null ? null : (tellerBefore(tokens, noun) ?? sender(tokens, noun));
    if (ranges === null || source === null) return [];
    return nounDraft(unit, { cue: { from: noun, to: noun + 1 }, source, ranges, rule: 'noun-cue' }) ?? [];
  });
}

/** "the message from *the union* is" */
function sender(tokens: readonly Token[], noun: number): Range | null {
  if (tokens[noun + 1]?.low !== 'from') return null;
  const source = { from: noun + 2, to: skipNounPhrase(tokens, noun + 2) };
  return source.to > source.from && canSpeak(tokens, source) ? source : null;
}

/** What stands behind "is": a clause with "that", words in marks, or what to do. */
function wordsOf(tokens: readonly Token[], noun: number): readonly Range[] | null {
  let be = noun + 1;
  if (prepositions.has(tokens[be]?.low ?? '')) be = skipNounPhrase(tokens, be + 1);
  if (!/^(?:is|was|remains|remained)$/.test(tokens[be]?.low ?? '')) return null;
  let at = be + 1;
  while (isAdverb(tokens[at]?.low ?? '')) at++;
  const next = tokens[at];
  if (next?.kind === 'quote') return [{ from: at, to: at + 1 }];
  const clause = next?.low === 'that' && (hasVerb(tokens, at + 1, 22) || opensSurely(tokens, at));
  const verb = tokens[at + 1];
  const urges = next?.low === 'to' && urging.test(tokens[noun]?.low ?? '');
  if (!clause && !(urges && verb?.kind === 'word' && !determiners.has(verb.low))) return null;
  const from = clause ? at + 1 : at;
  const rule = clause ? 'clause' : 'noun';
  return [{ from, to: trimEnd(tokens, from, clauseEnd(tokens, { at: from, rule }, tokens.length)) }];
}

const urging = /^(?:advice|demand|request|plea|recommendation|suggestion|message|answer)$/;

/** "description of *the dam as “a toy”*" */
function named(tokens: readonly Token[], noun: number): readonly Range[] | null {
  if (tokens[noun + 1]?.low !== 'of' || !namings.test(tokens[noun]?.low ?? '')) return null;
  const as = skipNounPhrase(tokens, noun + 2);
  if (as === noun + 2 || tokens[as]?.low !== 'as') return null;
  const quote =
    determiners.has(tokens[as + 1]?.low ?? '') && tokens[as + 2]?.kind === 'quote' ? as + 2 : as + 1;
  const to = tokens[quote]?.kind === 'quote' ? quote + 1 : skipNounPhrase(tokens, as + 1);
  return to > as + 1 ? [{ from: noun + 2, to }] : null;
}
