import { skipNounPhrase } from './adjuncts.ts';
import type { Cue } from './cues.ts';
import type { Draft } from './draft.ts';
import { clauseEnd, trimEnd } from './extent.ts';
import { makeDraft } from './make-draft.ts';
import type { Range } from './noun-phrases.ts';
import { canSpeak, isSpeakerNoun } from './speakers.ts';
import type { Subject } from './subjects.ts';
import type { Token, Unit } from './tokens.ts';
import { isFinite, timeWords } from './words.ts';

/** No "by" stands further right of its verb. */
const reach = 14;
/** What is done with fists and guns too, or to writings: "attacked by rebels", "ordered by the court". */
const deeds =
  /^(?:attack|assail|bash|blast|slam|cite|question|order|hold|rule|find|show|know|read|hit back|understand|accept|note|recognise|recognize|report|reveal|project|estimate|challenge|direct|invite|defend|outline|detail|indicate|determine|learn|prove|mock|greet|welcome|salute|request|state|post|write)$/;

/**
 * What the one behind "by" says of the subject: "The offer was rejected *by the union*." – "The plan was described by
 * Rivera as a gift." – "It was called “a gift” by Rivera." – "Drivers were urged by police to stay at home." – "The firm
 * was warned by the ministry that he was a threat." Null for "attacked by rebels" and where no speaker stands behind "by".
 */
export function byAgent(unit: Unit, cue: Cue, subject: Subject | null): Draft | null {
  if (!cue.passive || cue.modal || cue.negated || /^(?:see|view|regard|consider)$/.test(cue.verb.lemma))
    return null;
  const by = agentAt(unit.tokens, cue);
  if (by === null) return null;
  const agent = { from: by + 1, to: agentEnd(unit.tokens, cue, by + 1), antecedent: null };
  if (
    agent.to === agent.from ||
    timeWords.has(unit.tokens[agent.from]?.low ?? '') ||
    !canSpeak(unit.tokens, agent)
  )
    return null;
  const ranges = saidBy(unit.tokens, cue, subject, { from: by, to: agent.to });
  return ranges === null ? null : makeDraft(unit, { cue, subject: agent, ranges, rule: 'passive' });
}

function agentAt(tokens: readonly Token[], cue: Cue): number | null {
  for (let at = cue.to; at < Math.min(tokens.length, cue.to + reach); at++) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'mark' || isFinite(token.low)) return null;
    if (/^(?:that|who|which|if|when|while)$/.test(token.low)) return null;
    if (token.low === 'by') return at;
  }
  return null;
}

/** "the Norland government", "many Lima traders"; "his rivals", where "of hiding it" is what they accuse somebody of. */
function agentEnd(tokens: readonly Token[], cue: Cue, from: number): number {
  let to = skipNounPhrase(tokens, from);
  for (let at = to; at < to + 3 && tokens[at]?.kind === 'word'; at++) {
    if (!tokens[at - 1]?.capital && at === to) break;
    if (isSpeakerNoun(tokens[at]?.low ?? '')) {
      to = at + 1;
      break;
    }
  }
  if (!cue.verb.frames.has('charge')) return to;
  for (let at = from; at < to; at++) if (/^(?:of|for)$/.test(tokens[at]?.low ?? '')) return at;
  return to;
}

/** What was said, `agent` being "by" and the name. */
function saidBy(
  tokens: readonly Token[],
  cue: Cue,
  subject: Subject | null,
  agent: Range,
): readonly Range[] | null {
  const { frames } = cue.verb;
  const next = tokens[agent.to]?.low;
  if (next === 'that')
    return frames.has('addressee') || frames.has('that') ? [rest(tokens, agent.to + 1)] : null;
  const thing = subject?.antecedent ?? subject;
  if (thing === null || thing.to > cue.from) return null;
  const between = agent.from > cue.to ? { from: cue.to, to: agent.from } : null;
  const labelled = frames.has('label') || frames.has('noun');
  if (labelled && next === 'as') return [thing, rest(tokens, agent.to)];
  if (labelled && between !== null && (tokens[cue.to]?.low === 'as' || frames.has('label')))
    return [thing, between];
  if (frames.has('object') && next === 'to') return [thing, rest(tokens, agent.to)];
  if (frames.has('charge') && /^(?:of|for)$/.test(next ?? '')) return [thing, rest(tokens, agent.to)];
  if (frames.has('charge') && between !== null && /^(?:of|for)$/.test(tokens[cue.to]?.low ?? ''))
    return [thing, between];
  const plain = frames.has('noun') && frames.has('quote') && !deeds.test(cue.verb.lemma);
  return plain && between === null ? [thing] : null;
}

function rest(tokens: readonly Token[], from: number): Range {
  return { from, to: trimEnd(tokens, from, clauseEnd(tokens, { at: from, rule: 'noun' }, tokens.length)) };
}
