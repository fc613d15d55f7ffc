import type { TimeStarts } from './adjuncts.ts';
import { clauseAround } from './clause-around.ts';
import { closeOfClause } from './close-of-clause.ts';
import type { Cue } from './cues.ts';
import type { Draft } from './draft.ts';
import { joinedQuotes } from './extent.ts';
import { makeDraft } from './make-draft.ts';
import { canSpeak } from './speakers.ts';
import type { Subject } from './subjects.ts';
import type { Token, Unit } from './tokens.ts';

const tellers =
  /^(?:say|put it|note|explain|argue|write|tell|report|point out|observe|acknowledge|concede|admit|remark|claim|recall|announce|confirm|reveal|specify|stress|emphasi[sz]e|underline|state|clarify|stipulate|remind|maintain|contend)$/;

/**
 * As Rivera put it, “we stay.” – As the envoy said, the talks were over. – The talks were over, as the envoy noted last
 * week. "The talks failed, as Rivera had warned" tells what happened; "as Rivera said she would" nothing.
 */
export function asSaid(unit: Unit, cue: Cue, subject: Subject, times: TimeStarts): Draft | null {
  const { tokens } = unit;
  if (cue.negated) return null;
  // "was *all she* would say"
  const who = tokens[subject.from]?.low === 'all' ? { ...subject, from: subject.from + 1 } : subject;
  const how = isHowTheyPutIt(tokens, cue, who);
  if (how !== null)
    return makeDraft(unit, { cue, subject: who, ranges: joinedQuotes(tokens, how), rule: 'as-said' });
  if (cue.modal || !tellers.test(cue.verb.lemma)) return null;
  const as = subject.from - 1;
  if (as < 0 || tokens[as]?.low !== 'as' || subject.to > cue.from || !canSpeak(tokens, subject)) return null;
  const after = closeOfClause(tokens, cue.to, times);
  const next = tokens[after];
  if (next !== undefined && next.low !== ',') return null;
  if (as > 1 && tokens[as - 1]?.low !== ',' && tokens[as - 1]?.closing !== ',') return null;
  const ranges = clauseAround(tokens, as, after);
  return ranges === null ? null : makeDraft(unit, { cue, subject, ranges, rule: 'as-said' });
}

/** “They never met a farmer,” is how she puts it. – “No,” was all she would say.: where the quotation stands; null elsewhere. */
function isHowTheyPutIt(tokens: readonly Token[], { verb }: Cue, { from }: Subject): number | null {
  const quote = tokens[from - 3]?.kind === 'quote' ? from - 3 : from - 4;
  const joint = tokens[from - 1]?.low ?? '';
  const put = joint === 'how' && /^(?:put it|sum up|describe|see)$/.test(verb.lemma);
  return (put || (/^(?:all|what)$/.test(joint) && /^(?:say|tell|write|add)$/.test(verb.lemma))) &&
    /^(?:is|was)$/.test(tokens[from - 2]?.low ?? '') &&
    tokens[quote]?.kind === 'quote'
    ? quote
    : null;
}
