import type { ContentStart } from './content.ts';
import type { Cue } from './cues.ts';
import { isEvidence, isShowing } from './evidence.ts';
import { canSpeak } from './speakers.ts';
import type { Subject } from './subjects.ts';
import type { Token } from './tokens.ts';
import { determiners } from './words.ts';

/** Rules whose own shape shows that something was said; the others want a subject that can speak. */
const clausal = new Set(['quote-after-cue', 'colon-after-cue', 'that-clause', 'clause', 'passive']);

/** True where a verb has a complement, and nobody's remark is told by it: which of them, each part shows. */
export function tellsNothing(
  tokens: readonly Token[],
  cue: Cue,
  subject: Subject | null,
  { at, rule }: ContentStart,
): boolean {
  if (isSidedWith(tokens, cue, subject, at)) return true;
  if (subject === null) return false;
  const shows = isShowing(cue) && isEvidence(tokens, subject);
  if (!clausal.has(rule) && !mayHold(tokens, cue, subject) && !shows) return true;
  // "The talks concluded here on Tuesday with …": they ended.
  if (cue.verb.lemma === 'conclude' && rule === 'clause' && !canSpeak(tokens, subject)) return true;
  // "Some have called it “the summer of the empty sky”": nobody's name for it in particular.
  return rule === 'label-given' && subject.to - subject.from === 1 && isAnybody(tokens[subject.from]);
}

/** "who backed Rivera", "supports her": whom somebody sides with is no remark; "backed the plan" judges it. */
function isSidedWith(tokens: readonly Token[], { verb }: Cue, subject: Subject | null, at: number): boolean {
  if (!/^(?:endorse|support|back)$/.test(verb.lemma)) return false;
  return subject === null || subject.antecedent !== null || !isJudged(tokens, at);
}

/** "the plan", "a ban on dams", but not "her up", "the choir with nine crowns a year". */
function isJudged(tokens: readonly Token[], at: number): boolean {
  if (!determiners.has(tokens[at]?.low ?? '') || tokens[at + 1]?.low === 'up') return false;
  return !tokens.slice(at, at + 12).some(({ low }) => /^(?:with|by|through)$/.test(low));
}

/** As `canSpeak`; what denies may be "which", where that stands for somebody: "Norland, which denies it". */
function mayHold(tokens: readonly Token[], cue: Cue, subject: Subject): boolean {
  const which = cue.verb.denies && tokens[subject.from]?.low === 'which';
  return canSpeak(tokens, which ? (subject.antecedent ?? subject) : subject);
}

function isAnybody(token: Token | undefined): boolean {
  return /^(?:some|many|others|people|locals|fans)$/.test(token?.low ?? '');
}
