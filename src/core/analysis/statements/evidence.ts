import { skipTime, type TimeStarts } from './adjuncts.ts';
import { hasVerb } from './clause-shape.ts';
import type { ContentStart } from './content.ts';
import type { Cue } from './cues.ts';
import type { Range } from './noun-phrases.ts';
import type { Token } from './tokens.ts';
import { isFinite, prepositions } from './words.ts';

/** What news takes findings from, in the singular and the plural. */
const evidence =
  /^(?:polls?|polling|surveys?|stud(?:y|ies)|analys[ie]s|research|data|figures|statistics|records|documents?|e?-?mails?|audits?|reviews?|findings|census|files?|memos?|transcripts?|minutes|filings?|papers|estimates|projections|reports?|inquiry|inquest|investigation|tests|letters?)$/;
const showing = /^(?:show|find|suggest|indicate|reveal|put)$/;

/** What may follow the noun: "polls *released* on Sunday", "figures *obtained* by Radio Lumen". */
const closing =
  /^(?:that|which|released|published|conducted|taken|issued|obtained|seen|reviewed|out|commissioned|compiled)$/;

/** "polls", "a Norstat poll", "the audit office’s report": a source that finds things out and speaks on paper. */
export function isEvidence(tokens: readonly Token[], { from, to }: Range): boolean {
  for (let at = from; at < to; at++) {
    const low = tokens[at]?.low ?? '';
    if (at > from && (tokens[at]?.kind !== 'word' || prepositions.has(low) || closing.test(low)))
      return evidence.test(tokens[at - 1]?.low ?? '');
  }
  return evidence.test(tokens[to - 1]?.low ?? '');
}

export function isShowing(cue: Cue): boolean {
  return showing.test(cue.verb.lemma);
}

/**
 * What a source on paper shows without a "that": "polls show Rivera with a big lead", "a survey found drivers were
 * tired". Null for other subjects, which show and find what they please.
 */
export function shownBy(
  tokens: readonly Token[],
  cue: Cue,
  subject: Range,
  times: TimeStarts,
): ContentStart | null {
  if (!isShowing(cue) || cue.passive || !isEvidence(tokens, subject)) return null;
  const at = skipTime(tokens, cue.to, times);
  const head = tokens[at];
  if (
    head === undefined ||
    head.kind === 'mark' ||
    prepositions.has(head.low) ||
    (head.kind === 'word' && tokens[at + 2] === undefined)
  )
    return null;
  const rule = hasVerb(tokens, at, 22) ? 'clause' : 'noun';
  return { at, rule, cueTo: cue.to, addressee: null, quoted: false };
}

/** "Polls *show*", "Files from the dam’s owner *show*", "The documents, seen by Radio Lumen, *show*": a plural that has no subject in -s beside it. */
export function isShownByPlural(tokens: readonly Token[], verb: number): boolean {
  if (!/^(?:show|suggest|indicate|reveal|find|put|say)$/.test(tokens[verb]?.low ?? '')) return false;
  for (let at = verb - 1; at >= Math.max(0, verb - 12); at--) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'quote' || isFinite(token.low)) return false;
    if (token.kind === 'mark' && token.low !== ',') return false;
    if (/^(?:to|and|that)$/.test(token.low)) return false;
    if (/s$|^data$/.test(token.low) && evidence.test(token.low)) return true;
  }
  return false;
}
